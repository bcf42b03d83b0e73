import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { isOfOneIndicator } from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { valueInYear } from "#app/domain/series.ts";
import { LOCALES } from "#app/domain/text.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { bringFigures, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";
import { csvRows } from "#tests/support/read-csv.ts";
import { HOME } from "#tests/support/small-database.ts";
import { numbersIn } from "#tests/support/told.ts";

const KEY = "sotkanet-493";
const KOTKA: AreaKey = "kunta:285";
const HELSINKI: AreaKey = "kunta:091";
const ORIGIN = "https://saukko.example";
const YEARS = [2021, 2022, 2023, 2024, 2025];
const peopleOf = (region: AreaKey): number => (region === HELSINKI ? 600_000 : 10_000);
/** Helsinki, two fifths of whose people of the rest together, has 5 %, Kotka 12 %, all others 8 %. */
const rateOf = (region: AreaKey): number => (region === HELSINKI ? 5 : region === KOTKA ? 12 : 8);

let database: Database;
/** Worked out here from the same figures: cases of all over people of all, with one decimal. */
let country: number;
/** In 2022 one municipality is missing: that year has no sum. */
beforeAll(async () => {
  const seeded = await seededDatabase();
  database = seeded.database;
  const all = seeded.municipalities;
  const rows = [...all, HOME].flatMap((region) =>
    YEARS.filter((year) => year !== 2022 || region !== "kunta:489").map((year) =>
      shareFigure(region, year, rateOf(region), region === HOME ? 150_000 : peopleOf(region)),
    ),
  );
  await bringFigures(database, { sourceKey: "493", unit: "percent", multiplier: 100 }, rows);
  await recompute(database, { now: () => new Date(NOW) });
  const cases = all.reduce((sum, region) => sum + (rateOf(region) * peopleOf(region)) / 100, 0);
  const people = all.reduce((sum, region) => sum + peopleOf(region), 0);
  country = Number(((100 * cases) / people).toFixed(1));
});
afterAll(() => closeDatabase(database));

const NAMED = {
  fi: ["koko maassa kuntien luvuista laskettuna", "Koko maa (kuntien luvuista laskettuna)"],
  sv: ["i hela landet beräknat utifrån kommunernas tal", "Hela landet (beräknat utifrån kommunernas tal)"],
  en: [
    "in the whole country, worked out from the municipalities’ figures",
    "Whole country (worked out from the municipalities’ figures)",
  ],
} as const;

async function twin(path: string, search = "") {
  const found = await twinOf(database, HOME, { path, search: new URLSearchParams(search), origin: ORIGIN });
  if (!found) throw new Error(`no twin of ${path}`);
  return csvRows(found.locale, found.table());
}

describe.each(LOCALES)("a country that only its municipalities give (%s)", (locale) => {
  const [sentence, heading] = NAMED[locale];

  it("is the same sum, named alike, in the verdict's sentence and in the page's headline", async () => {
    const asked = { key: KEY, area: KOTKA, sex: null, beside: null, locale } as const;
    const part = (await verdictPage(database, asked))?.parts.find(({ id }) => id === "country");
    const page = await indicatorPage(database, HOME, {
      key: KEY,
      locale,
      search: new URLSearchParams(),
      origin: ORIGIN,
    });
    for (const told of [part?.sentence ?? "", page?.headline ?? ""]) {
      expect(told).toContain(sentence);
      expect(numbersIn(told, locale)).toContain(country);
    }
  });

  it("has a line in the picture and a column in its table and CSV, under that name, without the year that has no sum", async () => {
    const spec = parseChartSpec(new URLSearchParams({ kind: "line", indicator: KEY, areas: KOTKA, locale }));
    if (!spec.ok || !isOfOneIndicator(spec.spec)) throw new Error("no spec");
    const answer = await figureData(database, HOME, spec.spec, ORIGIN);
    if (!answer.ok) throw new Error(answer.problem.why);
    const { dataset } = answer.figure;
    const drawn = dataset.areas.find(({ key }) => key === COUNTRY_KEY);
    expect(drawn?.name).toBe(heading);
    expect(drawn && YEARS.map((year) => valueInYear(drawn.series, year))).toEqual([
      country,
      null,
      country,
      country,
      country,
    ]);
    expect(CHARTS.line.alt(dataset, messagesFor(locale))).toContain(heading);
    const rows = await twin(`${locale}/indicators/${KEY}`, `areas=${KOTKA}`);
    const at = rows[0]?.indexOf(heading) ?? -1;
    expect(YEARS.map((year) => rows.find(([first]) => first === String(year))?.[at])).toEqual(
      [country, "", country, country, country].map(String),
    );
  });

  it("stands in the tables of pages with a note, and in their CSV", async () => {
    const { note } = messagesFor(locale).verdicts.summedCountry;
    for (const path of [locale, `${locale}/municipalities/285`]) {
      const rows = await twin(path);
      const row = rows.find((cells) => cells.includes(KEY));
      expect(row?.[rows[0]?.indexOf(messagesFor(locale).common.wholeCountry) ?? -1], path).toBe(
        String(country),
      );
      expect(row?.at(-1), path).toContain(note);
    }
  });
});

describe("a country that its source gives", () => {
  it("is the source's, and not named as a sum", async () => {
    await bringFigures(
      database,
      { sourceKey: "3099", unit: "percent", multiplier: 100 },
      [KOTKA, COUNTRY_KEY].flatMap((region) => YEARS.map((year) => shareFigure(region, year, 9, 10_000))),
    );
    await recompute(database, { now: () => new Date(NOW) });
    const page = await indicatorPage(database, HOME, {
      key: "sotkanet-3099",
      locale: "fi",
      search: new URLSearchParams(),
      origin: ORIGIN,
    });
    expect(page?.areas.find(({ key }) => key === COUNTRY_KEY)?.name).toBe("Koko maa");
    const { priorities } = await frontPage(database, HOME);
    const lines = priorities.flatMap((priority) => priority.lines);
    expect(lines.filter(({ summedCountry }) => summedCountry).map(({ key }) => key)).toEqual([KEY]);
  });
});
