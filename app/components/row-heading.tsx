import type { ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { type Locale, type LocalText, localeFound } from "#app/domain/text.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { indicatorPath } from "./indicator-path.ts";
import { rowNote } from "./row-note.ts";

export interface RowHeadingProps {
  line: IndicatorLine;
  /** The municipality that the indicator's page is to speak of; absent: the county. */
  speaksOf?: AreaKey | undefined;
  rowSpan?: number | undefined;
}

/**
 * The indicator of a row, linked to its page, with what must be known to read its figures: the unit, whose
 * share it is, whether age is in it, and that they are old.
 */
export function RowHeading({ line, speaksOf, rowSpan }: RowHeadingProps): ReactNode {
  const locale = useLocale();
  const { site, common } = useServerMessages();
  const title = indicatorTitle(line.name, line.key, locale);
  const note = rowNote(line, { site, common }, locale);
  return (
    <th scope="row" rowSpan={rowSpan} lang={foreign(line.name, locale)}>
      <a href={indicatorPath(locale, line.key, speaksOf)}>{title}</a>
      {note === "" ? null : <span className="line-note">{note}</span>}
      {line.stale ? <span className="line-note">{site.stale(line.year)}</span> : null}
    </th>
  );
}

/** The language of a title that is not in the reader's own. */
function foreign(title: LocalText, locale: Locale): Locale | undefined {
  const found = localeFound(title, locale);
  return found === null || found === locale ? undefined : found;
}
