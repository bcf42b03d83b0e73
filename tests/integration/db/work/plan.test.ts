import { beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { type Person, VISITOR } from "#app/domain/person.ts";
import type { PlanContent } from "#app/domain/plan.ts";
import { openWork, type WorkDatabase } from "#db/work/client.server.ts";
import {
  addPlanItem,
  endPlanItem,
  movePlanItem,
  removePlanItem,
  restorePlanItem,
} from "#db/work/commands/plan.ts";
import { savePlanItem } from "#db/work/commands/save-plan-item.ts";
import { readPlan, readPlanHistory, readPlanItem, readRemovedPlan } from "#db/work/queries/plan.ts";
import { later, NOW, somebody } from "#tests/support/work-people.ts";

const COUNTY: AreaKey = "hyvinvointialue:10";
const KOTKA: AreaKey = "kunta:285";
const KOUVOLA: AreaKey = "kunta:286";
let work: WorkDatabase;
let writer: Person;
beforeEach(async () => {
  work = openWork(":memory:");
  writer = await somebody(work, "writer", "coordinator");
});

const body = (fi: string, sv = ""): PlanContent => ({
  kind: "body",
  content: { names: sv ? { fi, sv } : { fi }, kind: "other", description: {} },
});
const measure: PlanContent = {
  kind: "measure",
  content: {
    ...{ what: { fi: "Tehdään" }, goal: null, owner: null, partners: {}, from: null, to: null },
    ...{ resources: {}, state: "not-begun", meter: null, assessments: [] },
  },
};
const author = async (login: string, municipality: AreaKey): Promise<Person> => ({
  ...(await somebody(work, login, "municipal-author")),
  municipality,
});
async function added(fi: string, by = writer, area = COUNTY): Promise<string> {
  const made = await addPlanItem(work, by, { area, part: null, now: NOW }, body(fi));
  if (made === "not-found") throw new Error(`"${fi}" was not added`);
  return made.id;
}
const names = async (reader = writer, ...areas: AreaKey[]): Promise<unknown[]> =>
  (await readPlan(work, reader)).bodies
    .filter(({ area }) => areas.length === 0 || areas.includes(area))
    .map(({ content }) => content.names.fi);
const ofCounty = () => names(writer, COUNTY);
const save = (id: string, base: number, item: PlanContent, by = writer) =>
  savePlanItem(work, by, { id, now: later(base) }, { base, item });

describe("the order of a plan", () => {
  it("is that of adding, and things are moved, removed and put back where they were", async () => {
    const [a, b, c] = [await added("a"), await added("b"), await added("c")];
    const elsewhere = await added("muualla", writer, KOTKA);
    expect(await movePlanItem(work, writer, { id: c, now: NOW }, a)).toBe("done");
    expect(await ofCounty()).toEqual(["c", "a", "b"]);
    expect(await movePlanItem(work, writer, { id: a, now: NOW }, b)).toBe("done");
    expect(await ofCounty()).toEqual(["c", "b", "a"]);
    expect(await movePlanItem(work, writer, { id: a, now: NOW }, elsewhere)).toBe("not-found");
    await removePlanItem(work, writer, { id: b, now: NOW });
    expect(await ofCounty()).toEqual(["c", "a"]);
    expect((await readRemovedPlan(work, writer)).map(({ id }) => id)).toEqual([b]);
    await restorePlanItem(work, writer, { id: b, now: NOW });
    expect(await ofCounty()).toEqual(["c", "b", "a"]);
    expect((await readPlanHistory(work, writer, b)).map(({ act }) => act)).toEqual([
      "restored",
      "removed",
      "made",
    ]);
  });

  it("keeps what has ended, and says when it did", async () => {
    const id = await added("a");
    await endPlanItem(work, writer, { id, now: later(5) }, true);
    await endPlanItem(work, writer, { id, now: later(9) }, true);
    expect(await readPlanItem(work, writer, id)).toMatchObject({ endedAt: later(5).toISOString() });
    await endPlanItem(work, writer, { id, now: NOW }, false);
    expect(await readPlanItem(work, writer, id)).toMatchObject({ endedAt: null });
  });
});

describe("a save", () => {
  it("of another language than somebody else's is put beside it", async () => {
    const id = await added("a");
    expect(await save(id, 1, body("a", "å"))).toEqual({ how: "saved", version: 2 });
    expect(await save(id, 1, body("b"))).toEqual({ how: "saved", version: 3 });
    expect((await readPlanItem(work, writer, id))?.content).toMatchObject({ names: { fi: "b", sv: "å" } });
  });

  it("of the same text that comes too late loses nothing: both are there", async () => {
    const other = await somebody(work, "other", "coordinator");
    const id = await added("a");
    await save(id, 1, body("theirs"), other);
    expect(await save(id, 1, body("mine"))).toMatchObject({
      how: "stale",
      mine: body("mine"),
      theirs: { version: 2, ...body("theirs") },
      by: { name: "Person other" },
    });
    const history = await readPlanHistory(work, writer, id);
    expect(history.map(({ act, version }) => [act, version])).toEqual([
      ["late", 1],
      ["saved", 2],
      ["made", 1],
    ]);
    expect(history[0]?.content).toEqual(body("mine"));
  });

  it("of what it is already makes no version, and of another kind is none", async () => {
    const id = await added("a");
    expect(await save(id, 1, body("a"))).toEqual({ how: "saved", version: 1 });
    const goal = { wanted: { fi: "x" }, forWhom: {}, priorities: [], meter: null, decision: {} };
    expect(await save(id, 1, { kind: "goal", content: goal })).toBe("not-found");
  });
});

describe("a plan is for who may", () => {
  it("an author writes the own municipality's, and the own part of the region's", async () => {
    const kotka = await author("kotka", KOTKA);
    const region = await added("seutu");
    const own = await added("oma", kotka, KOTKA);
    const toPart = { area: COUNTY, part: KOTKA, now: NOW };
    const made = await addPlanItem(work, kotka, toPart, measure);
    const part = made === "not-found" ? "" : made.id;
    expect(await addPlanItem(work, kotka, toPart, body("x"))).toBe("not-found");
    const others = await added("kouvola", writer, KOUVOLA);
    expect(await names(kotka)).toEqual(expect.arrayContaining(["seutu", "oma"]));
    expect(await names(kotka)).not.toContain("kouvola");
    expect(await save(own, 1, body("b"), kotka)).toMatchObject({ how: "saved" });
    expect(await save(part, 1, measure, kotka)).toMatchObject({ how: "saved" });
    for (const id of [region, others]) {
      expect(await save(id, 1, body("b"), kotka)).toBe("not-found");
      expect(await removePlanItem(work, kotka, { id, now: NOW })).toBe("not-found");
      expect(await movePlanItem(work, kotka, { id, now: NOW }, own)).toBe("not-found");
      expect(await endPlanItem(work, kotka, { id, now: NOW }, true)).toBe("not-found");
    }
    const to = { part: null, now: NOW };
    expect(await addPlanItem(work, kotka, { ...to, area: COUNTY }, body("x"))).toBe("not-found");
    expect(await addPlanItem(work, kotka, { ...to, area: KOUVOLA }, body("x"))).toBe("not-found");
    expect(await readPlanItem(work, kotka, others)).toBeNull();
    expect(await readPlanHistory(work, kotka, others)).toEqual([]);
  });

  it("recorders and administrators read and do not write; visitors see nothing", async () => {
    const id = await added("a");
    for (const role of ["recorder", "administrator"] as const) {
      const reader = await somebody(work, role, role);
      expect(await names(reader)).toEqual(["a"]);
      expect(await save(id, 1, body("b"), reader)).toBe("not-found");
    }
    expect(await readPlan(work, VISITOR)).toEqual({ goals: [], measures: [], bodies: [] });
    expect(await readPlanItem(work, VISITOR, id)).toBeNull();
    expect(await readRemovedPlan(work, VISITOR)).toEqual([]);
  });
});
