import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface BesideFormProps {
  areas: readonly { key: string; name: string }[];
  chosen: string | null;
  /** What else the address says, so that sending the form does not lose it. */
  kept: readonly (readonly [name: string, value: string])[];
}

/**
 * Chooses the area that the figure is put beside. A plain form: it works without JavaScript, and the choice
 * is in the address.
 */
export function BesideForm({ areas, chosen, kept }: BesideFormProps): ReactNode {
  const { verdicts } = useServerMessages();
  if (areas.length === 0) return null;
  return (
    <form method="get" action="#areas" className="beside-form no-print" id="areas">
      <h2>{verdicts.beside.title}</h2>
      <label htmlFor="with">{verdicts.beside.label}</label>
      <select id="with" name="with" defaultValue={chosen ?? ""}>
        <option value="">{verdicts.beside.none}</option>
        {areas.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="button">
        {verdicts.beside.submit}
      </button>
    </form>
  );
}
