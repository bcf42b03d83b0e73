import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { wrapAtMost, wrapText } from "#app/charts/caption.ts";
import { type Face, MEASURED_SIGNS, textWidth } from "#app/charts/text-width.ts";

const FONTS = fileURLToPath(new URL("../../../node_modules/@expo-google-fonts/", import.meta.url));
const FILES: Record<Face, string> = {
  sans: "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  strong: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  serif: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
};

/** Advance widths straight from a TrueType file: tables head, hhea, hmtx and cmap format 4. */
function advances(file: string): (sign: string) => number | null {
  const font = readFileSync(FONTS + file);
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i += 1)
    tables.set(font.toString("latin1", 12 + i * 16, 16 + i * 16), font.readUInt32BE(20 + i * 16));
  const at = (name: string): number => tables.get(name) ?? 0;
  const unitsPerEm = font.readUInt16BE(at("head") + 18);
  const metrics = font.readUInt16BE(at("hhea") + 34);
  let map = 0;
  for (let i = 0; i < font.readUInt16BE(at("cmap") + 2); i += 1) {
    const offset = at("cmap") + font.readUInt32BE(at("cmap") + 8 + i * 8);
    if (font.readUInt16BE(offset) === 4) map = offset;
  }
  const segments = font.readUInt16BE(map + 6) / 2;
  const glyph = (code: number): number => {
    for (let i = 0; i < segments; i += 1) {
      if (code > font.readUInt16BE(map + 14 + i * 2)) continue;
      const start = font.readUInt16BE(map + 16 + (segments + i) * 2);
      if (code < start) return 0;
      const delta = font.readUInt16BE(map + 16 + (2 * segments + i) * 2);
      const rangeAt = map + 16 + (3 * segments + i) * 2;
      const range = font.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const found = font.readUInt16BE(rangeAt + range + (code - start) * 2);
      return found === 0 ? 0 : (found + delta) & 0xffff;
    }
    return 0;
  };
  return (sign) => {
    const index = glyph(sign.codePointAt(0) ?? 0);
    if (index === 0) return null;
    return (font.readUInt16BE(at("hmtx") + Math.min(index, metrics - 1) * 4) * 1000) / unitsPerEm;
  };
}

describe("text width", () => {
  it.each(["sans", "strong", "serif"] as const)(
    "agrees with the %s font file for every sign it knows",
    (face) => {
      const advance = advances(FILES[face]);
      const wrong = MEASURED_SIGNS.filter((sign) => {
        const real = advance(sign);
        return real !== null && Math.abs(real - textWidth(sign, 1000, face)) > 0.51;
      });
      expect(wrong).toEqual([]);
    },
  );
  it("knows the letters of Finnish, Swedish and the Sámi languages", () => {
    for (const sign of "åäöÅÄÖšžčđŋŧ€−–\u00a0") expect(MEASURED_SIGNS).toContain(sign);
  });
  it("grows with the size and the text", () => {
    expect(textWidth("Kotka", 20)).toBeCloseTo(2 * textWidth("Kotka", 10));
    expect(textWidth("Miehikkälä", 14)).toBeCloseTo(63.1, 0);
    expect(textWidth("", 14)).toBe(0);
  });
  it("takes an unknown sign as broad", () => {
    expect(textWidth("漢", 10)).toBeCloseTo(6.4);
  });
});

describe("wrapping", () => {
  it("breaks at spaces and keeps every word", () => {
    const text = "Perusterveydenhuollon avosairaanhoidon asiakkaat yhteensä";
    const lines = wrapText(text, 180, 14);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(180);
  });
  it("does not break at a no-break space", () => {
    expect(wrapText("enintään 1\u00a0000 asukasta", 60, 14)).toEqual(["enintään", "1\u00a0000", "asukasta"]);
  });
  it("breaks a long address after its slashes", () => {
    const lines = wrapText("saukko.example/fi/indikaattori/sotkanet-181", 120, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("saukko.example/fi/indikaattori/sotkanet-181");
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  });
  it("ends in an ellipsis where the lines run out", () => {
    const lines = wrapAtMost("Kymenlaakson hyvinvointialueen kaikki kunnat", 2, 100, 14);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1] ?? "", 14)).toBeLessThanOrEqual(100);
  });
  it("has no lines for an empty text", () => {
    expect(wrapText("", 100, 14)).toEqual([]);
  });
});
