import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { areaKey, parseAreaKey } from "#app/domain/area.ts";
import { indicatorKey, type Unit } from "#app/domain/indicator.ts";
import type { FullResult } from "#app/domain/verdict.ts";
import { jumpsOf } from "#app/figures/common-jumps.server.ts";
import { yearColumns } from "#app/figures/indicator-figures.server.ts";
import { judgedIndicators } from "#app/figures/judged-indicators.server.ts";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { readHome } from "#db/queries/regions.ts";
import { readFullResults } from "#db/queries/results.ts";
import { HOME } from "#tests/support/small-database.ts";

/** What the example data's figures of the home municipalities leave unsaid, counted over every indicator. */
let database: Database;
let results: (FullResult & { unit: Unit | undefined })[];
beforeAll(async () => {
  database = openDatabase(inject("exampleDatabase"), { readonly: true });
  const records = await listIndicators(database);
  const units = new Map(records.map((record) => [indicatorKey(record), record.unit]));
  const { municipalities } = await readHome(database, HOME);
  const found = await readFullResults(database, [...units.keys()], municipalities.map(areaKey));
  results = found.map((result) => ({ ...result, unit: units.get(result.indicator) }));
});
afterAll(() => closeDatabase(database));

/** Head counts only tell how large a place is: nobody is asked to set them beside the country's. */
const comparable = () => results.filter(({ unit }) => unit !== "count");
/** The pairs of the catalogue alone: TEA files bring many more, all of them totals. */
const ofSotkanet = () => comparable().filter(({ indicator }) => indicator.startsWith("sotkanet-"));

function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}

describe.each([
  ["all indicators", comparable],
  ["Sotkanet's indicators", ofSotkanet],
])("of the figures of %s", (_name, pairs) => {
  it("every one tells which side of the country it lies on", () => {
    expect(pairs().length).toBeGreaterThan(400);
    expect(pairs().filter(({ country }) => !country?.ok)).toEqual([]);
  });

  it("at most 12 % stand beside the country untested, and each says why", () => {
    const untested = pairs().filter(
      ({ country }) => country?.ok && country.result.significance === "not-tested",
    );
    expect(untested.length / pairs().length).toBeLessThanOrEqual(0.12);
    expect(untested.filter(({ country }) => country?.ok && country.result.why === null)).toEqual([]);
  });

  it("at most 15 % have nothing to be compared with in their own county", () => {
    expect(shareOf(pairs(), ({ rest }) => !rest?.ok)).toBeLessThanOrEqual(0.15);
  });
});

describe("a place among the municipalities", () => {
  it("is told among as many as the picture of the same year shows", async () => {
    const parted: unknown[] = [];
    let compared = 0;
    for (const { indicator, region, year, position } of results) {
      if (region !== "kunta:285" || !position?.ok) continue;
      const { values } = await yearColumns(database, indicator, year, "total");
      const shown = values.filter((value) => value !== null).length;
      if (shown !== position.result.areas) parted.push([indicator, year, shown, position.result.areas]);
      compared += 1;
    }
    expect(parted).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  });
});

describe("a jump everywhere at once", () => {
  it("is told of no indicator of the example: what breaks there is known to", async () => {
    const indicators = await judgedIndicators(database);
    expect(indicators.length).toBeGreaterThan(80);
    for (const { key } of indicators) expect([key, await jumpsOf(database, key)]).toEqual([key, []]);
  });
});

describe("the front page", () => {
  it("has no key figure without a verdict", async () => {
    const home = parseAreaKey(HOME);
    if (!home) throw new Error(HOME);
    const { priorities } = await frontPage(database, home);
    const lines = priorities.flatMap((priority) => priority.lines);
    const silent = lines.filter(({ marks: [mark] }) => {
      const says = (one: { shape: string } | null | undefined): boolean => !!one && one.shape !== "refused";
      return !says(mark?.country) && !says(mark?.trend);
    });
    expect(lines.length).toBeGreaterThan(12);
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});
