import type { ChartDataset } from "#app/charts/dataset.ts";
import { type Area, type AreaKey, COUNTRY_KEY, splitAreaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import {
  type AreaResult,
  answered,
  type ComparisonResult,
  type PositionResult,
  refused,
  type TrendResult,
} from "#app/domain/verdict.ts";
import { pictureVerdict } from "#app/figures/picture-verdicts.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ALT_WORDS } from "#app/i18n/verdict-sentences/alt-words.ts";
import { area, dataset } from "#tests/unit/charts/chart-fixture.ts";
import { RESULT } from "./area-results.ts";

const NAMES: Partial<Record<AreaKey, [fi: string, sv: string]>> = {
  "kunta:285": ["Kotka", "Kotka"],
  "kunta:286": ["Kouvola", "Kouvola"],
  "kunta:075": ["Hamina", "Fredrikshamn"],
  "kunta:624": ["Pyhtää", "Pyttis"],
  "kunta:935": ["Virolahti", "Vederlax"],
  "kunta:489": ["Miehikkälä", "Miehikkälä"],
};

export const trend = (changes: Partial<TrendResult>): AreaResult["trend"] => {
  if (!RESULT.trend.ok) throw new Error("the fixture has a trend");
  return answered({ ...RESULT.trend.result, ...changes });
};
export const country = (changes: Partial<ComparisonResult>): AreaResult["country"] => {
  if (!RESULT.country?.ok) throw new Error("the fixture has a comparison");
  return answered({ ...RESULT.country.result, ...changes });
};
export const position = (changes: Partial<PositionResult>): AreaResult["position"] => {
  if (!RESULT.position?.ok) throw new Error("the fixture has a position");
  return answered({ ...RESULT.position.result, ...changes });
};
export const NONE = { step: "none", significance: "none" } as const;
export const LEVEL = { significance: "none", judgement: "similar" } as const;

/**
 * Kotka has grown and lies lower than the country, of Hamina and Kouvola nothing can be shown, Pyhtää
 * cannot be judged.
 */
export const RESULTS: readonly AreaResult[] = [
  RESULT,
  {
    ...RESULT,
    region: "kunta:075",
    value: 7,
    trend: trend(NONE),
    country: country(LEVEL),
    position: position({ percentile: 40, below: 40, percentileLimits: { lower: 31, upper: 48 } }),
  },
  {
    ...RESULT,
    region: "kunta:286",
    value: 9,
    trend: trend(NONE),
    country: country({ direction: "higher", judgement: "worse" }),
    position: position({ percentile: 76, below: 76, percentileLimits: { lower: 75, upper: 79 } }),
  },
  {
    ...RESULT,
    region: "kunta:624",
    value: 6.7,
    trend: refused("too-few-points", ["2024", "2025"]),
    country: refused("no-count"),
    position: refused("too-few-areas"),
  },
];

export function figureOf(region: AreaKey): number {
  const found = RESULTS.find((one) => one.region === region);
  if (!found) throw new Error(`no result of ${region}`);
  return found.value;
}

function place(key: AreaKey): Area {
  const [fi, sv] = NAMES[key] ?? [key, key];
  return { ...splitAreaKey(key), name: { fi, sv, en: fi } };
}

/** The figures of these areas in 2024 and 2025, beside the country's, with what the results say of them. */
export function pictureOfResults(
  keys: readonly AreaKey[],
  results: readonly AreaResult[],
  locale: Locale = "fi",
  changes: Partial<ChartDataset> = {},
): ChartDataset {
  const values = new Map(RESULTS.map(({ region, value }) => [region, value]));
  const name = (key: AreaKey): string => place(key).name[locale] ?? key;
  return dataset(
    [
      ...keys.map((key) => area(key, name(key), "area", 2024, [6.2, values.get(key) ?? 5])),
      area(COUNTRY_KEY, messagesFor(locale).common.wholeCountry, "country", 2024, [6.9, 7.1]),
    ],
    {
      title: "Toimeentulotuki",
      locale,
      verdicts: {
        areas: results.map((result) => pictureVerdict(result, place(result.region), locale)),
        words: ALT_WORDS[locale],
      },
      ...changes,
    },
  );
}
