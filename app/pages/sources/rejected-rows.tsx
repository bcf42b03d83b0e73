import type { ReactNode } from "react";
import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";
import type { ImportId } from "#app/domain/source.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { StoredRejection } from "#db/queries/runs.ts";
import { TechnicalDetail } from "./technical-detail.tsx";
import { type UnitTitles, unitName } from "./unit-name.ts";

export interface RejectedRowsProps {
  rejections: readonly StoredRejection[];
  /** How many more there are than those listed. */
  more: number;
  source: ImportId;
  titles: UnitTitles;
}

/** What an import could not take, and why: a list, since a table of sentences is no use on a phone. */
export function RejectedRows({ rejections, more, source, titles }: RejectedRowsProps): ReactNode {
  const { importReport: words } = useServerMessages();
  return (
    <details>
      <summary>{words.rejections}</summary>
      <ul className="notes small">
        {rejections.map((one) => (
          <li key={JSON.stringify(one)}>
            <Rejected one={one} source={source} titles={titles} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="small">{words.moreRejections(more)}</p> : null}
    </details>
  );
}

/** These say all in the reader's language: what was expected would only repeat it. */
const SAYS_ALL: readonly (RejectionCode | null)[] = ["unknown-region-number", "two-figures", "unknown-area"];

interface RejectedProps extends Pick<RejectedRowsProps, "source" | "titles"> {
  one: StoredRejection;
}

function Rejected({ one, source, titles }: RejectedProps): ReactNode {
  const { unit, code, row, column, value, expected, count } = one;
  const locale = useLocale();
  const { importReport: words } = useServerMessages();
  const place = [
    unitName(unit, source, titles, words.unit, locale),
    ...(row === null ? [] : [words.row(row)]),
    // A field of a service's answer says nothing to a reader; a column of a file is what its author mends.
    ...(column === null || source === "sotkanet" ? [] : [words.column(column)]),
  ];
  return (
    <>
      <strong>{place.join(", ")}:</strong> {value ? <q>{value}</q> : null}
      {value ? " – " : null}
      {code === null ? words.unknownReason : words.rejection[code]}
      {count > 1 ? ` (${words.times(count)})` : null}
      {SAYS_ALL.includes(code) ? null : <TechnicalDetail label={words.expected} text={expected} />}
    </>
  );
}
