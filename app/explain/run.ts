import { parseArgs } from "node:util";
import { environmentTrouble, parseEnvironment } from "#app/domain/environment.ts";
import { type IndicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { isSex, type Sex } from "#app/domain/observation.ts";
import { parseRegionKey, type RegionKey, regionKey } from "#app/domain/region.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { listRegions, readHome } from "#db/queries/regions.ts";
import { readResults } from "#db/queries/results.ts";
import { explanation } from "./explanation.ts";

const HELP = `npm run explain -- --indicator 181,493 [options]
  Prints what the stored results say of an indicator in an area: the inputs of each method, and the sentences made from them in three
  languages.

  --indicator KEYS      Sotkanet's numbers, or keys such as tea-kuntajohto, comma separated
  --area AREAS          municipality codes (285), or keys such as hyvinvointialue:10; the home region's municipalities if not said
  --sex SEX             total, male or female (total)
  --db FILE             the database (SAUKKO_DB)`;

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

async function explain(database: Database, home: RegionKey, question: Question): Promise<number> {
  const found = await readHome(database, home);
  const wanted = question.indicators.map(indicatorKeyOf);
  const areas = question.areas?.map(areaKeyOf) ?? found.municipalities.map(regionKey);
  const badIndicator = question.indicators.find((_, at) => wanted[at] === null);
  if (badIndicator !== undefined) return wrong(`--indicator "${badIndicator}" is no indicator`);
  const badArea = question.areas?.find((_, at) => areas[at] === null);
  if (badArea !== undefined) return wrong(`--area "${badArea}" is no code or key of an area`);
  const regions = await listRegions(database);
  const records = await listIndicators(database);
  const results = await readResults(
    database,
    wanted.flatMap((key) => key ?? []),
    areas.flatMap((key) => key ?? []),
    [question.sex],
  );
  if (results.length === 0) return wrong("there are no results of these; run an import, or npm run verdicts");
  for (const result of results) console.log(explanation(result, { regions, records, home: found.county }));
  console.log(`${results.length} results`);
  return 0;
}

function indicatorKeyOf(text: string): IndicatorKey | null {
  const key = /^\d+$/.test(text.trim()) ? `sotkanet-${text.trim()}` : text.trim();
  const parts = parseIndicatorKey(key);
  return parts && `${parts.source}-${parts.sourceKey}`;
}

function areaKeyOf(text: string): RegionKey | null {
  return parseRegionKey(/^\d+$/.test(text.trim()) ? `kunta:${text.trim()}` : text);
}

function wrong(text: string): number {
  console.error(text);
  return 2;
}
