import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import { type WrongField, wrongFields } from "#app/components/problem-summary.tsx";
import { ROLES, type Role } from "#app/domain/person.ts";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MunicipalityChoice } from "../municipality-choices.server.ts";
import { MOST_SIGNS } from "../sent-lines.ts";

/** What was wrong with the fields that were sent. */
export interface PersonProblems {
  name?: boolean;
  login?: "taken" | "bad";
  municipality?: boolean;
}

export interface PersonFieldsProps {
  name: string;
  roles: readonly Role[];
  municipality: string | null;
  municipalities: readonly MunicipalityChoice[];
  problems: PersonProblems | null;
}

/** Those of the fields that are wrong. */
export function wrongPersonFields(
  { name, municipality }: PersonProblems,
  { people, deskFrame }: Pick<Messages, "people" | "deskFrame">,
): WrongField[] {
  return wrongFields([
    ["name", people.name, name && deskFrame.required],
    ["municipality", people.municipality, municipality && people.invite.needsMunicipality],
  ]);
}

/** Name, roles and municipality: of who is invited, and of who is here. */
export function PersonFields({
  name,
  roles,
  municipality,
  municipalities,
  problems,
}: PersonFieldsProps): ReactNode {
  const { people, deskFrame } = useServerMessages();
  return (
    <>
      <FormField
        name="name"
        label={people.name}
        problem={problems?.name ? deskFrame.required : null}
        value={name}
        autoComplete="off"
        maxLength={MOST_SIGNS.person}
      />
      <fieldset className="form-choices">
        <legend>{people.roles}</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" name="role" value={role} defaultChecked={roles.includes(role)} />
            <span>
              {deskFrame.role[role]}
              <span className="form-hint"> {people.rolesHint[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="form-field">
        <label htmlFor="municipality">{people.municipality}</label>
        <p className="form-hint" id="municipality-hint">
          {people.municipalityHint}
        </p>
        {problems?.municipality ? (
          <p className="form-field-problem" id="municipality-problem">
            {people.invite.needsMunicipality}
          </p>
        ) : null}
        <select
          id="municipality"
          name="municipality"
          defaultValue={municipality ?? ""}
          aria-invalid={problems?.municipality ? true : undefined}
          aria-describedby={
            problems?.municipality ? "municipality-hint municipality-problem" : "municipality-hint"
          }
        >
          <option value="">{people.noMunicipality}</option>
          {municipalities.map(({ key, name: place }) => (
            <option key={key} value={key}>
              {place}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
