import { describe, expect, it } from "vitest";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { type StripGeometry, stripGeometry } from "#app/charts/strip/geometry.ts";
import { dotAt, firstDot, nextDot, stripOrder } from "#app/charts/strip/reading.ts";
import { yearTable } from "#app/charts/strip/strip-table.ts";
import { beeswarm } from "#app/charts/swarm.ts";
import { area, dataset, distribution, seeded, words } from "./chart-fixture.ts";

function drawn(data = distribution(308, 15), width = 720): StripGeometry {
  const geometry = stripGeometry(data, pictureFrame(width, "distribution"), words);
  if (!geometry) throw new Error("nothing was drawn");
  return geometry;
}

describe("beeswarm", () => {
  it("lets no dots touch while there is room", () => {
    const random = seeded(2);
    const dots = Array.from({ length: 300 }, () => ({ x: random() * 600, radius: 3 }));
    const { offsets, crowded } = beeswarm(dots, 80);
    expect(crowded).toBe(0);
    dots.forEach((a, i) => {
      dots.slice(i + 1).forEach((b, j) => {
        expect(Math.hypot(a.x - b.x, (offsets[i] ?? 0) - (offsets[i + 1 + j] ?? 0))).toBeGreaterThan(5.999);
      });
    });
  });
  it("places the same dots on the same places every time", () => {
    const dots = [
      { x: 5, radius: 3 },
      { x: 6, radius: 3 },
      { x: 6, radius: 3 },
    ];
    expect(beeswarm(dots, 40)).toEqual(beeswarm(dots, 40));
  });
  it("gives each dot the free place that is nearest to the middle, tried edge by edge", () => {
    const random = seeded(11);
    const most = 40;
    const dots = Array.from({ length: 220 }, (_, i) => ({ x: random() * 300, radius: i < 6 ? 8 : 2.5 }));
    const { offsets } = beeswarm(dots, most);
    let compared = 0;
    dots.forEach((dot, i) => {
      const before = dots.slice(0, i).flatMap((other, j) => {
        const reach = (other.radius + dot.radius) ** 2 - (other.x - dot.x) ** 2;
        const y = offsets[j] ?? 0;
        return reach > 0 ? [{ from: y - Math.sqrt(reach), to: y + Math.sqrt(reach) }] : [];
      });
      const free = [0, ...before.flatMap(({ from, to }) => [from, to])].filter(
        (y) => Math.abs(y) <= most && before.every(({ from, to }) => y - from < 1e-5 || to - y < 1e-5),
      );
      const nearest = Math.min(...free.map(Math.abs));
      if (free.length > 0) expect(Math.abs(offsets[i] ?? 99)).toBeCloseTo(nearest, 3);
      if (free.length > 0) compared += 1;
    });
    expect(compared).toBe(220);
  });
  it("puts a dot above where above and below are equally near", () => {
    const [first, second, third] = beeswarm(
      [0, 1, 2].map(() => ({ x: 5, radius: 3 })),
      40,
    ).offsets;
    expect([first, second, third]).toEqual([0, -6, 6]);
  });
  it("stays within its height when all dots are on one place", () => {
    const { offsets, crowded } = beeswarm(
      Array.from({ length: 308 }, () => ({ x: 100, radius: 2 })),
      50,
    );
    expect(Math.max(...offsets.map(Math.abs))).toBeLessThanOrEqual(50);
    expect(crowded).toBeGreaterThan(0);
  });
});

