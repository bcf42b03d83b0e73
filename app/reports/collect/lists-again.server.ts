import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { FrozenBlock, FrozenCell, FrozenTable, FrozenTableBlock } from "#app/domain/report-version.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { meterFigure } from "#app/figures/plan-goals.server.ts";
import type { HeadOf } from "#app/i18n/plan-text.ts";
import { meterCell, unknownCell } from "./goals.server.ts";
import { type CollectGround, inEach, Notes } from "./ground.server.ts";
import { collectKeyFigures } from "./key-figures.server.ts";

/**
 * A frozen list of figures with what the source says now of the same figures and years; null of what is no
 * such list, and of key figures from before they told which they are.
 */
export async function listAgain(ground: CollectGround, block: FrozenBlock): Promise<FrozenBlock | null> {
  if (block.kind === "goals") return goalsAgain(ground, block);
  if (block.kind !== "key-figures" || !block.about) return null;
  const years = yearsIn(block, block.about.indicators);
  return collectKeyFigures(ground, new Notes(), block.id, block.about, years);
}

/** The year of each row; none where a row cannot be told from another: an indicator that was not known. */
function yearsIn(
  { shown }: FrozenTableBlock,
  indicators: readonly IndicatorKey[],
): ReadonlyMap<IndicatorKey, number> {
  const rows = LOCALES.map((locale) => shown[locale]?.table.rows).find((one) => one !== undefined) ?? [];
  if (rows.length !== indicators.length) return new Map();
  return new Map(
    indicators.flatMap((indicator, at): [IndicatorKey, number][] => {
      const year = rows[at]?.find((cell) => cell.year !== undefined)?.year;
      return year === undefined ? [] : [[indicator, year]];
    }),
  );
}

/** What is wanted is people's own and stays; the figure that a goal is measured by is the source's. */
async function goalsAgain(ground: CollectGround, block: FrozenTableBlock): Promise<FrozenTableBlock> {
  const heads = await indicatorHeads(ground.database);
  const shown = await inEach(ground.locales, async (locale) => {
    const before = block.shown[locale];
    if (!before) return null;
    return { ...before, table: await tableAgain(ground, before.table, (key) => heads.get(key), locale) };
  });
  return { ...block, shown };
}

async function tableAgain(
  { database }: CollectGround,
  table: FrozenTable,
  headOf: HeadOf,
  locale: Locale,
): Promise<FrozenTable> {
  const again = async (cell: FrozenCell): Promise<FrozenCell> => {
    const { of, year } = cell;
    if (!of || year === undefined) return cell;
    const value = await meterFigure(database, of, year);
    return value === null ? unknownCell(locale) : meterCell(of, { value, year }, headOf, locale);
  };
  const rows = await Promise.all(table.rows.map((row) => Promise.all(row.map(again))));
  return { ...table, rows };
}
