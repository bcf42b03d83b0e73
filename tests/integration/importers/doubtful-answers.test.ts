import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readDataState } from "#db/queries/data-state.ts";
import {
  KOTKA,
  KOUVOLA,
  POPULATION,
  recordOf,
  rowOf,
  type SmallSotkanet,
  type SourceRow,
  smallSotkanet,
  UNEMPLOYED,
} from "#tests/fixtures/sotkanet/small.ts";
import { type Fault, type ReplayServer, startReplayServer } from "#tests/support/replay-server.ts";
import {
  currentFigures,
  type ImportOptions,
  importFrom,
  inDatabase,
  type TemporaryDatabase,
  temporaryDatabase,
} from "#tests/support/small-import.ts";

let server: ReplayServer;
let place: TemporaryDatabase;
let source: SmallSotkanet;

beforeEach(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "log").mockReturnValue();
  source = smallSotkanet();
  server = await startReplayServer(source);
  place = temporaryDatabase();
  await run();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  place.remove();
});

const run = (options: ImportOptions = {}) => importFrom(server.baseUrl, place.file, options);
const version = async (): Promise<number> => (await inDatabase(place.file, readDataState)).version;
const unemployed = (): SourceRow[] => source.rows.filter(({ indicator }) => indicator === UNEMPLOYED);

/** What an import that must keep something out says of it, for one indicator. */
async function keptOut(options: ImportOptions = {}): Promise<string> {
  const before = await currentFigures(place.file);
  const summary = await run({ full: true, indicators: [String(UNEMPLOYED), String(POPULATION)], ...options });
  expect(summary.status).toBe("failed");
  expect(await currentFigures(place.file)).toEqual(before);
  expect(summary.unfetched.map(({ unit }) => unit)).toEqual([String(UNEMPLOYED)]);
  return summary.unfetched[0]?.why ?? "";
}

async function taken(options: ImportOptions): Promise<void> {
  const summary = await run({ full: true, ...options });
  expect(summary.unfetched).toEqual([]);
}

describe("an answer that lacks much of what we hold", () => {
  it("is kept out with the payload named, also where a figure is left, and taken when told so", async () => {
    const [one] = unemployed();
    source.rows = source.rows.filter((row) => row.indicator !== UNEMPLOYED || row === one);
    const why = await keptOut();
    expect(why).toContain("lacks 89 of the 90 figures we hold");
    expect(why).toMatch(/kept as \S+\.gz/);
    await taken({ acceptEmptied: true });
    expect(
      (await currentFigures(place.file)).filter((line) => line.startsWith(`${UNEMPLOYED};`)),
    ).toHaveLength(1);
  });

  it("is taken where only a few figures are gone", async () => {
    source.rows = source.rows.filter((row) => row.indicator !== UNEMPLOYED || row.region !== KOTKA);
    await taken({});
  });
});

describe("a row of an area that the source's own list does not have", () => {
  const NOBODY = 8_765;

  it("lets the figure that it may be stay, tells both, and lets others vanish", async () => {
    const before = await currentFigures(place.file);
    rowOf(source, UNEMPLOYED, KOTKA, 2022, "male").region = NOBODY;
    source.rows = source.rows.filter((row) => row !== rowOf(source, UNEMPLOYED, KOUVOLA, 2021, "male"));
    const summary = await run({ full: true });
    expect(summary).toMatchObject({ status: "partial", unfetched: [], counts: { vanished: 1, changed: 0 } });
    expect(summary.notes).toContainEqual({
      code: "kept-unplaced",
      indicator: String(UNEMPLOYED),
      count: 1,
    });
    expect(summary.rejections).toContainEqual({
      unit: String(UNEMPLOYED),
      rejection: expect.objectContaining({ code: "unknown-region-number", value: String(NOBODY), count: 1 }),
    });
    const gone = before.filter((line) => line.startsWith(`${UNEMPLOYED};kunta;286;2021;male`));
    expect(gone).toHaveLength(1);
    expect(await currentFigures(place.file)).toEqual(before.filter((line) => !gone.includes(line)));
  });

  it("is no excuse where much of the answer is lost", async () => {
    for (const row of unemployed()) if (row.year === 2022) row.region = NOBODY;
    expect(await keptOut()).toMatch(/lacks 30 of the 90 figures we hold/);
  });

  it("is asked about again, and takes its place when the list has it", async () => {
    const before = await currentFigures(place.file);
    const row = rowOf(source, UNEMPLOYED, KOTKA, 2022);
    row.region = NOBODY;
    await run();
    await run({ full: true });
    row.region = KOTKA;
    expect(await run()).toMatchObject({ counts: { new: 0, changed: 0, vanished: 0 } });
    expect(await currentFigures(place.file)).toEqual(before);
  });
});

