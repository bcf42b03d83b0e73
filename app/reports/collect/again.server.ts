import type { IndicatorKey } from "#app/domain/indicator.ts";
import type {
  FigureOf,
  FrozenBlock,
  FrozenCell,
  FrozenTable,
  FrozenTableBlock,
  InLanguages,
} from "#app/domain/report-version.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { judgedFigure, latestJudgedYear } from "#app/figures/judged-figure.server.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { HeadOf } from "#app/i18n/plan-text.ts";
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
    return { ...block, shown: await cellsAgain(ground, block.shown, plainText) };
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
    return { ...block, shown: await cellsDated(ground, block.shown) };
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

/**
 * Figures that tell whose they are, asked for again; everything else stays: what is wanted is people's
 * own.
 */
async function cellsAgain<T extends WithTable>(
  { database, locales }: CollectGround,
  shown: InLanguages<T>,
  textOf: CellText,
): Promise<InLanguages<T>> {
  const heads = await indicatorHeads(database);
  return changedIn(locales, shown, async (cell, locale) => {
    const { of, year } = cell;
    if (!of || year === undefined) return cell;
    const value = await judgedFigure(database, of, year);
    if (value === null) return unknownCell(locale);
    const text = textOf(of, { value, year }, { locale, headOf: (key) => heads.get(key) });
    return { text, value, year, of };
  });
}

/** The years of the same figures as they are now; their numbers stay. */
function cellsDated<T extends WithTable>(
  { database, locales }: CollectGround,
  shown: InLanguages<T>,
): Promise<InLanguages<T>> {
  return changedIn(locales, shown, async (cell) => {
    const year = cell.of && (await latestJudgedYear(database, cell.of));
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
    const rows = await Promise.all(
      before.table.rows.map((row) => Promise.all(row.map((cell) => changed(cell, locale)))),
    );
    return { ...before, table: { ...before.table, rows } };
  });
}
