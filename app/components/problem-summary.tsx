import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { FormNotice } from "./form-notice.tsx";

/** A field that was not taken, and what is wrong with it. */
export interface WrongField {
  id: string;
  /** Empty where the problem says itself what it is about. */
  label: string;
  problem: string;
}

/** Of fields with what may be wrong with each, those that are. */
export function wrongFields(
  fields: readonly (readonly [id: string, label: string, problem: string | null | undefined | false])[],
): WrongField[] {
  return fields.flatMap(([id, label, problem]) => (problem ? [{ id, label, problem }] : []));
}

/** What is wrong with a form that was sent: it takes the focus, and leads to each field. */
export function ProblemSummary({
  fields,
  id,
}: {
  fields: readonly WrongField[];
  /** Where the answer's address leads, instead of the focus that a page gives. */
  id?: string;
}): ReactNode {
  const { deskFrame } = useServerMessages();
  return (
    <FormNotice kind="problem" focused {...(id ? { id } : {})}>
      <p>{deskFrame.check}</p>
      <ul>
        {fields.map(({ id, label, problem }) => (
          <li key={id}>
            <a href={`#${id}`}>{label || problem}</a>
            {label === "" ? null : `: ${problem}`}
          </li>
        ))}
      </ul>
    </FormNotice>
  );
}
