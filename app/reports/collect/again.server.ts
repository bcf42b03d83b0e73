import type { IndicatorKey } from "#app/domain/indicator.ts";
import type {
  FigureOf,
  FrozenBlock,
  FrozenCell,
  FrozenTable,
  FrozenTableBlock,
  InLanguages,
} from "#app/domain/report-version.ts";
import { latestPoint, type Series, valueInYear } from "#app/domain/series.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { judgedFigure, latestJudgedYear } from "#app/figures/judged-figure.server.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { HeadOf } from "#app/i18n/plan-text.ts";
import type { Database } from "#db/client.server.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { familyOf } from "../snapshot/shown-years.ts";
import { meterCell, unknownCell } from "./goals.server.ts";
import { type CollectGround, inEach, Notes } from "./ground.server.ts";
import { collectKeyFigures } from "./key-figures.server.ts";

/**
 * A frozen list of figures, or the picture of an area, with what the source says now of the same figures and
 * years; null of what is neither, and of key figures from before they told which they are.
 */
export async function tableAgain(ground: CollectGround, block: FrozenBlock): Promise<FrozenBlock | null> {
  if (block.kind === "goals") return { ...block, shown: await cellsAgain(ground, block.shown, meterText) };
  if (block.kind === "figure" && familyOf(block) === "one-area")
    return {
      ...block,
      shown: await cellsAgain(ground, block.shown, plainText, await published(ground, block)),
    };
  if (block.kind !== "key-figures" || !block.about) return null;
  const years = yearsIn(block, block.about.indicators);
  return collectKeyFigures(ground, new Notes(), block.id, block.about, years);
}

/** The same of the latest years that there are. */
export async function latestTable(ground: CollectGround, block: FrozenBlock): Promise<FrozenBlock | null> {
  if (block.kind === "key-figures")
    return block.about ? collectKeyFigures(ground, new Notes(), block.id, block.about) : null;
  if (block.kind === "goals") return { ...block, shown: await cellsDated(ground, block.shown) };
  if (block.kind === "figure" && familyOf(block) === "one-area")
    return { ...block, shown: await cellsDated(ground, block.shown, await published(ground, block)) };
  return null;
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

type CellText = (of: FigureOf, figure: { value: number; year: number }, names: Names) => string;
interface Names {
  headOf: HeadOf;
  locale: Locale;
}

const meterText: CellText = (of, figure, { headOf, locale }) => meterCell(of, figure, headOf, locale).text;
const plainText: CellText = ({ decimals }, { value }, { locale }) => formatNumber(value, decimals, locale);

type WithTable = { table: FrozenTable };

/** Where the numbers of a table are asked for again. */
interface Figures {
  value(of: FigureOf, year: number): Promise<number | null>;
  latestYear(of: FigureOf): Promise<number | null>;
}

/** Those that goals are judged by: some are summed, or of respondents. Each takes a whole indicator. */
const judged = (database: Database): Figures => ({
  value: (of, year) => judgedFigure(database, of, year),
  latestYear: (of) => latestJudgedYear(database, of),
});

/** All that a picture of one area shows, as published: read at once, since it has a row an indicator. */
async function published(
  { database }: CollectGround,
  { shown }: { shown: InLanguages<WithTable> },
): Promise<Figures> {
  const all = LOCALES.flatMap(
    (locale) => shown[locale]?.table.rows.flat().flatMap(({ of }) => of ?? []) ?? [],
  );
  const series = await readSeriesOfMany(
    database,
    all.map(({ indicator }) => indicator),
    all.map(({ area }) => area),
  );
  const seriesOf = ({ indicator, area }: FigureOf): Series | undefined =>
    series.get(indicator)?.find(({ region }) => region === area);
  return {
    value: async (of, year) => {
      const own = seriesOf(of);
      return own ? valueInYear(own, year) : null;
    },
    latestYear: async (of) => {
      const own = seriesOf(of);
      return own ? (latestPoint(own)?.year ?? null) : null;
    },
  };
}

/**
 * Figures that tell whose they are, asked for again; everything else stays: what is wanted is people's
 * own.
 */
async function cellsAgain<T extends WithTable>(
  { database, locales }: CollectGround,
  shown: InLanguages<T>,
  textOf: CellText,
  figures = judged(database),
): Promise<InLanguages<T>> {
  const heads = await indicatorHeads(database);
  return changedIn(locales, shown, async (cell, locale) => {
    const { of, year } = cell;
    if (!of || year === undefined) return cell;
    const value = await figures.value(of, year);
    if (value === null) return unknownCell(locale);
    const text = textOf(of, { value, year }, { locale, headOf: (key) => heads.get(key) });
    return { text, value, year, of };
  });
}

/** The years of the same figures as they are now; their numbers stay. */
function cellsDated<T extends WithTable>(
  { database, locales }: CollectGround,
  shown: InLanguages<T>,
  figures = judged(database),
): Promise<InLanguages<T>> {
  return changedIn(locales, shown, async (cell) => {
    const year = cell.of && (await figures.latestYear(cell.of));
    return year ? { ...cell, year } : cell;
  });
}

function changedIn<T extends WithTable>(
  locales: readonly Locale[],
  shown: InLanguages<T>,
  changed: (cell: FrozenCell, locale: Locale) => Promise<FrozenCell>,
): Promise<InLanguages<T>> {
  return inEach(locales, async (locale) => {
    const before = shown[locale];
    if (!before) return null;
    const rows: FrozenCell[][] = [];
    // One after the other: what a figure is read from is let go before the next.
    for (const row of before.table.rows) {
      const cells: FrozenCell[] = [];
      for (const cell of row) cells.push(await changed(cell, locale));
      rows.push(cells);
    }
    return { ...before, table: { ...before.table, rows } };
  });
}
