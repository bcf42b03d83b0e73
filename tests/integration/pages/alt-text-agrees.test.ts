import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";

import { type IndicatorSpec, isOfOneIndicator } from "#app/charts/spec-link.ts";
import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";

import type { Unit } from "#app/domain/indicator.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { MarkShape } from "#app/domain/verdict-mark.ts";
import { chartFile } from "#app/exports/chart-file.server.ts";
import { mapDataset } from "#app/figures/datasets.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type IndicatorPage, indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { listRegions } from "#db/queries/regions.ts";
import { bringFigures, gone, NOW, shareFigure } from "#tests/support/bring-figures.ts";

const HOME: AreaKey = "hyvinvointialue:10";
const ORIGIN = "https://saukko.example";
const [KOTKA, KOUVOLA, HAMINA]: AreaKey[] = ["kunta:285", "kunta:286", "kunta:075"];
const CHOSEN: AreaKey[] = ["kunta:285", "kunta:286", "kunta:075"];
const YEARS = [2021, 2022, 2023, 2024, 2025];

/**
 * Sotkanet's number, unit, and what Kotka's figure changes in a year: growing and falling for the worse,
 * without good or bad, an index that no test is made of.
 */
const INDICATORS: readonly { sourceKey: string; unit: Unit; slope: number }[] = [
  { sourceKey: "493", unit: "percent", slope: 0.5 },
  { sourceKey: "3195", unit: "percent", slope: -0.5 },
  { sourceKey: "690", unit: "percent", slope: 0.5 },
  { sourceKey: "180", unit: "index", slope: 0.5 },
];

/** Kotka is high and moves, Kouvola is as the country is, of Hamina no counts are known. */
function figure(region: AreaKey, year: number, slope: number): IncomingFigure {
  const rate = region === KOTKA ? 12 + (year - 2021) * slope : 8;
  const told = shareFigure(region, year, rate, region === COUNTRY_KEY ? 5_600_000 : 20_000);
  return region === HAMINA ? { ...gone(region, year), value: rate } : told;
}

let database: Database;
beforeAll(async () => {
  database = openDatabase(":memory:");
  await seedDatabase(database);
  const regions = [...(await listRegions(database, "kunta")).map(areaKey), COUNTRY_KEY];
  for (const { sourceKey, unit, slope } of INDICATORS)
    await bringFigures(
      database,
      { sourceKey, unit, multiplier: unit === "percent" ? 100 : null },
      regions.flatMap((region) => YEARS.map((year) => figure(region, year, slope))),
    );
  await recompute(database, { now: () => new Date(NOW) });
});
afterAll(() => closeDatabase(database));

async function pageOf(sourceKey: string, locale: Locale): Promise<IndicatorPage> {
  const search = new URLSearchParams({ areas: CHOSEN.join(",") });
  const page = await indicatorPage(database, HOME, {
    key: `sotkanet-${sourceKey}`,
    locale,
    search,
    origin: ORIGIN,
  });
  if (!page) throw new Error(`no page of ${sourceKey}`);
  return page;
}

async function picture(sourceKey: string, locale: Locale, kind: IndicatorSpec["kind"]) {
  const spec = parseChartSpec(
    new URLSearchParams({ kind, indicator: `sotkanet-${sourceKey}`, areas: CHOSEN.join(","), locale }),
  );
  if (!spec.ok || !isOfOneIndicator(spec.spec)) throw new Error(`no spec of ${sourceKey}`);
  const found = await figureData(database, HOME, spec.spec, ORIGIN);
  if (!found.ok) throw new Error(`no picture of ${sourceKey}: ${found.problem.why}`);
  return found.figure.dataset;
}

async function alt(sourceKey: string, locale: Locale, kind: IndicatorSpec["kind"]): Promise<string> {
  return CHARTS[kind]
    .alt(await picture(sourceKey, locale, kind), messagesFor(locale))
    .replaceAll("\u00a0", " ");
}

/**
 * What a trend's shape is called in the alt text and in the sentence, in the three languages; flat: Kouvola's
 * figures are all the same.
 */
