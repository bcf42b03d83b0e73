import type { ReactElement } from "react";
import { theme } from "../theme.ts";
import { type Room, Watermark } from "./watermark.tsx";

/** A drawn picture, not yet framed. */
export interface Picture {
  width: number;
  height: number;
  node: ReactElement;
  /** Where its shades are read as figures, the room that has none: there a watermark tints nothing. */
  unshaded?: Room;
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
      <Marked picture={picture} watermark={watermark} />
    </svg>
  );
}

/** The picture with its watermark: over it, or under it in the room that it keeps for that. */
export function Marked({
  picture,
  watermark,
}: Pick<InlineFrameProps, "picture" | "watermark">): ReactElement {
  const { node, width, height, unshaded } = picture;
  if (watermark === null) return node;
  const mark = (
    <Watermark text={watermark} room={unshaded ?? { x: 0, y: 0, width, height }} whole={!unshaded} />
  );
  return unshaded ? (
    <>
      {mark}
      {node}
    </>
  ) : (
    <>
      {node}
      {mark}
    </>
  );
}
