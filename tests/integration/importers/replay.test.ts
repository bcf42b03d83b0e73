/**
 * The importer on real figures: those that lie beside the project in ../shared, served over HTTP by its
 * replay tool. They are other people's data and no part of the project: where they are missing, these tests
 * are skipped.
 */
import { type ChildProcess, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";
import { AREA_CATEGORIES, parseRegions } from "#importers/sotkanet/schema.ts";
import { startImport, until } from "#tests/support/import-process.ts";
import {
  currentFigures,
  exportOf,
  importFrom,
  type TemporaryDatabase,
  temporaryDatabase,
  vanishedFigures,
} from "#tests/support/small-import.ts";

const shared = resolve(import.meta.dirname, "../../../../shared");
const tool = join(shared, "tools/sotkanet-replay.mjs");
const realData = join(shared, "sotkanet");
const isThere = existsSync(tool) && existsSync(join(realData, "observations"));

/** Indicators for the storm and the changes: a few tens of thousands of rows, with and without sexes. */
const SOME = ["181", "3219", "127", "475", "3126", "4333", "1275", "180", "170", "683"];

const started: ChildProcess[] = [];
const folders: string[] = [];
let place: TemporaryDatabase;

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  place = temporaryDatabase();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const child of started.splice(0)) child.kill();
  place.remove();
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Replay {
  baseUrl: string;
  answers(): number;
}

