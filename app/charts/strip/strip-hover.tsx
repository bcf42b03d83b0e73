import type { ReactElement } from "react";
import type { ChartDataset } from "../dataset.ts";
import { px } from "../frame/marker.tsx";
import { ReadingBox } from "../frame/reading-box.tsx";
import { ReadingLayer } from "../frame/reading-layer.tsx";
import { theme } from "../theme.ts";
import { valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import type { StripGeometry } from "./geometry.ts";
import { dotAt, firstDot, nextDot, stripOrder } from "./reading.ts";

interface StripHoverProps {
  dataset: ChartDataset;
  geometry: StripGeometry;
  words: ChartWords;
}

/** Reading a distribution by pointer and arrow keys: every municipality has its name and figure. */
export function StripHover({ dataset, geometry, words }: StripHoverProps): ReactElement {
  const order = stripOrder(geometry);
  return (
    <ReadingLayer<number>
      width={geometry.width}
      height={geometry.height}
      label={words.chart.readStrip}
      start={() => firstDot(geometry)}
      next={(place, key) => nextDot(geometry, place, key)}
      at={(x, y) => dotAt(geometry, x, y)}
      describe={(place) => {
        const dot = order[place];
        return dot ? `${dot.area.name}, ${geometry.year}: ${valueWithUnit(dot.value, dataset)}` : "";
      }}
      draw={(place) => {
        const dot = order[place];
        if (!dot) return null;
        return (
          <g>
            <circle cx={px(dot.x)} cy={px(dot.y)} r={6.5} fill="none" stroke={theme.ink} strokeWidth={2} />
            <ReadingBox
              title={String(geometry.year)}
              rows={[
                {
                  name: dot.area.name,
                  value: valueWithUnit(dot.value, dataset),
                  colour:
                    geometry.homes.find((home) => home.area.key === dot.area.key)?.style.stroke ??
                    theme.swarm,
                  strong: true,
                },
              ]}
              x={dot.x}
              y={dot.y}
              frame={geometry}
              textSize={geometry.textSize}
            />
          </g>
        );
      }}
    />
  );
}
