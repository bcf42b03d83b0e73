import { describe, expect, it } from "vitest";
import { areaKey } from "#app/domain/area.ts";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";
import { SEED_MERGED_AREAS, SEED_PEERS } from "#db/seed/merged-areas.ts";
import { seedMethodLines } from "#db/seed/methods.ts";
import { seedRegions } from "#db/seed/regions.ts";

const HEADER =
  "sotkanet_id;population_id;counts;years_in_figure;breaks;restandardised;relevance_relative;relevance_absolute;age_related;exact";
const catalogue = new Map(seedCatalogueLines().map((line) => [line.sourceKey, line]));
const lines = seedMethodLines();
const lineOf = (key: string): (typeof lines)[number] | undefined =>
  lines.find(({ sourceKey }) => sourceKey === key);
const titleOf = (key: string | null): string => catalogue.get(key ?? "")?.title.fi ?? "";

/** The ages that a title names: "0-17", "65+"; null where it names none. */
function agesIn(title: string): string | null {
  const [, from, to] = /(\d+) - (\d+)-vuoti/.exec(title) ?? [];
  if (from !== undefined) return `${from}-${to}`;
  return /65 vuotta täyttän/.test(title) ? "65+" : null;
}

describe("the methods' data", () => {
  it("speaks only of indicators in the catalogue, of each once", () => {
    const keys = lines.map(({ sourceKey }) => sourceKey);
    expect(keys.filter((key) => !catalogue.has(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("takes denominators only from background indicators of the catalogue", () => {
    const populations = new Set(lines.flatMap(({ populationKey }) => populationKey ?? []));
    expect(populations).toEqual(new Set(["127", "1065", "1068", "1280", "169"]));
    for (const key of populations) expect(catalogue.get(key)?.priority, key).toBeNull();
  });

  it("takes the denominator of the same ages as the title names", () => {
    const withPopulation = lines.filter(
      ({ sourceKey, populationKey }) => populationKey && catalogue.get(sourceKey)?.priority !== null,
    );
    expect(withPopulation.length).toBeGreaterThan(15);
    for (const { sourceKey, populationKey } of withPopulation)
      expect(agesIn(titleOf(populationKey)), sourceKey).toBe(agesIn(titleOf(sourceKey)));
  });

  it("has no denominator for divorces of the married, nor for ages that no background indicator counts", () => {
    expect(lineOf("304")?.populationKey).toBeNull();
    expect(["3071", "2358", "1275", "3219", "683"].map((key) => lineOf(key)?.populationKey ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("counts care periods, fractures, offences and divorces as events, patients and children as persons", () => {
    const counts = (keys: string[]): Set<string | undefined> =>
      new Set(keys.map((key) => lineOf(key)?.counts));
    expect(counts(["3957", "3959", "699", "3092", "3093", "3113", "3114", "3897", "304"])).toEqual(
      new Set(["events"]),
    );
    expect(counts(["1278", "713", "4", "1086", "1244", "493"])).toEqual(new Set(["persons"]));
    expect(lineOf("190")?.counts).toBe("households");
  });

  it("knows the indices that are set anew every year, and that the measure of education is none", () => {
    expect(lines.filter(({ restandardised }) => restandardised).map(({ sourceKey }) => sourceKey)).toEqual([
      "184",
      "5641",
    ]);
  });
});

describe("rates that come with age", () => {
  it("are falls, fractures, diabetes, medicines, disability and sickness, and no survey", () => {
    const marked = lines.filter(({ ageRelated }) => ageRelated).map(({ sourceKey }) => sourceKey);
    expect(new Set(marked)).toEqual(new Set(["690", "475", "306", "683", "3959", "699", "3957"]));
    expect(marked.filter((key) => catalogue.get(key)?.kind !== "register")).toEqual([]);
  });
});

describe("a line of methods.csv", () => {
  const read = (line: string): ReturnType<typeof seedMethodLines> => seedMethodLines(`${HEADER}\n${line}\n`);

  it("gives everything that it says", () => {
    expect(read("4;1065;events;3;2015,2019;yes;0.1;2.5;yes;yes")).toEqual([
      {
        sourceKey: "4",
        populationKey: "1065",
        counts: "events",
        yearsInFigure: 3,
        breaks: [2015, 2019],
        restandardised: true,
        relevance: { relative: 0.1, absolute: 2.5 },
        ageRelated: true,
        exact: true,
      },
    ]);
  });

  it("has the defaults where it says nothing", () => {
    expect(read("4;;persons;;;;;;;")).toEqual([
      {
        sourceKey: "4",
        populationKey: null,
        counts: "persons",
        yearsInFigure: 1,
        breaks: [],
        restandardised: false,
        relevance: { relative: null, absolute: null },
        ageRelated: false,
        exact: false,
      },
    ]);
  });

  it.each([
    ["four;;persons;;;;;;;", '"four" is no whole number'],
    [";;persons;;;;;;;", '"" is no whole number'],
    ["4;all;persons;;;;;;;", '"all" is no whole number'],
    ["4;;patients;;;;;;;", '"patients" is none of persons, events, households'],
    ["4;;;;;;;;;", '"" is none of persons, events, households'],
    ["4;;persons;0;;;;;;", '"0" is no whole number'],
    ["4;;persons;1.5;;;;;;", '"1.5" is no whole number'],
    ["4;;persons;;19;;;;;", '"19" is no year'],
    ["4;;persons;;2015,later;;;;;", '"later" is no year'],
    ["4;;persons;;;no;;;;", '"no" is neither "yes" nor empty'],
    ["4;;persons;;;;0,05;;;", '"0,05" is no limit of relevance'],
    ["4;;persons;;;;;-1;;", '"-1" is no limit of relevance'],
    ["4;;persons;;;;;0;;", '"0" is no limit of relevance'],
    ["4;;persons;;;;;Infinity;;", '"Infinity" is no limit of relevance'],
  ])("is refused with its row and the bad value: %s", (line, reason) => {
    expect(() => read(`3;;persons;;;;;;;\n${line}`)).toThrow(`methods.csv, row 3: ${reason}`);
  });

  it("is refused where the indicator has one already", () => {
    expect(() => read("4;;persons;;;;;;;\n5;;persons;;;;;;;\n4;;events;;;;;;;")).toThrow(
      'methods.csv, row 4: "4" has a line already',
    );
  });

  it("is refused where it has a cell too many or too few", () => {
    expect(() => read("4;;persons;;;;;;;;")).toThrow("methods.csv, row 2: Too many fields");
    expect(() => read("4;;persons")).toThrow("methods.csv, row 2: Too few fields");
  });

  it("is refused under another header", () => {
    expect(() => seedMethodLines("sotkanet_id;population\n4;1065\n")).toThrow(
      'methods.csv, row 1: "sotkanet_id;population" is not sotkanet_id;population_id;counts',
    );
  });
});

describe("areas that are given ready", () => {
  const municipalities = new Set(
    seedRegions()
      .filter(({ kind }) => kind === "kunta")
      .map(areaKey),
  );

  it("merges Miehikkälä, Virolahti and Pyhtää, with a name in each language", () => {
    expect(SEED_MERGED_AREAS).toHaveLength(1);
    const [area] = SEED_MERGED_AREAS;
    expect(area?.members).toEqual(["kunta:489", "kunta:935", "kunta:624"]);
    expect(area?.key).toMatch(/^[a-z][a-z-]*$/);
    expect(Object.values(area?.name ?? {}).map((name) => name.length > 0)).toEqual([true, true, true]);
  });

  it("gives Kouvola three municipalities to compare itself with, none of them itself", () => {
    const nameOf = new Map(seedRegions().map((region) => [areaKey(region), region.name.fi]));
    expect(SEED_PEERS.map(({ region, peers }) => [region, ...peers].map((key) => nameOf.get(key)))).toEqual([
      ["Kouvola", "Lappeenranta", "Rovaniemi", "Kotka"],
    ]);
  });

  it("names only municipalities that exist", () => {
    const named = [
      ...SEED_MERGED_AREAS.flatMap(({ members }) => members),
      ...SEED_PEERS.flatMap(({ region, peers }) => [region, ...peers]),
    ];
    expect(named.filter((key) => !municipalities.has(key))).toEqual([]);
  });
});
