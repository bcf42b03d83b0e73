import { messagesFor } from "#app/i18n/messages.ts";
import { toMarkup } from "#app/markup/to-markup.ts";
import { StandaloneChart } from "./chart.tsx";
import type { KindParts, MapParts } from "./chart-kind.ts";
import type { PictureText } from "./dataset.ts";
import { WIDTHS } from "./spec-link.ts";

export interface Rendering<Dataset> {
  kind: KindParts<Dataset>;
  /** Width of the whole picture in px; 760 if not said. */
  width?: number;
  /**
   * Names the ids inside; "chart" if not said. Must be unique where several pictures meet in one document.
   */
  id?: string;
  map?: MapParts;
}

/**
 * The picture as a file: one SVG document with title, unit, source, date, licence and permalink drawn inside.
 * PNG, PDF and DOCX take exactly this string. Throws on a width under 248 px and on more areas than the
 * palette has.
 */
export function renderChartSvg<D extends PictureText>(rendering: Rendering<NoInfer<D>>, dataset: D): string {
  const { kind, id = "chart", map } = rendering;
  return toMarkup(
    <StandaloneChart
      kind={kind}
      dataset={dataset}
      words={messagesFor(dataset.locale)}
      id={id}
      width={rendering.width ?? WIDTHS.standard}
      {...(map ? { map } : {})}
    />,
  );
}
