import { describe, expect, it } from "vitest";
import type { PrintBlock } from "#app/exports/pdf/print-document.ts";
import { plainRun } from "#app/exports/pdf/print-text.ts";
import { roomToBegin } from "#app/exports/pdf/room-to-begin.ts";

const text = (signs: number): PrintBlock => ({
  kind: "nodes",
  nodes: [{ kind: "p", runs: [plainRun("a".repeat(signs))] }],
});
const figure = (height: number): PrintBlock => ({
  ...{
    kind: "figure",
    label: "",
    listed: "",
    title: "",
    subtitle: "",
    sentences: [],
    caption: "",
    source: "",
  },
  images: [{ svg: `<svg viewBox="0 0 640 ${height}"></svg>`, alt: "", share: 1 }],
});

describe("what a chapter wants to begin on", () => {
  it("is the least where it has a few words", () => {
    expect([roomToBegin([], false), roomToBegin([text(80)], false), roomToBegin([], true)]).toEqual([
      60, 60, 90,
    ]);
  });

  it("has room for the first picture under a short text, not for those that follow", () => {
    const one = roomToBegin([text(80), figure(400)], false);
    expect(one).toBeGreaterThan(34 + 6 + 400 * (162 / 640));
    expect(roomToBegin([text(80), figure(400), figure(400)], false)).toBe(one);
  });

  it("is the least again where its text stands well by itself", () => {
    expect(roomToBegin([text(1500), figure(400)], false)).toBe(60);
    expect(roomToBegin([text(80), text(900), figure(400)], true)).toBe(90);
  });

  it("is never more than most of a page", () => {
    expect(roomToBegin([text(20), figure(3000)], true)).toBe(190);
  });
});
