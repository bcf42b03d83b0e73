import type { ReactElement } from "react";
import type { ChartDataset } from "../dataset.ts";
import { InlineFrame } from "../frame/inline-frame.tsx";
import type { ChartWords } from "../words.ts";
import { sparklineGeometry } from "./geometry.ts";
import { SparklinePicture } from "./sparkline-chart.tsx";
import { sparklineKind } from "./sparkline-kind.tsx";

export const SPARKLINE_SIZE = { width: 120, height: 35 } as const;

interface SparklineProps {
  dataset: ChartDataset;
  words: ChartWords;
  /** The hue of its priority; river blue if not said. */
  colour?: string;
}

/**
 * A tiny trend beside a number, in a file of its own so that a page of sparklines loads no other kind. Where
 * there is no figure nothing is drawn: the number's own place says why. Too small for a watermark: the page's
 * banner says that figures are examples.
 */
export function Sparkline({ dataset, words, colour }: SparklineProps): ReactElement | null {
  const geometry = sparklineGeometry(dataset, SPARKLINE_SIZE);
  if (!geometry) return null;
  const node = <SparklinePicture geometry={geometry} {...(colour ? { colour } : {})} />;
  return (
    <span className="chart-sparkline">
      <InlineFrame
        picture={{ ...SPARKLINE_SIZE, node }}
        label={sparklineKind.alt(dataset, words)}
        watermark={null}
      />
    </span>
  );
}
