import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { flipReason } from "#app/domain/flip.ts";
import { METHODS_KINDS, type MethodsKind } from "#app/domain/importing/methods-file.ts";
import { recompute, recomputeIfNeeded } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { methodsFile } from "#db/export/methods-files.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listFlippingRuns } from "#db/queries/flips-by-run.ts";
import { listMergedAreas, readPeers, readSimilarityWeights } from "#db/queries/method-data.ts";
import { listRegions } from "#db/queries/regions.ts";
import { readMergedResults, readResults } from "#db/queries/results.ts";
import { RefusedFileError } from "#importers/importer.ts";
import { type ImportedMethods, importMethods } from "#importers/methods/import-methods.ts";
import { bringFigures, NOW, shareFigure } from "#tests/support/bring-figures.ts";
import { startImport } from "#tests/support/import-process.ts";
import { inDatabase, temporaryDatabase } from "#tests/support/small-import.ts";

const KEY = "sotkanet-493";
const KOTKA: AreaKey = "kunta:285";
const KOUVOLA: AreaKey = "kunta:286";
const now = (): Date => new Date(NOW);

const HEADERS = {
  indicators: "indikaattori;väestö;laskee;vuosia;katkokset;uudelleen;raja_suhteellinen;raja_yksikössä",
  merged: "alue;nimi_fi;nimi_sv;nimi_en;kunnat",
  peers: "kunta;verrokki;järjestys",
  weights: "tekijä;paino",
};
const COAST =
  "ranta;Kotka ja Hamina yhdessä;Kotka och Fredrikshamn tillsammans;Kotka and Hamina together;Kotka, Hamina";

let database: Database;
beforeEach(async () => {
  database = openDatabase(":memory:");
  await seedDatabase(database);
});
afterEach(() => closeDatabase(database));

/** Brings in a file of these rows under the header of their kind. */
function take(kind: MethodsKind, rows: readonly string[], acceptEmptied = false): Promise<ImportedMethods> {
  const bytes = Buffer.from([HEADERS[kind], ...rows].join("\n"), "utf8");
  return importMethods(database, { file: { name: `${kind}.csv`, bytes }, acceptEmptied, now });
}

async function exported(kind: MethodsKind, from = database): Promise<string> {
  let text = "";
  for await (const block of methodsFile(from, kind)) text += block;
  return text;
}

/** 8 % everywhere, 8.3 % in Kotka, of 200,000 people: a difference that is certain but under a twentieth. */
async function bringShares(): Promise<void> {
  const municipalities = (await listRegions(database, "kunta")).map(areaKey);
  const rows = [...municipalities, COUNTRY_KEY].map((region) =>
    shareFigure(region, 2025, region === KOTKA ? 8.3 : 8, region === COUNTRY_KEY ? 5_600_000 : 200_000),
  );
  await bringFigures(database, { sourceKey: "493", unit: "percent", multiplier: 100 }, rows);
}

const refusedSentences = (taken: Promise<unknown>): Promise<readonly string[]> =>
  taken.then(
    () => [],
    (error: unknown) => {
      if (error instanceof RefusedFileError) return error.errors.map(({ sentence }) => sentence);
      throw error;
    },
  );

