import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { finnishYear } from "#app/domain/finnish-day.ts";
import type { Database } from "#db/client.server.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readHome } from "#db/queries/regions.ts";
import { type SmallSotkanet, type SourceRegion, smallSotkanet } from "#tests/fixtures/sotkanet/small.ts";
import { type ReplayServer, startReplayServer } from "#tests/support/replay-server.ts";
import {
  importFrom,
  inDatabase,
  type TemporaryDatabase,
  temporaryDatabase,
} from "#tests/support/small-import.ts";

const COUNTY = 9011;
const REGION = 9010;

let server: ReplayServer;
let place: TemporaryDatabase;
let source: SmallSotkanet;

beforeEach(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "log").mockReturnValue();
  source = smallSotkanet();
  for (const region of municipalities()) region.memberOf = [COUNTY, REGION, 9012];
  // A former municipality stays in the source's list, in a region and in no county.
  areaOf("995").memberOf = [REGION, 9012];
  server = await startReplayServer(source);
  place = temporaryDatabase();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  place.remove();
});

const municipalities = (): SourceRegion[] => source.regions.filter(({ category }) => category === "KUNTA");
const run = () => importFrom(server.baseUrl, place.file, { full: true });

function areaOf(code: string): SourceRegion {
  const found = source.regions.find((region) => region.code === code && region.category === "KUNTA");
  if (!found) throw new Error(`no municipality ${code}`);
  return found;
}

const currentVersion = async (database: Database) => (await readDataState(database)).version;

async function inCounty(): Promise<string[]> {
  const { municipalities: members } = await inDatabase(place.file, (database) =>
    readHome(database, "hyvinvointialue:10"),
  );
  return members.map(({ code }) => code);
}

/** Pyhtää and Virolahti become Rannikko, a municipality of a new code. */
function merge(how: "gone" | "without a county"): void {
  for (const code of ["624", "935"]) {
    const old = areaOf(code);
    if (how === "gone") source.regions.splice(source.regions.indexOf(old), 1);
    else old.memberOf = [REGION];
    source.rows = source.rows.filter(({ region }) => region !== old.id);
  }
  source.regions.push({
    id: 9050,
    code: "994",
    category: "KUNTA",
    title: { fi: "Rannikko", sv: "Rannikko", en: "Rannikko" },
    memberOf: [COUNTY, REGION, 9012],
  });
}

describe("municipalities", () => {
  it("that the source puts where we do are no news, nor are former ones", async () => {
    const { notes } = await run();
    expect(notes.filter(({ code }) => code.endsWith("area") || code === "area-elsewhere")).toEqual([]);
    expect(await inCounty()).toEqual(["075", "285", "286", "489", "624", "935"]);
  });

  it.each(["gone", "without a county"] as const)(
    "joined to a new one, the old ones %s: placed in the county, told, the old ones end",
    async (how) => {
      await run();
      merge(how);
      // Two of ten areas leave at once: far more than in the whole country, and so a person says that it is
      // right.
      const { notes } = await importFrom(server.baseUrl, place.file, { full: true, acceptEmptied: true });
      const lastYear = finnishYear(new Date()) - 1;
      expect(notes).toContainEqual({
        code: "new-area",
        area: "Rannikko",
        areaCode: "994",
        county: "Kymenlaakson hyvinvointialue",
      });
      expect(notes).toContainEqual({ code: "former-area", area: "Virolahti", areaCode: "935", lastYear });
      expect(await inCounty()).toEqual(["075", "285", "286", "489", "994"]);
      const { countyOf } = await inDatabase(place.file, readAreaNumbers);
      expect(countyOf.get("kunta:994")).toBe("hyvinvointialue:10");
    },
  );

  it("that a list forgot for a day come back as if nothing had been", async () => {
    await run();
    const before = await inDatabase(place.file, readAreaNumbers);
    areaOf("935").memberOf = [REGION];
    await run();
    expect(await inCounty()).not.toContain("935");
    areaOf("935").memberOf = [COUNTY, REGION, 9012];
    await run();
    expect(await inDatabase(place.file, readAreaNumbers)).toEqual(before);
  });

  it("that take the name of a former one, under a new code, are not taken for it", async () => {
    await run();
    merge("gone");
    areaOf("994").title = { fi: "Virolahti", sv: "Vederlax", en: "Virolahti" };
    await importFrom(server.baseUrl, place.file, { full: true, acceptEmptied: true });
    expect(await inCounty()).toContain("994");
  });

  it("of which most stand in another county stop the run, also the first one, until told so", async () => {
    source.regions.push({
      id: 9060,
      code: "09",
      category: "HYVINVOINTIALUE",
      title: { fi: "Päijät-Hämeen hyvinvointialue" },
    });
    for (const code of ["075", "285", "286", "489"]) areaOf(code).memberOf = [9060, REGION];
    await expect(run()).rejects.toThrow(
      "puts 4 of the 6 municipalities of Kymenlaakson hyvinvointialue (hyvinvointialue 10) in other areas, the first in Päijät-Hämeen hyvinvointialue (hyvinvointialue 09)",
    );
    expect(await inDatabase(place.file, currentVersion)).toBe(0);
    const options = { full: true, acceptDoubtful: true };
    expect((await importFrom(server.baseUrl, place.file, options)).unfetched).toEqual([]);
  });

  it("in another county than ours are told and left where they are", async () => {
    await run();
    source.regions.push({
      id: 9060,
      code: "09",
      category: "HYVINVOINTIALUE",
      title: { fi: "Päijät-Hämeen hyvinvointialue" },
    });
    areaOf("624").memberOf = [9060, REGION];
    expect((await run()).notes).toContainEqual({
      code: "area-elsewhere",
      area: "Pyhtää",
      county: "Päijät-Hämeen hyvinvointialue",
      ours: "Kymenlaakson hyvinvointialue",
    });
    expect(await inCounty()).toContain("624");
  });
});
