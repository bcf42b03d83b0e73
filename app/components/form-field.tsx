import type { ReactNode } from "react";
import { FieldNotes, notedBy } from "./field-notes.tsx";

export interface FormFieldProps {
  /** Its name in the form. */
  name: string;
  /** Its id, where a page has several fields of a name; else the name. */
  id?: string;
  label: string;
  type?: "text" | "password" | "date";
  hint?: string;
  /** What is wrong with it, where it has been sent. */
  problem?: string | null | undefined;
  value?: string;
  /** What a browser or a password manager may fill in (HTML's autofill words). */
  autoComplete: string;
  /** Digits come first on a telephone's keyboard; letters are possible. */
  numeric?: boolean;
  required?: boolean;
  maxLength?: number;
}

/** A labelled text field of a form that the server looks at. */
export function FormField(props: FormFieldProps): ReactNode {
  const {
    name,
    id = name,
    label,
    type = "text",
    hint,
    problem,
    value,
    autoComplete,
    numeric,
    required = true,
  } = props;
  const notes = { id, hint, problem };
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <FieldNotes {...notes} />
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={numeric ? "numeric" : undefined}
        autoCapitalize="none"
        spellCheck={false}
        required={required}
        maxLength={props.maxLength}
        {...notedBy(notes)}
      />
    </div>
  );
}
