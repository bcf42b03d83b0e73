import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cataloguePage, catalogueQuestion } from "#app/pages/catalogue/catalogue-page.server.ts";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { municipalityPage } from "#app/pages/municipality/municipality-page.server.ts";
import { priorityPage } from "#app/pages/priority/priority-page.server.ts";
import { siteFrame } from "#app/pages/site/site-frame.server.ts";
import { sourcesPage } from "#app/pages/sources/sources-page.server.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { emptyCounty, HOME, smallCounty } from "./small-county.ts";

const LIFE = "merkityksellinen-elama";
let database: Database;
let empty: Database;

beforeAll(async () => {
  [database, empty] = await Promise.all([smallCounty(), emptyCounty()]);
});

afterAll(() => {
  closeDatabase(database);
  closeDatabase(empty);
});

describe("the front page's data", () => {
  it("has the four priorities, each with what the county has figures of", async () => {
    const page = await frontPage(database, HOME);
    expect(page.priorities.map((priority) => priority.position)).toEqual([1, 2, 3, 4]);
    expect(page.priorities.map((priority) => priority.lines.map((line) => line.key))).toEqual([
      ["sotkanet-288"],
      [],
      [],
      ["sotkanet-3219", "sotkanet-181"],
    ]);
  });

  it("tells a fresh fact beside the country in the right words", async () => {
    const { priorities } = await frontPage(database, HOME);
    expect(priorities[3]?.headline?.fi?.replaceAll("\u00a0", " ")).toBe(
      "Kymenlaaksossa työttömiä oli 11,4 % työvoimasta vuonna 2023, koko maassa 9,8 %.",
    );
    expect(priorities[1]?.headline).toBeNull();
  });

  it("knows what is new, over all sources", async () => {
    const { news } = await frontPage(database, HOME);
    expect(news).toMatchObject({
      sources: ["sotkanet"],
      counts: { new: 15, changed: 0, vanished: 0 },
      unfinished: false,
    });
  });

  it("stands without a single figure", async () => {
    const page = await frontPage(empty, HOME);
    expect(page.priorities).toHaveLength(4);
    expect(page.newestYear).toBeNull();
    expect(page.news).toBeNull();
  });
});

describe("a priority's data", () => {
  it("sets municipalities, county and country side by side in one year", async () => {
    const page = await priorityPage(database, HOME, { key: LIFE });
    const line = page?.lines.find((one) => one.key === "sotkanet-181");
    expect(page?.areas.slice(-2)).toEqual(["hyvinvointialue:10", "maa:358"]);
    expect(line?.year).toBe(2023);
    expect(line?.values[page?.areas.indexOf("kunta:286") ?? -1]).toBe(11);
    expect(line?.missing[page?.areas.indexOf("kunta:489") ?? -1]).toBe("suppressed");
    expect(line?.values.slice(-2)).toEqual([11.4, 9.8]);
  });

  it("marks an old figure, and one that the maakunta stands in for", async () => {
    const page = await priorityPage(database, HOME, { key: LIFE });
    expect(page?.lines.find((one) => one.key === "sotkanet-3219")).toMatchObject({
      year: 2011,
      stale: true,
      standIn: true,
    });
  });

  it("lists apart what has no figure, and forgets nothing", async () => {
    const page = await priorityPage(database, HOME, { key: LIFE });
    expect((page?.lines.length ?? 0) + (page?.without.length ?? 0)).toBe(21);
    expect(page?.without.map((one) => one.key)).toContain("sotkanet-189");
  });

  it("is none for an unknown key", async () => {
    expect(await priorityPage(database, HOME, { key: "ei-ole" })).toBeNull();
  });
});

