import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import type { HerePerson } from "./who-is-here.ts";

/** Who is signed in, the ways to the workspace and the account, and out. */
export function PersonBar({ person, path }: { person: HerePerson; path: string }): ReactNode {
  const locale = useLocale();
  const { name, token, words } = person;
  return (
    <nav className="person-bar no-print" aria-label={words.desk}>
      <div className="person-bar-inner">
        <a href={`/${locale}/desk`} aria-current={path === "/desk" ? "page" : undefined}>
          {words.desk}
        </a>
        <a
          className="person-bar-name"
          href={`/${locale}/desk/account`}
          aria-current={path === "/desk/account" ? "page" : undefined}
        >
          <span className="visually-hidden">{words.account}: </span>
          {name}
        </a>
        <DeskForm token={token} action={`/${locale}/sign-out`} className="person-bar-out">
          <button type="submit">{words.signOut}</button>
        </DeskForm>
      </div>
    </nav>
  );
}
