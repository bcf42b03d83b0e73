import { messagesFor } from "#app/i18n/messages.ts";
import { toMarkup } from "#app/markup/to-markup.ts";
import { StandaloneChart } from "./chart.tsx";
import type { KindParts, MapParts } from "./chart-kind.ts";
import type { PictureText } from "./dataset.ts";
import type { FileSize } from "./file-size.ts";
import { marginOf } from "./frame/margin.ts";
import { StandaloneFrame } from "./frame/standalone-frame.tsx";
import { WIDTHS } from "./spec-link.ts";

export interface Rendering<Dataset> {
  kind: KindParts<Dataset>;
  /** Width of the whole picture in px; 760 if not said. */
  width?: number;
  /** What it is for, in place of a width. */
  size?: FileSize | undefined;
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
      size={rendering.size}
      {...(map ? { map } : {})}
    />,
  );
}

export interface Framed {
  /** A picture as a page has it: an SVG of our own that says its size in `viewBox`. */
  drawn: string;
  /** What stands around it. */
  text: PictureText;
  period: string;
  alt: string;
  /** Names the ids of title and text alternative. */
  id: string;
}

/**
 * A picture that was drawn before, as a file: the same frame around it as around one that is drawn now.
 * Throws where the drawn one does not say its size.
 */
export function frameDrawnSvg({ drawn, text, period, alt, id }: Framed): string {
  const [, width, height, inner] =
    /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>([\s\S]*)<\/svg>$/.exec(drawn) ?? [];
  if (inner === undefined) throw new Error(`a drawn picture without its size: ${drawn.slice(0, 80)}`);
  const picture = {
    width: Number(width),
    height: Number(height),
    // Drawn by us, its texts escaped then.
    // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
    node: <g dangerouslySetInnerHTML={{ __html: inner }} />,
  };
  return toMarkup(
    <StandaloneFrame
      dataset={text}
      picture={picture}
      seen={null}
      period={period}
      label={alt}
      words={messagesFor(text.locale)}
      id={id}
      margin={marginOf(picture.width)}
    />,
  );
}