describe("figures that look wrong beside those we hold", () => {
  const tenfold = (row: SourceRow): void => {
    row.value = (row.value ?? 0) * 10;
  };
  const cases: [string, () => void, RegExp][] = [
    ["all ten times as large", () => unemployed().forEach(tenfold), /factor of 5/],
    [
      "ten times as large in one year",
      () =>
        unemployed()
          .filter(({ year }) => year === 2022)
          .forEach(tenfold),
      /factor of 5 or more .* in 2022/,
    ],
    [
      "ten times as large in one area",
      () =>
        unemployed()
          .filter(({ region }) => region === KOTKA)
          .forEach(tenfold),
      /of one area/,
    ],
    [
      "all shifted by the same",
      () =>
        unemployed().forEach((row) => {
          row.value = (row.value ?? 0) + 3;
        }),
      /by the same 3/,
    ],
    [
      "all the same",
      () =>
        unemployed().forEach((row) => {
          row.value = 7;
        }),
      /become 7/,
    ],
    [
      "all of the year before",
      () => {
        const old = smallSotkanet();
        for (const row of unemployed().filter(({ year }) => year > 2021))
          row.value = rowOf(old, UNEMPLOYED, row.region, row.year - 1, row.gender).value ?? 0;
      },
      /figures become those of the year before/,
    ],
    [
      "one area's under another's name",
      () => {
        for (const row of unemployed())
          if (row.region === KOTKA || row.region === KOUVOLA)
            row.region = row.region === KOTKA ? KOUVOLA : KOTKA;
      },
      /figures of kunta:28\d become those that kunta:28\d had/,
    ],
    [
      "a share of many wholes",
      () => {
        rowOf(source, UNEMPLOYED, KOTKA, 2022).value = 45_000;
      },
      /45000/,
    ],
  ];

  it.each(cases)("%s, are kept out until told so", async (_what, change, words) => {
    change();
    expect(await keptOut()).toMatch(words);
    await taken({ acceptDoubtful: true, acceptEmptied: true });
  });

  it("in a year that is new are held against the latest year before", async () => {
    for (const row of unemployed().filter(({ year }) => year === 2023))
      source.rows.push({ ...row, year: 2024, value: (row.value ?? 0) * 100 });
    recordOf(source, UNEMPLOYED).range = { start: 2021, end: 2024 };
    expect(await keptOut()).toMatch(/in 2024, beside the latest year before/);
  });

  it("alone among others are taken and told", async () => {
    const row = rowOf(source, UNEMPLOYED, KOTKA, 2022);
    const old = row.value;
    row.value = 99;
    const { notes } = await run({ full: true });
    expect(notes).toContainEqual({
      code: "large-changes",
      indicator: String(UNEMPLOYED),
      count: 1,
      example: `2022: ${old} → 99`,
    });
  });

  it("do not stop a source that revises its figures a little", async () => {
    for (const [at, row] of unemployed().entries()) row.value = (row.value ?? 0) * (1.01 + (at % 7) / 100);
    await taken({});
  });
});

describe("answers that no person would believe", () => {
  it.each<[string, (source: SmallSotkanet) => void, string]>([
    [
      "a day that is none",
      (one) => {
        recordOf(one, UNEMPLOYED)["data-updated"] = "2025-02-31";
      },
      ".data-updated",
    ],
    [
      "words for a day",
      (one) => {
        recordOf(one, UNEMPLOYED)["data-updated"] = "pian";
      },
      ".data-updated",
    ],
    [
      "a title of a megabyte",
      (one) => {
        recordOf(one, UNEMPLOYED).title = { fi: "a".repeat(1e6) };
      },
      ".title.fi",
    ],
    [
      "years far ahead",
      (one) => {
        recordOf(one, UNEMPLOYED).range = { start: 2021, end: 2190 };
      },
      ".range.end",
    ],
    [
      "a count beyond all sums",
      (one) => {
        rowOf(one, UNEMPLOYED, KOTKA, 2022).absValue = 1e300;
      },
      ".absValue",
    ],
  ])("with %s are kept out, and the others are imported", async (_what, change, path) => {
    change(source);
    const why = await keptOut();
    expect(why).toContain(path);
    expect(why).toMatch(/kept as \S+\.gz/);
  });

  it("with a figure of a year that was not asked for are kept out", async () => {
    const extra = { indicator: UNEMPLOYED, region: KOTKA, year: 2180, gender: "total", value: 8 };
    server.fault = (_nth, url) =>
      url.searchParams.get("indicator") === String(UNEMPLOYED)
        ? { kind: "body", body: JSON.stringify([...unemployed(), extra]) }
        : null;
    expect(await keptOut()).toContain(".year: 2180");
  });

  it("with bytes that are no UTF-8 are asked again and then kept out", async () => {
    recordOf(source, UNEMPLOYED).title = { fi: "Ty\u00f6tt\u00f6m\u00e4t" };
    const broken = Buffer.from(JSON.stringify(recordOf(source, UNEMPLOYED)), "latin1");
    server.fault = (_nth, { pathname }) =>
      pathname.endsWith(`/indicators/${UNEMPLOYED}`) ? { kind: "body", body: broken } : null;
    expect(await keptOut()).toMatch(/no UTF-8 .*kept as \S+\.gz/);
  });
});

