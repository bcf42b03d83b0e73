/**
 * How React 18 writes an attribute. `text`: as it is; booleans go. `flag`: only whether it is there.
 * `flag-or-text`: either. `true-or-false`: a boolean as a word. `number`, `positive`: only such numbers.
 * `other`: a name that React does not know, which it writes as it stands. `none`: never written.
 */
type Kind = "text" | "flag" | "flag-or-text" | "true-or-false" | "number" | "positive" | "other" | "none";

interface Attribute {
  /** What stands before the value: ` class="`. */
  opening: string;
  /** Short values as they were written before: most stand on a page hundreds of times. */
  written: Map<string, string>;
  kind: Kind;
}

const RENAMED = [
  ["acceptCharset", "accept-charset"],
  ["className", "class"],
  ["htmlFor", "for"],
  ["httpEquiv", "http-equiv"],
] as const;
const WORDS = {
  none: "children dangerouslySetInnerHTML defaultValue defaultChecked innerHTML suppressContentEditableWarning suppressHydrationWarning style",
  "true-or-false": "contentEditable draggable spellCheck value",
  flag: "allowFullScreen async autoFocus autoPlay controls default defer disabled disablePictureInPicture disableRemotePlayback formNoValidate hidden loop noModule noValidate open playsInline readOnly required reversed scoped seamless itemScope checked multiple muted selected",
  "flag-or-text": "capture download",
  positive: "cols rows size span",
  number: "rowSpan start",
  text: "tabIndex crossOrigin src href action formAction",
} as const;
/** SVG's names keep their capitals. */
const SVG_TRUE_OR_FALSE = "autoReverse externalResourcesRequired focusable preserveAlpha";
/** SVG's names with a hyphen or a colon: React's have a capital there. */
const SVG_HYPHENS =
  "accent-height alignment-baseline arabic-form baseline-shift cap-height clip-path clip-rule color-interpolation color-interpolation-filters color-profile color-rendering dominant-baseline enable-background fill-opacity fill-rule flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-name glyph-orientation-horizontal glyph-orientation-vertical horiz-adv-x horiz-origin-x image-rendering letter-spacing lighting-color marker-end marker-mid marker-start overline-position overline-thickness paint-order panose-1 pointer-events rendering-intent shape-rendering stop-color stop-opacity strikethrough-position strikethrough-thickness stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering underline-position underline-thickness unicode-bidi unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical vector-effect vert-adv-y vert-origin-x vert-origin-y word-spacing writing-mode xmlns:xlink x-height xlink:actuate xlink:arcrole xlink:role xlink:show xlink:title xlink:type xlink:href xml:base xml:lang xml:space";

const LETTER =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
const NAME = new RegExp(`^[${LETTER}][${LETTER}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`);

/** Names come from the code, never from data; should one, not for ever. */
const MOST_NAMES = 2_000;
const SHORT = 24;
const MOST_VALUES = 300;
const attributes = new Map<string, Attribute>(known());

function* known(): Iterable<[string, Attribute]> {
  for (const [prop, name] of RENAMED) yield [prop, attribute(name, "text")];
  for (const [kind, names] of Object.entries(WORDS) as [Kind, string][]) // the keys are kinds
    for (const prop of names.split(" ")) yield [prop, attribute(prop.toLowerCase(), kind)];
  for (const prop of SVG_TRUE_OR_FALSE.split(" ")) yield [prop, attribute(prop, "true-or-false")];
  for (const name of SVG_HYPHENS.split(" "))
    yield [
      name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      attribute(name, "text"),
    ];
}

function attribute(name: string, kind: Kind): Attribute {
  return { opening: ` ${name}="`, kind, written: new Map() };
}

function newAttribute(prop: string): Attribute {
  const written = NAME.test(prop) && !/^on./i.test(prop);
  const found = attribute(prop, written ? (/^(data|aria)-/i.test(prop) ? "true-or-false" : "other") : "none");
  if (attributes.size < MOST_NAMES) attributes.set(prop, found);
  return found;
}

/**
 * Adds an attribute as React writes it, with a space before; nothing where React writes none. `value` is not
 * null.
 */
export function pushAttribute(texts: string[], prop: string, value: unknown): void {
  const attribute = attributes.get(prop) ?? newAttribute(prop);
  const { opening, kind } = attribute;
  if (typeof value === "string" && (kind === "text" || kind === "other"))
    if (value.length <= SHORT) texts.push(attribute.written.get(value) ?? newValue(attribute, value));
    else texts.push(opening, escaped(value), '"');
  else if (isWritten(kind, value))
    texts.push(opening, isFlag(kind, value) ? "" : escaped(String(value)), '"');
}

function newValue({ opening, written }: Attribute, value: string): string {
  const text = `${opening}${escaped(value)}"`;
  if (written.size >= MOST_VALUES) written.clear();
  written.set(value, text);
  return text;
}

function isWritten(kind: Kind, value: unknown): boolean {
  if (kind === "none" || typeof value === "function" || typeof value === "symbol") return false;
  if (kind === "flag") return Boolean(value);
  if (typeof value === "boolean") return kind === "true-or-false" || (kind === "flag-or-text" && value);
  if (kind === "number") return !Number.isNaN(Number(value));
  return kind !== "positive" || Number(value) >= 1;
}

function isFlag(kind: Kind, value: unknown): boolean {
  return kind === "flag" || (kind === "flag-or-text" && value === true);
}

/** Text that cannot be taken for markup. */
export function escaped(text: string): string {
  return /["'&<>]/.test(text) ? text.replace(/["'&<>]/g, (sign) => SIGNS[sign] ?? sign) : text;
}

const SIGNS: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "'": "&#x27;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};
