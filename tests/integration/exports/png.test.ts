import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { pngFile } from "#app/exports/png.server.ts";

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="100" viewBox="0 0 720 100">${inside}</svg>`;

const PIXELS = { width: 720, height: 100 };

/** Draws the PNG once more, to read its pixels: how many of them are dark. */
function inkOf(png: Buffer): { width: number; ink: number } {
  const image = `<image width="720" height="100" href="data:image/png;base64,${png.toString("base64")}"/>`;
  // Reading `pixels` copies all of them: once is enough.
  const { pixels } = new Resvg(svg(image), { font: { loadSystemFonts: false } }).render();
  let ink = 0;
  for (let at = 0; at < PIXELS.width * PIXELS.height * 4; at += 4) if ((pixels[at] ?? 255) < 128) ink += 1;
  return { width: png.readUInt32BE(16), ink };
}

describe("a PNG", () => {
  test("is twice as wide as its picture", async () => {
    expect(inkOf(await pngFile(svg("")))).toEqual({ width: 1440, ink: 0 });
  });

  test.each(["Source Sans 3", "Source Serif 4"])("shows its text in %s", async (family) => {
    const word = async (text: string): Promise<number> =>
      inkOf(
        await pngFile(
          svg(`<text x="20" y="60" font-size="40" font-family="${family}" fill="#111">${text}</text>`),
        ),
      ).ink;
    expect(await word("Työttömät")).toBeGreaterThan(500);
    // åäö, euro and minus are drawn, not left out or boxed alike.
    expect(await word("å")).not.toBe(await word("ä"));
    expect(await word("€")).toBeGreaterThan(20);
    expect(await word("\u2212")).toBeGreaterThan(5);
  });

  test.each(["Source Sans 3", "Source Serif 4"])("shows what is heavy in %s as heavy", async (family) => {
    const ink = async (weight: number): Promise<number> =>
      inkOf(
        await pngFile(
          svg(
            `<text x="20" y="60" font-size="40" font-family="${family}" font-weight="${weight}">Työttömät</text>`,
          ),
        ),
      ).ink;
    expect(await ink(600)).toBeGreaterThan(1.15 * (await ink(400)));
  });

  test("refuses what is no picture", async () => {
    await expect(pngFile("not a picture")).rejects.toThrow();
  });
});
