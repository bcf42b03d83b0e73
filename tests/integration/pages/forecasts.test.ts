import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { isOfOneIndicator } from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { newestYear } from "#app/figures/indicator-heads.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { readFullResults } from "#db/queries/results.ts";
import { bringFigures, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";
import { csvRows } from "#tests/support/read-csv.ts";
import { HOME } from "#tests/support/small-database.ts";

/** Fetched in November 2026: 2027 and later are yet to come. */
const KEY = "sotkanet-493";
const ONLY = "sotkanet-3099";
const KOTKA: AreaKey = "kunta:285";
const ORIGIN = "https://saukko.example";
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2030, 2035, 2040];

let database: Database;
beforeAll(async () => {
  const seeded = await seededDatabase();
  database = seeded.database;
  const areas = [...seeded.municipalities, HOME, COUNTRY_KEY];
  const rates = (region: AreaKey, year: number): number => (region === KOTKA && year > 2026 ? 30 : 8);
  const rows = areas.flatMap((region) =>
    YEARS.map((year) => shareFigure(region, year, rates(region, year), 50_000)),
  );
  await bringFigures(database, { sourceKey: "493", unit: "percent", multiplier: 100 }, rows);
  const toCome = rows.filter(({ year }) => year > 2026);
  await bringFigures(database, { sourceKey: "3099", unit: "percent", multiplier: 100 }, toCome);
  await recompute(database, { now: () => new Date(NOW) });
});
afterAll(() => closeDatabase(database));

const page = (key: string) =>
  indicatorPage(database, HOME, {
    key,
    locale: "fi",
    search: new URLSearchParams({ areas: KOTKA }),
    origin: ORIGIN,
  });

async function rowsOf(key: string, locale = "fi"): Promise<string[][]> {
  const search = new URLSearchParams({ areas: KOTKA });
  const twin = await twinOf(database, HOME, { path: `${locale}/indicators/${key}`, search, origin: ORIGIN });
  if (!twin) throw new Error(`no twin of ${key}`);
  return csvRows(twin.locale, twin.table());
}

async function figure(key: string, kind: "line" | "strip", year?: number) {
  const search = {
    kind,
    indicator: key,
    areas: KOTKA,
    locale: "fi",
    ...(year !== undefined && { year: String(year) }),
  };
  const spec = parseChartSpec(new URLSearchParams(search));
  if (!spec.ok || !isOfOneIndicator(spec.spec)) throw new Error("no spec");
  return figureData(database, HOME, spec.spec, ORIGIN);
}

describe("a figure of a year to come", () => {
  it("is judged by no method: the latest figure is the last observed one, and its trend ends there", async () => {
    const [result] = await readFullResults(database, [KEY], [KOTKA]);
    expect([result?.year, result?.value]).toEqual([2026, 8]);
    expect(result?.trend.ok && result.trend.result.years).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(result?.trend.ok && result.trend.result.step).toBe("none");
    expect(result?.country?.ok && result.country.result.direction).toBe("equal");
    expect(await readFullResults(database, [ONLY], [KOTKA])).toEqual([]);
  });

  it("is nowhere the latest: headline, table of latest figures, lists, picture, newest year of all", async () => {
    const found = await page(KEY);
    expect(found?.headline).toContain("vuonna 2026");
    expect(found?.latest.map(({ year }) => year)).toEqual([2026, 2026, 2026]);
    expect(found?.columns?.year).toBe(2026);
    expect(await newestYear(database)).toBe(2026);
    const { priorities } = await frontPage(database, HOME);
    const line = priorities.flatMap(({ lines }) => lines).find(({ key }) => key === KEY);
    expect([line?.year, line?.trend.years.at(-1), line?.stale]).toEqual([2026, 2026, false]);
    const answer = await figure(KEY, "line");
    const alt = answer.ok ? CHARTS.line.alt(answer.figure.dataset, messagesFor("fi")) : "";
    expect(alt).toContain("2021–2026");
    expect(alt).not.toMatch(/20[34]\d|30,0/);
  });

  it("is named a forecast in the table, in its file and in the notes, and has no interval", async () => {
    for (const [locale, heading, word] of [
      ["fi", "Ennuste", "ennuste"],
      ["sv", "Prognos", "prognos"],
      ["en", "Forecast", "forecast"],
    ] as const) {
      const rows = await rowsOf(KEY, locale);
      const at = rows[0]?.indexOf(heading) ?? -1;
      const told = YEARS.map((year) => rows.find(([first]) => first === String(year))?.[at]);
      expect(told).toEqual(["", "", "", "", "", "", word, word, word, word]);
      const lower = rows.find(([first]) => first === "2030")?.[
        rows[0]?.indexOf(messagesFor(locale).chart.lowerLimit) ?? -1
      ];
      expect(lower).toBe("");
      expect(rows.find(([first]) => first === "2030")?.[1]).toBe("30");
    }
    expect((await page(KEY))?.notes).toContain("Luvut vuodesta 2027 alkaen ovat ennusteita.");
  });

  it("has no place among municipalities, also where an address asks for its year", async () => {
    expect(await figure(KEY, "strip", 2030)).toMatchObject({ ok: false, problem: { why: "no-figures" } });
    expect(await figure(KEY, "strip", 2025)).toMatchObject({ ok: true });
  });

  it("of which there are no others is said to be a forecast, and stands in the table", async () => {
    const found = await page(ONLY);
    expect([found?.empty, found?.headline, found?.verdicts]).toEqual(["forecasts", null, null]);
    expect((await rowsOf(ONLY)).find(([first]) => first === "2040")?.slice(0, 2)).toEqual(["2040", "30"]);
  });
});

describe("the same figures, fetched when their year has come", () => {
  it("are forecasts no longer", async () => {
    const { database: later, municipalities } = await seededDatabase();
    const rows = [...municipalities, COUNTRY_KEY].map((region) => shareFigure(region, 2026, 8, 50_000));
    await bringFigures(later, { sourceKey: "493", unit: "percent", multiplier: 100 }, rows);
    await recompute(later, { now: () => new Date(NOW) });
    expect((await readFullResults(later, [KEY], [KOTKA]))[0]?.year).toBe(2026);
    closeDatabase(later);
  });
});
