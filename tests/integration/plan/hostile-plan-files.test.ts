import Papa from "papaparse";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import { asWritten } from "#app/domain/spreadsheet-text.ts";
import { csvFile } from "#app/exports/csv.ts";
import { auditFile } from "#app/pages/audit/audit-file.ts";
import { auditLines } from "#app/pages/audit/audit-page.server.ts";
import { auditQuestion } from "#app/pages/audit/audit-question.ts";
import { planColumns } from "#app/plan/files/plan-columns.ts";
import { planFileText, takePlanFile } from "#app/plan/files/plan-files.server.ts";
import type { PlanFileError } from "#app/plan/files/read-plan-file.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { openWork, type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";
import { addToAudit } from "#db/work/commands/audit.ts";
import { changePerson } from "#db/work/commands/people.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { BROKEN_LETTERS, HOSTILE } from "#tests/support/hostile-texts.ts";
import { smallDatabase } from "#tests/support/small-database.ts";
import { workbookOf } from "#tests/support/small-workbook.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";

const AREA = "kunta:286";
/** Also hidden signs in front of what a spreadsheet reckons, and more than a field takes. */
const TEXTS = [
  ...[...HOSTILE, ...BROKEN_LETTERS, "\u202e=1+1", "\u0000=1+1", "\ufeff@SUM(1)", "\u200b+1", "\t=1+1"],
  ...[200, 14_500].map((times) => "pitkä kappale ".repeat(times)),
];
const KINDS = ["goal", "measure", "body"] as const;
/** Columns that anything may be typed into, in Finnish. */
const TYPED = KINDS.flatMap((kind) =>
  planColumns(kind)
    .map(({ headers: [header = ""] }) => header)
    // Of twelve assessments the first speaks for all.
    .filter((header) => header.endsWith("_fi") && !/^arvio([2-9]|1\d)/.test(header))
    .map((header) => ({ kind, header })),
);
/** What a row of each kind needs beside, where another column than its name is tried. */
const NEEDED: Readonly<Record<string, Record<string, string>>> = {
  goal: { tavoite_fi: "Tavoite" },
  tulos_fi: { mittari: "outcome", tila: "not-reached" },
  measure: { toimenpide_fi: "Toimenpide" },
  arvio1_fi: { arvio1_vuosi: "2026", arvio1_tila: "going-on" },
  body: { nimi_fi: "Ryhmä" },
};

let database: Database;
beforeAll(async () => {
  database = await smallDatabase();
});
afterAll(() => closeDatabase(database));
let work: WorkDatabase;
let person: Person;
beforeEach(async () => {
  work = openWork(":memory:");
  person = await somebody(work, "writer", "coordinator");
});

