import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import { SENTENCE_QUESTIONS, type SentenceQuestion } from "#app/domain/report.ts";
import { inLocale, LOCALES, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { areasByKey, countryArea } from "#app/figures/places.server.ts";
import { resultSentence } from "#app/figures/result-sentence.server.ts";
import { phrases as en } from "#app/i18n/phrases/en.ts";
import { phrases as fi } from "#app/i18n/phrases/fi.ts";
import { phrases as sv } from "#app/i18n/phrases/sv.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readHome } from "#db/queries/regions.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { HOME } from "#tests/support/small-database.ts";

const PHRASES: Record<Locale, Readonly<Record<string, string>>> = { fi, sv, en };

let database: Database;
let indicators: IndicatorKey[];
let areas: AreaKey[];
beforeAll(async () => {
  database = await exampleCounty({ whole: [181] });
  // Of one indicator the country has no figure, nor all municipalities.
  engineOf(database)
    .prepared(
      `DELETE FROM observations
     WHERE indicator_id = (SELECT id FROM indicators WHERE source_id = 'sotkanet' AND source_key = '181')
       AND region_id IN (SELECT id FROM regions WHERE kind = 'maa' OR (kind = 'kunta' AND code < '050'))`,
    )
    .run();
  await recompute(database, { now: () => new Date(NOW) });
  const known = await indicatorHeads(database);
  indicators = [...new Set((await listPriorities(database)).flatMap((one) => one.indicators))].filter((key) =>
    known.has(key),
  );
  areas = [...(await readHome(database, HOME)).municipalities.map(areaKey), HOME, COUNTRY_KEY];
}, 60_000);
afterAll(() => closeDatabase(database));

function said(
  indicator: IndicatorKey,
  area: AreaKey,
  question: SentenceQuestion,
  locale: Locale,
  sex: Sex = "total",
): ReturnType<typeof resultSentence> {
  return resultSentence(database, { indicator, area, sex, question }, locale);
}

/** What a sentence must have in it to be about the indicator: the words of its clause, or its short name. */
async function wordsOf(indicator: IndicatorKey, locale: Locale): Promise<string[]> {
  const clause = PHRASES[locale][indicator];
  if (clause) return clause.split(/\{\}|\{year\}/).flatMap((part) => part.trim().replace(/^:/, "") || []);
  if (indicator.startsWith("tea-")) return ["TEA"];
  const head = (await indicatorHeads(database)).get(indicator);
  return [inLocale(head?.name ?? head?.title ?? { fi: null, sv: null, en: null }, locale) ?? ""];
}

describe("a sentence in a report", () => {
  it.each(LOCALES)(
    "says of every indicator, area and question what, where and when, in %s",
    async (locale) => {
      const places = await areasByKey(database);
      const counts = new Map<SentenceQuestion, number>();
      expect(indicators.length).toBeGreaterThan(60);
      for (const indicator of indicators) {
        const words = await wordsOf(indicator, locale);
        expect(words.length).toBeGreaterThan(0);
        for (const area of areas) {
          const place = area === COUNTRY_KEY ? countryArea(locale) : places.get(area);
          if (!place) throw new Error(`no area ${area}`);
          const { name, where, whose } = placeForms(place, locale);
          const subject = await said(indicator, area, "figure", locale);
          for (const question of SENTENCE_QUESTIONS) {
            const { text = "", figures = [] } = (await said(indicator, area, question, locale)) ?? {};
            if (text === "") continue;
            counts.set(question, (counts.get(question) ?? 0) + 1);
            const first = text.slice(0, subject?.text.length);
            for (const part of words) expect(first).toContain(part);
            const forms = [name, where, whose].flatMap((form) => form?.toLowerCase() ?? []);
            expect(forms.some((form) => first.toLowerCase().includes(form))).toBe(true);
            const years = figures.flatMap((one) => (one.area === area ? one.year : []));
            expect(first).toContain(String(Math.max(...years)));
            expect(text).not.toMatch(/\{|\}|undefined|null|NaN| {2}|\.\./);
          }
        }
      }
      for (const question of SENTENCE_QUESTIONS) expect(counts.get(question)).toBeGreaterThan(200);
    },
  );

  it("says of which sex it is", async () => {
    const leads = new Set<string>();
    for (const indicator of indicators)
      for (const sex of SEXES.filter((one) => one !== "total")) {
        const { text = "" } = (await said(indicator, "kunta:286", "country", "fi", sex)) ?? {};
        if (text !== "") leads.add(text.split(":")[0] ?? "");
      }
    expect(leads.size).toBeGreaterThan(0);
    expect([...leads].filter((lead) => !["Miehet", "Naiset", "Pojat", "Tytöt"].includes(lead))).toEqual([]);
  });

  it("tells of the rest of the area's own county, wherever that is", async () => {
    const told = async (area: AreaKey): Promise<string> =>
      (await said("sotkanet-181", area, "country", "fi"))?.text ?? "";
    expect(await told("kunta:286")).toMatch(/^Kouvolassa .* kuin (?:muualla|koko) Kymenlaaksossa \(/);
    expect(await told("kunta:853")).toMatch(/^Turussa .* kuin (?:muualla|koko) Varsinais-Suomessa \(/);
  });
});
