import type { AreaDataset } from "#app/charts/area-dataset.ts";
import type { ChartArea, ChartDataset } from "#app/charts/dataset.ts";
import type { PairArea, PairDataset } from "#app/charts/pair-dataset.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { area, dataset, distribution } from "./chart-fixture.ts";
import { axis, COUNTRY, others, pair, place, SIX } from "./scatter-fixture.ts";
import { type GivenLine, KOTKA, spine } from "./spine-fixture.ts";

/** What figures can be like at their edges. Every kind is drawn of each, or says why it cannot be. */
export const EDGES = [
  "negatives",
  "all-equal",
  "one-point",
  "none",
  "308-areas",
  "one-area",
  "long-names",
  "ties",
  "breaks",
  "magnitudes",
] as const;
export type Edge = (typeof EDGES)[number];

const HOME: readonly [AreaKey, string][] = [
  ["kunta:286", "Kouvola"],
  ["kunta:285", "Kotka"],
  ["kunta:075", "Hamina"],
  ["kunta:624", "Pyhtää"],
];
const LONG = [
  "Uudenkaarlepyyn ja Pietarsaaren seutukunta",
  "Kristiinankaupunki – Kristinestad",
  "Etelä-Savon ja Pohjois-Karjalan yhteistoiminta-alue",
  "Hämeenkyrö",
];
const LONG_TITLE =
  "Toimeentulotukea pitkäaikaisesti saaneet 25–64-vuotiaat, % vastaavanikäisestä väestöstä, vakioimaton";
const EUROS = { title: "Nettokäyttökustannukset", unit: "euro", unitLabel: "euroa", decimals: null } as const;
const COUNT = { unit: "count", unitLabel: "", decimals: 0 } as const;

type Figure = number | null;

function courses(given: readonly (readonly Figure[])[], changes: Partial<ChartDataset> = {}): ChartDataset {
  return dataset(
    given.map((figures, at) => {
      const [key, name] = HOME[at] ?? ["maa:358", "Koko maa"];
      return area(key, name, at < HOME.length ? "area" : "country", 2012, figures);
    }),
    changes,
  );
}

/** Kouvola, Kotka, Hamina, Pyhtää and the country from 2012 on. */
const USUAL: readonly (readonly Figure[])[] = [
  [10, 11.2, 12.1, 11.8, 10.4, 9.9, 9.1, 10.8],
  [12.6, 13.4, 14.9, 14.2, 13.1, 12.8, 12.2, 14.5],
  [9.1, 9.6, 10.9, 10.6, 9.8, null, 8.9, 9.4],
  [7, 7.7, 8.9, 8.2, 7.4, 7.1, 6.6, 7.9],
  [8.6, 9.2, 10.3, 9.9, 9.1, 8.7, 8.1, 9.9],
];

/** Of a break in 2016 and a jump in 2018. */
const BREAKS: Partial<ChartDataset> = {
  periods: { yearsInFigure: 1, breaks: [2016], restandardised: false },
  jumps: [{ before: 2017, year: 2018 }],
};

/** One indicator over years. */
export const OVER_YEARS: Record<Edge, () => ChartDataset> = {
  negatives: () =>
    courses([
      [-3.1, -4.4, -6.2, -8.9, -7.4, -6, -5.5, -2.1],
      [-2.5, 1.2, -5.1, -9.9, -10.7, -6.2, 2.2, -0.4],
      [-0.2, -0.1, 0, 0, -0.3, -0.1, -0.2, 0],
      [4, 3.1, 2.7, 5.1, 6.2, 3.3, 2.2, 1.1],
      [2.8, 2.2, 3.1, 2.7, 2.1, 2.8, 2.8, 4.1],
    ]),
  "all-equal": () => courses(USUAL.map(() => [4, 4, 4, 4, 4, 4, 4, 4])),
  "one-point": () => courses([[null, null, null, 11.4]]),
  none: () => courses([[null, null], [null]]),
  "308-areas": () => distribution(308, 15),
  "one-area": () => courses([USUAL[0] ?? []]),
  "long-names": () => {
    const usual = courses(USUAL, {
      title: LONG_TITLE,
      unit: "per-1000",
      unitLabel: "/ 1 000 vastaavanikäistä",
    });
    return { ...usual, areas: usual.areas.map((one, at) => ({ ...one, name: LONG[at] ?? one.name })) };
  },
  ties: () =>
    courses([
      [8, 9, 10, 10],
      [7, 8, 9, 10],
      [12, 11, 10, 10],
      [10, 10, 10, 10],
      [10, 10, 10, 10],
    ]),
  breaks: () => courses(USUAL, BREAKS),
  magnitudes: () =>
    courses(
      [
        [0.01, 0.02, 0.04, 0.03, 0.02],
        [1.5, 3, 12, 40, 90],
        [1200, 9000, 45_000, 81_234, 99_999],
        [1_000_000, 940_000, 870_500, 801_000, 999_999],
      ],
      EUROS,
    ),
};