const TREND: Partial<Record<MarkShape, Record<Locale, [alt: string, sentence: string]>>> = {
  up: {
    fi: ["kasvanut selvästi", "on kasvanut selvästi"],
    sv: ["en tydlig ökning", "har ökat tydligt"],
    en: ["a clear rise", "has clearly risen"],
  },
  down: {
    fi: ["pienentynyt selvästi", "on pienentynyt selvästi"],
    sv: ["en tydlig minskning", "har minskat tydligt"],
    en: ["a clear fall", "has clearly fallen"],
  },
  flat: {
    fi: ["pysynyt samana", "on pysynyt samana"],
    sv: ["oförändrat", "har varit densamma"],
    en: ["no change at all", "has stayed the same"],
  },
};
const HIGHER: Record<Locale, [alt: string, sentence: RegExp]> = {
  fi: ["suurempi", /on suurempi kuin koko maassa/],
  sv: ["högre", /är (större|högre) än i hela landet/],
  en: ["higher", /is higher than in the whole country/],
};

describe.each(INDICATORS)(
  "of indicator $sourceKey the mark, the sentence and the alt text",
  ({ sourceKey }) => {
    it.each(LOCALES)("say the same of the trend (%s)", async (locale) => {
      const { verdicts } = await pageOf(sourceKey, locale);
      const text = await alt(sourceKey, locale, "line");
      const marks = verdicts?.areas.filter(({ region }) => CHOSEN.includes(region)) ?? [];
      expect(marks).toHaveLength(CHOSEN.length);
      for (const { trend, sentences, name } of marks) {
        const words = TREND[trend.shape]?.[locale];
        if (!words) {
          expect(trend.shape).toBe("refused");
          expect(sentences.join(" ")).not.toMatch(everyWord(locale, 1));
        } else {
          expect(text).toMatch(new RegExp(`${name}(ssa)?( (ja|och|and) [^;.]+)? ${words[0]}[;.]`));
          expect(sentences.join(" ")).toContain(words[1]);
        }
      }
      const told = marks.filter(({ trend }) => TREND[trend.shape]).length;
      if (told === 0) expect(text).not.toMatch(everyWord(locale, 0));
    });

    it.each(LOCALES)("say the same of the country (%s)", async (locale) => {
      const { verdicts } = await pageOf(sourceKey, locale);
      const text = await alt(sourceKey, locale, "strip");
      const [altWord, sentence] = HIGHER[locale];
      for (const { region, beside, sentences } of verdicts?.areas ?? []) {
        const higher = beside?.mark.shape === "higher";
        expect(sentence.test(sentences.join(" "))).toBe(higher);
        if (region === KOTKA) expect(text.includes(`${altWord} `)).toBe(higher);
        if (region === KOUVOLA) expect(["same", "refused"]).toContain(beside?.mark.shape);
      }
    });
  },
);

describe("an exported picture", () => {
  it("carries the alt text of the page", async () => {
    const dataset = await picture("493", "fi", "line");
    const svg = String(await chartFile({ kind: "line", dataset, width: 720 }, "svg"));
    const text = await alt("493", "fi", "line");
    expect(text).toContain("Vuosina 2021–2025: Kotkassa kasvanut selvästi");
    expect(svg.replaceAll("\u00a0", " ")).toContain(`<desc id="chart-desc">${text}</desc>`);
  });

  it("of earlier years says nothing of the trend: that is of the latest figure", async () => {
    const found = await figureData(
      database,
      HOME,
      {
        kind: "line",
        indicator: "sotkanet-493",
        areas: CHOSEN,
        sex: "total",
        from: 2021,
        to: 2024,
        locale: "fi",
        width: 720,
      },
      ORIGIN,
    );
    const text = found.ok && CHARTS.line.alt(found.figure.dataset, messagesFor("fi"));
    expect(text).toContain("(2024)");
    expect(text).not.toMatch(everyWord("fi", 0));
  });

  it("of the home municipalities counts them beside the country", async () => {
    const { facts, home, areas, series, columns } = await pageOf("493", "fi");
    const dataset = columns && mapDataset(facts, home, areas, series, columns);
    expect(dataset && CHARTS.map.alt(dataset, messagesFor("fi")).replaceAll("\u00a0", " ")).toContain(
      "Koko maahan verrattuna: sama luku 5 kunnassa; suurempi yhdessä kunnassa.",
    );
  });
});

function everyWord(locale: Locale, at: 0 | 1): RegExp {
  return new RegExp(
    Object.values(TREND)
      .map((words) => words[locale][at])
      .join("|"),
  );
}
