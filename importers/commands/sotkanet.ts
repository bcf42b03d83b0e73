import { parseArgs } from "node:util";
import { importEnvironment, withSession } from "#importers/session.ts";
import { sotkanetImporter } from "#importers/sotkanet/importer.ts";
import { describeRun } from "#importers/summary.ts";
import { UsageError, wholeNumber } from "./usage.ts";

export const SOTKANET_HELP = `npm run import -- sotkanet [options]
  Fetches regions, indicator records and figures from Sotkanet into the database.

  --base-url URL        Sotkanet's interface (SOTKANET_BASE_URL)
  --db FILE             the database (SAUKKO_DB)
  --indicators 181,…    only these of Sotkanet's numbers; also ones outside our catalogue
  --from YEAR --to YEAR only these years
  --full                ask again also for what has not been updated since the last time
  --accept-emptied      take answers that lack much of what we hold: figures, indicators, areas
  --accept-doubtful     take figures and areas that look wrong beside those we hold: ten times as large, all the same,
                        moved from one area or year to another, an area under another name or number
  --dry-run             print what would change, write nothing
  --timeout SECONDS     how long one answer may take (90)
  --help`;

const OPTIONS = {
  "base-url": { type: "string" },
  db: { type: "string" },
  indicators: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  full: { type: "boolean", default: false },
  "accept-emptied": { type: "boolean", default: false },
  "accept-doubtful": { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  timeout: { type: "string" },
} as const;

/** Imports from Sotkanet; 0 when everything asked for is in the database. */
export async function sotkanetCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const environment = importEnvironment();
  const dryRun = values["dry-run"];
  const indicators = values.indicators === undefined ? null : indicatorNumbers(values.indicators);
  const [from, to] = [year("--from", values.from), year("--to", values.to)];
  if (from !== null && to !== null && from > to)
    throw new UsageError(`--from ${from} is later than --to ${to}`);
  const timeout = values.timeout === undefined ? null : wholeNumber("--timeout", values.timeout, 1, 3_600);
  const session = {
    file: values.db ?? environment.database,
    dryRun,
    contact: environment.contact,
    ...(timeout !== null && { timeoutMs: timeout * 1_000 }),
  };
  return withSession(session, async ({ run }) => {
    const summary = await run(
      sotkanetImporter({
        baseUrl: baseUrl(values["base-url"]) ?? environment.sotkanetBaseUrl,
        indicators,
        from,
        to,
        full: values.full,
        acceptEmptied: values["accept-emptied"],
        acceptDoubtful: values["accept-doubtful"],
        example: false,
      }),
    );
    console.log(describeRun(summary, dryRun));
    const asked = indicators?.length ?? 0;
    if (indicators && summary.asked - 1 < asked) return 1;
    return summary.status === "failed" ? 1 : 0;
  });
}

function indicatorNumbers(text: string): string[] {
  const ids = text.split(",").map((part) => part.trim());
  const bad = ids.find((id) => !/^[1-9]\d{0,6}$/.test(id));
  if (bad !== undefined)
    throw new UsageError(
      `--indicators "${text}": "${bad}" is no number of an indicator; write for example 181,3219`,
    );
  return [...new Set(ids)];
}

function year(name: string, text: string | undefined): number | null {
  return text === undefined ? null : wholeNumber(name, text, 1900, 2100);
}

function baseUrl(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new UsageError(`--base-url "${text}" is no address that begins with http:// or https://`);
  return text.replace(/\/+$/, "");
}
