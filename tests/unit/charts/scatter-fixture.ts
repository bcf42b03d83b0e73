import type { ObservedFigure } from "#app/charts/dataset.ts";
import type { PairArea, PairAxis, PairDataset } from "#app/charts/pair-dataset.ts";
import type { AreaKey } from "#app/domain/area.ts";

type Figures = readonly [x: number | null, y: number | null];

const figure = (value: number | null): ObservedFigure =>
  value === null ? { value, missing: "suppressed" } : { value, missing: null };

export function place(key: AreaKey, name: string, role: PairArea["role"], [x, y]: Figures): PairArea {
  return { key, name, role, x: figure(x), y: figure(y) };
}

/** Figures that no random number moves: a cloud around a place, thinner outwards. */
function spread(at: number): number {
  const part = (at * 0.618034) % 1;
  return Math.tan((part - 0.5) * 2.2);
}

/** So many municipalities that were not asked for. */
export function others(count: number, [x, y]: readonly [number, number] = [9.5, 5]): PairArea[] {
  return Array.from({ length: count }, (_, at) =>
    place(`kunta:${String(300 + at)}`, `Kunta ${at}`, "other", [
      round(Math.max(0.4, x + spread(at) * 2)),
      round(Math.max(0.1, y + spread(at * 7 + 3) * 1.4 + spread(at) * 0.5)),
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export const SIX: PairArea[] = (
  [
    ["kunta:286", "Kouvola", [10.1, 6.2]],
    ["kunta:285", "Kotka", [14.6, 8.4]],
    ["kunta:075", "Hamina", [10.4, 6]],
    ["kunta:624", "Pyhtää", [8.8, 3.1]],
    ["kunta:935", "Virolahti", [7.7, 3.6]],
    ["kunta:489", "Miehikkälä", [8.1, null]],
  ] as const
).map(([key, name, figures]) => place(key, name, "area", figures));

export const COUNTRY = place("maa:358", "Koko maa", "country", [9.9, 5.4]);

export function axis(changes: Partial<PairAxis> = {}): PairAxis {
  return {
    indicator: "sotkanet-181",
    title: "Työttömät, % työvoimasta",
    name: "Työttömät",
    unit: "percent",
    unitLabel: "%",
    decimals: 1,
    year: 2024,
    leastSpan: 4,
    countryName: "Koko maa",
    provenance: {
      source: "sotkanet",
      indicator: "sotkanet-181",
      sourceKey: "181",
      title: {
        fi: "Työttömät, % työvoimasta",
        sv: "Arbetslösa, % av arbetskraften",
        en: "Unemployed, % of labour force",
      },
      producer: { fi: "Tilastokeskus", sv: "Statistikcentralen", en: "Statistics Finland" },
      licence: "CC BY 4.0",
      fetched: "2026-11-22",
      sourceUpdated: null,
      example: false,
    },
    ...changes,
  };
}

const AID = axis({
  indicator: "sotkanet-493",
  title: "Toimeentulotukea pitkäaikaisesti saaneet 25–64-vuotiaat, % vastaavanikäisestä väestöstä",
  name: "Toimeentulotukea pitkään saaneet",
});

export function pair(areas: PairArea[], changes: Partial<PairDataset> = {}): PairDataset {
  return {
    title: "Työttömät × Toimeentulotukea pitkään saaneet",
    unitLabel: "",
    sexLabel: null,
    locale: "fi",
    example: false,
    x: axis(),
    y: AID,
    areas,
    fetched: "2026-11-22",
    footer: {
      source: "Lähde: Tilasto- ja indikaattoripankki Sotkanet, ind. 181 ja 493",
      producer: null,
      date: "Tiedot haettu 22.11.2026",
      licence: "Lisenssi: CC BY 4.0",
      permalink:
        "https://saukko.example/fi/compare?indicators=sotkanet-181,sotkanet-493&areas=all&view=scatter",
    },
    ...changes,
  };
}