describe("what a region decides of the methods", () => {
  it.each(METHODS_KINDS)("goes out and comes in again without changing anything: %s", async (kind) => {
    await bringShares();
    await take("indicators", ["493;127;tapahtumia;3;2015,2019;kyllä;7;1,125", "181;;;;;;;0,5"]);
    await take("merged", [COAST, "pari;Pari;Paret;A pair;Iitti, Kouvola"]);
    await take("peers", ["Kotka;Pori;", "Kotka;Rauma;"]);
    await take("weights", ["koko;0,333", "koulutus;0"]);
    await recompute(database, { now });
    const before = await exported(kind);
    const { version } = await readDataState(database);
    const file = { name: "vienti.csv", bytes: Buffer.from(before, "utf8") };
    const done = await importMethods(database, { file, acceptEmptied: false, now });
    expect(done).toMatchObject({ kind, added: 0, changed: 0, removed: 0 });
    expect(done.unchanged).toBeGreaterThan(1);
    expect(await exported(kind)).toBe(before);
    expect((await readDataState(database)).version).toBe(version);
    expect(await recomputeIfNeeded(database, { now })).toBeNull();
  });

  it("goes out with a header alone where there is nothing, and that comes in again too", async () => {
    await take("merged", [], true);
    await take("peers", ["Kouvola;;"]);
    for (const kind of ["merged", "peers"] as const) {
      expect(await exported(kind)).toBe(`\uFEFF${HEADERS[kind]}\r\n`);
      expect(await take(kind, [])).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 0 });
    }
  });

  it("is written in the words and numbers of a Finnish Excel", async () => {
    await take("indicators", ["493;127;events;3;2019, 2015;yes;7.5;1.125"]);
    expect(await exported("indicators")).toContain(
      ";sotkanet-127;tapahtumia;3;2015, 2019;kyllä;7,5;1,1250\r\n",
    );
    expect(await exported("merged")).toContain("\r\nrajaseutu;Miehikkälä, Virolahti ja Pyhtää yhdessä;");
    expect(await exported("peers")).toContain("\r\nKouvola;Lappeenranta;1\r\nKouvola;Rovaniemi;2\r\n");
    expect(await exported("weights")).toBe(
      "\uFEFFtekijä;paino\r\nkoko;1\r\nyli 64-vuotiaat;1\r\nnettomuutto;1\r\nverotulot;1\r\nkoulutus;1\r\nruotsinkieliset;1\r\n",
    );
  });

  it("comes in from an Excel workbook as from a text file", async () => {
    const rows = [
      ["tekijä", "paino"],
      ["koko", 2.5],
      ["koulutus", 0],
    ];
    const bytes = await writeWorkbook(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
    await importMethods(database, { file: { name: "painot.xlsx", bytes }, acceptEmptied: false, now });
    expect(await readSimilarityWeights(database)).toMatchObject({ size: 2.5, education: 0, income: 1 });
  });

  it("leaves an indicator that is not named alone, and replaces all that was known of one that is", async () => {
    const before = await exported("indicators");
    await take("indicators", ["493;;;;;;10;"]);
    const [old, fresh] = [before, await exported("indicators")].map((text) => text.split("\r\n"));
    const differing = (fresh ?? []).filter((line, at) => line !== old?.[at]);
    expect(differing).toEqual([expect.stringMatching(/^sotkanet-493;.*;;henkilöitä;1;;ei;10;$/)]);
    expect(old?.find((line) => line.startsWith("sotkanet-493;"))).toMatch(
      /;sotkanet-127;henkilöitä;1;;ei;;$/,
    );
  });

  it("is the whole list of merged areas: one that is left out goes with its results, another keeps its own", async () => {
    await bringShares();
    await take("merged", [COAST, "pari;Pari;Paret;A pair;Iitti, Kouvola"]);
    expect((await listMergedAreas(database)).map(({ key }) => key)).toEqual(["ranta", "pari"]);
    await recompute(database, { now });
    expect(await readMergedResults(database, [KEY], "ranta")).toMatchObject([{ year: 2025, value: 8.15 }]);
    const idOf = async (key: string) => (await listMergedAreas(database)).find((one) => one.key === key)?.id;
    const id = await idOf("ranta");
    expect(await take("merged", [COAST.replace("yhdessä", "rannikolla")])).toMatchObject({
      changed: 1,
      removed: 1,
    });
    expect(await idOf("ranta")).toBe(id);
    expect(await readMergedResults(database, [KEY], "ranta")).toHaveLength(1);
    const left = engineOf(database)
      .prepared("SELECT DISTINCT merged_area_id FROM merged_results")
      .pluck()
      .all();
    expect(left).toEqual([id]);
  });

  it("shows no results of members that a merged area no longer has", async () => {
    await bringShares();
    await take("merged", [COAST]);
    await recompute(database, { now });
    await take("merged", [COAST.replace("Kotka, Hamina", "Hamina, Pyhtää")]);
    expect(await readMergedResults(database, [KEY], "ranta")).toEqual([]);
    await recomputeIfNeeded(database, { now });
    expect(await readMergedResults(database, [KEY], "ranta")).toMatchObject([{ value: 8 }]);
  });

  it("does not lose every merged area to a file that was emptied by mistake", async () => {
    expect(await refusedSentences(take("merged", []))).toEqual([
      "The file: this would remove every merged area. Expected at least one merged area, or the option --accept-emptied.",
    ]);
    expect(await take("merged", [], true)).toMatchObject({ removed: 1 });
    expect(await listMergedAreas(database)).toEqual([]);
  });

  it("is the whole list of peers of the municipalities that it names, and of no others", async () => {
    await take("peers", ["Kotka;Pori;2", "Kotka;Rauma;1"]);
    const namesOf = async (region: AreaKey) => (await readPeers(database, region)).map(({ name }) => name.fi);
    expect(await namesOf(KOTKA)).toEqual(["Rauma", "Pori"]);
    expect(await namesOf(KOUVOLA)).toEqual(["Lappeenranta", "Rovaniemi", "Kotka"]);
    await take("peers", ["Kotka;Vaasa;"]);
    expect(await namesOf(KOTKA)).toEqual(["Vaasa"]);
  });

  it("is refused whole: of a file with one bad row nothing is written", async () => {
    const before = await exported("merged");
    const told = await refusedSentences(take("merged", [COAST, "yksin;a;b;c;Iitti"]));
    expect(told).toEqual([expect.stringContaining('Row 3, column "kunnat": "Iitti": these are too few')]);
    expect(await exported("merged")).toBe(before);
  });

  it("stays as it is where writing breaks off in the middle", async () => {
    engineOf(database).connection.exec(
      "CREATE TEMP TRIGGER full_disk BEFORE INSERT ON merged_area_members BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    await expect(take("merged", [COAST])).rejects.toThrow("full");
    expect((await listMergedAreas(database)).map(({ key }) => key)).toEqual(["rajaseutu"]);
  });
});

