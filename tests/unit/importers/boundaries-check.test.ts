import { describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { checkBoundaries } from "#importers/boundaries/check.ts";
import type { BoundaryAnswer } from "#importers/boundaries/schema.ts";

const CODES = Array.from({ length: 60 }, (_, i) => String(100 + i));
const known = {
  today: new Set(CODES.map((code): AreaKey => `kunta:${code}`)),
  thisYear: 2026,
  acceptMissing: false,
};

function answerOf(codes: readonly string[], vuosi = 2025): BoundaryAnswer {
  const ring: [number, number][] = [
    [25, 61],
    [25, 62],
    [26, 62],
    [25, 61],
  ];
  return {
    type: "FeatureCollection",
    features: codes.map((kunta) => ({
      geometry: { type: "Polygon", coordinates: [ring] },
      properties: { kunta, vuosi },
    })),
  };
}

describe("boundaries", () => {
  it("of every municipality, or of all but a few, are taken", () => {
    expect(() => checkBoundaries(answerOf(CODES), known)).not.toThrow();
    expect(() => checkBoundaries(answerOf(CODES.slice(4)), known)).not.toThrow();
  });

  it("without many municipalities are refused until told so", () => {
    const holes = answerOf(CODES.slice(20));
    expect(() => checkBoundaries(holes, known)).toThrow("lack 20 of the 60 municipalities (kunta:100");
    expect(() => checkBoundaries(holes, { ...known, acceptMissing: true })).not.toThrow();
  });

  it.each([9999, 1950, 2028])("of the year %i are of no division", (year) => {
    expect(() => checkBoundaries(answerOf(CODES, year), known)).toThrow(`${year} is no year of a division`);
  });

  it("with a municipality twice are of a new shape", () => {
    expect(() => checkBoundaries(answerOf([...CODES, "101"]), known)).toThrow('"101" is there twice');
  });
});
