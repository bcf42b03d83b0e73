import { describe, expect, it } from "vitest";
import { FILE_SIZES, SIZE_ROOMS } from "#app/charts/file-size.ts";
import { CHART_KINDS, CHARTS, sizesOf } from "#app/charts/kinds.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { parseChartSpec } from "#app/charts/spec.ts";
import { chartSpecSearch } from "#app/charts/spec-link.ts";
import { area, dataset, distribution } from "./chart-fixture.ts";
import { expectPicture } from "./picture-snapshot.ts";

const TREND = dataset([
  area("kunta:286", "Kouvola", "area", 2016, [9.1, 9.4, 10, 11.2, 12.4, 11.9, 11.2, 11.4]),
  area("kunta:285", "Kotka", "area", 2016, [11.1, 11.4, 12, 13.2, 14.4, 13.9, 14.2, 14.5]),
  area("maa:358", "Koko maa", "country", 2016, [8.1, 8.4, 9, 9.2, 10.4, 9.9, 9.2, 9.9]),
]);

describe("a size of a file", () => {
  for (const size of ["slide", "square"] as const) {
    const { width, height } = SIZE_ROOMS[size];
    it.each([
      ["line", TREND],
      ["strip", distribution(308, 4)],
      ["bars", TREND],
    ] as const)(`of a ${size} is exactly that, whatever the picture: %s`, (kind, data) => {
      const svg = renderChartSvg({ kind: CHARTS[kind], size }, data);
      expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height}"`));
    });
  }

  it("enlarges letters with the picture: those of a slide are 12 px and more", () => {
    const svg = renderChartSvg({ kind: CHARTS.line, size: "slide" }, TREND);
    const [, drawn = 0] = /viewBox="0 0 (\d+) /.exec(svg)?.map(Number) ?? [];
    for (const [, letters] of svg.matchAll(/font-size="([\d.]+)"/g))
      expect((Number(letters) * SIZE_ROOMS.slide.width) / drawn).toBeGreaterThanOrEqual(12);
  });

  it("is in the address, and read back from it", () => {
    for (const size of FILE_SIZES) {
      const search = new URLSearchParams(`kind=line&indicator=sotkanet-181&locale=fi&size=${size}`);
      const parsed = parseChartSpec(search);
      expect(parsed.ok && chartSpecSearch(parsed.spec)).toBe(search.toString());
    }
    expect(parseChartSpec(new URLSearchParams("indicator=sotkanet-181&size=poster"))).toMatchObject({
      ok: false,
      problems: [{ name: "size", value: "poster" }],
    });
  });

  it("is offered of a slide where the picture is no taller than one", () => {
    const slides = CHART_KINDS.filter((kind) => sizesOf(kind).includes("slide"));
    expect(slides).toEqual(["bars", "line", "multiples", "river", "scatter", "sparkline", "strip"]);
  });
});

describe("pictures in their sizes", () => {
  it.each(FILE_SIZES)("a trend as a %s", async (size) => {
    await expectPicture(`line-${size}`, { kind: CHARTS.line, size }, TREND);
  });
  it.each(FILE_SIZES)("a distribution as a %s", async (size) => {
    await expectPicture(`strip-${size}`, { kind: CHARTS.strip, size }, distribution(308, 4));
  });
});
