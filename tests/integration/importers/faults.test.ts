import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readDataState } from "#db/queries/data-state.ts";
import { latestRuns } from "#db/queries/runs.ts";
import { ShapeError } from "#importers/importer.ts";
import { readPayload } from "#importers/raw-store.ts";
import { importEnvironment } from "#importers/session.ts";
import {
  ALCOHOL,
  COUNTS_ONLY,
  expectedLines,
  KOTKA,
  POPULATION,
  recordOf,
  rowOf,
  type SmallSotkanet,
  smallSotkanet,
  TURNOUT,
  UNEMPLOYED,
} from "#tests/fixtures/sotkanet/small.ts";
import { type Fault, type ReplayServer, startReplayServer } from "#tests/support/replay-server.ts";
import {
  currentFigures,
  exportOf,
  type ImportOptions,
  importFrom,
  inDatabase,
  type TemporaryDatabase,
  temporaryDatabase,
} from "#tests/support/small-import.ts";

const CATALOGUE = [UNEMPLOYED, POPULATION, TURNOUT, ALCOHOL, COUNTS_ONLY];

let server: ReplayServer;
let place: TemporaryDatabase;
let source: SmallSotkanet;

beforeEach(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  source = smallSotkanet();
  server = await startReplayServer(source);
  place = temporaryDatabase();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  place.remove();
});

const run = (options: ImportOptions = {}) => importFrom(server.baseUrl, place.file, options);

/** The end of an import that must not end well. */
async function stopped(options: ImportOptions = {}): Promise<Error> {
  return run(options).then(
    (summary) => Promise.reject(new Error(`it ended as ${summary.status}`)),
    (error: Error) => error,
  );
}

/** The same fault for the first so many requests of every path, then right answers. */
function firstTimes(times: number, fault: Fault): (nth: number, url: URL) => Fault | null {
  const seen = new Map<string, number>();
  return (_nth, { href }) => {
    const before = seen.get(href) ?? 0;
    seen.set(href, before + 1);
    return before < times ? fault : null;
  };
}

describe("a source that stumbles", () => {
  it.each<[string, Fault]>([
    ["answers 503", { kind: "status", status: 503 }],
    ["answers a web page with status 200", { kind: "html" }],
    ["breaks off half way", { kind: "truncated" }],
    ["sends half of its JSON as if it were whole", { kind: "half" }],
    ["closes the connection", { kind: "broken-off" }],
    ["hangs", { kind: "hanging" }],
  ])("that %s is asked again, to the same end state", async (_what, fault) => {
    server.fault = firstTimes(2, fault);
    const summary = await run({ timeoutMs: fault.kind === "hanging" ? 300 : 60_000 });
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, CATALOGUE));
    expect(summary.unfetched).toEqual([]);
    expect(server.mostAtOnce).toBeLessThanOrEqual(2);
  });

  it("that has too many requests is asked more slowly, to the same end state", async () => {
    server.fault = (nth) => (nth <= 3 ? { kind: "status", status: 429, retryAfter: "0" } : null);
    await run();
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, CATALOGUE));
    const [from = 0, to = 0] = [server.asked[4]?.at, server.asked.at(-1)?.at];
    expect((to - from) / (server.asked.length - 5)).toBeGreaterThan(200);
  });

  it("is never asked by more than two requests at once, and told who asks and how to reach them", async () => {
    server.latencyMs = 15;
    await run({ contact: "wellbeing@example.org" });
    expect(server.mostAtOnce).toBe(2);
    for (const { userAgent } of server.asked)
      expect(userAgent).toMatch(/^Saukko\/\S+ \(.*; wellbeing@example\.org\)$/);
  });

  it("has a contact of the installation in its name also where nobody has set one", () => {
    expect(importEnvironment().contact).not.toBe("");
  });

  it("is left alone for as long as Retry-After says, by the request already waiting as well", async () => {
    server.fault = (nth) => (nth === 5 ? { kind: "status", status: 429, retryAfter: "1" } : null);
    await run();
    const late = server.asked.slice(6);
    // One request may have been under way when the answer came; every later one waits.
    expect(late.length).toBeGreaterThan(3);
    const fifth = server.asked[4]?.at ?? 0;
    for (const { at } of late) expect(at - fifth).toBeGreaterThanOrEqual(980);
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, CATALOGUE));
  });

  it("that asks for an hour's rest is not asked again, and the run says so", async () => {
    server.fault = (_nth, url) =>
      url.pathname.endsWith("/json") ? { kind: "status", status: 503, retryAfter: "3600" } : null;
    const error = await stopped();
    expect(error.message).toContain("asks to be left alone for 60 minutes");
    expect(server.asked.filter(({ path }) => path.startsWith("/json")).length).toBeLessThanOrEqual(4);
  });

  it("without one indicator's figures fails for that one only, and the next run asks for no more than it", async () => {
    server.fault = (_nth, url) =>
      url.searchParams.get("indicator") === String(POPULATION) ? { kind: "html" } : null;
    const first = await run();
    expect(first.status).toBe("failed");
    expect(first.unfetched).toEqual([
      { unit: String(POPULATION), why: expect.stringMatching(/web page instead of data.*kept as .*\.gz$/) },
    ]);
    server.fault = null;
    server.forget();
    const second = await run();
    expect(second).toMatchObject({ status: "partial", resumed: true, unfetched: [] });
    expect(second.counts.new).toBe(expectedLines(source, CATALOGUE).length);
    expect(second.notes).toEqual(first.notes);
    expect(server.paths()).toEqual(["/regions", "/indicators", `/indicators/${POPULATION}`, "/json"]);
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, CATALOGUE));
    const runs = await inDatabase(place.file, latestRuns);
    expect(runs[0]).toMatchObject({ id: 1, status: "partial", notes: first.notes, rowsRejected: 2 });
  });

  it("that lists records it does not have is not taken for one that is down", async () => {
    const gone = [UNEMPLOYED, POPULATION, TURNOUT].map((id) => `/rest/1.1/indicators/${id}`);
    server.fault = (_nth, { pathname }) => (gone.includes(pathname) ? { kind: "status", status: 404 } : null);
    const summary = await run();
    expect(summary.unfetched.map(({ unit }) => unit).sort()).toEqual(
      [UNEMPLOYED, POPULATION, TURNOUT].map(String).sort(),
    );
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, [ALCOHOL, COUNTS_ONLY]));
  });

  it("that is down ends the run soon, and nothing of it is lost", async () => {
    await run();
    const before = await exportOf(place.file, "observations");
    server.fault = (_nth, { pathname }) =>
      pathname.includes("/indicators/") ? { kind: "status", status: 500 } : null;
    const error = await stopped({ full: true });
    expect(error.message).toMatch(/answered 500 \(7 tries\)/);
    expect(await exportOf(place.file, "observations")).toEqual(before);
  });
});

