import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BLOCK_KINDS, type BlockContent, type Draft } from "#app/domain/report.ts";
import { FIGURE_FORMATS, type ReportVersion, type Snapshot } from "#app/domain/report-version.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { publishedReport } from "#app/pages/report/published-report.server.ts";
import { REPORT_FORMATS, reportOf, type VersionFile } from "#app/pages/report/report-addresses.ts";
import { ReportView } from "#app/pages/report/report-view.tsx";
import { snapshotOfDraft } from "#app/reports/draft-snapshot.server.ts";
import { changedSince } from "#app/reports/revised.server.ts";
import { METHOD_VERSION } from "#app/statistics/version.ts";
import { closeWork, openWork, workEngineOf } from "#db/work/client.server.ts";
import {
  KOTKA,
  KOUVOLA,
  POPULATION,
  recordOf,
  rowOf,
  type SmallSotkanet,
  smallSotkanet,
  UNEMPLOYED,
} from "#tests/fixtures/sotkanet/small.ts";
import { flipByteOf } from "#tests/support/flip-byte.ts";
import { startImport } from "#tests/support/import-process.ts";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";
import { PUBLISHED, publishedFile } from "#tests/support/published-report.ts";
import { type ReplayServer, startReplayServer } from "#tests/support/replay-server.ts";
import { HOME, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { importFrom, inDatabase, temporaryDatabase } from "#tests/support/small-import.ts";
import { smallPlan } from "#tests/support/small-plan.ts";
import { versionBytes } from "#tests/support/version-bytes.ts";
import { textBlock } from "#tests/support/work-report.ts";

/** What the program says of its methods' version; null: what it is. */
const methods = vi.hoisted((): { version: string | null } => {
  // What other files of this worker have read knows nothing of the mock.
  vi.resetModules();
  return { version: null };
});
vi.mock("#app/statistics/version.ts", async (original) => {
  const real = await original<{ METHOD_VERSION: string }>();
  return {
    get METHOD_VERSION() {
      return methods.version ?? real.METHOD_VERSION;
    },
  };
});

const LOCALES = ["fi", "sv"] as const;
const AREA = "kunta:286";
/** The columns of versions that are stored; the head follows from them. */
const STORED = "id, report, number, area, json, hash, example, frozen_by, frozen_at";
const root = resolve(import.meta.dirname, "../../..");
const picture = (spec: string): BlockContent => ({ kind: "figure", content: { spec } });
const CONTENTS: BlockContent[] = [
  textBlock({ fi: "## Otsikko\n\nTyöttömyys **laski**.\n\n- kohta", sv: "Arbetslösheten sjönk." }),
  picture("kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285"),
  picture("kind=strip&indicator=sotkanet-181&areas=kunta:286"),
  picture("kind=bars&indicator=sotkanet-181&areas=kunta:286,kunta:285&year=2023"),
  picture("kind=line&indicator=sotkanet-181&areas=kunta:286&sex=female"),
  {
    kind: "sentence",
    content: { result: { indicator: UNEMPLOYMENT, area: AREA, sex: "total", question: "before" } },
  },
  { kind: "page-break", content: {} },
  { kind: "key-figures", content: { indicators: [UNEMPLOYMENT, "sotkanet-127"], area: AREA } },
  { kind: "goals", content: { area: AREA } },
  { kind: "measures", content: { area: AREA } },
  { kind: "bodies", content: { area: AREA } },
  { kind: "indicator-appendix", content: {} },
];
const INDICATORS = [UNEMPLOYED, POPULATION].map(String);
const PICTURES = CONTENTS.filter(({ kind }) => kind === "figure").length;

const place = temporaryDatabase();
const workFile = join(place.folder, "work.db");
let source: SmallSotkanet;
let server: ReplayServer;

beforeAll(async () => {
  // The progress of every import would stand between the tests' own lines.
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "log").mockReturnValue();
  source = smallSotkanet();
  server = await startReplayServer(source);
  await imported();
  await publishedFile(workFile, [await snapshot()]);
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  vi.doUnmock("#app/statistics/version.ts");
  vi.resetModules();
  await server?.close();
  place.remove();
});

/** The real importer, on what the source has by now. */
const imported = () =>
  importFrom(server.baseUrl, place.file, { full: true, acceptEmptied: true, indicators: INDICATORS });

