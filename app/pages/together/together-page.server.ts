import { type Area, type AreaKey, areaKey, municipalityCode } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { LocalText } from "#app/domain/text.ts";
import type { FullResult } from "#app/domain/verdict.ts";
import { comparisonMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { type TogetherSummary, together } from "#app/figures/together.server.ts";
import type { Database } from "#db/client.server.ts";
import type { MergedArea } from "#db/queries/method-data.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import type { MergedResult } from "#db/queries/results.ts";
import { mergedAreaAddress } from "../verdict/verdict-area.server.ts";

/**
 * A municipality judged over five years together, and together with others: for places too small to
 * judge by a year alone.
 */
export interface TogetherPage extends TogetherSummary {
  municipality: Area;
  county: Area;
  /** Municipalities that it is judged together with, by the name that the region has given them. */
  merged: { key: string; name: LocalText }[];
  priorities: { key: string; position: number; name: LocalText; rows: TogetherRow[] }[];
}

export interface TogetherRow {
  key: IndicatorKey;
  title: LocalText;
  /** What it is called in lists. */
  name: LocalText;
  unit: Unit;
  decimals: number;
  alone: TogetherCell | null;
  pooled: TogetherCell | null;
  /** One for each merged area, in their order. */
  merged: (TogetherCell | null)[];
}

/**
 * A figure, the years it is of, how it stands beside the country, and where that is told. No value: a
 * refusal, with its mark.
 */
export interface TogetherCell {
  value: number | null;
  years: readonly number[];
  mark: VerdictMarkData | null;
  /** Area and part of the page that tells how. */
  how: { area: string; part: "country" | "pooled" };
}

/** Null where the code, with or without its zeros, is no municipality of the home region. */
export async function togetherPage(
  database: Database,
  home: AreaKey,
  code: string,
): Promise<TogetherPage | null> {
  const areas = await homeAreas(database, home);
  const municipality = areas.municipalities.find((one) => one.code === municipalityCode(code));
  if (!municipality) return null;
  const own = areaKey(municipality);
  const priorities = await listPriorities(database);
  const heads = await indicatorHeads(database);
  const wanted = [...new Set(priorities.flatMap((priority) => priority.indicators))];
  const { results, groups, summary } = await together(database, own, wanted);
  const find = <R extends { indicator: IndicatorKey }>(all: readonly R[], key: IndicatorKey): R | null =>
    all.find((one) => one.indicator === key) ?? null;
  return {
    municipality,
    county: areas.county,
    merged: groups.map(({ area: { key, name } }) => ({ key, name })),
    priorities: priorities.map(({ key, position, name, indicators }) => ({
      key,
      position,
      name,
      rows: indicators.flatMap((indicator) =>
        rowOf(heads.get(indicator), find(results, indicator), own, [
          ...groups.map(({ area, results: all }) => ({ area, result: find(all, indicator) })),
        ]),
      ),
    })),
    ...summary,
  };
}

/** No row where neither the years nor the municipalities together have a figure. */
function rowOf(
  head: IndicatorHead | undefined,
  own: FullResult | null,
  region: AreaKey,
  groups: readonly { area: MergedArea; result: MergedResult | null }[],
): TogetherRow[] {
  const pooled = own?.pooled?.ok ? own.pooled.result : null;
  if (!head || (!pooled && groups.every(({ result }) => !result))) return [];
  const cell = (
    value: number | null,
    years: readonly number[],
    country: MergedResult["country"],
    how: TogetherCell["how"],
  ): TogetherCell => ({ value, years, mark: country && comparisonMark(country), how });
  return [
    {
      key: head.key,
      title: head.title,
      name: head.name ?? head.title,
      unit: head.unit,
      decimals: head.decimals ?? decimalsOf([own?.value ?? null]),
      alone: own && cell(own.value, [own.year], own.country, { area: region, part: "country" }),
      pooled:
        own?.pooled == null
          ? null
          : cell(
              pooled?.value ?? null,
              pooled?.years ?? [],
              own.pooled.ok ? own.pooled.result.country : own.pooled,
              { area: region, part: "pooled" },
            ),
      merged: groups.map(
        ({ area, result }) =>
          result &&
          cell(result.value, [result.year], result.country, {
            area: mergedAreaAddress(area.key),
            part: "country",
          }),
      ),
    },
  ];
}
