import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import type { BlockContent } from "#app/domain/report.ts";
import { decidePage, type ListedOldFigures } from "#app/pages/report-decide/decide-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { somebody } from "#tests/support/work-people.ts";
import { newSection } from "#tests/support/work-report.ts";

/** Its figures are of the years 2018–2023. */
let database: Database;
let work: WorkDatabase;
let anna: Person;
beforeEach(async () => {
  database = await smallDatabase();
  work = openWork(":memory:");
  anna = await somebody(work, "anna", "coordinator");
});
afterEach(() => {
  closeWork(work);
  closeDatabase(database);
});

const KOUVOLA = "kunta:286";
const line = (years: string): BlockContent => ({
  kind: "figure",
  content: { spec: `kind=line&indicator=${UNEMPLOYMENT}&areas=${KOUVOLA}${years}` },
});
const KEY_FIGURES: BlockContent = {
  kind: "key-figures",
  content: { indicators: [UNEMPLOYMENT], area: KOUVOLA },
};
const SENTENCE: BlockContent = {
  kind: "sentence",
  content: { result: { indicator: UNEMPLOYMENT, area: KOUVOLA, sex: "total", question: "figure" } },
};

/** What the decision page says in `year` of a report about the years up to `last`. */
async function oldIn(year: number, last: number, ...blocks: BlockContent[]): Promise<ListedOldFigures> {
  const now = new Date(`${year}-12-01T10:00:00Z`);
  await recompute(database, { now: () => now });
  const report = await createReport(
    work,
    anna,
    {
      kind: "blank",
      titles: { fi: "Kertomus" },
      area: HOME,
      years: { first: 2025, last },
      languages: ["fi"],
      name: "kertomus",
      sections: [newSection("Työ", ...blocks)],
      indicators: [UNEMPLOYMENT],
    },
    now,
  );
  const ground = { database, work, home: HOME, origin: "https://saukko.example" };
  const page = await decidePage(ground, anna, report ?? "", "fi", now);
  return page?.old ?? expect.fail("the draft has no list of old figures");
}
const told = ({ pieces }: ListedOldFigures) =>
  pieces.map(({ chapter, kind, figures }) => [
    chapter,
    kind,
    ...figures.map(({ year, newer }) => [year, newer]),
  ]);

describe("old figures, before a report is proposed", () => {
  it("are a picture that ends six years before this one, though the source has a later year", async () => {
    const old = await oldIn(2026, 2029, line("&from=2018&to=2020"), line("&from=2018&to=2021"));
    expect(old.until).toBe(2026);
    expect(told(old)).toEqual([["Työ", "figure", [2020, 2023]]]);
  });

  it("are a picture of one year, key figures and a sentence, where the source has no later year", async () => {
    const bars: BlockContent = {
      kind: "figure",
      content: { spec: `kind=strip&indicator=${UNEMPLOYMENT}&areas=${KOUVOLA}&year=2019` },
    };
    const old = await oldIn(2029, 2029, bars, KEY_FIGURES, SENTENCE, line(""));
    expect(told(old)).toEqual([
      ["Työ", "figure", [2019, 2023]],
      ["Työ", "key-figures", [2023, null]],
      ["Työ", "sentence", [2023, null]],
      ["Työ", "figure", [2023, null]],
    ]);
    expect(old.pieces[0]?.figures[0]?.name).toBe("Työttömät");
  });

  it("are held against the report's own last year, once that has passed", async () => {
    expect(told(await oldIn(2029, 2028, KEY_FIGURES))).toEqual([]);
  });

  it("of a source that measures every fourth year are those before the last but one", async () => {
    engineOf(database).connection.exec("DELETE FROM observations WHERE year NOT IN (2018, 2022)");
    expect(told(await oldIn(2029, 2029, KEY_FIGURES, line("&to=2018")))).toEqual([
      ["Työ", "figure", [2018, 2022]],
    ]);
  });

  it("are an area's own, though the country's go on", async () => {
    engineOf(database).connection.exec(
      "DELETE FROM observations WHERE year > 2019 AND region_id = (SELECT id FROM regions WHERE kind = 'kunta' AND code = '286')",
    );
    expect(told(await oldIn(2026, 2026, line("")))).toEqual([["Työ", "figure", [2019, 2023]]]);
  });
});
