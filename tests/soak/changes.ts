import {
  expectedLines,
  type SmallSotkanet,
  type SourceRow,
  smallSotkanet,
} from "#tests/fixtures/sotkanet/small.ts";
import { type Fault, startReplayServer } from "#tests/support/replay-server.ts";
import { currentFigures, importFrom, temporaryDatabase } from "#tests/support/small-import.ts";
import { type Chance, chance } from "./random.ts";
import { assertSame, checkWhole, figuresOf, halfWritten } from "./state.ts";

const UNEMPLOYED = 181;
const INDICATORS = [UNEMPLOYED, 127, 3076, 4405];

/**
 * A change of an answer; `may` says whether it may be taken: what is then stored is what the changed source
 * says.
 */
interface Change {
  name: string;
  may: "be taken" | "not be taken";
  make(source: SmallSotkanet, random: Chance): Fault | undefined;
}

const rowsOf = (source: SmallSotkanet): SourceRow[] =>
  source.rows.filter(({ indicator }) => indicator === UNEMPLOYED);

/** Answers the figures of one indicator with a text of our own. */
function text(source: SmallSotkanet, change: (text: string) => string): Fault {
  return { kind: "body", body: change(JSON.stringify(rowsOf(source))) };
}

function cell(source: SmallSotkanet, random: Chance, field: string, value: unknown): Fault {
  const rows: Record<string, unknown>[] = rowsOf(source).map((row) => ({ ...row }));
  random.pick(rows)[field] = value;
  return { kind: "body", body: JSON.stringify(rows) };
}

const CHANGES: readonly Change[] = [
  {
    name: "a figure revised",
    may: "be taken",
    make(source, random) {
      const row = random.pick(rowsOf(source));
      row.value = Math.round((row.value ?? 1) * (0.95 + random.next() / 10) * 10) / 10;
      return undefined;
    },
  },
  {
    name: "a few figures gone",
    may: "be taken",
    make(source, random) {
      const gone = random.pick(rowsOf(source));
      source.rows = source.rows.filter((row) => row !== gone);
      return undefined;
    },
  },
  {
    name: "most figures gone",
    may: "not be taken",
    make(source, random) {
      const stay = new Set(rowsOf(source).slice(0, random.below(60)));
      source.rows = source.rows.filter((row) => row.indicator !== UNEMPLOYED || stay.has(row));
      return undefined;
    },
  },
  {
    name: "all figures ten or more times as large",
    may: "not be taken",
    make(source, random) {
      const factor = 10 ** (1 + random.below(3));
      for (const row of rowsOf(source)) row.value = (row.value ?? 1) * factor;
      return undefined;
    },
  },
  {
    name: "all figures the same",
    may: "not be taken",
    make(source, random) {
      const same = random.below(100) / 10 + 0.05;
      for (const row of rowsOf(source)) row.value = same;
      return undefined;
    },
  },
  {
    name: "a year not asked for",
    may: "not be taken",
    make: (source, random) => cell(source, random, "year", 2100 + random.below(9_000)),
  },
  {
    name: "a field of another kind",
    may: "not be taken",
    make: (source, random) =>
      cell(
        source,
        random,
        random.pick(["region", "year", "gender", "value", "absValue", "indicator"]),
        random.pick(["8,4", true, {}, [], 1e300, -1e200, "NaN"]),
      ),
  },
  {
    name: "half an answer",
    may: "not be taken",
    make: (source, random) => text(source, (whole) => whole.slice(0, 1 + random.below(whole.length - 2))),
  },
  {
    name: "bytes that are no text",
    may: "not be taken",
    make(source, random) {
      const bytes = Buffer.from(JSON.stringify(rowsOf(source)));
      bytes[random.below(bytes.length)] = 0xff;
      return { kind: "body", body: bytes };
    },
  },
  {
    name: "another form",
    may: "not be taken",
    make: (source, random) =>
      text(source, (whole) =>
        random.pick(["null", "{}", '"[]"', "7", `{"rows":${whole}}`, "[[]]", "<html>", ""]),
      ),
  },
];

/**
 * Answers changed at random: what may not be taken leaves the indicator as it was and names the payload, and
 * no other indicator suffers.
 */
export async function soakChanges({ changes, seed }: { changes: number; seed: number }): Promise<string> {
  const server = await startReplayServer(smallSotkanet());
  const place = temporaryDatabase();
  const random = chance(seed);
  const run = (accept = false) =>
    importFrom(server.baseUrl, place.file, {
      indicators: INDICATORS.map(String),
      full: true,
      acceptEmptied: accept,
      acceptDoubtful: accept,
    });
  let [taken, keptOut] = [0, 0];
  try {
    await run();
    const healthy = await currentFigures(place.file);
    for (let i = 0; i < changes; i += 1) {
      const change = CHANGES[i % CHANGES.length] ?? random.pick(CHANGES);
      const source = smallSotkanet();
      const fault = change.make(source, random);
      server.source = source;
      server.fault = (_nth, url) =>
        fault && url.searchParams.get("indicator") === String(UNEMPLOYED) ? fault : null;
      const before = await figuresOf(place.file, UNEMPLOYED);
      const what = `change ${i} (${change.name})`;
      const summary = await run();
      await checkWhole(place.file);
      const why = summary.unfetched.map((one) => one.why).join(" ");
      if (change.may === "not be taken") {
        keptOut += 1;
        assertSame(what, await figuresOf(place.file, UNEMPLOYED), before);
        if (!/kept as \S+\.gz/.test(why) && !(fault?.kind === "body" && fault.body.length === 0))
          throw new Error(`${what} names no payload: ${why}`);
      } else {
        taken += 1;
        assertSame(what, await figuresOf(place.file, UNEMPLOYED), expectedLines(source, [UNEMPLOYED]));
      }
      server.source = smallSotkanet();
      server.fault = null;
      await run(true);
      assertSame(`after ${what}`, await currentFigures(place.file), healthy);
    }
    assertSame("half-written payloads", halfWritten(place.folder), []);
    return `answers: ${changes} changed, ${taken} taken as they were, ${keptOut} kept out with their payload named`;
  } finally {
    place.remove();
    await server.close();
  }
}
