import type { AreaDataset, AreaLine } from "#app/charts/area-dataset.ts";
import { spineWords } from "#app/charts/spine/spine-words.ts";
import type { Polarity } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { refused } from "#app/domain/verdict.ts";
import { comparisonMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { besideWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { complete } from "#app/statistics/judgement.ts";

/** How sure the difference from the country is. */
export type Sure = "clear" | "small" | "chance" | "same" | "untested" | "refused";

export interface GivenLine extends Omit<Partial<AreaLine>, "sure"> {
  name: string;
  percentile: number;
  polarity: Polarity;
  sure?: Sure;
}

const ELSEWHERE: Record<Locale, string> = {
  fi: "muualla Kymenlaaksossa",
  sv: "på andra håll i Kymmenedalen",
  en: "elsewhere in Kymenlaakso",
};

/** A mark as the verdicts make it, on the side of the middle that the place is on. */
function markOf({ percentile, polarity, sure = "clear" }: GivenLine): VerdictMarkData {
  if (sure === "refused") return comparisonMark(refused("no-benchmark"));
  const direction = sure === "same" ? "equal" : percentile < 50 ? "lower" : "higher";
  const significance = sure === "untested" ? "not-tested" : sure === "chance" ? "none" : "99.8";
  const verdict = complete({ direction, significance }, sure !== "small", polarity);
  return comparisonMark({ ok: true, result: { ...verdict, close: false } });
}

export function line(given: GivenLine, locale: Locale = "fi"): AreaLine {
  const { sure: _sure, ...own } = given;
  const mark = markOf(given);
  return {
    indicator: `sotkanet-${given.name}`,
    unit: "percent",
    unitLabel: "%",
    decimals: 1,
    year: 2023,
    value: 12.3,
    country: 50,
    earlier: null,
    mark,
    to: "country",
    sure: mark.shape === "higher" || mark.shape === "lower",
    word: besideWord(mark, given.to === "rest" ? ELSEWHERE[locale] : null, messagesFor(locale).verdicts),
    ...own,
  };
}

export function spine(
  groups: readonly { name: string; lines: readonly GivenLine[] }[],
  changes: Partial<AreaDataset> = {},
): AreaDataset {
  const { locale = "fi", among = "municipalities" } = changes;
  const area = { key: "kunta:285", name: "Kotka" } as const;
  return {
    title: spineWords({ locale, among, groups: [], elsewhere: null }).title(area.name),
    unitLabel: "",
    sexLabel: null,
    locale,
    area,
    among,
    elsewhere: among === "municipalities" ? ELSEWHERE[locale] : null,
    groups: groups.map(({ name, lines }) => ({
      key: name,
      name,
      lines: lines.map((one) => line(one, locale)),
    })),
    withoutPlace: 0,
    sources: "Sotkanet, TEAviisari",
    fetched: "2026-11-22",
    footer: {
      source: "Lähde: Sotkanet, TEAviisari",
      producer: null,
      date: "Tiedot haettu 22.11.2026",
      licence: "Jokaisen indikaattorin lähde, tuottaja ja lisenssi ovat sen omalla sivulla",
      permalink: "https://saukko.example/fi/municipalities/285",
    },
    example: false,
    ...changes,
  };
}

/** Two priorities with every kind of mark, negatives, low-is-good and what nobody judges. */
export const KOTKA = [
  {
    name: "Päihteetön elämä",
    lines: [
      {
        name: "Tosi humalassa vähintään kerran kuukaudessa, 8. ja 9. luokan oppilaat",
        percentile: 81,
        polarity: "lower",
        value: 11.4,
        earlier: { year: 2019, percentile: 60 },
      },
      {
        name: "Päivittäin tupakoivat",
        percentile: 22,
        polarity: "lower",
        sure: "small",
        value: 9.8,
        earlier: { year: 2018, percentile: 45 },
      },
      {
        name: "Ehkäisevän päihdetyön voimavarat",
        percentile: 64,
        polarity: "higher",
        sure: "untested",
        value: 71,
        decimals: 0,
        unit: "score",
        unitLabel: "pistettä",
      },
      {
        name: "Alkoholijuomien myynti",
        percentile: 97,
        polarity: "none",
        sure: "untested",
        value: 8.4,
        unit: "litre",
        unitLabel: "litraa",
        earlier: { year: 2018, percentile: 98 },
      },
    ],
  },
  {
    name: "Turvallinen arki terveellisessä ympäristössä",
    lines: [
      {
        name: "Työttömät",
        percentile: 92,
        polarity: "lower",
        value: 14.5,
        earlier: { year: 2018, percentile: 85 },
      },
      {
        name: "Kuntien välinen nettomuutto",
        percentile: 30,
        polarity: "higher",
        sure: "refused",
        value: -3.9,
        unit: "per-1000",
        unitLabel: "/ 1 000",
      },
      {
        name: "Poliisin tietoon tulleet väkivaltarikokset",
        percentile: 55,
        polarity: "lower",
        sure: "chance",
        value: 7.2,
        unit: "per-1000",
        unitLabel: "/ 1 000",
        earlier: { year: 2018, percentile: 20 },
      },
      {
        name: "Äänestysaktiivisuus kuntavaaleissa",
        percentile: 0.2,
        polarity: "higher",
        value: 41.2,
        year: 2021,
      },
      {
        name: "Koulutustasomittain",
        percentile: 99.8,
        polarity: "higher",
        value: 402,
        decimals: 0,
        unit: "index",
        unitLabel: "indeksi",
      },
      { name: "Yksinhuoltajaperheet", percentile: 71, polarity: "none", sure: "chance", value: 23.1 },
      {
        name: "Väestöllinen huoltosuhde",
        percentile: 50,
        polarity: "none",
        sure: "same",
        value: 62,
        unit: "ratio",
        unitLabel: "suhdeluku",
      },
    ],
  },
] satisfies { name: string; lines: GivenLine[] }[];

/** Kotka, with figures that the country has none of: good and bad beside the county, at both ends. */
export const WITHOUT_COUNTRY = [
  ...KOTKA,
  {
    name: "Asuminen",
    lines: [
      { name: "Asunnottomat", percentile: 84, polarity: "lower", to: "rest", country: null, value: 1.2 },
      { name: "Ahtaasti asuvat", percentile: 12, polarity: "lower", to: "rest", country: null, value: 7.5 },
      {
        name: "Vuokralla asuvat",
        percentile: 66,
        polarity: "none",
        sure: "chance",
        to: "rest",
        country: null,
        value: 31.4,
      },
    ],
  },
] satisfies { name: string; lines: GivenLine[] }[];
