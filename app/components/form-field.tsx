import type { ReactNode } from "react";

export interface FormFieldProps {
  /** Its name in the form; also its id, so that a page has one field of a name. */
  name: string;
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
  const { name, label, type = "text", hint, problem, value, autoComplete, numeric, required = true } = props;
  const described = [hint ? `${name}-hint` : null, problem ? `${name}-problem` : null].filter(Boolean);
  return (
    <div className="form-field">
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="form-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="form-field-problem" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={numeric ? "numeric" : undefined}
        autoCapitalize="none"
        spellCheck={false}
        required={required}
        maxLength={props.maxLength}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
}
