import type { ReactNode } from "react";
import { Amount } from "#app/components/amount.tsx";
import { municipalityKey } from "#app/domain/area.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import type { TraitWeights } from "#app/domain/trait.ts";
import { titleNamesUnit } from "#app/i18n/amount.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { weightsSentence } from "#app/i18n/trait-weights.ts";
import type { ComparedArea, ComparedAreas, Measure } from "./compared-areas.server.ts";

export interface SimilarAreasProps {
  areas: ComparedAreas;
  /**
   * How the municipality stands beside those like it together; null where it could not be compared with them.
   */
  beside: LocalText | null;
  /** What each trait of similarity weighs. */
  weights: TraitWeights;
}

/**
 * Municipalities like this one, and those that it has picked to compare itself with, each with a few figures
 * and linked to the two in one picture; nothing where none are known.
 */
export function SimilarAreas({ areas, beside, weights }: SimilarAreasProps): ReactNode {
  const locale = useLocale();
  const messages = useServerMessages();
  const { verdicts } = messages;
  const weighed = weightsSentence(weights, messages, locale);
  const { found, picked } = areas;
  if (found.length + picked.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="similar-areas">
      <h2 id="similar" className="section-title">
        {verdicts.similar.title}
      </h2>
      {beside ? <p>{inLocale(beside, locale)}</p> : null}
      <details className="folded">
        <summary>{verdicts.similar.open(found.length + picked.length)}</summary>
        <ComparedTable {...areas} />
        {found.length > 0 ? (
          <p className="quiet small no-print">
            {[verdicts.similar.note, weighed].filter(Boolean).join(" ")}{" "}
            <a href={`/${locale}/methods/similar`}>{verdicts.toMethods}</a>
          </p>
        ) : null}
      </details>
    </section>
  );
}

function ComparedTable({ measures, own, found, picked }: ComparedAreas): ReactNode {
  const locale = useLocale();
  const { verdicts, site } = useServerMessages();
  return (
    <table className="compared-table">
      <caption className="visually-hidden">{verdicts.similar.title}</caption>
      <thead>
        <tr>
          <th scope="col">{site.municipality}</th>
          {measures.map((measure) => (
            <MeasureHeading key={measure.key} measure={measure} />
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="own">
          <th scope="row">{inLocale(own.name, locale) ?? own.code}</th>
          <Figures area={own} measures={measures} />
        </tr>
        {found.map((area) => (
          <ComparedRow key={area.code} area={area} own={own} measures={measures} />
        ))}
      </tbody>
      {picked.length > 0 ? (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={measures.length + 1}>
              {verdicts.similar.picked}
            </th>
          </tr>
          {picked.map((area) => (
            <ComparedRow key={area.code} area={area} own={own} measures={measures} />
          ))}
        </tbody>
      ) : null}
    </table>
  );
}

function MeasureHeading({ measure }: { measure: Measure }): ReactNode {
  const locale = useLocale();
  const { common } = useServerMessages();
  const title = indicatorTitle(measure.name, measure.key, locale);
  const unit = common.unit[measure.unit];
  const told = [
    ...(measure.unit === "count" || titleNamesUnit(title, unit) ? [] : [unit]),
    String(measure.year),
  ];
  return (
    <th scope="col">
      {title} <small>{told.join(", ")}</small>
    </th>
  );
}

/** Linked to both in one picture, in the figure that is told first. */
function ComparedRow({
  area,
  own,
  measures,
}: {
  area: ComparedArea;
  own: ComparedArea;
  measures: readonly Measure[];
}): ReactNode {
  const locale = useLocale();
  const name = inLocale(area.name, locale) ?? area.code;
  const [residents, told = residents] = measures;
  const pair = [own, area].map(({ code }) => municipalityKey(code)).join(",");
  return (
    <tr>
      <th scope="row">
        {told ? <a href={`/${locale}/indicators/${told.key}?areas=${pair}`}>{name}</a> : name}
      </th>
      <Figures area={area} measures={measures} />
    </tr>
  );
}

function Figures({ area, measures }: { area: ComparedArea; measures: readonly Measure[] }): ReactNode {
  return measures.map(({ key, decimals }, at) => (
    <td key={key}>
      <Amount value={area.values[at] ?? null} missing={null} decimals={decimals} />
    </td>
  ));
}
