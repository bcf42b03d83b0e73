import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { theme } from "#app/charts/theme.ts";

const css = readFileSync(join(import.meta.dirname, "../../../app/styles/tokens.css"), "utf8");

function token(name: string): string | undefined {
  return new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, "i").exec(css)?.[1]?.toLowerCase();
}

/** Relative luminance of a #rrggbb colour (WCAG 2.1). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

describe("the page's tokens", () => {
  it("have the colours of the pictures", () => {
    const expected: Record<string, string> = {
      paper: theme.paper,
      ink: theme.ink,
      "ink-quiet": theme.inkQuiet,
      ...Object.fromEntries(Object.entries(theme.granite).map(([step, hex]) => [`granite-${step}`, hex])),
      ...Object.fromEntries(Object.entries(theme.river).map(([step, hex]) => [`river-${step}`, hex])),
      ...Object.fromEntries(theme.priorities.map((hex, at) => [`priority-${at + 1}`, hex])),
    };
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, token(name)]));
    expect(found).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, hex]) => [name, hex.toLowerCase()])),
    );
  });

  it("let every text be read: 4.5 to 1 or more", () => {
    const pairs: [string, string][] = [
      [theme.ink, theme.paper],
      [theme.inkQuiet, theme.paper],
      [theme.inkQuiet, theme.granite[50]],
      [theme.river[500], theme.paper],
      [theme.paper, theme.granite[800]],
      ...["1", "2", "3", "4", "5"].map((fifth): [string, string] => [
        theme.ink,
        token(`fifth-${fifth}`) ?? theme.ink,
      ]),
    ];
    expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  });
});
