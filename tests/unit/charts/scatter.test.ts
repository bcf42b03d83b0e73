import { describe, expect, it } from "vitest";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import type { PairDataset } from "#app/charts/pair-dataset.ts";
import { besideEachOther } from "#app/charts/scatter/beside-each-other.ts";
import { scatterGeometry } from "#app/charts/scatter/geometry.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { chartSpecSearch, type TwoIndicatorsSpec } from "#app/charts/spec-link.ts";
import { words } from "./chart-fixture.ts";
import { axis, COUNTRY, others, pair, place, SIX } from "./scatter-fixture.ts";

const ALL = pair([COUNTRY, ...SIX, ...others(302)]);
const { alt, table } = CHARTS.scatter;

const geometryOf = (dataset: PairDataset, width = 720) => {
  const found = scatterGeometry(dataset, pictureFrame(width, "map"), words);
  if (!found) throw new Error("no picture");
  return found;
};

describe("a picture of two indicators", () => {
  it("has its own address, and comes back from it", () => {
    const spec: TwoIndicatorsSpec = {
      ...{ kind: "scatter", x: "sotkanet-181", y: "sotkanet-493", areas: ["kunta:285"] },
      ...{ from: 2015, to: 2020, locale: "sv", width: 390 },
    };
    expect(parseChartSpec(new URLSearchParams(chartSpecSearch(spec)))).toEqual({ ok: true, spec });
  });
  it("is of two different ones", () => {
    const parsed = parseChartSpec(new URLSearchParams("kind=scatter&x=sotkanet-181&y=sotkanet-181"));
    expect(parsed.ok || parsed.problems.map(({ name }) => name)).toEqual(["y"]);
    const one = parseChartSpec(new URLSearchParams("kind=scatter&x=sotkanet-181"));
    expect(one.ok || one.problems.map(({ name }) => name)).toEqual(["y"]);
  });
  it("draws whoever has both figures, and tables and counts the others", () => {
    const { homes, others: quiet, notes } = geometryOf(ALL);
    expect([homes.length, quiet.length]).toEqual([5, 302]);
    expect(notes.lines.join(" ")).toContain(
      "Kuvassa on 307 kuntaa. Yhdeltä kunnalta puuttuu toinen luku tai molemmat. Ei lukua: Miehikkälä.",
    );
    const { rows } = table(ALL, words);
    expect(rows).toHaveLength(309);
    const silent = rows.find(([name]) => name?.text === "Miehikkälä");
    expect(silent?.map(({ kind }) => kind)).toEqual(["text", "number", "missing"]);
  });
  it("tells the same in words, and no connection between the two", () => {
    const text = alt(ALL, words);
    expect(text).toContain("Hajontakuvio, 307 kuntaa.");
    expect(text).toContain("Kotka: 14,6\u00a0% ja 8,4\u00a0%.");
    expect(text).toContain("Koko maa: 9,9\u00a0% ja 5,4\u00a0%.");
    expect(text).toContain("ei ihmisiä");
    const counts = text.match(/\d+(?= kunnassa)/g)?.map(Number) ?? [];
    expect(counts).toHaveLength(4);
    const [x, y] = [9.9, 5.4];
    const clear = ALL.areas.filter(
      (area) => area.role !== "country" && area.y.value !== null && area.x.value !== x && area.y.value !== y,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(clear.length);
  });
  it("says which years its figures are of where they share none", () => {
    const dataset = pair(ALL.areas, { x: axis({ year: 2021 }) });
    expect(CHARTS.scatter.period(dataset)).toBe("2021, 2024");
    expect(geometryOf(dataset).notes.lines.join(" ")).toContain("eri vuosilta");
    expect(geometryOf(dataset).xTitle.lines.join(" ")).toContain("2021");
    expect(geometryOf(ALL).notes.lines.join(" ")).not.toContain("eri vuosilta");
  });
  it("leaves the country off an axis of head counts", () => {
    const heads = pair(ALL.areas, { x: axis({ unit: "count", unitLabel: "" }) });
    expect(geometryOf(heads).country.map(({ side }) => side)).toEqual(["y"]);
    expect(geometryOf(ALL).country.map(({ side }) => side)).toEqual(["x", "y"]);
  });
  it("names nobody over another's name or mark, wherever the named lie", () => {
    const heap = pair(
      SIX.map(({ key, name }, at) => place(key, name, "area", [10 + at * 0.01, 5])).concat(others(200)),
    );
    for (const width of [358, 720]) {
      const { homes } = geometryOf(heap, width);
      const meets = homes.flatMap((a, at) =>
        homes
          .slice(at + 1)
          .filter(
            (b) =>
              a.name.box.left < b.name.box.right &&
              b.name.box.left < a.name.box.right &&
              a.name.box.top < b.name.box.bottom &&
              b.name.box.top < a.name.box.bottom,
          ),
      );
      expect(meets).toEqual([]);
      for (const { name } of homes) {
        expect(name.box.left).toBeGreaterThanOrEqual(0);
        expect(name.box.right).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe("dots at one place", () => {
  const within = { left: 0, right: 100, top: 0, bottom: 100 };
  it("do not reach over an axis, as if a figure of nought were negative", () => {
    const corner = Array.from({ length: 6 }, () => ({ x: 2, y: 99 }));
    const { places } = besideEachOther(corner, { radius: 6, near: 6, farthest: 20, within });
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(within.left);
      expect(y).toBeLessThanOrEqual(within.bottom);
    }
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
  });
  it("lie apart, near to it; a dot alone stays", () => {
    const same = Array.from({ length: 5 }, () => ({ x: 50, y: 50 }));
    const { places, moved } = besideEachOther([...same, { x: 90, y: 90 }], {
      ...{ radius: 3, near: 0, farthest: 11, within },
    });
    expect(moved).toBe(true);
    expect(places[5]).toEqual({ x: 90, y: 90 });
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
    for (const { x, y } of places.slice(0, 5)) expect(Math.hypot(x - 50, y - 50)).toBeLessThan(11);
  });
});
