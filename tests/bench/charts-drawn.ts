import { CHART_KINDS, type ChartKind } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { chartFile } from "#app/exports/chart-file.server.ts";
import { type AskedFigure, askedFigure } from "#app/figures/asked-figure.server.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { heading, ms, percentile, timings } from "./figures.ts";
import { drawnByPlot } from "./plot.ts";

const TURNS = 6;
const IN_A_TURN = 25;
/** How many of our pictures are to be drawn in the time of one of Plot's. */
const LEAST_TIMES = 10;
const ORIGIN = "http://127.0.0.1";
const HOME: AreaKey = "hyvinvointialue:10";
const AREAS: AreaKey[] = ["kunta:286", "kunta:285", "kunta:075", "kunta:624"];

/** As a reader asks for one of each kind: its standard size. */
const ASKED: Partial<Record<ChartKind, string>> = {
  bars: "kind=bars&indicator=sotkanet-181&areas=AREAS",
  finland: "kind=finland&indicator=sotkanet-181",
  line: "kind=line&indicator=sotkanet-181&areas=AREAS",
  map: "kind=map&indicator=sotkanet-181",
  multiples: "kind=multiples&indicator=sotkanet-181&areas=AREAS",
  river: "kind=river&area=HOME",
  scatter: "kind=scatter&x=sotkanet-181&y=sotkanet-3195",
  sparkline: "kind=sparkline&indicator=sotkanet-181&areas=kunta:286",
  spine: "kind=spine&area=kunta:286",
  strip: "kind=strip&indicator=sotkanet-181&areas=AREAS",
};

/**
 * Pictures of each kind, from their figures to the text of an SVG, by turns with Observable Plot's. `path`:
 * a database with the example figures.
 */
export async function compareCharts(path: string): Promise<void> {
  const database = openDatabase(path);
  try {
    heading(`Pictures beside Observable Plot's of the same figures (${TURNS} × ${IN_A_TURN} each, by turns)`);
    for (const kind of CHART_KINDS) {
      const asked = ASKED[kind];
      if (asked) await tell(kind, await figureOf(database, asked));
      else console.log(`${kind.padEnd(10)} not measured yet`);
    }
  } finally {
    closeDatabase(database);
  }
}

async function figureOf(database: Database, asked: string): Promise<AskedFigure> {
  const search = new URLSearchParams(asked.replace("AREAS", AREAS.join(",")).replace("HOME", HOME));
  const spec = parseChartSpec(search);
  if (!spec.ok) throw new Error(`not a picture: ${asked}: ${JSON.stringify(spec.problems)}`);
  const found = await askedFigure(database, HOME, spec.spec, ORIGIN);
  if (!found.ok) throw new Error(`no figures: ${asked}`);
  return found.figure;
}

async function tell(kind: ChartKind, figure: AskedFigure): Promise<void> {
  const ours = (): Promise<unknown> => chartFile(figure, "svg");
  const plots = (): string => drawnByPlot(figure);
  const took = { ours: [] as number[], plots: [] as number[] };
  await timings(IN_A_TURN, ours);
  await timings(IN_A_TURN, plots);
  for (let turn = 0; turn < TURNS; turn += 1) {
    took.ours.push(...(await timings(IN_A_TURN, ours)));
    took.plots.push(...(await timings(IN_A_TURN, plots)));
  }
  const [own, plot] = [percentile(took.ours, 0.5), percentile(took.plots, 0.5)];
  const times = plot / own;
  const wanted = times >= LEAST_TIMES ? "" : `  (wanted: ${LEAST_TIMES} ×)`;
  console.log(`${kind.padEnd(10)} ${ms(own)} · Plot ${ms(plot)}: ${times.toFixed(1)} × as quick${wanted}`);
}