describe("results after an edit", () => {
  const relevant = async (): Promise<boolean | null> => {
    const country = (await readResults(database, [KEY], [KOTKA]))[0]?.country;
    return country?.ok ? country.result.relevant : null;
  };

  it("are computed anew, also by the next import or start where the edit was cut off before it", async () => {
    await bringShares();
    await recompute(database, { now });
    expect(await relevant()).toBe(false);
    await take("indicators", ["493;127;;;;;1;"]);
    expect(await relevant()).toBe(false);
    expect(await recomputeIfNeeded(database, { now })).toMatchObject({ flips: 2 });
    expect(await relevant()).toBe(true);
    expect(await recomputeIfNeeded(database, { now })).toBeNull();
  });

  it.each([
    ["settings, not from new figures", "settings"],
    ["figures where those have come as well", "figures"],
  ])("that turn out otherwise are told as coming from %s", async (_, reason) => {
    await bringShares();
    await recompute(database, { now });
    if (reason === "figures")
      await bringFigures(database, { sourceKey: "181", unit: "percent", multiplier: 100 }, [
        shareFigure(KOTKA, 2025, 9, 20_000),
      ]);
    await take("weights", ["koko;2"]);
    await take("indicators", ["493;127;;;;;1;"]);
    await recomputeIfNeeded(database, { now });
    const [run] = await listFlippingRuns(database, [KOTKA]);
    expect(run && flipReason(run.before, run)).toBe(reason);
  });

  it("draws pages anew also where no result changes: peers are on them", async () => {
    await bringShares();
    await recompute(database, { now });
    const { version } = await readDataState(database);
    await take("peers", ["Kotka;Pori;"]);
    expect((await readDataState(database)).version).toBe(version + 1);
  });

  it("do not make a database without figures look filled: npm start would not fill it", async () => {
    await take("weights", ["koko;2"]);
    expect((await readDataState(database)).version).toBe(0);
  });
});