describe("distribution", () => {
  it("has one dot for every municipality with a figure and counts the rest", () => {
    const geometry = drawn();
    expect(geometry.others.length + geometry.homes.length).toBe(293);
    expect(geometry.missing).toBe(15);
    expect(geometry.notes.join(" ")).toContain("15 kunnalta luku puuttuu.");
  });
  it("labels the home municipalities and the country without overlaps and inside the picture", () => {
    const random = seeded(4);
    for (let round = 0; round < 60; round += 1) {
      const around = random() * 20;
      const homes = Array.from({ length: 7 }, (_, i) =>
        area(`kunta:40${i}`, ["Kouvola", "Miehikkälä"][i % 2] ?? "", "area", 2023, [around + random() * 3]),
      );
      const others = Array.from({ length: 50 }, (_, i) =>
        area(`kunta:5${String(i).padStart(2, "0")}`, `Kunta ${i}`, "other", 2023, [random() * 20]),
      );
      const data = dataset([
        ...homes,
        ...others,
        area("maa:358", "Koko maa", "country", 2023, [random() * 20]),
      ]);
      for (const width of [358, 720]) {
        const geometry = drawn(data, width);
        const boxes = [...geometry.homes, ...geometry.benchmarks].map((entry) => entry.label.box);
        boxes.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          expect(a.top).toBeGreaterThanOrEqual(0);
          for (const b of boxes.slice(i + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(
              true,
            );
        });
      }
    }
  });
  it("names a home municipality that has no figure", () => {
    const geometry = drawn(
      dataset([
        area("kunta:285", "Kotka", "area", 2023, ["suppressed"]),
        area("kunta:286", "Kouvola", "area", 2023, [4]),
      ]),
    );
    expect(geometry.notes).toContain("Ei lukua: Kotka.");
    expect(geometry.quartiles).toBeNull();
    // The colour belongs to the area, not to its place among those drawn.
    expect(geometry.homes[0]?.style.stroke).toBe(drawn().homes[0]?.style.stroke);
  });
  it("draws nothing without a figure", () => {
    expect(
      stripGeometry(
        dataset([area("kunta:285", "Kotka", "area", 2023, [null])]),
        pictureFrame(720, "distribution"),
        words,
      ),
    ).toBeNull();
  });
  it("gives the quartiles of all municipalities", () => {
    const values = [1, 2, 3, 4, 5];
    const data = dataset(
      values.map((value) => area(`kunta:60${value}`, `K${value}`, "other", 2023, [value])),
    );
    expect(drawn(data).quartiles?.values).toEqual([2, 3, 4]);
  });
});

describe("reading a distribution", () => {
  const geometry = drawn(
    dataset([
      area("kunta:286", "Kouvola", "area", 2023, [5]),
      area("kunta:285", "Kotka", "area", 2023, [9]),
      area("kunta:700", "Muu A", "other", 2023, [1]),
      area("kunta:701", "Muu B", "other", 2023, [7]),
    ]),
  );
  it("starts from the first home municipality and goes by the figures", () => {
    expect(stripOrder(geometry).map((dot) => dot.area.name)).toEqual(["Muu A", "Kouvola", "Muu B", "Kotka"]);
    expect(firstDot(geometry)).toBe(1);
    expect(nextDot(geometry, 1, "ArrowRight")).toBe(2);
    expect(nextDot(geometry, 1, "ArrowUp")).toBe(3);
    expect(nextDot(geometry, 3, "ArrowDown")).toBe(1);
    expect(nextDot(geometry, 0, "ArrowLeft")).toBe(0);
    expect(nextDot(geometry, 0, "End")).toBe(3);
    expect(nextDot(geometry, 0, "a")).toBeNull();
  });
  it("finds the dot under the pointer and none in the open", () => {
    const dot = geometry.others[1];
    expect(dotAt(geometry, (dot?.x ?? 0) + 3, dot?.y ?? 0)).toBe(2);
    expect(dotAt(geometry, dot?.x ?? 0, (dot?.y ?? 0) + 60)).toBeNull();
  });
});

describe("table twin of a distribution", () => {
  it("lists benchmarks first, then from the largest figure, the missing last with the reason", () => {
    const table = yearTable(
      dataset([
        area("kunta:285", "Kotka", "area", 2023, ["suppressed"]),
        area("kunta:286", "Kouvola", "area", 2023, [4]),
        area("kunta:700", "Äänekoski", "other", 2023, [6]),
        area("kunta:701", "Akaa", "other", 2023, [6]),
        area("maa:358", "Koko maa", "country", 2023, [5]),
      ]),
      words,
    );
    expect(table.rows.map((row) => row[0]?.text)).toEqual([
      "Koko maa",
      "Akaa",
      "Äänekoski",
      "Kouvola",
      "Kotka",
    ]);
    expect(table.rows.at(-1)?.[1]).toMatchObject({ kind: "missing", reason: "suppressed" });
  });
});