/** In one year: of the country's municipalities, of which the first six are the home region's. */
function year(
  figure: (at: number, usual: Figure) => Figure,
  changes: Partial<ChartDataset> = {},
): ChartDataset {
  const usual = distribution(308, 15, changes);
  const areas = usual.areas.map(
    ({ key, name, role, series }, at): ChartArea =>
      area(key, name, role, 2023, [figure(at, series.values[0] ?? null)]),
  );
  return { ...usual, areas, year: 2023 };
}

const few = (data: ChartDataset): ChartDataset => ({
  ...data,
  areas: data.areas.filter(({ role }) => role !== "other"),
});

export const ONE_YEAR: Record<Edge, () => ChartDataset> = {
  negatives: () => year((at, usual) => usual && Math.round((usual - 10 - (at % 3)) * 10) / 10),
  "all-equal": () => year(() => 4),
  "one-point": () => year((at) => (at === 1 ? 11.4 : null)),
  none: () => year(() => null),
  "308-areas": () => year((_, usual) => usual),
  "one-area": () => {
    const usual = year((_, usual) => usual);
    return { ...usual, areas: usual.areas.slice(0, 1) };
  },
  "long-names": () => {
    const usual = year((_, usual) => usual, {
      title: LONG_TITLE,
      unit: "per-1000",
      unitLabel: "/ 1 000 vastaavanikäistä",
    });
    return { ...usual, areas: usual.areas.map((one, at) => ({ ...one, name: LONG[at] ?? one.name })) };
  },
  ties: () => year((at, usual) => (at < 4 ? 8.4 : usual === null ? null : Math.round(usual))),
  breaks: () => year((_, usual) => usual),
  magnitudes: () =>
    year((at) => [0.01, 1_000_000, 12, 3400, 0.5, 99_999][at] ?? 10 ** ((at % 80) / 10 - 2), EUROS),
};

/** The named areas alone, as a picture of chosen ones has them. */
export const CHOSEN = (edge: Edge): ChartDataset => few(ONE_YEAR[edge]());

/** Many indicators of one area. */
const lines = KOTKA.flatMap(({ lines }): GivenLine[] => lines);
const group = (given: readonly GivenLine[]): AreaDataset =>
  spine([{ name: "Turvallinen arki", lines: given }]);

export const ONE_AREA: Record<Edge, () => AreaDataset> = {
  negatives: () => group(lines.map((one, at) => ({ ...one, value: -(at + 0.5) }))),
  "all-equal": () =>
    group(lines.map((one) => ({ ...one, value: 4, percentile: 50, sure: "same", earlier: null }))),
  "one-point": () => group(lines.slice(0, 1)),
  none: () => spine([], { withoutPlace: 12 }),
  "308-areas": () => spine(KOTKA),
  "one-area": () => spine(KOTKA),
  "long-names": () =>
    spine(
      KOTKA.map(({ name, lines }) => ({
        name: `${name} sekä hyvän elämän edellytykset kaikissa elämänvaiheissa`,
        lines: lines.map((one) => ({ ...one, name: `${LONG_TITLE} (${one.name})` })),
      })),
      { area: { key: "kunta:285", name: LONG[0] ?? "" } },
    ),
  ties: () => group(lines.map((one, at) => ({ ...one, percentile: at % 2 === 0 ? 81 : 19 }))),
  breaks: () => group(lines.map(({ earlier: _earlier, ...one }) => one)),
  magnitudes: () =>
    group(
      lines.map((one, at) => ({
        ...one,
        ...{ value: 10 ** (at - 2), decimals: at < 2 ? 2 : 0, unit: "count", unitLabel: "" },
      })),
    ),
};

/** Two indicators over the country's municipalities. */
const both = (change: (value: number, at: number) => number): PairArea[] =>
  [COUNTRY, ...SIX, ...others(286)].map((one, at) => ({
    ...one,
    x: one.x.value === null ? one.x : { value: change(one.x.value, at), missing: null },
    y: one.y.value === null ? one.y : { value: change(one.y.value, at), missing: null },
  }));
const NAMED = SIX.slice(0, 1);
const signed = (value: number): number => Math.round((value - 9) * 10) / 10;

export const TWO: Record<Edge, () => PairDataset> = {
  negatives: () => pair(both(signed)),
  "all-equal": () => pair(both(() => 4)),
  "one-point": () => pair(NAMED),
  none: () => pair(SIX.map((one) => place(one.key, one.name, "area", [null, null]))),
  "308-areas": () => pair([COUNTRY, ...SIX, ...others(302)]),
  "one-area": () => pair([COUNTRY, ...NAMED, ...others(286)]),
  "long-names": () =>
    pair(
      both((value) => value).map((one, at) => ({ ...one, name: LONG[at - 1] ?? one.name })),
      { x: axis({ title: LONG_TITLE, name: LONG_TITLE }) },
    ),
  ties: () => pair(both((value) => Math.round(value / 4) * 4)),
  breaks: () => pair(both((value) => value)),
  magnitudes: () =>
    pair(
      both((_, at) => 10 ** ((at % 80) / 10 - 2)),
      { x: axis({ ...COUNT }), y: axis({ ...COUNT, indicator: "sotkanet-493", name: "Saajat" }) },
    ),
};
