import type { ReactNode } from "react";
import { DeskTable } from "#app/components/desk-table.tsx";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Account } from "#db/work/queries/people.ts";

export type ListedPerson = Pick<
  Account,
  "id" | "name" | "login" | "roles" | "lastSignIn" | "closedAt" | "joined" | "secondFactor"
> & { place: string | null; waitsForFactor: boolean };

/** Everybody with an account, a row each; on a narrow screen a card each. */
export function PeopleTable({ list }: { list: readonly ListedPerson[] }): ReactNode {
  const { people, deskFrame } = useServerMessages();
  const locale = useLocale();
  return (
    <DeskTable
      caption={people.list}
      heads={[people.name, people.roles, people.municipality, people.state, people.lastSignIn]}
    >
      {list.map((person) => (
        <tr key={person.id} className={person.closedAt ? "desk-row-closed" : undefined}>
          <th scope="row">
            <a href={`/${locale}/desk/people/${person.id}`}>{person.name}</a>
            <span className="quiet small desk-row-login">{person.login}</span>
          </th>
          <td data-label={people.roles}>
            {person.roles.map((role) => deskFrame.role[role]).join(", ") || people.noRoles}
          </td>
          <td data-label={people.municipality}>{person.place ?? "–"}</td>
          <td data-label={people.state}>
            <PersonState person={person} />
          </td>
          <td data-label={people.lastSignIn}>
            {person.lastSignIn ? formatDay(person.lastSignIn, locale) : people.never}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}

function PersonState({ person }: { person: ListedPerson }): ReactNode {
  const { states } = useServerMessages().people;
  const locale = useLocale();
  if (person.closedAt) return states.closed(formatDay(person.closedAt, locale));
  const state = person.joined ? states.open : states.invited;
  return person.waitsForFactor && person.joined ? `${state}, ${states.withoutFactor}` : state;
}
