import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import type { Person } from "#app/domain/person.ts";
import type { PlanContent } from "#app/domain/plan.ts";
import { type PlanFilesPage, uploadedPlan } from "#app/pages/plan-files/plan-files-page.server.ts";
import { PLAN_FILES, type PlanFile, planFileText, takePlanFile } from "#app/plan/files/plan-files.server.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { listGoals } from "#db/queries/goals.ts";
import { openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { addPlanItem } from "#db/work/commands/plan.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { importGoals } from "#importers/goals/import-goals.ts";
import { smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";

const KOUVOLA: AreaKey = "kunta:286";
/** Signs that a file must not stumble over. */
const ODD = 'a;b "c" =1+1 ä – 🦦';

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

const ground = () => ({ database, work, person, area: KOUVOLA, now: NOW });
const out = (file: PlanFile) => planFileText(ground(), file);
const take = (file: PlanFile, text: string) => takePlanFile(ground(), file, Buffer.from(text));

async function add(item: PlanContent): Promise<string> {
  const made = await addPlanItem(work, person, { area: KOUVOLA, part: null, now: NOW }, item);
  if (made === "not-found") throw new Error("not added");
  return made.id;
}

async function filledPlan(): Promise<void> {
  const body = {
    names: { fi: ODD, sv: "Grupp" },
    kind: "steering",
    description: { fi: "=SUM(A1)" },
  } as const;
  const owner = await add({ kind: "body", content: body });
  const figure = { indicator: UNEMPLOYMENT, direction: "at-most", target: 5.25, year: 2030 } as const;
  const own = { forWhom: { fi: ODD }, priorities: ["paihteettomyys", "elintavat"] } as const;
  const goal = await add({
    kind: "goal",
    content: {
      ...{ ...own, wanted: { fi: ODD, en: "Work" }, decision: { fi: "Valtuusto 1.2.2026 § 4", sv: "-§ 4" } },
      meter: { kind: "indicator", ...figure, baseline: { year: 2022, from: 2020, value: -3.5 } },
    },
  });
  await add({
    kind: "goal",
    content: {
      ...{ ...own, wanted: { fi: "Joku" }, decision: {} },
      meter: { kind: "outcome", described: { fi: "Paikka", sv: "Plats" }, state: "not-reached" },
    },
  });
  await add({
    kind: "goal",
    content: { wanted: { sv: "Tom" }, forWhom: {}, priorities: [], meter: null, decision: {} },
  });
  const seen = (year: number) => ({ year, state: "going-on", texts: { fi: `${ODD} ${year}` } }) as const;
  await add({
    kind: "measure",
    content: {
      ...{ what: { fi: ODD }, goal, owner, partners: { sv: "föreningar" }, from: 2026, to: null },
      ...{ resources: { fi: "2 htv" }, state: "dropped", meter: UNEMPLOYMENT },
      assessments: [seen(2026), seen(2027)],
    },
  });
}

/** Bodies and goals before the measures that speak of them. */
const ORDER = ["body", "goal", "measure"] as const;

describe("files of a plan", () => {
  it("come in again as what they are, and out with the same bytes", async () => {
    await filledPlan();
    for (const file of PLAN_FILES) {
      const text = await out(file);
      expect([file, text.split("\r\n").length > 2]).toEqual([file, true]);
      expect(await take(file, text)).toMatchObject({ added: 0, changed: 0 });
      expect(await out(file)).toBe(text);
    }
  });

  it("fill an empty plan with the same, whose files are the same bytes", async () => {
    await filledPlan();
    const before = await readPlan(work, person);
    const files = await Promise.all(ORDER.map(out));
    work = openWork(":memory:");
    person = await somebody(work, "other", "coordinator");
    for (const [at, file] of ORDER.entries())
      expect(await take(file, files[at] ?? "")).toMatchObject({ changed: 0, unchanged: 0 });
    expect(await Promise.all(ORDER.map(out))).toEqual(files);
    expect(await readPlan(work, person)).toEqual(before);
  });

  it("give the figures the goals that are decided, by today's file door", async () => {
    await filledPlan();
    const text = await out("goal-list");
    const file = { name: "tavoitteet.csv", bytes: Buffer.from(text) };
    const taken = await importGoals(database, { file, example: false, acceptUnusual: true, now: () => NOW });
    expect(taken).toMatchObject({ new: 1, areas: 1 });
    const goals = (await listGoals(database)).filter(({ region }) => region === KOUVOLA);
    expect(goals).toMatchObject([
      {
        indicator: UNEMPLOYMENT,
        target: 5.25,
        year: 2030,
        baseline: { from: 2020, year: 2022, value: -3.5 },
      },
    ]);
    work = openWork(":memory:");
    person = await somebody(work, "other", "coordinator");
    expect(await take("goal-list", text)).toMatchObject({ added: 1 });
    expect(await out("goal-list")).toBe(text);
  });
});

describe("a file with errors", () => {
  it("names every kind of them on the page, however many there are of one", async () => {
    const rows = Array.from({ length: 130 }, (_, i) => `;Hyvä ${i};tehtty;${2026 + (i % 3)};`);
    const text = ["tunnus;toimenpide_fi;tila;alkaa;tavoite", ...rows, ";Hyvä;tehty;vuosi;"].join("\n");
    const form = new FormData();
    form.set("what", "measure");
    form.set("file", new File([text], "toimenpiteet.csv"));
    const page = { area: { key: KOUVOLA, name: "Kouvola" } } as PlanFilesPage; // all that an upload asks
    const asked = { database, work, home: "hyvinvointialue:10", now: NOW } as const;
    const upload = await uploadedPlan(asked, person, page, form, "fi");
    if (upload.how !== "refused") throw new Error("the file was taken");
    expect(upload.text).toBe("Tiedostossa on 131 virhettä. Mitään ei tallennettu.");
    expect(upload.errors.at(-1)).toMatch(/^rivi 132, sarake alkaa, ”vuosi”: /);
    expect(upload.errors.at(-2)).toBe("sarake tila: vielä 125 samanlaista virhettä, rivit 7–131");
    expect(upload.errors).toHaveLength(7);
  });

  it("writes nothing, and every error names its row, column and value", async () => {
    const text = [
      "tunnus;toimenpide_fi;tila;alkaa;tavoite",
      ";Hyvä;tehty;2026;",
      ";;kesken;vuosi;ei tavoitetta",
    ];
    const done = await take("measure", text.join("\n"));
    const told =
      "errors" in done
        ? done.errors.map(({ row, column, value, matter }) => [row, column, value, matter])
        : [];
    expect(told).toEqual([
      [3, "tavoite", "ei tavoitetta", "unknown-id"],
      [3, "tila", "kesken", "not-a-choice"],
      [3, "toimenpide_fi", "", "no-text"],
      [3, "alkaa", "vuosi", "bad-year"],
    ]);
    expect((await readPlan(work, person)).measures).toEqual([]);
  });

  it("of goals tells what today's reader tells", async () => {
    const header = "kunta;indikaattori;suunta;tavoite;tavoitevuosi;päätös";
    const done = await take(
      "goal-list",
      `${header}\nKouvola;181;ylös;viisi;2030;§ 1\nKotka;181;enintään;5;2030;§ 1`,
    );
    const told = "errors" in done ? done.errors.map(({ row, column, matter }) => [row, column, matter]) : [];
    expect(told).toEqual([
      [2, "suunta", "unknown-direction"],
      [2, "tavoite", "not-a-number"],
      [3, null, "not-writable"],
    ]);
    expect((await readPlan(work, person)).goals).toEqual([]);
  });

  it("that takes another plan's id, or is not the reader's to write, is refused whole", async () => {
    await filledPlan();
    const [first, row] = (await out("body")).split("\r\n");
    const elsewhere = { ...ground(), area: "kunta:285" as const };
    const text = `${first}\r\n${row}\r\n`;
    expect(await takePlanFile(elsewhere, "body", Buffer.from(text))).toMatchObject({
      errors: [{ row: 2, matter: "not-writable" }],
    });
    const author: Person = {
      ...(await somebody(work, "author", "municipal-author")),
      municipality: "kunta:285",
    };
    const foreign = { ...elsewhere, person: author };
    expect(await takePlanFile(foreign, "body", Buffer.from(text))).toMatchObject({
      errors: [{ row: 2, matter: "not-writable" }],
    });
    const reader = { ...ground(), person: await somebody(work, "recorder", "recorder") };
    expect(await takePlanFile(reader, "body", Buffer.from("nimi_fi\nUusi"))).toMatchObject({
      errors: [{ matter: "not-writable" }],
    });
    expect((await readPlan(work, person)).bodies).toHaveLength(1);
  });
});
