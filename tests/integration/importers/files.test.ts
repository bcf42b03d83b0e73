import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { methodsFile } from "#db/export/methods-files.ts";
import { listGoals } from "#db/queries/goals.ts";
import { listMergedAreas } from "#db/queries/method-data.ts";
import { type FileKind, fileImporter } from "#importers/files/file-importer.ts";
import { importGoals } from "#importers/goals/import-goals.ts";
import { RefusedFileError } from "#importers/importer.ts";
import { importMethods } from "#importers/methods/import-methods.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { type RunSummary, runImport } from "#importers/pipeline.ts";
import { progressOn } from "#importers/progress.ts";
import { noRawStore } from "#importers/raw-store.ts";
import { describeRun } from "#importers/summary.ts";
import { bringFigures, NOW, shareFigure } from "#tests/support/bring-figures.ts";
import { rowsOf, workbookOf } from "#tests/support/small-workbook.ts";

const OWN: FileKind = { source: "own", read: readOwnFile, whole: true };
const METADATA =
  "#tunnus;x\n#nimi_fi;Kokee olonsa hyväksi\n#nimi_sv;X\n#nimi_en;X\n#lisenssi;L\n#suunta;korkeampi parempi\n#tuottaja;Kotka\n#yksikkö;%\n";

const SHARE = { sourceKey: "493", unit: "percent", multiplier: 100 } as const;

let database: Database;
beforeEach(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  database = openDatabase(":memory:");
  await seedDatabase(database);
});
afterEach(() => {
  vi.restoreAllMocks();
  closeDatabase(database);
});

function take(
  table: string,
  options: { allowPartial?: boolean; acceptUnusual?: boolean } = {},
): Promise<RunSummary> {
  const file = { name: "x.csv", bytes: Buffer.from(METADATA + table, "utf8") };
  const source = fileImporter(OWN, {
    file,
    allowPartial: false,
    acceptEmptied: false,
    example: false,
    ...options,
  });
  const http = { get: () => Promise.reject(new Error("no network")) } as never; // a file asks no network
  return runImport(
    source,
    { database, http, raw: noRawStore(), now: () => new Date(NOW) },
    progressOn(process.stderr),
  );
}

function figures(): string[] {
  const rows = engineOf(database)
    .prepared(
      `SELECT r.code || ' ' || o.year || ' ' || coalesce(o.value, o.missing) || ' ' || coalesce(o.respondents, '') AS line
       FROM observations AS o JOIN regions AS r ON r.id = o.region_id JOIN indicators AS i ON i.id = o.indicator_id
       WHERE i.source_id = 'own' AND o.vanished_run_id IS NULL ORDER BY line`,
    )
    .all() as { line: string }[]; // the column named
  return rows.map(({ line }) => line.trim());
}

describe("a file of which only the good rows are taken", () => {
  it("leaves what its bad rows are about as it was, and makes nothing vanish", async () => {
    await take("kunta;vuosi;arvo\nKouvola;2022;31,5\nKouvola;2023;32\nHamina;2023;30\nKotka;2023;33\n");
    const summary = await take(
      "kunta;vuosi;arvo\nKouvola;2022;31,6\nKouvola;2023;3z\nHamina;2023;1\nHamina;2023;2\n",
      {
        allowPartial: true,
      },
    );
    expect(summary.counts).toMatchObject({ changed: 1, vanished: 0 });
    expect(figures()).toEqual(["075 2023 30.0", "285 2023 33.0", "286 2022 31.6", "286 2023 32.0"]);
    expect(describeRun(summary, false)).toContain(
      "note: Rows were rejected: what they are about stays as it was",
    );
  });

  it("is the whole again when it has no bad rows, and says so", async () => {
    await take("kunta;vuosi;arvo\nKouvola;2022;31,5\nKotka;2023;33\n");
    const summary = await take("kunta;vuosi;arvo\nKouvola;2022;31,5\n", { allowPartial: true });
    expect(summary.counts).toMatchObject({ unchanged: 1, vanished: 1 });
  });

  it("does not take what is only asked about", async () => {
    const table = "kunta;vuosi;arvo;lkm;vastaajia\nKouvola;2022;31,5;126;400\nKotka;2023;95;20;300\n";
    await expect(take(table)).rejects.toThrow(RefusedFileError);
    await take(table, { allowPartial: true });
    expect(figures()).toEqual(["286 2022 31.5 400.0"]);
    await take(table, { acceptUnusual: true });
    expect(figures()).toEqual(["285 2023 95.0 300.0", "286 2022 31.5 400.0"]);
  });
});

describe("the first real file over example data", () => {
  it("tells in its summary how many example figures and goals it drives out", async () => {
    await bringFigures(database, SHARE, [
      shareFigure("kunta:285", 2024, 8, 50_000),
      shareFigure("kunta:286", 2024, 9, 80_000),
    ]);
    engineOf(database).prepared("UPDATE data_state SET example = 1").run();
    engineOf(database).prepared("UPDATE import_runs SET example = 1").run();
    await importGoals(database, { ...goalsOf("Kotka;493;enintään;5;2030;V 1"), example: true });
    const summary = await take("kunta;vuosi;arvo\nKouvola;2022;31,5\n");
    expect(summary.exampleGone).toMatchObject({ figures: 2, indicators: 1, goals: 1 });
    expect(describeRun(summary, true)).toContain(
      "all example data would go: 2 figures of 1 indicator, 1 goal",
    );
  });
});

