import type { ReactNode } from "react";
import { SPARKLINE_SIZE, type SparklineGeometry, sparklineGeometry } from "#app/charts/sparkline/geometry.ts";
import { SparklinePicture } from "#app/charts/sparkline/sparkline-chart.tsx";
import type { LineTrend } from "#app/domain/indicator-line.ts";

export interface MiniTrendProps {
  trend: LineTrend;
  /** The text alternative: area, latest figure, and what is known of the trend. */
  label: string;
}

/** Placed once: the same trend stands on several pages, and is kept with their data. */
const placed = new WeakMap<LineTrend, SparklineGeometry | null>();

function geometryOf(trend: LineTrend): SparklineGeometry | null {
  const known = placed.get(trend);
  if (known !== undefined) return known;
  const { region: key, years, values, gaps, leastSpan = 0, apart } = trend;
  const series = { region: key, sex: "total" as const, years, values, absValues: [], missing: [] };
  const geometry = sparklineGeometry(
    {
      areas: [{ key, name: "", role: "area", series }],
      publishedYears: [...years, ...gaps],
      leastSpan,
      ...(apart && { periods: { yearsInFigure: 1, ...apart } }),
    },
    SPARKLINE_SIZE,
  );
  placed.set(trend, geometry);
  return geometry;
}

/** The small picture of a row, in the hue around it; nothing where there is no figure. */
export function MiniTrend({ trend, label }: MiniTrendProps): ReactNode {
  const geometry = geometryOf(trend);
  if (!geometry) return null;
  return (
    <svg
      className="mini-trend"
      viewBox={`0 0 ${SPARKLINE_SIZE.width} ${SPARKLINE_SIZE.height}`}
      role="img"
      aria-label={label}
    >
      <SparklinePicture geometry={geometry} colour="currentColor" />
    </svg>
  );
}
