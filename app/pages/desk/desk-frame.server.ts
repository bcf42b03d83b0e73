import { may, type Person, type Role } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import { listText } from "#app/i18n/list-text.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/**
 * What stands around a page of the workspace, with its words: a page with scripts among them is drawn again
 * in the browser, which is sent no others.
 */
export interface DeskFrame {
  menu: string;
  /** `to`: what follows the language in the address. */
  links: { to: string; text: string }[];
  /** What the person should do first; `trouble`: said of pages that are not there before it is done. */
  first: { text: string; to: string; link: string; trouble: { title: string; advice: string } } | null;
}

/** `unguarded`: roles given that do not count before there is a second factor. */
export function deskFrame(person: Person, unguarded: readonly Role[], locale: Locale): DeskFrame {
  const { deskFrame: words } = messagesFor(locale);
  const administers = may(person, "administer", { kind: "service" });
  const roles = unguarded.map((role) => words.role[role].toLocaleLowerCase(locale));
  return {
    menu: words.menu,
    links: [
      { to: "/desk", text: words.title },
      ...(person.roles.length > 0 ? [{ to: "/desk/plan", text: messagesFor(locale).deskPlan.title }] : []),
      ...(administers
        ? [
            { to: "/desk/people", text: words.people },
            { to: "/desk/audit", text: words.audit },
            { to: "/desk/backups", text: words.backups },
          ]
        : []),
      { to: "/desk/account", text: words.account },
    ],
    first:
      unguarded.length === 0
        ? null
        : {
            text: words.unguarded(listText(roles, locale)),
            to: "/desk/account#factor",
            link: words.toSecondFactor,
            trouble: words.waiting,
          },
  };
}
