import type { Reader } from "#app/domain/person.ts";
import type { PersonDone } from "#app/pages/people/person-view.tsx";
import type { WorkDatabase } from "#db/work/client.server.ts";
import type { NewLink } from "#db/work/commands/links.ts";
import {
  changePerson,
  closePerson,
  linkForPassword,
  type PeopleOutcome,
  reopenPerson,
  resetSecondFactor,
} from "#db/work/commands/people.ts";
import type { PersonFields } from "#db/work/commands/people-rows.ts";

/** A form of a person's page, by its hidden field `intent`. */
export interface PersonAct {
  id: number;
  intent: string;
  sent: PersonFields;
  link: NewLink;
  now: Date;
}

/** Does what a form of a person's page asks; `done`: what the page says afterwards. */
export async function actOnPerson(
  work: WorkDatabase,
  reader: Reader,
  { id, intent, sent, link, now }: PersonAct,
): Promise<{ outcome: PeopleOutcome; done: PersonDone }> {
  switch (intent) {
    case "change":
    case "undo": {
      const outcome = await changePerson(work, reader, id, sent, now);
      return { outcome, done: intent === "undo" ? "unchanged" : "changed" };
    }
    case "link":
      return { outcome: await linkForPassword(work, reader, id, link, now), done: "changed" };
    case "drop-factor":
      return { outcome: await resetSecondFactor(work, reader, id, now), done: "factorDropped" };
    case "close":
      return { outcome: await closePerson(work, reader, id, now), done: "closed" };
    case "reopen":
      return { outcome: await reopenPerson(work, reader, id, now), done: "reopened" };
    default:
      return { outcome: "not-found", done: "unchanged" };
  }
}
