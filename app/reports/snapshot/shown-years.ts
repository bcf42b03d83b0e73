import type { Family } from "#app/charts/chart-kind.ts";
import { CHARTS, isChartKind } from "#app/charts/kinds.ts";
import type { FrozenBlock, FrozenCell, FrozenFigure, FrozenTable } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";

/** The family of a frozen picture: a kind that there is no more has none. */
export function familyOf({ spec }: FrozenFigure): Family | null {
  const kind = new URLSearchParams(spec).get("kind") ?? "";
  return isChartKind(kind) ? CHARTS[kind].family : null;
}

/** The year that a picture of one year shows: the end of its subtitle; null of any other. */
export function pictureYear(figure: FrozenFigure, locale: Locale): number | null {
  if (familyOf(figure) !== "one-year") return null;
  const [, year] = /(\d{4})$/.exec(figure.shown[locale]?.subtitle ?? "") ?? [];
  return year === undefined ? null : Number(year);
}

/** The year of a cell's number; null where neither it nor its row tells one. */
export function cellYear(row: readonly FrozenCell[], cell: FrozenCell): number | null {
  return cell.year ?? row.find(isYear)?.year ?? null;
}

/** The latest year that a piece tells a number of; null where it tells no years. */
export function newestYear(block: FrozenBlock, locale: Locale): number | null {
  if (block.kind === "sentence") return sentenceYear(block.figures, block.shown[locale]?.machine ?? "");
  if (block.kind !== "figure") return null;
  const years = yearsOfRows(block.shown[locale]?.table);
  return pictureYear(block, locale) ?? (years.length > 0 ? Math.max(...years) : null);
}

/** A cell that is a year and no number of one. */
function isYear({ year, value, missing }: FrozenCell): boolean {
  return year !== undefined && value === undefined && missing === undefined;
}

/** Of a picture over years: those of which it has a number. */
function yearsOfRows(table: FrozenTable | undefined): number[] {
  return (table?.rows ?? []).flatMap(([head, ...cells]) =>
    head?.year !== undefined && cells.some(({ value }) => value !== undefined) ? [head.year] : [],
  );
}

/** By the figures that it speaks of; in versions from before they told them, by the years in its words. */
function sentenceYear(figures: readonly { year: number }[] | undefined, text: string): number | null {
  const years = figures?.map(({ year }) => year) ?? (text.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  return years.length > 0 ? Math.max(...years) : null;
}
