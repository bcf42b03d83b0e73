import { describe, expect, it } from "vitest";
import { areaKey } from "#app/domain/area.ts";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";
import { SEED_MERGED_AREAS, SEED_PEERS } from "#db/seed/merged-areas.ts";
import { seedMethodLines } from "#db/seed/methods.ts";
import { seedRegions } from "#db/seed/regions.ts";

const HEADER =
  "indicator;population;counts;years_in_figure;breaks;restandardised;relevance_relative;relevance_absolute;age_related;exact";
const catalogue = new Map(seedCatalogueLines().map((line) => [line.key as string, line]));
const lines = seedMethodLines();
/** By Sotkanet's number. */
const lineOf = (number: string): (typeof lines)[number] | undefined =>
  lines.find(({ indicator }) => indicator === `sotkanet-${number}`);
const titleOf = (key: string | null): string => catalogue.get(key ?? "")?.title.fi ?? "";

/** The ages that a title names: "0-17", "65+"; null where it names none. */
function agesIn(title: string): string | null {
  const [, from, to] = /(\d+) - (\d+)-vuoti/.exec(title) ?? [];
  if (from !== undefined) return `${from}-${to}`;
  return /65 vuotta täyttän/.test(title) ? "65+" : null;
}

describe("the methods' data", () => {
  it("speaks only of indicators in the catalogue, of each once", () => {
    const keys = lines.map(({ indicator }) => indicator);
    expect(keys.filter((key) => !catalogue.has(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("takes denominators only from background indicators of the catalogue", () => {
    const populations = new Set(lines.flatMap(({ population }) => population ?? []));
    expect(populations).toEqual(
      new Set(["127", "1065", "1068", "1280", "169"].map((key) => `sotkanet-${key}`)),
    );
    for (const key of populations) expect(catalogue.get(key)?.priority, key).toBeNull();
  });

  it("takes the denominator of the same ages as the title names", () => {
    const withPopulation = lines.filter(
      ({ indicator, population }) => population && catalogue.get(indicator)?.priority !== null,
    );
    expect(withPopulation.length).toBeGreaterThan(15);
    for (const { indicator, population } of withPopulation)
      expect(agesIn(titleOf(population)), indicator).toBe(agesIn(titleOf(indicator)));
  });

  it("has no denominator for divorces of the married, nor for ages that no background indicator counts", () => {
    expect(lineOf("304")?.population).toBeNull();
    expect(["3071", "2358", "1275", "3219", "683"].map((key) => lineOf(key)?.population ?? null)).toEqual([
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
    expect(lines.filter(({ restandardised }) => restandardised).map(({ indicator }) => indicator)).toEqual([
      "sotkanet-184",
      "sotkanet-5641",
    ]);
  });
});

describe("rates that come with age", () => {
  it("are falls, fractures, diabetes, medicines, disability and sickness, and no survey", () => {
    const marked = lines.filter(({ ageRelated }) => ageRelated).map(({ indicator }) => indicator);
    expect(new Set(marked)).toEqual(
      new Set(["690", "475", "306", "683", "3959", "699", "3957"].map((key) => `sotkanet-${key}`)),
    );
    expect(marked.filter((key) => catalogue.get(key)?.kind !== "register")).toEqual([]);
  });
});

describe("a line of methods.csv", () => {
  const read = (line: string): ReturnType<typeof seedMethodLines> => seedMethodLines(`${HEADER}\n${line}\n`);

  it("gives everything that it says", () => {
    expect(read("sotkanet-4;sotkanet-1065;events;3;2015,2019;yes;0.1;2.5;yes;yes")).toEqual([
      {
        indicator: "sotkanet-4",
        population: "sotkanet-1065",
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
    expect(read("own-4;;persons;;;;;;;")).toEqual([
      {
        indicator: "own-4",
        population: null,
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
    ["four;;persons;;;;;;;", '"four" is no indicator, such as sotkanet-181'],
    [";;persons;;;;;;;", '"" is no indicator'],
    ["own-4;all;persons;;;;;;;", '"all" is no indicator'],
    ["own-4;;patients;;;;;;;", '"patients" is none of persons, events, households'],
    ["own-4;;;;;;;;;", '"" is none of persons, events, households'],
    ["own-4;;persons;0;;;;;;", '"0" is no whole number'],
    ["own-4;;persons;1.5;;;;;;", '"1.5" is no whole number'],
    ["own-4;;persons;;19;;;;;", '"19" is no year'],
    ["own-4;;persons;;2015,later;;;;;", '"later" is no year'],
    ["own-4;;persons;;;no;;;;", '"no" is neither "yes" nor empty'],
    ["own-4;;persons;;;;0,05;;;", '"0,05" is no limit of relevance'],
    ["own-4;;persons;;;;;-1;;", '"-1" is no limit of relevance'],
    ["own-4;;persons;;;;;0;;", '"0" is no limit of relevance'],
    ["own-4;;persons;;;;;Infinity;;", '"Infinity" is no limit of relevance'],
  ])("is refused with its row and the bad value: %s", (line, reason) => {
    expect(() => read(`own-3;;persons;;;;;;;\n${line}`)).toThrow(`methods.csv, row 3: ${reason}`);
  });

  it("is refused where the indicator has one already", () => {
    expect(() => read("own-4;;persons;;;;;;;\nown-5;;persons;;;;;;;\nown-4;;events;;;;;;;")).toThrow(
      'methods.csv, row 4: "own-4" has a line already',
    );
  });

  it("is refused where it has a cell too many or too few", () => {
    expect(() => read("own-4;;persons;;;;;;;;")).toThrow("methods.csv, row 2: Too many fields");
    expect(() => read("own-4;;persons")).toThrow("methods.csv, row 2: Too few fields");
  });

  it("is refused under another header", () => {
    expect(() => seedMethodLines("indicator;group\nown-4;own-5\n")).toThrow(
      'methods.csv, row 1: "indicator;group" is not indicator;population;counts',
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
