import type { ReactElement } from "react";
import { theme } from "../theme.ts";
import { Watermark } from "./watermark.tsx";

/** A drawn picture, not yet framed. */
export interface Picture {
  width: number;
  height: number;
  node: ReactElement;
}

interface InlineFrameProps {
  picture: Picture;
  /** The text alternative. */
  label: string;
  watermark: string | null;
  /** Whether its marks are links: then they are read one by one, else the picture is one thing. */
  linked?: boolean;
}

/** The picture in a page: title and source stand around it in HTML. */
export function InlineFrame({ picture, label, watermark, linked }: InlineFrameProps): ReactElement {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role={linked ? "group" : "img"}
      aria-label={label}
      fontFamily={theme.sans}
      fill={theme.ink}
    >
      {picture.node}
      {watermark !== null && <Watermark text={watermark} width={picture.width} height={picture.height} />}
    </svg>
  );
}
