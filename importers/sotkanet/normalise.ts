import type { AreaKey } from "#app/domain/area.ts";
import { AREA_CODE_DIGITS, type AreaKind } from "#app/domain/area.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import { isSex, type Sex } from "#app/domain/observation.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import type { IncomingIndicator } from "#db/commands/indicators.ts";
import type { IncomingRegion } from "#db/commands/regions.ts";
import type { UnitRejection } from "#db/commands/rejections.ts";
import { cleanTexts, plainText, plainTexts } from "./clean-text.ts";
import { AREA_CATEGORIES, type SotkanetFigure, type SotkanetRecord, type SotkanetRegion } from "./schema.ts";
import { unitOfValue } from "./unit.ts";

/** The producers whose figures are THL's own, and so under CC BY 4.0. */
const THL = "Terveyden ja hyvinvoinnin laitos";

/** Sotkanet's region numbers sorted out: those of areas we keep, and those we know and leave aside. */
export interface RegionNumbers {
  kept: Map<number, AreaKey>;
  leftAside: Set<number>;
}

export function regionNumbers(regions: readonly SotkanetRegion[]): RegionNumbers {
  const kept = new Map<number, AreaKey>();
  const leftAside = new Set<number>();
  for (const region of regions) {
    const kind = AREA_CATEGORIES[region.category];
    if (kind) kept.set(region.id, `${kind}:${officialCode(kind, region.code)}`);
    else leftAside.add(region.id);
  }
  return { kept, leftAside };
}

/** The areas we keep, resolved by category and code, never by Sotkanet's number. */
export function normaliseRegions(regions: readonly SotkanetRegion[]): IncomingRegion[] {
  return regions.flatMap((region) => {
    const kind = AREA_CATEGORIES[region.category];
    const fi = plainText(region.title.fi);
    if (!kind || !fi) return [];
    const name = { fi, sv: plainText(region.title.sv) ?? fi, en: plainText(region.title.en) ?? fi };
    return [
      {
        region: { kind, code: officialCode(kind, region.code), name },
        source: "sotkanet" as const,
        sourceKey: String(region.id),
      },
    ];
  });
}

function officialCode(kind: AreaKind, code: string): string {
  return code.trim().padStart(AREA_CODE_DIGITS[kind], "0");
}

export function normaliseRecord(
  record: SotkanetRecord,
  figures: readonly IncomingFigure[] | null,
): IncomingIndicator {
  const title = plainTexts(record.title);
  const producer = plainTexts(record.organization?.title);
  const { unit, multiplier } = unitOfValue(record.primaryValueType?.code, title.fi);
  return {
    source: "sotkanet",
    sourceKey: String(record.id),
    title,
    description: cleanTexts(record.description),
    interpretation: cleanTexts(record.interpretation),
    limits: cleanTexts(record.limits),
    furtherTexts: { legislation: cleanTexts(record.legislation), notices: cleanTexts(record.notices) },
    unit,
    unitTitle: plainTexts(record.primaryValueType?.title),
    decimals: record.decimals ?? null,
    decimalsSeen: figures ? decimalsSeen(figures) : null,
    multiplier,
    producer,
    licence: producer.fi?.startsWith(THL) ? "CC BY 4.0" : null,
    firstYear: record.range?.start ?? null,
    lastYear: record.range?.end ?? null,
    sourceUpdated: dayOf(record["data-updated"] ?? null),
    sexes: record.classifications?.sex?.values?.filter((value): value is Sex => isSex(value)) ?? null,
  };
}

/**
 * Where the source does not say how many decimals an indicator has, its figures show it; more than two are
 * never shown.
 */
function decimalsSeen(figures: readonly IncomingFigure[]): number | null {
  let seen: number | null = null;
  for (const { value } of figures) {
    if (value === null) continue;
    const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
    if (seen === null || decimals > seen) seen = decimals;
    if (seen === 2) break;
  }
  return seen;
}

/**
 * Figures of the areas we keep; a number that the list of regions does not know is rejected, one line a
 * number. `unplaced`: the sex and year of each such row.
 */
export function normaliseFigures(
  figures: readonly SotkanetFigure[],
  numbers: RegionNumbers,
): { rows: IncomingFigure[]; rejections: UnitRejection[]; unplaced: { sex: Sex; year: number }[] } {
  const rows: IncomingFigure[] = [];
  const unplaced: { sex: Sex; year: number }[] = [];
  const unknown = new Map<number, number>();
  for (const { region: number, sex, year, value, absValue } of figures) {
    const region = numbers.kept.get(number);
    if (region === undefined) {
      if (numbers.leftAside.has(number)) continue;
      unknown.set(number, (unknown.get(number) ?? 0) + 1);
      unplaced.push({ sex, year });
    } else if (value !== null || absValue !== null)
      rows.push({ region, sex, year, value, missing: null, rawMark: null, absValue });
  }
  const rejections = [...unknown].map(([number, count]) => ({
    code: "unknown-region-number" as const,
    row: null,
    column: "region",
    value: String(number),
    expected: "a number from Sotkanet's own list of regions",
    count,
  }));
  return { rows, rejections, unplaced };
}

/** A day, or a moment: of Finland's clock where it tells no other. */
function dayOf(updated: string | null): string | null {
  if (updated === null) return null;
  const hasZone = /\d\d:\d\d\S*(?:Z|[+-]\d\d:?\d\d)$/.test(updated) && !Number.isNaN(Date.parse(updated));
  return hasZone ? finnishDay(updated) : updated.slice(0, ISO_DAY);
}

/** yyyy-mm-dd */
const ISO_DAY = 10;