/** What would be frozen at this moment. */
function snapshot(): Promise<Snapshot> {
  const titles = { fi: "Kertomus", sv: "Berättelse" };
  const chapter = { id: "a", chapter: null, titles, part: null, owner: null, ready: true } as const;
  const draft: Draft = {
    ...{ key: PUBLISHED, kind: "wide-regional", titles, area: HOME, years: { first: 2025, last: 2029 } },
    ...{ languages: LOCALES, state: "draft", owner: { id: 1, name: "Aino" }, changedAt: "" },
    sections: [
      { ...chapter, blocks: CONTENTS.map((content, at) => ({ ...content, id: `b${at}`, version: 1 })) },
    ],
  };
  return inDatabase(place.file, async (database) => {
    const made = await snapshotOfDraft({
      ...{ database, home: HOME, origin: "https://saukko.example", draft, number: 1, correction: null },
      ...{ indicators: [{ indicator: UNEMPLOYMENT, leftOut: null }], now: new Date("2026-11-25T10:00:00Z") },
      plan: smallPlan(AREA, UNEMPLOYMENT),
    });
    return made.snapshot;
  });
}

/** The version as its page and files read it, from the file of work. */
async function published(): Promise<ReportVersion> {
  const work = openWork(workFile, { readonly: true });
  const page = await publishedReport(work, PUBLISHED, 1);
  closeWork(work);
  return page?.version ?? expect.fail("version 1 is gone");
}

/** The figure of a sentence, whose words are of a later year by now. */
const SENTENCE = '"title":"Työttömät","place":"Kouvola 2023","before":"10,2';
/** What a page tells of the source since the version was frozen. */
const SINCE = /<div class="notice report-revised">.*?<\/div>|<details class="report-newer.*?<\/details>/gs;
const since = async (version: ReportVersion, locale: (typeof LOCALES)[number]) =>
  inDatabase(place.file, (database) =>
    changedSince({ database, home: HOME, origin: "https://saukko.example" }, version, locale),
  );

/** SHA-256 of every file of the version in each language, and of its page without the mark. */
async function everything(): Promise<Record<string, string>> {
  const version = await published();
  const made: Record<string, string> = {};
  const keep = (name: string, bytes: Uint8Array | string): void => {
    made[name] = createHash("sha256").update(bytes).digest("hex");
  };
  const files: VersionFile[] = [
    ...REPORT_FORMATS.map(reportOf),
    ...Array.from({ length: PICTURES }, (_, at) =>
      FIGURE_FORMATS.map((format) => ({ kind: "figure", figure: at + 1, format }) as const),
    ).flat(),
  ];
  for (const locale of LOCALES) {
    for (const file of files) {
      const name = file.kind === "figure" ? `figure-${file.figure}` : "report";
      keep(`${locale} ${name}.${file.format}`, await versionBytes(version, locale, file));
    }
    const page = renderToStaticMarkup(
      <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
        <ReportView version={version} versions={[]} corrected={null} since={await since(version, locale)} />
      </ServerMessagesProvider>,
    );
    keep(`${locale} page`, page.replace(SINCE, ""));
  }
  return made;
}

type News = [what: string, happens: () => void, counts: object];

/** What becomes of the source, one import after the other. */
const NEWS: News[] = [
  [
    "changed figures",
    () => {
      for (const year of [2022, 2023]) rowOf(source, UNEMPLOYED, KOUVOLA, year).value = 19.3;
    },
    { changed: 2 },
  ],
  [
    "figures that have vanished",
    () => {
      source.rows = source.rows.filter((row) => row.indicator !== UNEMPLOYED || row.region !== KOTKA);
    },
    { vanished: 9 },
  ],
  [
    "a new year",
    () => {
      const latest = source.rows.filter(({ indicator, year }) => indicator === UNEMPLOYED && year === 2023);
      source.rows.push(...latest.map((row) => ({ ...row, year: 2024, value: (row.value ?? 0) + 2 })));
      recordOf(source, UNEMPLOYED).range = { start: 2021, end: 2024 };
    },
    { new: expect.any(Number), changed: 0, vanished: 0 },
  ],
  [
    "what was revised once more, under another title and with other decimals",
    () => {
      rowOf(source, UNEMPLOYED, KOUVOLA, 2023).value = 17.25;
      Object.assign(recordOf(source, UNEMPLOYED), {
        title: { fi: "Työttömät, uusi rajaus, %" },
        decimals: 2,
      });
    },
    { changed: 1 },
  ],
  [
    "everything else, by a program of another method version",
    () => {
      methods.version = "99";
      for (const row of source.rows) if (row.value !== undefined) row.value = Math.round(row.value * 11) / 10;
    },
    { changed: expect.any(Number) },
  ],
];

