import { inOneYear } from "../alt-one-year.ts";
import type { OneYearKind } from "../chart-kind.ts";
import { allHidden, limitsIn, municipalitiesOf, periodOfYear, shownYear } from "../dataset.ts";
import { intervalText } from "../line/interval-text.ts";
import { seenInOneYear } from "../seen-title.ts";
import { BarsPicture } from "./bars-chart.tsx";
import { asBarsStand, knownIntervals } from "./bars-order.ts";
import { barsTable } from "./bars-table.ts";
import { BARS_WORDS } from "./bars-words.ts";
import { barsGeometry } from "./geometry.ts";

/** One indicator in one year: a bar a municipality with its interval, the country as a line. */
export const barsKind = {
  family: "one-year",
  shows: "chosen",
  name: { fi: "pylväät", sv: "staplar", en: "bars" },
  shape: "trend",
  hidden: allHidden,
  draw: ({ dataset, words }, frame) => {
    const geometry = barsGeometry(dataset, frame, words);
    return geometry && { picture: { ...geometry, node: <BarsPicture geometry={geometry} /> }, hover: null };
  },
  table: barsTable,
  alt: (dataset, words) => {
    const told = BARS_WORDS[dataset.locale];
    const shown = shownYear(dataset);
    return inOneYear(shown === null ? dataset : asBarsStand(dataset, shown), words, {
      head: told.alt,
      range: (year) =>
        knownIntervals(municipalitiesOf(dataset), year).known.length > 0 ? told.altWhisker : null,
      aside: (area, year) => {
        const limits = limitsIn(area, year);
        return limits && `(${intervalText(limits, dataset)})`;
      },
      places: "named",
    });
  },
  seen: seenInOneYear,
  period: periodOfYear,
} satisfies OneYearKind;
