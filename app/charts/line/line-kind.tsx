import { overYears } from "../alt-over-years.ts";
import type { OverYearsKind } from "../chart-kind.ts";
import { allHidden, periodOfYears } from "../dataset.ts";
import { seenOverYears } from "../seen-title.ts";
import { bandedAreas } from "./bands.ts";
import { lineGeometry } from "./geometry.ts";
import { LinePicture } from "./line-chart.tsx";
import { lineFileTable } from "./line-file-table.ts";
import { LineHover } from "./line-hover.tsx";
import { lineTable } from "./line-table.ts";

/** One indicator over years: a line an area. */
export const lineKind = {
  family: "over-years",
  name: { fi: "", sv: "", en: "" },
  shape: "trend",
  hidden: allHidden,
  draw: ({ dataset, words }, frame) => {
    const geometry = lineGeometry(dataset, frame, words);
    return (
      geometry && {
        picture: { ...geometry, node: <LinePicture geometry={geometry} /> },
        hover: <LineHover dataset={dataset} geometry={geometry} words={words} />,
      }
    );
  },
  table: lineTable,
  fileTable: lineFileTable,
  alt: (dataset, words) =>
    overYears(dataset, words, {
      trendsOf: dataset.areas,
      note: bandedAreas(dataset).length > 0 ? words.chart.altBand : null,
    }),
  seen: (dataset) => seenOverYears(dataset, dataset.areas),
  period: periodOfYears,
} satisfies OverYearsKind;
