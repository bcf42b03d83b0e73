import { parseArgs } from "node:util";
import { type Area, type AreaKey, areaKey, parseAreaAddress, parseAreaKey } from "#app/domain/area.ts";
import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { isSex, type Sex } from "#app/domain/observation.ts";
import type { Locale } from "#app/domain/text.ts";
import { figureNotes } from "#app/figures/figure-notes.server.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { environmentTrouble, parseEnvironment } from "#app/settings/environment.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { readCountyOf } from "#db/queries/area-numbers.ts";
import { readGoals } from "#db/queries/goals.ts";
import type { IndicatorRecord } from "#db/queries/indicators.ts";
import { listJudgedIndicators, listMergedAreas } from "#db/queries/method-data.ts";
import { listRegions, readHome } from "#db/queries/regions.ts";
import { readFullResults, readMergedResults } from "#db/queries/results.ts";
import { type Explained, explanation, type Notes } from "./explanation.ts";
import { goalExplanation } from "./goal-explanation.ts";

const HELP = `npm run explain -- --indicator 181,493 [options]
  Prints what the stored results say of an indicator in an area: the inputs of each method, and the sentences made from them in three
  languages; of everybody also the goals that have been set for it.

  --indicator KEYS      Sotkanet's numbers, or keys such as tea-kuntajohto, comma separated
  --area AREAS          municipality codes (285), keys such as hyvinvointialue:10, or municipalities judged together (merged:rajaseutu);
                        the home region's municipalities if not said
  --sex SEX             total, male or female (total)
  --db FILE             the database (SAUKKO_DB)`;

/** Keys of municipalities judged together begin so. */
const MERGED = "merged:";

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      indicator: { type: "string" },
      area: { type: "string" },
      sex: { type: "string", default: "total" },
      db: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || values.indicator === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(environmentTrouble(parsed.problems));
  const { sex } = values;
  if (!isSex(sex)) return wrong(`--sex "${sex}" is none of total, male, female`);
  const database = openDatabase(values.db ?? parsed.environment.database, { readonly: true });
  try {
    return await explain(database, parsed.environment.home, {
      indicators: values.indicator.split(","),
      areas: values.area?.split(",") ?? null,
      sex,
    });
  } finally {
    closeDatabase(database);
  }
}

interface Question {
  indicators: string[];
  areas: string[] | null;
  sex: Sex;
}

async function explain(database: Database, home: AreaKey, question: Question): Promise<number> {
  const found = await readHome(database, home);
  const wanted = question.indicators.map(indicatorKeyOf);
  const merged = (await listMergedAreas(database)).map(({ key }) => `${MERGED}${key}`);
  const areas =
    question.areas?.map((text) => (merged.includes(text) ? text : areaKeyOf(text))) ??
    found.municipalities.map(areaKey);
  const badIndicator = question.indicators.find((_, at) => wanted[at] === null);
  if (badIndicator !== undefined) return wrong(`--indicator "${badIndicator}" is no indicator`);
  const badArea = question.areas?.find((_, at) => areas[at] === null);
  if (badArea !== undefined) return wrong(`--area "${badArea}" is no code or key of an area`);
  const regions = await listRegions(database);
  const records = await listJudgedIndicators(database);
  const keys = wanted.flatMap((key) => key ?? []);
  const results: Explained[] = [];
  for (const area of areas)
    if (area !== null) results.push(...(await explained(database, keys, area, question.sex, regions)));
  if (results.length === 0) return wrong("there are no results of these; run an import, or npm run verdicts");
  for (const one of results)
    console.log(explanation(one, await notesOn(database, one, records), { regions, records }));
  const own = areas.flatMap((area) => (area === null ? [] : (parseAreaKey(area) ?? [])));
  for (const goal of question.sex === "total" ? await readGoals(database, keys, own) : []) {
    const record = records.find((one) => indicatorKey(one) === goal.indicator);
    const place = regions.find((one) => areaKey(one) === goal.region);
    if (record && place) console.log(goalExplanation(goal, record, place));
  }
  console.log(`${results.length} ${results.length === 1 ? "result" : "results"}`);
  return 0;
}

/** In the three languages, as the pages have them. */
async function notesOn(
  database: Database,
  { area, place, result: { indicator, sex } }: Explained,
  records: readonly IndicatorRecord[],
): Promise<Notes> {
  const record = records.find((one) => indicatorKey(one) === indicator);
  const told = (locale: Locale): Promise<string[]> =>
    record
      ? figureNotes(database, record, { key: area, name: placeForms(place, locale).name, sex }, locale)
      : Promise.resolve([]);
  return { fi: await told("fi"), sv: await told("sv"), en: await told("en") };
}

/** An area's results of the indicators; of municipalities together there are some for everybody only. */
async function explained(
  database: Database,
  keys: readonly IndicatorKey[],
  area: string,
  sex: Sex,
  regions: readonly Area[],
): Promise<Explained[]> {
  const placeOf = (key: string): Area | undefined => regions.find((one) => areaKey(one) === key);
  const countyOf = async (one: Area | undefined): Promise<Area> => {
    const county = one && (placeOf((await readCountyOf(database, areaKey(one))) ?? "") ?? one);
    if (!county) throw new Error(`no municipalities in ${area}`);
    return county;
  };
  if (area.startsWith(MERGED)) {
    const key = area.slice(MERGED.length);
    const known = (await listMergedAreas(database)).find((one) => one.key === key);
    const members = (known?.members ?? []).flatMap((member) => placeOf(member) ?? []);
    const results = sex === "total" ? await readMergedResults(database, keys, key) : [];
    const county = await countyOf(members[0]);
    return results.map((result) => ({ area, place: { kind: "together", members }, county, result }));
  }
  const [key, place] = [parseAreaKey(area), placeOf(area)];
  if (!key || !place) return [];
  const results = await readFullResults(database, keys, [key], [sex]);
  const county = await countyOf(place);
  return results.map((result) => ({ area, place, county, result }));
}

function indicatorKeyOf(text: string): IndicatorKey | null {
  const key = /^\d+$/.test(text.trim()) ? `sotkanet-${text.trim()}` : text.trim();
  const parts = parseIndicatorKey(key);
  return parts && `${parts.source}-${parts.sourceKey}`;
}

function areaKeyOf(text: string): AreaKey | null {
  return parseAreaAddress(text);
}

function wrong(text: string): number {
  console.error(text);
  return 2;
}