describe("an upgrade", () => {
  it("gives new indicators of the catalogue their data and leaves what a region has edited as it is", async () => {
    await take("indicators", ["493;;tapahtumia;;;;12;", "3092;;;;;;;"]);
    await take("merged", [COAST]);
    await take("peers", ["Kouvola;;"]);
    await take("weights", ["koko;3"]);
    const { connection } = engineOf(database);
    const id = "(SELECT id FROM indicators WHERE source_key = '3093')";
    connection.exec(`DELETE FROM indicator_methods WHERE indicator_id = ${id};
      DELETE FROM priority_indicators WHERE indicator_id = ${id}; DELETE FROM indicators WHERE id = ${id}`);
    const kinds = ["merged", "peers", "weights"] as const;
    const before = await Promise.all(kinds.map((kind) => exported(kind)));
    await seedDatabase(database);
    expect(await Promise.all(kinds.map((kind) => exported(kind)))).toEqual(before);
    const lines = (await exported("indicators")).split("\r\n");
    const ending = (key: string) => lines.find((line) => line.startsWith(`sotkanet-${key};`));
    expect(ending("493")).toMatch(/;;tapahtumia;1;;ei;12;$/);
    expect(ending("3092")).toMatch(/;;henkilöitä;1;;ei;;$/);
    expect(ending("3093")).toMatch(/;sotkanet-127;tapahtumia;1;;ei;;$/);
  });
});

describe("the first real figures", () => {
  it("drive the example ones out also where an edit names an indicator that came with them", async () => {
    const { connection } = engineOf(database);
    connection.exec(`UPDATE data_state SET example = 1, version = 1;
      INSERT INTO indicators (source_id, source_key, title_fi) VALUES ('own', 'vaki', 'Väki')`);
    await take("indicators", ["493;own-vaki;;;;;;"]);
    await bringShares();
    expect((await readDataState(database)).example).toBe(false);
    expect(await exported("indicators")).toMatch(/\r\nsotkanet-493;[^\r]*;own-vaki;henkilöitä;/);
  });
});

describe("npm run import -- methods", () => {
  it("takes a file, computes the results in the same command, and tells both", async () => {
    const place = temporaryDatabase();
    try {
      closeDatabase(database);
      database = openDatabase(place.file);
      await seedDatabase(database);
      await bringShares();
      await recompute(database, { now });
      const file = join(place.folder, "rajat.csv");
      writeFileSync(file, `${HEADERS.indicators}\n493;127;;;;;1;\n`);
      const run = async (...args: string[]) =>
        startImport(["methods", "--file", file, "--db", place.file, ...args]).ended;
      const dry = await run("--dry-run");
      expect(dry.words).toContain(
        "methods, indicators (dry run: nothing was written)\n  new        0\n  changed    1",
      );
      expect(await inDatabase(place.file, (one) => exported("indicators", one))).not.toContain(";1;\r\n");
      const done = await run();
      expect(done.code).toBe(0);
      expect(done.words).toContain("methods, indicators\n  new        0\n  changed    1");
      expect(done.words).toMatch(
        /verdicts: \d+ results are new or different, 2 verdicts turned out otherwise/,
      );
      expect((await run()).words).not.toContain("verdicts");
      const unfinished = { name: "rajat.csv", bytes: Buffer.from(`${HEADERS.indicators}\n493;127;;;;;;\n`) };
      await importMethods(database, { file: unfinished, acceptEmptied: false, now });
      writeFileSync(file, `${HEADERS.peers}\nKouvola;Kotka;\n`);
      expect((await run()).words).toContain("2 verdicts turned out otherwise");
      writeFileSync(file, `${HEADERS.indicators}\n493;;;;;;nolla;\n`);
      const bad = await run();
      expect(bad.code).toBe(1);
      expect(bad.words).toContain('Row 2, column "raja_suhteellinen": "nolla": this number cannot be used');
      expect(bad.words).toContain("Mend the file and import it again.\n");
    } finally {
      place.remove();
    }
  });
});
