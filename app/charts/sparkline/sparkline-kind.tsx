import { overYears } from "../alt-over-years.ts";
import type { OverYearsKind } from "../chart-kind.ts";
import { allHidden, periodOfYears } from "../dataset.ts";
import { lineTable } from "../line/line-table.ts";
import { seenOverYears } from "../seen-title.ts";
import { sparklineArea, sparklineGeometry } from "./geometry.ts";
import { SparklinePicture } from "./sparkline-chart.tsx";

/** Width to height. */
const FLAT = 3.4;

/** One indicator over years, tiny and without axes. */
export const sparklineKind = {
  family: "over-years",
  name: { fi: "", sv: "", en: "" },
  shape: "trend",
  hidden: allHidden,
  draw: ({ dataset, colour }, { width }) => {
    const geometry = sparklineGeometry(dataset, { width, height: Math.round(width / FLAT) });
    if (!geometry) return null;
    const node = <SparklinePicture geometry={geometry} {...(colour ? { colour } : {})} />;
    return { picture: { ...geometry, node }, hover: null };
  },
  table: lineTable,
  alt: (dataset, words) => {
    const drawn = sparklineArea(dataset);
    return overYears(dataset, words, { trendsOf: drawn ? [drawn] : [], note: null });
  },
  seen: (dataset) => {
    const drawn = sparklineArea(dataset);
    return drawn ? seenOverYears(dataset, [drawn]) : null;
  },
  period: periodOfYears,
} satisfies OverYearsKind;
