import type { AreaRole, ChartArea, ChartDataset } from "#app/charts/dataset.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Limits } from "#app/domain/verdict.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** Small made-up datasets for the picture tests. */
export const words = messagesFor("fi");

/** One figure a year from `first` on; null or a reason where it is missing. */
export function area(
  key: AreaKey,
  name: string,
  role: AreaRole,
  first: number,
  figures: readonly (number | null | MissingReason)[],
): ChartArea {
  const values = figures.map((figure) => (typeof figure === "number" ? figure : null));
  const missing = figures.map((figure) =>
    typeof figure === "number" ? null : typeof figure === "string" ? figure : "unknown",
  );
  return {
    key,
    name,
    role,
    series: {
      region: key,
      sex: "total",
      years: figures.map((_, i) => first + i),
      values,
      absValues: figures.map(() => null),
      missing,
    },
  };
}

/** The same area with an interval for each figure; `interval` answers null for a year without one. */
export function withLimits(
  plain: ChartArea,
  interval: (value: number, year: number) => readonly [lower: number, upper: number] | null,
): ChartArea {
  const { years, values } = plain.series;
  const limits = years.map((year, i): Limits | null => {
    const value = values[i] ?? null;
    const found = value === null ? null : interval(value, year);
    return found && { lower: found[0], upper: found[1] };
  });
  return { ...plain, series: { ...plain.series, limits } };
}

export function dataset(areas: ChartArea[], changes: Partial<ChartDataset> = {}): ChartDataset {
  return {
    title: "Työttömät, % työvoimasta",
    unit: "percent",
    unitLabel: "%",
    decimals: 1,
    locale: "fi",
    sex: "total",
    sexLabel: null,
    areas,
    publishedYears: null,
    year: null,
    provenance: {
      source: "sotkanet",
      indicator: "sotkanet-181",
      sourceKey: "181",
      title: { fi: "Työttömät, % työvoimasta", sv: null, en: null },
      producer: { fi: "Työ- ja elinkeinoministeriö", sv: null, en: null },
      licence: null,
      fetched: "2026-11-22",
      sourceUpdated: null,
      example: false,
    },
    footer: {
      source: "Lähde: Sotkanet, ind. 181",
      producer: "Tuottaja: Työ- ja elinkeinoministeriö",
      date: "Haettu 22.11.2026",
      licence: "Lisenssi: CC BY 4.0",
      permalink: "saukko.example/fi/indikaattori/sotkanet-181",
    },
    example: false,
    ...changes,
  };
}

/** Numbers from 0 to 1, the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HOME: readonly [AreaKey, string][] = [
  ["kunta:286", "Kouvola"],
  ["kunta:285", "Kotka"],
  ["kunta:075", "Hamina"],
  ["kunta:624", "Pyhtää"],
  ["kunta:935", "Virolahti"],
  ["kunta:489", "Miehikkälä"],
];

/**
 * A year of `count` municipalities of which the first six are the home region's, and the country; some have
 * no figure.
 */
export function distribution(
  count: number,
  missing: number,
  changes: Partial<ChartDataset> = {},
): ChartDataset {
  const random = seeded(308);
  const areas = Array.from({ length: count }, (_, i) => {
    const [key, name] = HOME[i] ?? [`kunta:${String(900 - i).padStart(3, "0")}` as const, `Kunta ${i}`];
    const bell = random() + random() + random();
    const figure = i >= count - missing ? null : Math.round((2 + bell * 5.5) * 10) / 10;
    return area(key, name, i < HOME.length ? "area" : "other", 2023, [figure]);
  });
  return dataset([...areas, area("maa:358", "Koko maa", "country", 2023, [9.4])], changes);
}
