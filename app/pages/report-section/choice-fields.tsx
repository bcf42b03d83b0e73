import type { ReactNode } from "react";
import type { Choice } from "./field-choices.server.ts";

export function Checks({
  name,
  legend,
  hint,
  chosen,
  options,
}: {
  name: string;
  legend: string;
  hint?: string;
  chosen: readonly string[];
  options: readonly Choice[];
}): ReactNode {
  return (
    <fieldset className="form-choices desk-checks">
      <legend>{legend}</legend>
      {hint ? <p className="form-hint">{hint}</p> : null}
      <div className="desk-checks-list">
        {options.map(([key, text]) => (
          <label key={key}>
            <input type="checkbox" name={name} value={key} defaultChecked={chosen.includes(key)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