async function take([what, happens, counts]: News): Promise<void> {
  happens();
  const { status, counts: found } = await imported();
  expect([what, status, found]).toEqual([what, "finished", expect.objectContaining(counts)]);
}

/** The region decides otherwise of an indicator, by the methods door. */
async function decideMethods(): Promise<void> {
  const file = join(place.folder, "indicators.csv");
  const head = "indikaattori;väestö;laskee;vuosia;katkokset;uudelleen;raja_suhteellinen;raja_yksikössä";
  writeFileSync(file, `${head}\nsotkanet-181;;;;2022;;10;`);
  const door = await startImport(["methods", "--file", file, "--db", place.file]).ended;
  expect([door.code, door.words]).toEqual([0, expect.any(String)]);
}

describe("a published version with every kind of piece", () => {
  it("is the same to the byte after five imports and two changes of the methods", async () => {
    const version = await published();
    const kinds = new Set(version.snapshot.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
    expect(BLOCK_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
    const before = await everything();
    expect(Object.keys(before).length).toBe(
      2 * (REPORT_FORMATS.length + FIGURE_FORMATS.length * PICTURES + 1),
    );
    for (const news of NEWS.slice(0, -1)) await take(news);
    await decideMethods();
    for (const news of NEWS.slice(-1)) await take(news);

    expect(await everything()).toEqual(before);
    // The mark that the comparison leaves out is there, and a version of today would be another.
    const told = JSON.stringify((await since(version, "fi")).revised);
    for (const words of ["Tavoitteet: Kouvola", "Avainluvut: Kouvola", SENTENCE])
      expect(told).toContain(words);
    const fresh = await snapshot();
    expect([version.snapshot.methodVersion, fresh.methodVersion]).toEqual([
      expect.any(String),
      METHOD_VERSION,
    ]);
    expect(fresh.methodVersion).not.toBe(version.snapshot.methodVersion);
    expect(JSON.stringify(fresh)).toContain("uusi rajaus");
  }, 600_000);

  it.each([
    "UPDATE versions SET json = replace(json, 'Kouvola', 'Kotka')",
    "UPDATE versions SET hash = 'a'",
    "DELETE FROM versions",
    `REPLACE INTO versions SELECT ${STORED} FROM versions`,
    "REPLACE INTO versions SELECT id + 1, report, number, area, '{}', hash, example, frozen_by, frozen_at FROM versions",
    `INSERT INTO versions SELECT ${STORED} FROM versions WHERE true ON CONFLICT DO UPDATE SET json = '{}'`,
    "UPDATE version_acts SET paragraph = '13'",
    "DELETE FROM version_acts",
  ])("refuses %s", (statement) => {
    const work = openWork(workFile);
    try {
      expect(() => workEngineOf(work).connection.exec(statement)).toThrow(/never|only ever added/);
    } finally {
      closeWork(work);
    }
  });

  it("is found by npm run verify when one byte of it is flipped, and whole before", () => {
    const verify = () => {
      const { status, stdout } = spawnSync(process.execPath, [...NODE_FLAGS, "app/backup/run.ts", "verify"], {
        cwd: root,
        env: {
          ...COMMAND_ENVIRONMENT,
          ...{ SAUKKO_DB: place.file, SAUKKO_WORK_DB: workFile },
        },
        encoding: "utf8",
      });
      return [status, stdout];
    };
    expect(verify()).toEqual([0, expect.stringContaining(`whole   ${PUBLISHED}/1`)]);
    flipByteOf(workFile, "Arbetslösheten sjönk.");
    expect(verify()).toEqual([1, expect.stringMatching(new RegExp(`BROKEN  ${PUBLISHED}/1`))]);
  });
});
