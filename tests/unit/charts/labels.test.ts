import { describe, expect, it } from "vitest";
import { roomFor, spreadLabels, stackInLanes } from "#app/charts/labels.ts";
import { seeded } from "./chart-fixture.ts";

describe("spreadLabels", () => {
  it("leaves labels that do not touch where they are", () => {
    expect(
      spreadLabels(
        [
          { centre: 20, size: 10 },
          { centre: 80, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 80]);
  });
  it("moves two that coincide apart by the same amount, the first one up", () => {
    expect(
      spreadLabels(
        [
          { centre: 50, size: 16 },
          { centre: 50, size: 16 },
        ],
        0,
        100,
        2,
      ),
    ).toEqual([41, 59]);
  });
  it("never overlaps, never leaves the frame and keeps the order, over a thousand random sets", () => {
    const random = seeded(3);
    for (let round = 0; round < 1000; round += 1) {
      const labels = Array.from({ length: 1 + Math.floor(random() * 9) }, () => ({
        centre: random() * 300,
        size: random() < 0.3 ? 34 : 17,
      }));
      const centres = spreadLabels(labels, 0, 320, 2);
      expect(roomFor(labels, 2)).toBeLessThanOrEqual(322);
      const boxes = labels.map((label, i) => ({ ...label, at: centres[i] ?? 0 })).sort((a, b) => a.at - b.at);
      boxes.forEach((box, i) => {
        expect(box.at - box.size / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(box.at + box.size / 2).toBeLessThanOrEqual(320 + 1e-9);
        const before = boxes[i - 1];
        if (!before) return;
        expect(box.at - before.at).toBeGreaterThanOrEqual((box.size + before.size) / 2 + 2 - 1e-9);
        expect(box.centre).toBeGreaterThanOrEqual(before.centre);
      });
    }
  });
  it("gives nothing for nothing", () => {
    expect(spreadLabels([], 0, 100)).toEqual([]);
  });
});

describe("stackInLanes", () => {
  it("keeps labels that do not reach each other in the lane nearest to their points", () => {
    expect(
      stackInLanes([
        { x: 0, width: 50 },
        { x: 100, width: 50 },
      ]),
    ).toEqual([0, 0]);
  });
  it("lets no text cross another text or another leader, over random sets", () => {
    const random = seeded(5);
    for (let round = 0; round < 500; round += 1) {
      const labels = Array.from({ length: 7 }, () => ({ x: random() * 300, width: 50 + random() * 60 }));
      const lanes = stackInLanes(labels);
      for (const [i, left] of labels.entries())
        for (const [j, right] of labels.entries()) {
          if (i === j || left.x > right.x) continue;
          // The text of `left` starts at its x; the leader of `right` must end under it.
          if (right.x <= left.x + left.width) expect(lanes[i] ?? 0).toBeGreaterThan(lanes[j] ?? 0);
        }
    }
  });
});