describe("an answer of a new shape", () => {
  const shapes: [string, (source: SmallSotkanet) => void, string][] = [
    [
      "a figure in words",
      (one) => Object.assign(rowOf(one, UNEMPLOYED, KOTKA, 2022), { value: "8,4" }),
      '].value: "8,4"',
    ],
    [
      "years without end",
      (one) => Object.assign(recordOf(one, UNEMPLOYED), { range: { start: 2000, end: 9e8 } }),
      ".range.end",
    ],
    ["decimals in words", (one) => Object.assign(recordOf(one, UNEMPLOYED), { decimals: "1" }), ".decimals"],
  ];

  it.each(shapes)(
    "with %s stops the run, names the path and the kept payload, and leaves the indicator as it was",
    async (_what, change, words) => {
      await run();
      const before = await exportOf(place.file, "observations");
      const { version } = await inDatabase(place.file, readDataState);
      change(source);
      const error = await stopped({ full: true, indicators: [String(UNEMPLOYED)] });
      expect(error).toBeInstanceOf(ShapeError);
      expect(error.message).toContain(`indicator ${UNEMPLOYED} has a new shape at`);
      expect(error.message).toContain(words);
      const kept = [...error.message.matchAll(/kept as (\S+\/([0-9a-f]{64})\.gz)/g)];
      expect(kept.length).toBeGreaterThan(0);
      for (const [, file = "", hash = ""] of kept) {
        expect(existsSync(file)).toBe(true);
        const bytes = await readPayload(`${place.folder}/raw`, hash);
        expect(() => JSON.parse(bytes.toString("utf8"))).not.toThrow();
      }
      expect(await exportOf(place.file, "observations")).toEqual(before);
      expect((await inDatabase(place.file, readDataState)).version).toBe(version);
      const [latest] = await inDatabase(place.file, latestRuns);
      expect(latest).toMatchObject({ status: "failed", rowsNew: 0, rowsChanged: 0, rowsVanished: 0 });
      expect(latest?.notes.at(-1)).toEqual({
        code: "not-imported",
        unit: null,
        why: expect.stringContaining("has a new shape at"),
      });
    },
  );

  it.each([
    ["/regions", '{"regions":[]}', "the list of regions has a new shape at (the whole)"],
    ["/regions", '[{"id":"1","code":"286","category":"KUNTA","title":{"fi":"Kouvola"}}]', "at [0].id"],
    ["/regions", '[{"id":1,"code":"KU286","category":"KUNTA","title":{"fi":"Kouvola"}}]', "at [0].code"],
    ["/indicators", '[{"id":181}]', "the list of indicators has a new shape at [0].title"],
    ["/indicators/181", "null", "the record of indicator 181 has a new shape at (the whole)"],
    ["/indicators/181", '{"id":182,"title":{}}', "at id: it is about indicator 182"],
    ["/json", '{"rows":[]}', "the figures of indicator 181 has a new shape at (the whole)"],
    [
      "/json",
      '[{"indicator":180,"region":9001,"year":2022,"gender":"total","value":1}]',
      "at [0].indicator: 180",
    ],
    [
      "/json",
      '[{"indicator":181,"region":9001,"year":"2022","gender":"total","value":1}]',
      'at [0].year: "2022"',
    ],
    [
      "/json",
      '[{"indicator":181,"region":9001,"year":2022,"gender":"all","value":1}]',
      'at [0].gender: "all"',
    ],
    ["/json", '[{"indicator":181,"region":9001,"year":2022,"gender":"total","value":1e999}]', "at [0].value"],
    ["/json", "[null]", "at [0]: null"],
  ])("of %s as %s is told with its path", async (path, body, words) => {
    server.fault = (_nth, { pathname }) => (pathname === `/rest/1.1${path}` ? { kind: "body", body } : null);
    const error = await stopped({ indicators: [String(UNEMPLOYED)] });
    expect(error).toBeInstanceOf(ShapeError);
    expect(error.message.replace("figures of indicator 181 have", "figures of indicator 181 has")).toContain(
      words,
    );
    expect(await exportOf(place.file, "observations")).toEqual([]);
  });

  const row = (more: object): string =>
    JSON.stringify([{ id: 1, code: "286", category: "KUNTA", title: { fi: "Kouvola" }, ...more }]);
  it.each<[string, Fault]>([
    ["empty", { kind: "body", body: "[]" }],
    ["no list", { kind: "body", body: '{"regions":[]}' }],
    ["of nothing", { kind: "body", body: "[null]" }],
    ["without categories", { kind: "body", body: row({ category: undefined }) }],
    ["of other categories", { kind: "body", body: row({ category: "SEUTUKUNTA" }) }],
    ["with a code in letters", { kind: "body", body: row({ code: "KU286" }) }],
    ["with a code too long", { kind: "body", body: row({ code: "2860" }) }],
    ["without titles", { kind: "body", body: row({ title: null }) }],
    ["with an empty title", { kind: "body", body: row({ title: { fi: " " } }) }],
    ["with members in words", { kind: "body", body: row({ memberOf: ["9011"] }) }],
    ["with another's name", { kind: "body", body: row({ title: { fi: "Hamina" } }) }],
    ["cut in half", { kind: "half" }],
    ["a web page", { kind: "html" }],
    ["of bytes that are no text", { kind: "body", body: Buffer.from([0x5b, 0xff, 0xfe, 0x5d]) }],
  ])("the list of regions, %s, is named with the place where it is kept", async (_what, fault) => {
    server.fault = (_nth, { pathname }) => (pathname.endsWith("/regions") ? fault : null);
    const { message } = await stopped();
    const [, file = ""] = /kept as (\S+\.gz)/.exec(message) ?? [message];
    expect(existsSync(file), message).toBe(true);
    const [latest] = await inDatabase(place.file, latestRuns);
    expect(latest).toMatchObject({ status: "failed", rowsNew: 0 });
    expect(await exportOf(place.file, "observations")).toEqual([]);
  });

  it("in a dry run keeps nothing and says so", async () => {
    server.fault = (_nth, { pathname }) => (pathname.endsWith("/json") ? { kind: "body", body: "{}" } : null);
    const error = await stopped({ dryRun: true, indicators: [String(UNEMPLOYED)] });
    expect(error.message).toContain("kept as nothing (this run keeps no payloads)");
    expect(existsSync(`${place.folder}/raw`)).toBe(false);
  });

  it("of one indicator keeps that one out, and no later one, also when it is asked again", async () => {
    Object.assign(rowOf(source, UNEMPLOYED, KOTKA, 2022), { value: "8,4" });
    for (const again of [false, true]) {
      const summary = await run();
      expect(summary.status).toBe("failed");
      expect(summary.unfetched).toEqual([
        {
          unit: String(UNEMPLOYED),
          why: expect.stringMatching(/new shape at .*"8,4"[\s\S]*kept as \S+\.gz/),
        },
      ]);
      const others = CATALOGUE.filter((one) => one !== UNEMPLOYED);
      if (again) break;
      expect(await currentFigures(place.file)).toEqual(expectedLines(source, others));
    }
    source = smallSotkanet();
    server.source = source;
    expect((await run()).unfetched).toEqual([]);
    expect(await currentFigures(place.file)).toEqual(expectedLines(source, CATALOGUE));
  });
});

describe("a run that stops", () => {
  it("ends at once, without waiting for what was being fetched ahead", async () => {
    const [first, second, third, hanging] = [UNEMPLOYED, POPULATION, TURNOUT, ALCOHOL];
    server.fault = (_nth, { pathname }) => {
      if (pathname.endsWith(`/indicators/${hanging}`)) return { kind: "hanging" };
      return pathname.includes("/indicators/") ? { kind: "status", status: 403 } : null;
    };
    const began = Date.now();
    const error = await stopped({
      indicators: [first, second, third, hanging].map(String),
      timeoutMs: 60_000,
    });
    expect(error.message).toContain("answered 403");
    const requests = server.asked.length;
    await new Promise((done) => setTimeout(done, 100));
    expect(server.asked.length).toBe(requests);
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});
