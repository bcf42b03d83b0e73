import type { FrozenBlock, FrozenSection, FrozenTable } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { shownTable } from "./changed-cells.ts";
import { familyOf, newestYear } from "./shown-years.ts";

/** A piece of which the source has a later year: news, not a revision. What the piece tells still stands. */
export interface NewerYear {
  kind: "newer";
  block: string;
  /** Of a picture or a list its title; of a sentence its words. */
  title: string;
  /** The latest year that there is now. */
  year: number;
  /** Number of the picture; null of what is none. */
  figure: number | null;
}

/** Pieces that would show a later year now than they do. Matched by their ids. */
export function newerYears(
  frozen: readonly FrozenSection[],
  now: readonly FrozenSection[],
  locale: Locale,
): NewerYear[] {
  const current = new Map(now.flatMap(({ blocks }) => blocks).map((block) => [block.id, block]));
  return frozen
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): NewerYear[] => {
      const today = current.get(block.id);
      const year = today ? yearSince(block, today, locale) : null;
      if (year === null) return [];
      const figure = block.kind === "figure" ? block.number : null;
      return [{ kind: "newer", block: block.id, title: titleOf(block, locale), year, figure }];
    });
}

function yearSince(before: FrozenBlock, now: FrozenBlock, locale: Locale): number | null {
  if (before.kind === "sentence" || (before.kind === "figure" && familyOf(before) !== "one-area")) {
    const [then, today] = [newestYear(before, locale), newestYear(now, locale)];
    return then !== null && today !== null && today > then ? today : null;
  }
  const [then, today] = [shownTable(before, locale), shownTable(now, locale)];
  const years = then && today ? grownYears(then.table, today.table) : [];
  return years.length > 0 ? Math.max(...years) : null;
}

/** Years in a row of today that are later than in the row of its name. */
function grownYears(before: FrozenTable, now: FrozenTable): number[] {
  const rows = new Map(now.rows.map((row) => [row[0]?.text, row]));
  return before.rows.flatMap((row) =>
    row.flatMap(({ year }, at) => {
      const today = rows.get(row[0]?.text)?.[at]?.year;
      return year !== undefined && today !== undefined && today > year ? [today] : [];
    }),
  );
}

function titleOf(block: FrozenBlock, locale: Locale): string {
  if (block.kind === "sentence") return block.shown[locale]?.text ?? "";
  return shownTable(block, locale)?.title ?? "";
}