describe("a municipality's data", () => {
  it("shows its latest year beside the county and the country", async () => {
    const page = await municipalityPage(database, HOME, "286");
    const life = page?.priorities.find((one) => one.key === LIFE);
    expect(page?.whose.fi).toBe("Kouvolan");
    expect(life?.lines.find((one) => one.key === "sotkanet-181")?.values).toEqual([11, 11.4, 9.8]);
  });

  it("names its data debts and whether the county has a figure", async () => {
    const page = await municipalityPage(database, HOME, "489");
    const debts = page?.priorities.flatMap((one) => one.debts) ?? [];
    expect(debts.find((one) => one.key === "sotkanet-288")).toMatchObject({
      missing: "unknown",
      elsewhere: "county",
    });
    expect(debts.find((one) => one.key === "sotkanet-189")).toMatchObject({ elsewhere: "nowhere" });
    expect(debts.map((one) => one.key)).not.toContain("sotkanet-181");
  });

  it("is none for a municipality of another county", async () => {
    expect(await municipalityPage(database, HOME, "091")).toBeNull();
  });
});

describe("the catalogue's data", () => {
  const ask = (question: string) => cataloguePage(database, catalogueQuestion(new URLSearchParams(question)));

  it("finds by number, with the years of its figures", async () => {
    const page = await ask("q=181");
    expect(page.items).toMatchObject([
      { key: "sotkanet-181", priorities: [4], firstYear: 2021, lastYear: 2023 },
    ]);
    expect(page.found).toBe(1);
  });

  it("is narrowed by priority, stage of life and source together", async () => {
    const page = await ask(`priority=${LIFE}&lifeStage=youth&source=sotkanet`);
    expect(page.found).toBeGreaterThan(0);
    expect(page.items.every((item) => item.lifeStage === "youth" && item.priorities.includes(4))).toBe(true);
    expect((await ask("source=tea")).found).toBe(0);
  });

  it("has nothing under a priority that does not exist, and ignores a stage of life that is none", async () => {
    expect((await ask("priority=ei-ole")).found).toBe(0);
    expect((await ask("lifeStage=elephants")).found).toBe((await ask("")).total);
  });
});

describe("the sources' data", () => {
  it("has each source with its coverage, its latest run and what that could not take", async () => {
    const { sources } = await sourcesPage(database);
    expect(sources.map((source) => source.id)).toEqual([
      "sotkanet",
      "tea",
      "own",
      "boundaries",
      "goals",
      "methods",
    ]);
    expect(sources[0]).toMatchObject({
      indicators: 3,
      figures: 14,
      rejections: [{ unit: "288", code: "unknown-area", value: "9x1", count: 2 }],
    });
    expect(sources[0]?.latestRun).toMatchObject({
      status: "partial",
      rowsRejected: 2,
      notes: [
        { code: "unknown-indicator", indicator: "5641", title: null, inCatalogue: true },
        { code: "not-imported", unit: "181", why: "GET /json answered 500 (7 tries), kept as …" },
      ],
    });
    expect(sources[1]?.latestRun).toBeNull();
  });

  it("does not tell the public where files lie on the machine", async () => {
    expect(JSON.stringify(await sourcesPage(database))).not.toContain("/srv/");
  });

  it("has the titles of the indicators that the run's notes and rejections name, in the three languages", async () => {
    const { sources } = await sourcesPage(database);
    expect(sources[0]?.unitTitles).toMatchObject({
      "181": { fi: "Mittari 181, %", sv: "Mätare 181, %", en: "Measure 181, %" },
      "288": { fi: "Mittari 288, %" },
    });
    expect(sources[0]?.unitTitles).not.toHaveProperty("3219");
  });
});

describe("the site around the pages", () => {
  it("speaks of the county by its short name, in the reader's language alone", async () => {
    const site = await siteFrame(database, HOME, "sv");
    expect(site?.countyName).toEqual({ fi: null, sv: "Kymmenedalen", en: null });
    expect(site?.municipalities).toHaveLength(6);
    expect(site?.example).toBe(false);
  });

  it("is the same value for as long as the data are, and another in another language", async () => {
    const [once, again] = [await siteFrame(database, HOME, "fi"), await siteFrame(database, HOME, "fi")];
    expect(again?.priorities).toBe(once?.priorities);
    expect((await siteFrame(database, HOME, "sv"))?.priorities).not.toBe(once?.priorities);
  });

  it("says that there is nothing yet where the home region is not known", async () => {
    expect(await siteFrame(database, "hyvinvointialue:77", "fi")).toBeNull();
  });
});