const ground = () => ({ database, work, person, area: AREA, now: NOW }) as const;
const take = (kind: (typeof KINDS)[number], bytes: Uint8Array) => takePlanFile(ground(), kind, bytes);
const rowOf = (kind: string, header: string, text: string): Record<string, string> => ({
  ...{ ...NEEDED[kind], ...NEEDED[header] },
  [header]: text,
});
const asCsv = (row: Record<string, string>): Buffer => {
  return Buffer.from(Papa.unparse([row], { delimiter: ";", newline: "\r\n", quotes: true }));
};
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const asWorkbook = (row: Record<string, string>): Buffer => {
  const cells = (texts: string[]): string =>
    texts
      .map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`)
      .join("");
  const lines = [Object.keys(row), Object.values(row)];
  return workbookOf([
    { name: "Taul1", rows: lines.map((texts, at) => `<row r="${at + 1}">${cells(texts)}</row>`).join("") },
  ]);
};
const cellsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ""), { delimiter: ";", skipEmptyLines: true }).data;
/** As a spreadsheet sees it: what is hidden in front is not there. */
const reckoned = (cell: string): boolean => /^[=+\-@＝＋－＠]/.test(cell.replace(/^[\p{C}\s]+/u, ""));

/** The plan's texts of a kind, as stored. */
const stored = async (): Promise<string> => JSON.stringify(await readPlan(work, person));
/**
 * What a file cannot hold, by what is said of it: half a letter, what no text has, more than a cell
 * takes.
 */
const REFUSED: readonly [text: (text: string) => boolean, matter: string][] = [
  [(text) => /\p{Surrogate}/u.test(text), "garbled-text"],
  [(text) => text.includes("\0"), "binary"],
  [(text) => text.length > 2000 && text.length < 10_000, "too-long"],
  [(text) => text.length > 10_000, "too-large"],
];
/** The place and the matter, and nothing of the file taken. */
function isNamed(errors: readonly PlanFileError[], text: string): boolean {
  const [told, ...others] = errors;
  const isPlaced = told?.row === 2 || told?.matter === "binary";
  return (
    isPlaced && others.length === 0 && REFUSED.some(([is, matter]) => is(text) && told?.matter === matter)
  );
}
const EMPTY = JSON.stringify({ goals: [], measures: [], bodies: [] }).length;
/** As the bytes of a file have it: half a letter is none. */
const inBytes = (text: string): string => Buffer.from(text).toString();

describe.each([
  ["as text", asCsv],
  ["as a workbook", asWorkbook],
])("a hostile text in a plan's file, %s", (_, made) => {
  it.each(TYPED)("is kept as typed or refused by name, in $kind: $header", async ({ kind, header }) => {
    const wrong: string[] = [];
    let kept = 0;
    for (const text of TEXTS) {
      work = openWork(":memory:");
      person = await somebody(work, "writer", "coordinator");
      const done = await take(kind, made(rowOf(kind, header, text)));
      if ("errors" in done) {
        if (!isNamed(done.errors, text)) wrong.push(`refused ${text.slice(0, 40)}`);
        expect((await stored()).length).toBe(EMPTY);
        continue;
      }
      kept += 1;
      const typed = cleanLine(asWritten(inBytes(text).trim()));
      if (!(await stored()).includes(JSON.stringify(typed).slice(1, -1))) wrong.push(`lost ${text}`);
      const out = await planFileText(ground(), kind);
      const cells = cellsOf(out).flat();
      if (cells.some(reckoned)) wrong.push(`reckoned ${text}`);
      if (/[\0\p{Surrogate}]/u.test(out)) wrong.push(`broken ${text}`);
      if (!cells.some((cell) => asWritten(cell) === typed)) wrong.push(`not out ${text}`);
      // What came out goes in again as the same.
      expect(await take(kind, Buffer.from(out))).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    }
    expect(wrong).toEqual([]);
    expect(kept).toBeGreaterThanOrEqual(TEXTS.filter((text) => !REFUSED.some(([is]) => is(text))).length);
  });
});

describe("a formula in a workbook", () => {
  it("is never reckoned and never taken for a text of its own", async () => {
    const formula = `<c t="str"><f>HYPERLINK("http://127.0.0.1:9/","x")</f><v>Klikkaa</v></c>`;
    const bytes = workbookOf([
      {
        name: "Taul1",
        rows: `<row r="1"><c t="inlineStr"><is><t>nimi_fi</t></is></c></row><row r="2">${formula}</row>`,
      },
    ]);
    const done = await take("body", bytes);
    // The value that Excel has stored for it, or a refusal: never what it says.
    if (!("errors" in done)) expect(await stored()).toContain("Klikkaa");
    expect(await stored()).not.toContain("HYPERLINK");
  });
});

describe("the audit's file", () => {
  it("has hostile names, subjects and details as they are kept, and nothing that a spreadsheet reckons", async () => {
    const boss = await somebody(work, "boss", "administrator");
    const fields = { roles: ["coordinator"], municipality: null } as const;
    for (const text of TEXTS) {
      await changePerson(work, boss, person.id, { ...fields, roles: [...fields.roles], name: text }, NOW);
      const detail = { reason: text, [text.slice(0, 60)]: text };
      addToAudit(workEngineOf(work), {
        who: boss,
        act: "version.published",
        subject: `report:${text}`,
        detail,
        now: NOW,
      });
    }
    const lines = await auditLines(work, boss, auditQuestion(new URLSearchParams()), "fi");
    expect(lines.length).toBeGreaterThan(2 * TEXTS.length - 1);
    const csv = Buffer.from(csvFile(auditFile(lines, "fi"))).toString();
    const cells = cellsOf(csv);
    expect(cells.flat().filter(reckoned)).toEqual([]);
    for (const text of TEXTS.filter((one) => !/\p{Surrogate}/u.test(one)))
      expect(cells.flat().some((cell) => cell.includes(text))).toBe(true);
  });
});
