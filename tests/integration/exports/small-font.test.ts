import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFonts } from "#app/exports/picture-fonts.ts";
import { isUsuallySigned, usualSigns } from "#app/exports/png-signs.ts";
import { writeSmallFonts } from "#app/exports/small-font.ts";

const fonts = findFonts();
const [WIDTH, HEIGHT] = [900, 60];
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "saukko-fonts-"));
  await writeSmallFonts(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pixels of a text, drawn with these files. */
function drawn(text: string, { family, weight }: (typeof fonts)[number], fontFiles: string[]): Buffer {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><text x="5" y="40" font-size="18" font-family="'${family}'" font-weight="${weight}">${escaped}</text></svg>`;
  return new Resvg(svg, {
    background: "#ffffff",
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family },
  }).render().pixels;
}

function inkOf(pixels: Buffer): number {
  return pixels.filter((value) => value < 128).length;
}

describe.each(fonts.map((font) => ({ ...font, name: `${font.family} ${font.weight}` })))(
  "the small font of $name",
  (font) => {
    const whole = [font.path];
    const small = (): string[] => [join(folder, basename(font.path))];

    test("draws every usual sign as the whole one does", () => {
      const signs = [...usualSigns()];
      for (let at = 0; at < signs.length; at += 60) {
        const some = signs.slice(at, at + 60).join("");
        expect(drawn(some, font, small()), some).toEqual(drawn(some, font, whole));
      }
    });

    test("sets letters beside each other as the whole one does", () => {
      const text = "Työttömät AV To fi ffi LTÄ “Yö” 12,5 % – 1 000 € 1/2 Škoda f’";
      expect(inkOf(drawn(text, font, whole))).toBeGreaterThan(500);
      expect(drawn(text, font, small())).toEqual(drawn(text, font, whole));
    });

    test("has no others", () => {
      expect(drawn("Жγđ", font, small())).not.toEqual(drawn("Жγđ", font, whole));
    });
  },
);

describe("a picture's signs", () => {
  test.each([
    "<text>Työttömät, % – Kouvola · 12,5\u00a0%</text>\n",
    "<text x='&#x27;'>&amp;</text>",
    usualSigns(),
  ])("are usual in %j", (svg) => expect(isUsuallySigned(svg)).toBe(true));

  test.each(["Жители", "Đorđe", "a\u0308", "&#x416;", "&#1046;", "emoji 🦦"])(
    "are not all usual in %j",
    (svg) => expect(isUsuallySigned(svg)).toBe(false),
  );
});
