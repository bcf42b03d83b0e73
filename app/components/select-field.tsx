import type { ReactNode } from "react";
import { FieldNotes, notedBy } from "./field-notes.tsx";

export interface SelectFieldProps {
  name: string;
  /** Its id, where a page has several fields of a name. */
  id?: string;
  label: string;
  hint?: string;
  /** What is wrong with what was chosen. */
  problem?: string | null;
  value: string;
  /** Value and text of each. */
  options: readonly (readonly [value: string, text: string])[];
}

/** A labelled choice of one from a list. */
export function SelectField(props: SelectFieldProps): ReactNode {
  const { name, id = name, label, hint, problem, value, options } = props;
  const notes = { id, hint, problem };
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <FieldNotes {...notes} />
      <select id={id} name={name} defaultValue={value} {...notedBy(notes)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
