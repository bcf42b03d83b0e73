import { escaped } from "./attributes.ts";

/** Properties whose numbers are bare; others are in px. */
const BARE = new Set(
  "animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth".split(
    " ",
  ),
);
/** With a maker's name before them, as React knows them too. */
const MAKERS = /^(?:Webkit|ms|Moz|O)([A-Z])/;

/** A style attribute as React writes it, with a space before; "" where there is nothing in it. */
export function styleMarkup(style: object): string {
  const parts = Object.entries(style).flatMap(([name, value]: [string, unknown]) =>
    value == null || typeof value === "boolean" || value === "" ? [] : [part(name, value)],
  );
  return parts.length === 0 ? "" : ` style="${parts.join(";")}"`;
}

function part(name: string, value: unknown): string {
  const own = name.startsWith("--");
  const text =
    typeof value === "number" && !own
      ? `${value}${value === 0 || isBare(name) ? "" : "px"}`
      : escaped(String(value).trim());
  return `${escaped(own ? name : hyphenated(name))}:${text}`;
}

function isBare(name: string): boolean {
  return BARE.has(name.replace(MAKERS, (_, letter: string) => letter.toLowerCase()));
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, "-$&").toLowerCase().replace(/^ms-/, "-ms-");
}
