import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { areaKey } from "#app/domain/area.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { LOCALES } from "#app/domain/text.ts";
import type { FullResult } from "#app/domain/verdict.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { derivedName } from "#app/i18n/derived-name.ts";
import { type FirstFacts, firstSentence } from "#app/i18n/verdict-sentences/first-sentence.ts";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { listRegions, readHome } from "#db/queries/regions.ts";
import { readFullResults } from "#db/queries/results.ts";
import { HOME } from "#tests/support/small-database.ts";
import { numbersIn } from "#tests/support/told.ts";

/**
 * Every figure of the example that a headline could be made of, whether it is sure enough to be put first or
 * not.
 */
let figures: { facts: FirstFacts; result: FullResult }[];
let database: Database;
beforeAll(async () => {
  database = openDatabase(inject("exampleDatabase"), { readonly: true });
  const records = (await listIndicators(database)).filter(({ known }) => known);
  const { municipalities, county } = await readHome(database, HOME);
  const places = new Map([...municipalities, county].map((one) => [areaKey(one), one]));
  const heads = await indicatorHeads(database);
  const results = await readFullResults(database, records.map(indicatorKey), [...places.keys()]);
  figures = results.flatMap((result) => {
    const record = records.find((one) => indicatorKey(one) === result.indicator);
    const area = places.get(result.region);
    if (!record || !area) return [];
    const { title, unit, decimals, kind } = record;
    const name = heads.get(result.indicator)?.name ?? title;
    const own = {
      indicator: result.indicator,
      title,
      name,
      unit,
      decimals: decimals ?? 1,
      survey: kind === "survey",
    };
    return [{ facts: { ...own, area, sex: "total", county }, result }];
  });
});
afterAll(() => closeDatabase(database));

/** Words as one counts them on paper: what has a letter or a digit, between any spaces. */
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe.each(LOCALES)("every headline that the example's figures could make (%s)", (locale) => {
  it.each(["worse", "better", "changed"] as const)(
    "%s: has at most eighteen words, its year, its figure and the one it is read against",
    (kind) => {
      const wrong: string[] = [];
      let made = 0;
      for (const { facts, result } of figures) {
        const { country, trend } = result;
        const against =
          kind !== "changed" && country?.ok
            ? country.result.benchmark
            : trend.ok
              ? trend.result.values[0]
              : undefined;
        if (against === undefined) continue;
        const text = firstSentence(facts, result, kind, locale);
        // A median of two figures keeps its half.
        const isMiddle = kind !== "changed" && country?.ok && country.result.benchmarkFrom === "middle";
        const told = [
          Number(result.value.toFixed(facts.decimals)) + 0,
          Number(against.toFixed(facts.decimals + (isMiddle ? 1 : 0))) + 0,
        ];
        const numbers = numbersIn(text, locale);
        made += 1;
        if (wordsOf(text) > 18 || ![...told, result.year].every((number) => numbers.includes(number)))
          wrong.push(text);
      }
      expect(wrong).toEqual([]);
      expect(made).toBeGreaterThan(300);
    },
  );
});

describe("what leads an indicator's page", () => {
  it("says of the county what its verdicts below say, word for word: people are not called cases there", async () => {
    const records = (await listIndicators(database)).filter(({ known, unit }) => known && unit !== "score");
    const other: string[] = [];
    let led = 0;
    for (const key of records.map(indicatorKey)) {
      const search = new URLSearchParams();
      const page = await indicatorPage(database, HOME, {
        key,
        locale: "fi",
        search,
        origin: "https://x.example",
      });
      const county = page?.verdicts?.areas.find(({ region }) => !region.startsWith("kunta:"));
      if (!page?.headline || !county) continue;
      led += 1;
      const left = county.sentences.reduce((text, sentence) => text.replace(sentence, ""), page.headline);
      if (/(Osuus|Luku|Muutoksen|Vuosina) /.test(left)) other.push(left);
    }
    expect(other).toEqual([]);
    expect(led).toBeGreaterThan(60);
  });
});

describe("beside the river of the front page", () => {
  it("headlines of every county are among what the river tells as sure", async () => {
    const counties = (await listRegions(database)).filter(({ kind }) => kind === "hyvinvointialue");
    const beside: string[] = [];
    let first = 0;
    for (const home of counties.map(areaKey)) {
      const spec = { kind: "river", area: home, locale: "fi", width: 720 } as const;
      const found = await areaFigure(database, home, spec, "https://saukko.example");
      if (!found.ok) continue;
      const sure = found.figure.dataset.groups.flatMap(({ lines }) =>
        lines.flatMap((line) => (line.sure ? [line.indicator] : [])),
      );
      const { priorities } = await frontPage(database, home, "fi");
      const told = priorities
        .flatMap(({ overview }) => overview?.headlines ?? [])
        .filter(({ kind, area }) => kind !== "changed" && area === home);
      first += told.length;
      beside.push(
        ...told.flatMap(({ indicator }) => (sure.includes(indicator) ? [] : [`${home} ${indicator}`])),
      );
    }
    expect(counties.length).toBeGreaterThan(20);
    expect(first).toBeGreaterThan(counties.length);
    expect(beside).toEqual([]);
  });
});

describe("names of the example's indicators", () => {
  it("are never ages, numbers or an identifier alone", async () => {
    const heads = [...(await indicatorHeads(database)).values()];
    expect(heads.length).toBeGreaterThan(100);
    // Nobody has told its title; pages say so (decision 0007).
    const titled = heads.filter(({ key }) => key !== "sotkanet-5641");
    const bare = titled.flatMap(({ key, name, title }) =>
      LOCALES.flatMap((locale) => {
        const told = (name ?? title)[locale] ?? "";
        return derivedName({ fi: null, sv: null, en: null, [locale]: told }) || told === "" ? [key] : [];
      }),
    );
    expect(bare).toEqual([]);
  });
});
