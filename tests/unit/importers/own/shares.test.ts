import { expect, test } from "vitest";
import { looksLikeShares, type ToldFigure } from "#importers/own/plausible.ts";

const bare = (value: number): ToldFigure => ({ value, count: null, group: null });

test("figures that are all below one look like shares", () => {
  expect(looksLikeShares([0.415, 0.38, 0.05].map(bare), "percent")).toBe(true);
  expect(looksLikeShares([0.415, 0.38, 1.2].map(bare), "percent")).toBe(false);
  expect(looksLikeShares([0.415, 0.38, 0.05].map(bare), "per-1000")).toBe(false);
});

test("but not where a count beside one of them makes it as a per cent", () => {
  const counted = { value: 0.4, count: 124, group: 31_000 };
  expect(looksLikeShares([counted, bare(0.3), bare(0.6)], "percent")).toBe(false);
  expect(looksLikeShares([{ ...counted, count: 12_400 }, bare(0.3), bare(0.6)], "percent")).toBe(true);
  expect(looksLikeShares([{ value: 0, count: 0, group: 90 }, ...[0.3, 0.6, 0.2].map(bare)], "percent")).toBe(
    true,
  );
});