describe("the list of areas", () => {
  const areaOf = (code: string) => {
    const found = source.regions.find((region) => region.code === code);
    if (!found) throw new Error(`no area ${code}`);
    return found;
  };
  const refused = async (options: ImportOptions = {}): Promise<string> => {
    const [before, at] = [await currentFigures(place.file), await version()];
    const error = await run({ full: true, ...options }).catch((stopped: Error) => stopped);
    if (!(error instanceof Error)) throw new Error("it was taken");
    expect(await currentFigures(place.file)).toEqual(before);
    expect(await version()).toBe(at);
    expect(error.message).toMatch(/kept as \S+\.gz/);
    return error.message;
  };

  it("that gives an area the code of another stops the run, whoever insists", async () => {
    areaOf("08").title = { fi: "Pohjois-Karjala" };
    expect(await refused({ acceptDoubtful: true })).toContain(
      'calls maakunta 08 "Pohjois-Karjala", but that is the name of maakunta 12; ours of that code is "Kymenlaakso"',
    );
  });

  it("that gives an area's number to another stops the run", async () => {
    [areaOf("285").id, areaOf("286").id] = [KOUVOLA, KOTKA];
    expect(await refused()).toMatch(/number 900\d stood for kunta 28\d and now stands for kunta 28\d/);
  });

  it("that calls an area by a name nobody knows stops the run until told so", async () => {
    areaOf("935").title = { fi: "Uudenniminen", sv: "Nynamn" };
    expect(await refused()).toContain('calls kunta 935 "Uudenniminen", ours of that code is "Virolahti"');
    await taken({ acceptDoubtful: true });
  });

  it("may call an area by its name in another form", async () => {
    areaOf("286").title = { fi: "Kouvolan kaupunki", sv: null, en: null };
    areaOf("624").title = { fi: "Pyhtää - Pyttis" };
    areaOf("10").title = { fi: "Kymenlaakson hyvinvointialue" };
    await taken({});
  });

  it.each([
    [
      "empty",
      () => {
        source.regions = [];
      },
      "has no municipality",
    ],
    ["without most areas", () => void source.regions.splice(3, 6), "lacks 6 of the 10 areas"],
  ])("that is %s stops the run", async (_what, change, words) => {
    change();
    expect(await refused()).toContain(words);
  });

  it("of indicators that is empty stops the run, as does one that lacks many we hold", async () => {
    const records = source.records;
    source.records = [];
    expect(await refused()).toContain("list of indicators is empty");
    source.records = records.filter(({ id }) => id !== UNEMPLOYED && id !== POPULATION);
    expect(await refused()).toContain("lacks 2 of the 5 that we hold");
    expect((await run({ acceptEmptied: true })).notes).toContainEqual(
      expect.objectContaining({ code: "unknown-indicator", indicator: String(POPULATION) }),
    );
  });
});

describe("an answer of another kind or size", () => {
  const answering = (fault: Fault): void => {
    server.fault = (_nth, url) => (url.searchParams.get("indicator") === String(UNEMPLOYED) ? fault : null);
  };

  it("that unpacks to more than any indicator has is cut off while it comes, and its beginning kept", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, "[1,"));
    answering({ kind: "body", body: bomb, encoding: "gzip" });
    expect(await keptOut()).toMatch(
      /sent more than 24 MB and was cut off; its last answer is kept as \S+\.gz/,
    );
    expect(server.asked.filter(({ path }) => path.includes(`indicator=${UNEMPLOYED}`)).length).toBeLessThan(
      3,
    );
  });

  it("that is no JSON by its own word is not read", async () => {
    answering({ kind: "body", body: "[]", type: "image/png" });
    expect(await keptOut()).toContain('answered "image/png" instead of JSON');
  });
});