async function replay(data: string, ...faults: string[]): Promise<Replay> {
  const child = spawn(process.execPath, [tool, "--port", "0", "--data", data, ...faults]);
  started.push(child);
  let [answers, words] = [0, ""];
  child.stdout.on("data", (chunk: Buffer) => {
    answers += chunk.toString().split("\n").length - 1;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  await until("the replay listens", () => words.includes("http://"));
  return { baseUrl: /http:\S+/.exec(words)?.[0] ?? "", answers: () => answers };
}

/** The rows of an indicator's recorded figures in the areas we keep, as the export has them. */
function recordedFigures(data: string, ids: readonly string[]): Map<string, string[]> {
  const regions = parseRegions(JSON.parse(readFileSync(join(data, "regions.json"), "utf8")));
  const names = new Map<string, string>();
  for (const { id, category, code } of regions) {
    const kind = AREA_CATEGORIES[category];
    if (kind) names.set(String(id), `${kind};${code}`);
  }
  const figures = new Map<string, string[]>();
  for (const id of ids) {
    const file = join(data, "observations", `${id}.csv`);
    if (!existsSync(file)) continue;
    const lines = readFileSync(file, "utf8").trimEnd().split(/\r?\n/).slice(1);
    const rows = lines.flatMap((line) => {
      const [region = "", year, sex, value, count] = line.split(";");
      const name = names.get(region);
      const number = (text: string | undefined): number | "" => (text ? Number(text) : "");
      return name ? [[id, name, year, sex, number(value), number(count)].join(";")] : [];
    });
    figures.set(id, rows.sort());
  }
  return figures;
}

function byIndicator(lines: readonly string[]): Map<string, string[]> {
  const figures = new Map<string, string[]>();
  for (const line of lines) {
    const id = line.slice(0, line.indexOf(";"));
    const rows = figures.get(id) ?? [];
    rows.push(line);
    figures.set(id, rows);
  }
  return figures;
}

/** Says per indicator what is missing and what is too much; empty when all is the same. */
function differences(expected: Map<string, string[]>, found: Map<string, string[]>): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((id) => {
    const [wanted, got] = [new Set(expected.get(id)), new Set(found.get(id))];
    const missing = [...wanted].filter((line) => !got.has(line));
    const extra = [...got].filter((line) => !wanted.has(line));
    return missing.length + extra.length === 0
      ? []
      : [`${id}: ${missing.length} missing (${missing[0]}), ${extra.length} too much (${extra[0]})`];
  });
}

describe.skipIf(!isThere)("the real figures in ../shared", () => {
  it("come in whole: every figure of the catalogue's indicators with the same value and count, nothing more", async () => {
    const { baseUrl } = await replay(realData);
    const summary = await importFrom(baseUrl, place.file, { full: true, timeoutMs: 30_000 });
    expect(summary.unfetched).toEqual([]);
    // Three recorded figures are of numbers that the recorded list of regions does not have.
    for (const { rejection } of summary.rejections)
      expect(rejection).toMatchObject({ code: "unknown-region-number", column: "region", count: 1 });
    expect(summary.rejections.length).toBeLessThanOrEqual(3);
    const listed = new Set(
      (JSON.parse(readFileSync(join(realData, "indicators.json"), "utf8")) as { id: number }[]).map(
        ({ id }) => String(id),
      ),
    );
    const catalogue = [...new Set(seedCatalogueLines().map(({ sourceKey }) => sourceKey))];
    const expected = recordedFigures(
      realData,
      catalogue.filter((id) => listed.has(id)),
    );
    const found = await currentFigures(place.file);
    expect(expected.size).toBeGreaterThanOrEqual(20);
    expect(found.length).toBeGreaterThan(50_000);
    expect(differences(expected, byIndicator(found))).toEqual([]);
    expect(found).toHaveLength([...expected.values()].flat().length);
    expect(await vanishedFigures(place.file)).toEqual([]);
    for (const id of catalogue.filter((one) => !listed.has(one)))
      expect(summary.notes).toContainEqual(
        expect.objectContaining({ code: "unknown-indicator", indicator: id, inCatalogue: true }),
      );

    const again = await importFrom(baseUrl, place.file, { full: true, timeoutMs: 30_000 });
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: found.length, vanished: 0 });
  }, 120_000);

  it("come in the same from a source that fails in every way, through three kills", async () => {
    const faults = ["--fail-every", "7", "--truncate-every", "11", "--html-every", "13", "--rate", "5"];
    const { baseUrl, answers } = await replay(realData, ...faults);
    const args = [
      "sotkanet",
      "--base-url",
      baseUrl,
      "--db",
      place.file,
      "--indicators",
      SOME.join(","),
      "--full",
    ];
    for (const more of [5, 8, 9]) {
      const process = startImport(args);
      const before = answers();
      await until("some answers have come", () => answers() >= before + more);
      process.kill();
      expect((await process.ended).code).toBeNull();
    }
    const { code, words } = await startImport(args).ended;
    expect({ code, words }).toMatchObject({ code: 0, words: expect.stringContaining("(resumed)") });
    const expected = recordedFigures(realData, SOME);
    expect(expected.size).toBe(SOME.length);
    expect(differences(expected, byIndicator(await currentFigures(place.file)))).toEqual([]);
    expect(await vanishedFigures(place.file)).toEqual([]);
    expect(await exportOf(place.file, "revisions")).toEqual([]);
    const second = await importFrom((await replay(realData)).baseUrl, place.file, {
      indicators: SOME,
      full: true,
    });
    expect(second.counts).toMatchObject({ new: 0, changed: 0, vanished: 0 });
  }, 120_000);

  it("with three changed and one removed give three revisions and one vanished", async () => {
    const data = mkdtempSync(join(tmpdir(), "saukko-replay-"));
    folders.push(data);
    mkdirSync(join(data, "observations"));
    for (const name of ["regions.json", "indicators.json"])
      copyFileSync(join(realData, name), join(data, name));
    for (const id of SOME)
      copyFileSync(join(realData, "observations", `${id}.csv`), join(data, "observations", `${id}.csv`));
    await importFrom((await replay(data)).baseUrl, place.file, { indicators: SOME });

    const kept = new Set(
      parseRegions(JSON.parse(readFileSync(join(data, "regions.json"), "utf8"))).flatMap(
        ({ id, category }) => (AREA_CATEGORIES[category] ? [String(id)] : []),
      ),
    );
    const change = (id: string, edit: (cells: string[]) => string | null, times: number): void => {
      const file = join(data, "observations", `${id}.csv`);
      let left = times;
      const lines = readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, at) => {
          const cells = line.split(";");
          if (left === 0 || at === 0 || !kept.has(cells[0] ?? "") || !cells[3]) return [line];
          left -= 1;
          return edit(cells) ?? [];
        });
      writeFileSync(file, lines.join("\n"));
      expect(left).toBe(0);
    };
    const plusOne = (cells: string[]): string => cells.with(3, String(Number(cells[3]) + 1)).join(";");
    change("181", plusOne, 2);
    change("127", plusOne, 1);
    change("3219", () => null, 1);

    const summary = await importFrom((await replay(data)).baseUrl, place.file, {
      indicators: SOME,
      full: true,
    });
    expect(summary.counts).toMatchObject({ new: 0, changed: 3, vanished: 1 });
    const revisions = await exportOf(place.file, "revisions");
    expect(revisions).toHaveLength(3);
    for (const line of revisions) {
      const [old, now] = line.split(";").slice(-2).map(Number);
      expect(now).toBeCloseTo((old ?? Number.NaN) + 1, 9);
    }
    expect(await vanishedFigures(place.file)).toHaveLength(1);
    expect(differences(recordedFigures(data, SOME), byIndicator(await currentFigures(place.file)))).toEqual(
      [],
    );
  }, 120_000);
});
