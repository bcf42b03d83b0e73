import { cpus } from "node:os";
import { benchCharts } from "./charts.ts";
import { benchDesk } from "./desk.ts";
import { benchPages } from "./pages.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchQueries } from "./queries.ts";
import { benchSearch } from "./search.ts";
import { benchVerdicts } from "./verdicts.ts";

const PARTS = {
  pipeline: benchPipeline,
  queries: benchQueries,
  search: benchSearch,
  verdicts: benchVerdicts,
  charts: benchCharts,
  pages: benchPages,
  desk: benchDesk,
};

/**
 * `npm run bench [pipeline] [queries] [search] [verdicts] [charts] [pages] [desk]`: figures for
 * orientation; compare ratios
 * within one run, not runs with each other.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`unknown part "${unknown.join(", ")}"; there are: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
console.log(`Saukko bench · Node ${process.version} · ${cpus().length} cores`);
for (const [name, part] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) await part();
console.log(`\nPeak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