const GOALS = "kunta;indikaattori;suunta;tavoite;tavoitevuosi;päätös\n";
const goalsOf = (rows: string) => ({
  file: { name: "g.csv", bytes: Buffer.from(GOALS + rows, "utf8") },
  example: false,
  now: () => new Date(NOW),
});

describe("goals held against the figures", () => {
  beforeEach(async () => {
    await bringFigures(database, SHARE, [
      shareFigure("kunta:285", 2023, 6, 50_000),
      shareFigure("kunta:285", 2024, 8, 50_000),
      shareFigure("kunta:286", 2024, 20, 80_000),
    ]);
    engineOf(database)
      .prepared("UPDATE indicators SET unit = 'percent', polarity = 'lower' WHERE source_key = '493'")
      .run();
  });

  it("are asked about with row, column and the figures so far, and taken when they are said to be right", async () => {
    const odd =
      "Kotka;493;vähintään;7;2030;V 1\nKotka;493;enintään;0,07;2031;V 1\nHamina;493;enintään;0,07;2031;V 1\n";
    const refusal = await importGoals(database, goalsOf(odd)).catch((error: RefusedFileError) => error);
    expect(refusal).toBeInstanceOf(RefusedFileError);
    if (!(refusal instanceof RefusedFileError)) return;
    expect(refusal.errors.map(({ sentence }) => sentence)).toEqual([
      'Row 2, column "suunta": "vähintään": this goal is against the good direction. Expected enintään, as lower is better. If it is right as it stands, import it with --accept-unusual.',
      `Row 3, column "tavoite": "0,07": this goal is unlikely. Expected a figure of the indicator's size (so far from 6 to 8). If it is right as it stands, import it with --accept-unusual.`,
      `Row 4, column "tavoite": "0,07": this goal is unlikely. Expected a figure of the indicator's size (so far from 6 to 20). If it is right as it stands, import it with --accept-unusual.`,
    ]);
    expect(await listGoals(database)).toEqual([]);
    const taken = await importGoals(database, { ...goalsOf(odd), acceptUnusual: true });
    expect(taken).toMatchObject({ new: 3, warnings: { length: 3 } });
  });

  it("come from cells of per cents as they are shown", async () => {
    const rows = rowsOf([
      GOALS.trim().split(";"),
      ["Kotka", 493, "enintään", '<c s="1"><v>0.055</v></c>', 2030, "V 1"],
    ]);
    const bytes = workbookOf([{ name: "Tavoitteet", rows }], ["0.0%"]);
    await importGoals(database, { ...goalsOf(""), file: { name: "g.xlsx", bytes } });
    expect(await listGoals(database)).toMatchObject([{ target: 5.5 }]);
  });
});

describe("a file of the methods' data", () => {
  it("goes out without a formula and comes in again as it was", async () => {
    const name = '=HYPERLINK("http://example.invalid")';
    const now = () => new Date(NOW);
    const rows = `alue;nimi_fi;nimi_sv;nimi_en;kunnat\nranta;"${name.replaceAll('"', '""')}";@sv;-1+2;Kotka, Hamina\n`;
    await importMethods(database, {
      file: { name: "m.csv", bytes: Buffer.from(rows) },
      acceptEmptied: false,
      now,
    });
    let text = "";
    for await (const block of methodsFile(database, "merged")) text += block;
    expect(text).toContain(`'=HYPERLINK`);
    expect(text).toMatch(/;'@sv;'-1\+2;/);
    const again = await importMethods(database, {
      file: { name: "m.csv", bytes: Buffer.from(text) },
      acceptEmptied: false,
      now,
    });
    expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 1 });
    expect((await listMergedAreas(database)).map((area) => area.name)).toEqual([
      { fi: name, sv: "@sv", en: "-1+2" },
    ]);
  });

  it("takes a limit from a cell of per cents as it is shown", async () => {
    const header =
      "indikaattori;väestö;laskee;vuosia;katkokset;uudelleen;raja_suhteellinen;raja_yksikössä".split(";");
    const rows = rowsOf([header, ["493", "", "", "", "", "", '<c s="1"><v>0.05</v></c>', ""]]);
    const bytes = workbookOf([{ name: "A", rows }], ["0%"]);
    await importMethods(database, {
      file: { name: "m.xlsx", bytes },
      acceptEmptied: false,
      now: () => new Date(NOW),
    });
    const row = engineOf(database)
      .prepared(
        "SELECT * FROM indicator_methods WHERE indicator_id = (SELECT id FROM indicators WHERE source_id = 'sotkanet' AND source_key = '493')",
      )
      .get();
    expect(JSON.stringify(row)).toContain("0.05");
  });
});
