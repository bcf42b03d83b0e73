import type { ReactNode } from "react";
import { SPARKLINE_SIZE, sparklineGeometry } from "#app/charts/sparkline/geometry.ts";
import { SparklinePicture } from "#app/charts/sparkline/sparkline-chart.tsx";
import type { LineTrend } from "#app/domain/indicator-line.ts";

export interface MiniTrendProps {
  trend: LineTrend;
  /** Whose figures they are. */
  name: string;
  /** The text alternative: area, latest figure, and what is known of the trend. */
  label: string;
}

/** The small picture of a row, in the hue around it; nothing where there is no figure. */
export function MiniTrend({ trend, name, label }: MiniTrendProps): ReactNode {
  const { region: key, years, values, gaps, leastSpan = 0 } = trend;
  const series = { region: key, sex: "total" as const, years, values, absValues: [], missing: [] };
  const geometry = sparklineGeometry(
    { areas: [{ key, name, role: "area", series }], publishedYears: [...years, ...gaps], leastSpan },
    SPARKLINE_SIZE,
  );
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
