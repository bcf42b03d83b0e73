import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { theme } from "#app/charts/theme.ts";

const css = readFileSync(join(import.meta.dirname, "../../../app/styles/dark.css"), "utf8");

type Colour = readonly [red: number, green: number, blue: number];

function colourOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

function token(name: string): Colour {
  const hex = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];
  if (!hex) throw new Error(`no dark "${name}"`);
  return colourOf(hex);
}

/** What `invert(0.9) hue-rotate(180deg)` makes of a colour (Filter Effects 1, § 9). */
function seen(hex: string): Colour {
  const inverted = colourOf(hex).map((part) => 0.9 * 255 - 0.8 * part);
  const rows = [
    [-0.574, 1.43, 0.144],
    [0.426, 0.43, 0.144],
    [0.426, 1.43, -0.856],
  ];
  const [red = 0, green = 0, blue = 0] = rows.map((row) =>
    Math.min(
      255,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (inverted[at] ?? 0), 0),
      ),
    ),
  );
  return [red, green, blue];
}

/** WCAG 2.1. */
function contrast(a: Colour, b: Colour): number {
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

const PAPER = seen(theme.paper);

describe("where the reader's colours are dark", () => {
  it("pictures are seen through the filter that is reckoned with here", () => {
    expect(css).toContain("filter: invert(0.9) hue-rotate(180deg)");
  });

  it("a picture's paper is the page's", () => {
    for (const [at, part] of token("paper").entries())
      expect(Math.abs(part - (PAPER[at] ?? 0))).toBeLessThan(2);
  });

  it("every letter of a picture is read, and every line seen", () => {
    const letters = [theme.ink, theme.inkQuiet, theme.rest.text, ...theme.lines.map(({ text }) => text)];
    expect(letters.filter((hex) => contrast(seen(hex), PAPER) < 4.5)).toEqual([]);
    const marks = [
      ...theme.lines.map(({ stroke }) => stroke),
      ...theme.priorities,
      ...Object.values(theme.judgement),
      theme.county.stroke,
      theme.country.stroke,
      theme.rest.stroke,
      theme.axis,
    ];
    expect(marks.filter((hex) => contrast(seen(hex), PAPER) < 3)).toEqual([]);
  });

  it("every text of a page is read on each of its grounds, and every mark seen", () => {
    const grounds = ["paper", "granite-50", "granite-100", "river-100", "better-pale", "worse-pale"];
    const fifths = ["1", "2", "3", "4", "5"].map((fifth) => `fifth-${fifth}`);
    const pairs = [
      ...[...grounds, ...fifths, "granite-200"].map((ground) => ["ink", ground] as const),
      ...["paper", "granite-50", "granite-100"].flatMap((ground) =>
        ["ink-quiet", "river-500", "river-700"].map((text) => [text, ground] as const),
      ),
      // A button's letters.
      ["paper", "river-500"] as const,
      ["paper", "river-700"] as const,
      ["paper", "granite-800"] as const,
    ];
    const found = pairs.filter(([text, ground]) => contrast(token(text), token(ground)) < 4.5);
    expect(found).toEqual([]);
    const marks = ["priority-1", "priority-2", "priority-3", "priority-4", "better", "worse", "granite-600"];
    expect(marks.filter((mark) => contrast(token(mark), token("paper")) < 3)).toEqual([]);
    expect(contrast(token("better"), token("better-pale"))).toBeGreaterThan(3);
    expect(contrast(token("worse"), token("worse-pale"))).toBeGreaterThan(3);
  });
});
