import type { ReactNode } from "react";

export interface ConfirmFieldProps {
  name: string;
  /** What is said to be so. */
  label: string;
  /** What is asked where it was not ticked; null where nothing is wrong. */
  problem: string | null;
  checked: boolean;
}

/** A box to be ticked by whoever has looked. */
export function ConfirmField({ name, label, problem, checked }: ConfirmFieldProps): ReactNode {
  const told = `${name}-problem`;
  return (
    <div className="form-field">
      {problem === null ? null : (
        <p className="form-field-problem" id={told}>
          {problem}
        </p>
      )}
      <label>
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : told}
        />{" "}
        {label}
      </label>
    </div>
  );
}
