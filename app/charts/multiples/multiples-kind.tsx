import { overYears } from "../alt-over-years.ts";
import type { OverYearsKind } from "../chart-kind.ts";
import { allHidden, periodOfYears } from "../dataset.ts";
import { lineFileTable } from "../line/line-file-table.ts";
import { lineTable } from "../line/line-table.ts";
import { seenOverYears } from "../seen-title.ts";
import { multiplesGeometry } from "./geometry.ts";
import { MultiplesPicture } from "./multiples-chart.tsx";
import { MULTIPLES_WORDS } from "./multiples-words.ts";

/** One indicator over years: a small picture an area, the others grey behind it. */
export const multiplesKind = {
  family: "over-years",
  panels: true,
  name: { fi: "pienet kuvat", sv: "små bilder", en: "small multiples" },
  shape: "trend",
  hidden: allHidden,
  draw: ({ dataset, words, id }, frame) => {
    const geometry = multiplesGeometry(dataset, frame, words);
    return (
      geometry && {
        picture: { ...geometry, node: <MultiplesPicture geometry={geometry} id={id} /> },
        hover: null,
      }
    );
  },
  table: lineTable,
  fileTable: lineFileTable,
  alt: (dataset, words) =>
    overYears(dataset, words, {
      trendsOf: dataset.areas,
      note: dataset.axes === "free" ? MULTIPLES_WORDS[dataset.locale].free : null,
    }),
  seen: (dataset) => seenOverYears(dataset, dataset.areas),
  period: periodOfYears,
} satisfies OverYearsKind;
