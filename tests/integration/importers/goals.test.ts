import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { closeDatabase } from "#db/client.server.ts";
import { listGoals } from "#db/queries/goals.ts";
import { latestResultRun } from "#db/queries/result-runs.ts";
import { startImport } from "#tests/support/import-process.ts";
import { smallDatabase } from "#tests/support/small-database.ts";
import { inDatabase, type TemporaryDatabase, temporaryDatabase } from "#tests/support/small-import.ts";

const HEADER = "kunta;indikaattori;suunta;tavoite;tavoitevuosi;päätös\n";
const KOTKA = "Kotka;181;enintään;8,0;2030;Kaupunginvaltuusto 16.6.2025 § 71\n";

let place: TemporaryDatabase;
beforeEach(async () => {
  place = temporaryDatabase();
  closeDatabase(await smallDatabase({ file: place.file }));
});
afterEach(() => place.remove());

function command(content: string | Buffer, ...options: string[]) {
  const file = join(place.folder, "tavoitteet.csv");
  writeFileSync(file, content);
  return startImport(["goals", "--file", file, "--db", place.file, ...options]).ended;
}
const stored = () => inDatabase(place.file, listGoals);

describe("npm run import -- goals", () => {
  it("takes a list, says what came of it, and has the results computed; a second time it changes nothing", async () => {
    const first = await command(HEADER + KOTKA);
    expect(first.words).toMatch(
      /goals of 1 area\n {2}new {8}1\n {2}changed {4}0\n {2}unchanged {2}0\n {2}removed {4}0\n/,
    );
    expect(first.code).toBe(0);
    expect(await stored()).toMatchObject([{ region: "kunta:285", target: 8, example: false }]);
    const computed = await inDatabase(place.file, latestResultRun);
    expect(computed).not.toBeNull();

    const second = await command(HEADER + KOTKA);
    expect(second.words).toMatch(/unchanged {2}1\n/);
    expect(await inDatabase(place.file, latestResultRun)).toEqual(computed);
  });

  it("takes a workbook", async () => {
    const rows = [HEADER, KOTKA].map((line) => line.trim().split(";"));
    const sheet = rows.map((row) => row.map((value) => ({ value: Number(value) || value })));
    expect((await command(await writeWorkbook(sheet).toBuffer())).code).toBe(0);
    expect(await stored()).toMatchObject([{ region: "kunta:285", target: 8, year: 2030 }]);
  });

  it("names every kind of error however many there are of one, by row", async () => {
    const many = Array.from({ length: 300 }, (_, i) => KOTKA.replace("8,0", `${i},3*`).replace("2030", "x"));
    const { code, words } = await command(`${HEADER}${many.join("")}${KOTKA.replace("Kotka", "Kotkka")}`);
    expect(code).toBe(1);
    expect(words).toContain("was refused: 601 errors of 3 kinds.");
    expect(words).toContain('Row 302, column "kunta": "Kotkka": this area is not known.');
    expect(words).toContain('  Row 2, column "tavoitevuosi": "x": this is not a year.');
    expect(words.match(/… and 295 more of this kind, rows 7–301\n/g)).toHaveLength(2);
    expect(words.split("\n").length).toBeLessThan(25);
  });

  it("refuses a file with an error whole, and does not offer to take its half", async () => {
    const { code, words } = await command(
      HEADER + KOTKA + KOTKA.replace("8,0", "paljon").replace("2030", "2031"),
    );
    expect(code).toBe(1);
    expect(words).toContain("tavoitteet.csv was refused: 1 error. Nothing was imported.");
    expect(words).toContain('Row 3, column "tavoite": "paljon": this is neither a number');
    expect(words).not.toContain("--allow-partial");
    expect(await stored()).toEqual([]);
  });

  it("writes nothing in a dry run", async () => {
    const { code, words } = await command(HEADER + KOTKA, "--dry-run");
    expect(code).toBe(0);
    expect(words).toContain("goals of 1 area (dry run: nothing was written)");
    expect(await stored()).toEqual([]);
  });

  it("tells how it is written where no file is named", async () => {
    const { code, words } = await startImport(["goals", "--db", place.file]).ended;
    expect(code).toBe(2);
    expect(words).toContain("which file? Its name is missing");
  });
});
