import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { priorityPage } from "#app/pages/priority/priority-page.server.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { HOME, smallCounty } from "./small-county.ts";

let database: Database;
const origin = "https://saukko.example";
const LIFE = "merkityksellinen-elama";

beforeAll(async () => {
  database = await smallCounty();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

function indicator(search: string) {
  return indicatorPage(database, HOME, {
    key: "sotkanet-181",
    locale: "fi",
    search: new URLSearchParams(search),
    origin,
  });
}

describe("a page that speaks of the municipality that the reader has chosen", () => {
  it("tells on an indicator's page the municipality's figure, and puts its verdicts first", async () => {
    const page = await indicator("areas=kunta:286");
    expect(page?.chosen?.name).toBe("Kouvola");
    expect(page?.headline).toContain("Kouvolassa");
    expect(page?.headline).not.toContain("Kymenlaaksossa");
    expect(page?.verdicts?.areas[0]?.region).toBe("kunta:286");
    expect(page?.verdicts?.open).toBe("kunta:286");
  });

  it("speaks of the county where none or several are chosen", async () => {
    for (const search of ["", "areas=kunta:286,kunta:285"]) {
      const page = await indicator(search);
      expect(page?.chosen, search).toBeNull();
      expect(page?.headline, search).toContain("Kymenlaaksossa");
    }
  });

  it("tells on a priority's page the municipality's trend and change", async () => {
    const page = await priorityPage(database, HOME, { key: LIFE, area: "286" });
    const line = page?.lines.find(({ key }) => key === "sotkanet-181");
    expect(page?.chosen?.name.fi).toBe("Kouvola");
    expect(line?.trend.region).toBe("kunta:286");
    expect(line?.earlier[page?.areas.indexOf("kunta:286") ?? -1]).toMatchObject({ year: 2022, change: -0.5 });
  });

  it("names an area that is none of the county's, and refuses it in data", async () => {
    const page = await priorityPage(database, HOME, { key: LIFE, area: "kunta:091" });
    expect([page?.chosen, page?.unknown]).toEqual([null, "kunta:091"]);
    const asked = { path: `fi/priorities/${LIFE}`, search: new URLSearchParams("area=kunta:091"), origin };
    await expect(twinOf(database, HOME, asked)).rejects.toMatchObject({ status: 400 });
  });
});
