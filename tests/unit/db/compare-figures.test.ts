import { describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { SEXES } from "#app/domain/observation.ts";
import { type Comparison, compareFigures, type StoredFigure } from "#db/commands/compare-figures.ts";
import type { AskedScope, IncomingFigure } from "#db/commands/figures.ts";

const KOTKA: AreaKey = "kunta:285";
const KOUVOLA: AreaKey = "kunta:286";
const REGIONS = new Map<AreaKey, number>([
  [KOTKA, 7],
  [KOUVOLA, 3],
  ["maa:358", 400],
]);
const ALL: AskedScope = { years: { from: 2000, to: 2030 }, sexes: SEXES, regions: null };

const incoming = (change: Partial<IncomingFigure> = {}): IncomingFigure => ({
  region: KOTKA,
  sex: "total",
  year: 2022,
  value: 5,
  missing: null,
  rawMark: null,
  absValue: null,
  ...change,
});

interface Stored {
  regionId: number;
  sex: number;
  year: number;
  value: number | null;
  missing: string | null;
  absValue: number | null;
  vanished: number | null;
}

/** No respondents, no limits. */
const NO_LIMITS = [null, null, null] as const;

const stored = (change: Partial<Stored> = {}): StoredFigure => {
  const all = {
    regionId: 7,
    sex: 0,
    year: 2022,
    value: 5,
    missing: null,
    absValue: null,
    vanished: null,
    ...change,
  };
  return [
    all.regionId,
    all.sex,
    all.year,
    all.value,
    all.missing,
    all.absValue,
    1,
    all.vanished,
    ...NO_LIMITS,
  ];
};

/** How many of each kind a comparison found. */
const tally = (found: Comparison) => ({
  fresh: found.fresh.length,
  changed: found.changed.length,
  returned: found.returned.length,
  unchanged: found.unchanged,
  vanished: found.vanished.length,
  twice: found.twice.length,
  unknown: found.unknownRegions.length,
});
const NONE = { fresh: 0, changed: 0, returned: 0, unchanged: 0, vanished: 0, twice: 0, unknown: 0 };

describe("a comparison of an answer with what is stored", () => {
  it.each<[string, IncomingFigure[], StoredFigure[], Partial<typeof NONE>]>([
    ["finds nothing in nothing", [], [], {}],
    ["finds a new figure", [incoming()], [], { fresh: 1 }],
    ["finds the same figure unchanged", [incoming()], [stored()], { unchanged: 1 }],
    ["takes -0 and 0 for the same", [incoming({ value: -0 })], [stored({ value: 0 })], { unchanged: 1 }],
    ["finds another value", [incoming({ value: 5.000001 })], [stored()], { changed: 1 }],
    ["finds another count", [incoming({ absValue: 9 })], [stored({ absValue: 8 })], { changed: 1 }],
    ["finds respondents that were not there", [incoming({ respondents: 120 })], [stored()], { changed: 1 }],
    ["finds limits that were not there", [incoming({ lower: 4, upper: 6 })], [stored()], { changed: 1 }],
    ["takes limits not given for none", [incoming({ lower: null })], [stored()], { unchanged: 1 }],
    ["finds a count that is gone", [incoming()], [stored({ absValue: 8 })], { changed: 1 }],
    [
      "finds a number become a reason",
      [incoming({ value: null, missing: "suppressed" })],
      [stored()],
      { changed: 1 },
    ],
    [
      "finds another reason",
      [incoming({ value: null, missing: "suppressed" })],
      [stored({ value: null, missing: "unknown" })],
      { changed: 1 },
    ],
    [
      "tells 0 from a missing figure",
      [incoming({ value: 0 })],
      [stored({ value: null, absValue: 1 })],
      { changed: 1 },
    ],
    ["finds a vanished figure", [], [stored()], { vanished: 1 }],
    ["lets what has vanished rest", [], [stored({ vanished: 2 })], {}],
    ["finds a figure that is back", [incoming()], [stored({ vanished: 2 })], { returned: 1 }],
    [
      "finds one that is back with another value",
      [incoming({ value: 6 })],
      [stored({ vanished: 2 })],
      { changed: 1 },
    ],
    ["takes the same figure twice as one", [incoming(), incoming()], [], { fresh: 1 }],
    ["takes neither of two different ones", [incoming(), incoming({ value: 6 })], [], { twice: 1 }],
    ["and keeps the one it had", [incoming(), incoming({ value: 6 })], [stored()], { twice: 1 }],
    ["sets areas aside that nobody knows", [incoming({ region: "kunta:999" })], [], { unknown: 1 }],
  ])("%s", (_what, answer, before, expected) => {
    expect(tally(compareFigures(answer, before, ALL, REGIONS))).toEqual({ ...NONE, ...expected });
  });

  it("lets nothing vanish outside of the years, sexes and areas that were asked for", () => {
    const before = [
      stored({ regionId: 3 }),
      stored({ year: 2021 }),
      stored({ year: 2022 }),
      stored({ year: 2023 }),
      stored({ sex: 1 }),
    ];
    const scope: AskedScope = { years: { from: 2022, to: 2022 }, sexes: ["total"], regions: [KOTKA] };
    expect(compareFigures([], before, scope, REGIONS).vanished).toEqual([stored({ year: 2022 })]);
    const never: AskedScope = { years: { from: 1, to: 0 }, sexes: [], regions: null };
    expect(compareFigures([], before, never, REGIONS).vanished).toEqual([]);
  });

  it("spares a figure that a row of an unknown area may be, by sex and year, and no other", () => {
    const before = [
      stored({ regionId: 3, year: 2021 }),
      stored({ year: 2021 }),
      stored({ year: 2022 }),
      stored({ sex: 1, year: 2021 }),
      stored({ sex: 2, year: 2021, vanished: 2 }),
    ];
    const scope: AskedScope = { ...ALL, unplaced: [{ sex: "total", year: 2021 }] };
    const { spared, vanished, unchanged } = compareFigures(
      [incoming({ region: KOUVOLA, year: 2021 })],
      before,
      scope,
      REGIONS,
    );
    expect(spared).toEqual([stored({ year: 2021 })]);
    expect(vanished).toEqual([stored({ year: 2022 }), stored({ sex: 1, year: 2021 })]);
    expect(unchanged).toBe(1);
  });

  it("gives new figures in the order of the key, whatever order they came in", () => {
    const answer = [
      incoming({ sex: "female" }),
      incoming({ region: "maa:358" }),
      incoming({ year: 2021 }),
      incoming({ region: KOUVOLA }),
      incoming({ sex: "male", year: 1990 }),
    ];
    const { fresh } = compareFigures(answer, [], ALL, REGIONS);
    expect(fresh.map(({ regionId, sex, figure }) => [regionId, sex, figure.year])).toEqual(
      [[3, 0, 2022], [7, 0, 2021], [7, 1, 1990], [7, 2, 2022], [400, 0, 2022].map((part) => part)].sort(
        (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
      ),
    );
  });
});

/**
 * Numbers from 0 up to `below`, the same at every run of the same seed (a multiplicative congruential
 * generator).
 */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** The same comparison done without cleverness: one look-up a figure. */
function naively(answer: IncomingFigure[], before: StoredFigure[], scope: AskedScope) {
  const result = { ...NONE };
  const byPlace = new Map<string, IncomingFigure[]>();
  for (const figure of answer) {
    const id = REGIONS.get(figure.region);
    if (id === undefined) result.unknown += 1;
    else {
      const place = `${id}/${SEXES.indexOf(figure.sex)}/${figure.year}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), figure]);
    }
  }
  const content = (f: IncomingFigure): string => JSON.stringify([f.value, f.missing, f.absValue]);
  for (const [place, figures] of byPlace) {
    const old = before.find(([id, sex, year]) => `${id}/${sex}/${year}` === place);
    const [first] = figures;
    if (!first || figures.some((one) => content(one) !== content(first))) result.twice += 1;
    else if (!old) result.fresh += 1;
    else if (content(first) !== JSON.stringify([old[3], old[4], old[5]])) result.changed += 1;
    else if (old[7] !== null) result.returned += 1;
    else result.unchanged += 1;
  }
  const { years, sexes, regions } = scope;
  for (const [id, sex, year, , , , , vanished] of before) {
    const wanted = regions === null || regions.some((key) => REGIONS.get(key) === id);
    const sexName = SEXES[sex];
    const inScope = year >= years.from && year <= years.to && sexName && sexes.includes(sexName) && wanted;
    if (inScope && vanished === null && !byPlace.has(`${id}/${sex}/${year}`)) result.vanished += 1;
  }
  return result;
}

describe("a thousand made-up answers", () => {
  const next = seeded(20_261);
  const keys: AreaKey[] = [...REGIONS.keys(), "kunta:998"];
  const content = () => {
    const kind = next(5);
    return {
      value: kind === 0 ? null : next(3),
      missing: kind === 0 ? ("suppressed" as const) : null,
      absValue: kind === 1 ? next(2) : null,
    };
  };

  function madeUp(): [IncomingFigure[], StoredFigure[], AskedScope] {
    const answer = Array.from({ length: next(40) }, () =>
      incoming({
        region: keys[next(keys.length)] ?? KOTKA,
        sex: SEXES[next(3)] ?? "total",
        year: 2018 + next(5),
        ...content(),
      }),
    );
    const before = new Map<number, StoredFigure>();
    for (let i = next(40); i > 0; i -= 1) {
      const [regionId, sex, year] = [[3, 7, 400][next(3)] ?? 3, next(3), 2018 + next(5)];
      const vanished = next(4) === 0 ? 2 : null;
      before.set(regionId * 1e6 + sex * 1e4 + year, stored({ regionId, sex, year, ...content(), vanished }));
    }
    const from = 2017 + next(4);
    const scope: AskedScope = {
      years: { from, to: from + next(5) },
      sexes: SEXES.slice(0, 1 + next(3)),
      regions: next(2) === 0 ? null : keys.slice(0, 1 + next(3)),
    };
    const sorted = [...before].sort(([a], [b]) => a - b).map(([, figure]) => figure);
    return [answer, sorted, scope];
  }

  it("are compared as a naive comparison does", () => {
    for (let round = 0; round < 1_000; round += 1) {
      const [answer, before, scope] = madeUp();
      const found = tally(compareFigures(answer, before, scope, REGIONS));
      expect({ round, ...found }).toEqual({ round, ...naively(answer, before, scope) });
    }
  });
});
