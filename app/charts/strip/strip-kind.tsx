import { inOneYear } from "../alt-one-year.ts";
import type { OneYearKind } from "../chart-kind.ts";
import { allHidden, periodOfYear } from "../dataset.ts";
import { seenInOneYear } from "../seen-title.ts";
import { stripGeometry } from "./geometry.ts";
import { stripRange } from "./strip-alt.ts";
import { StripPicture } from "./strip-chart.tsx";
import { StripHover } from "./strip-hover.tsx";
import { yearTable } from "./strip-table.ts";

/** One indicator in one year over all municipalities: the distribution. */
export const stripKind = {
  family: "one-year",
  shows: "country",
  name: { fi: "jakauma", sv: "fördelning", en: "distribution" },
  shape: "distribution",
  hidden: allHidden,
  draw: ({ dataset, words }, frame) => {
    const geometry = stripGeometry(dataset, frame, words);
    return (
      geometry && {
        picture: { ...geometry, node: <StripPicture geometry={geometry} /> },
        hover: <StripHover dataset={dataset} geometry={geometry} words={words} />,
      }
    );
  },
  table: yearTable,
  alt: (dataset, words) =>
    inOneYear(dataset, words, {
      head: words.chart.altStrip,
      range: (year) => stripRange(dataset, year, words),
      places: "named",
    }),
  seen: seenInOneYear,
  period: periodOfYear,
} satisfies OneYearKind;
