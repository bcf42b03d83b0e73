import type { ReactNode } from "react";
import type { PictureText } from "#app/charts/dataset.ts";
import type { PictureShape } from "#app/charts/frame/picture-frame.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

export interface EmbedCodeProps {
  /** What is embedded: the frame's title. */
  of: string;
  /** The service's own origin. */
  origin: string;
  /** The embed's address behind the origin. */
  path: string;
  /** Of the frame where no script follows what is in it, px. */
  height: number;
}

/** As high as a figure is on a phone, with what stands around it, px. */
const HEIGHTS: Record<PictureShape, number> = { trend: 760, distribution: 720, map: 900 };

/** So many areas a frame's title names. */
const MOST_NAMED = 3;

/** Null of a figure without an address of its own. `ask`: what stands behind "/fi/embed/". */
export function embedOf(
  { title, locale, footer, areas = [] }: PictureText & { areas?: readonly { role?: string; name: string }[] },
  ask: string,
  shape: PictureShape,
): EmbedCodeProps | null {
  const { permalink } = footer;
  if (permalink === null || !URL.canParse(permalink)) return null;
  const { origin } = new URL(permalink);
  const named = areas.flatMap(({ role, name }) => (role === "area" ? [name] : []));
  const of = named.length > 0 && named.length <= MOST_NAMED ? `${named.join(", ")}: ${title}` : title;
  return { of, origin, path: `/${locale}/embed/${ask}`, height: HEIGHTS[shape] };
}

/**
 * The code by which another site shows it. Attributes rather than styles: a strict policy there forbids
 * those. Without the script the frame keeps its height.
 */
export function embedCode({ of, origin, path, height }: EmbedCodeProps): string {
  const frame = [
    `src="${forAttribute(origin + path)}"`,
    `title="${forAttribute(of)}"`,
    `width="100%" height="${height}" frameborder="0" loading="lazy"`,
  ].join(" ");
  return `<iframe ${frame}></iframe>\n<script src="${origin}/embed.js" async></script>`;
}

/** The same in a fold, in a field to copy from. */
export function EmbedCode(props: EmbedCodeProps): ReactNode {
  const { site } = useMessages();
  return (
    <details className="embed-code no-print">
      <summary>{site.embed.open}</summary>
      <p>{site.embed.hint}</p>
      <textarea readOnly rows={9} aria-label={site.embed.label(props.of)} value={embedCode(props)} />
    </details>
  );
}

function forAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
