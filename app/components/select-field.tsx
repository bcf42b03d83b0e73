import type { ReactNode } from "react";

export interface SelectFieldProps {
  name: string;
  /** Its id, where a page has several fields of a name. */
  id?: string;
  label: string;
  hint?: string;
  value: string;
  /** Value and text of each. */
  options: readonly (readonly [value: string, text: string])[];
}

/** A labelled choice of one from a list. */
export function SelectField({ name, id = name, label, hint, value, options }: SelectFieldProps): ReactNode {
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <select id={id} name={name} defaultValue={value} aria-describedby={hint ? `${id}-hint` : undefined}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
