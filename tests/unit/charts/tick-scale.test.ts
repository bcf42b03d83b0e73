import { describe, expect, it } from "vitest";
import { valueAxis } from "#app/charts/axis.ts";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { lineGeometry } from "#app/charts/line/geometry.ts";
import { stripGeometry } from "#app/charts/strip/geometry.ts";
import { textWidth } from "#app/charts/text-width.ts";
import { tickForm } from "#app/charts/tick-scale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { area, dataset, distribution, words } from "./chart-fixture.ts";

const MAGNITUDES = Array.from({ length: 16 }, (_, i) => 10 ** (i - 6));
const PLAIN: Partial<ChartDataset> = { unit: "euro", unitLabel: "euroa", decimals: null };

function scaledStrip(times: number, width: number) {
  const plain = distribution(308, 0, PLAIN);
  const areas = plain.areas.map((one) => ({
    ...one,
    series: { ...one.series, values: one.series.values.map((value) => value && value * times) },
  }));
  return stripGeometry({ ...plain, areas }, pictureFrame(width, "distribution"), words);
}

describe("ticks of an axis", () => {
  it.each(MAGNITUDES)("never meet each other nor leave the picture in a distribution around %d", (times) => {
    for (const width of [358, 720]) {
      const geometry = scaledStrip(times, width);
      const boxes = (geometry?.ticks ?? []).flatMap(({ text, textX }) => {
        const half = textWidth(text ?? "", geometry?.textSize ?? 0) / 2;
        return text === null ? [] : [{ text, left: textX - half, right: textX + half }];
      });
      expect(new Set(boxes.map(({ text }) => text)).size).toBe(boxes.length);
      expect(boxes.length).toBeGreaterThan(1);
      boxes.forEach((box, i) => {
        expect(box.left).toBeGreaterThanOrEqual(-1e-9);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.left).toBeGreaterThan(boxes[i - 1]?.right ?? Number.NEGATIVE_INFINITY);
      });
    }
  });

  it.each(MAGNITUDES)("differ and stay short on a trend around %d", (times) => {
    const figures = [3.1, 3.4, 2.9, 3.6].map((figure) => figure * times);
    const one = dataset([area("kunta:049", "Espoo", "area", 2019, figures)], PLAIN);
    const geometry = lineGeometry(one, pictureFrame(358), words);
    const texts = geometry?.valueTicks.map(({ text }) => text) ?? [];
    expect(new Set(texts).size).toBe(texts.length);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(7);
    expect(geometry?.plot.left).toBeLessThan(70);
  });

  it("keep their places where long names press the axis into a third of the picture", () => {
    const long = area("kunta:499", "Mustasaari – Korsholm ja sen pitkä nimi", "area", 2023, [912_345]);
    const low = area("kunta:005", "Alajärvi", "area", 2023, [105_000]);
    const geometry = stripGeometry(dataset([long, low], PLAIN), pictureFrame(358, "distribution"), words);
    const texts = geometry?.ticks.flatMap(({ text, textX }) =>
      text === null ? [] : [[textX, textWidth(text, geometry.textSize)]],
    );
    texts?.forEach(([x = 0, wide = 0], i) => {
      const [before, beforeWide] = texts[i - 1] ?? [];
      if (before !== undefined) expect(x - wide / 2).toBeGreaterThan(before + (beforeWide ?? 0) / 2);
    });
  });

  it("are counted in millions, thousandths and the like, and the unit says so in three languages", () => {
    expect(tickForm(valueAxis(1_200_000, 4_800_000, 4))).toMatchObject({ scale: "millions", decimals: 0 });
    expect(tickForm(valueAxis(0.00002, 0.00009, 4))).toMatchObject({ scale: "millionths" });
    expect(tickForm(valueAxis(12_000, 97_000, 4))).toMatchObject({ scale: "ones" });
    expect(tickForm(valueAxis(1_000_000, 1_000_004, 4, { zero: "free" }))).toMatchObject({ scale: "ones" });
    const unitIn = (locale: "fi" | "sv" | "en") => {
      const one = dataset([area("kunta:049", "Espoo", "area", 2020, [2e6, 3.5e6])], { ...PLAIN, locale });
      return lineGeometry(one, pictureFrame(720), messagesFor(locale))?.unit;
    };
    expect([unitIn("fi"), unitIn("sv"), unitIn("en")]).toEqual([
      "euroa (miljoonaa)",
      "euroa (miljoner)",
      "euroa (millions)",
    ]);
  });

  it("lose their per cent sign to the unit where they are scaled", () => {
    const one = dataset([area("kunta:049", "Espoo", "area", 2020, [0.00002, 0.00009])], { decimals: null });
    const geometry = lineGeometry(one, pictureFrame(720), words);
    expect(geometry?.unit).toBe("% (miljoonasosaa)");
    expect(geometry?.valueTicks.every(({ text }) => !text.includes("%"))).toBe(true);
  });
});

describe("the span of an axis", () => {
  it("ends at 0 and at 100 for a share, however near the figures are", () => {
    for (const figures of [
      [100, 100],
      [99.2, 100],
      [98, 99.5],
      [0, 0.4],
      [0, 0],
    ]) {
      for (const least of [0, 5, 40]) {
        const one = dataset([area("kunta:049", "Espoo", "area", 2020, figures)], { leastSpan: least });
        const ticks = lineGeometry(one, pictureFrame(720), words)?.valueTicks.map(({ value }) => value) ?? [];
        expect(Math.min(...ticks)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ticks)).toBeLessThanOrEqual(100);
        const strip = stripGeometry({ ...one, year: 2021 }, pictureFrame(358, "distribution"), words);
        expect(Math.max(...(strip?.ticks ?? []).map(({ value }) => value))).toBeLessThanOrEqual(100);
      }
    }
  });

  it("follows a per cent that is no share beyond 100", () => {
    const one = dataset([area("kunta:049", "Espoo", "area", 2020, [80, 140])]);
    const ticks = lineGeometry(one, pictureFrame(720), words)?.valueTicks ?? [];
    expect(Math.max(...ticks.map(({ value }) => value))).toBeGreaterThanOrEqual(140);
  });

  it("is at least what the dataset asks for, so that a hair is not drawn as a cliff", () => {
    const flat = [74.1, 74.2, 74.15, 74.2];
    const spanOf = (leastSpan: number): number => {
      const one = dataset([area("kunta:049", "Espoo", "area", 2020, flat)], { leastSpan });
      const values = lineGeometry(one, pictureFrame(720), words)?.valueTicks.map(({ value }) => value) ?? [];
      return Math.max(...values) - Math.min(...values);
    };
    expect(spanOf(0)).toBeLessThan(1);
    expect(spanOf(14)).toBeGreaterThanOrEqual(14);
  });

  it("does not pass zero for figures that do not", () => {
    expect(valueAxis(0.5, 1.5, 4, { least: 10 }).low).toBe(0);
    expect(valueAxis(-3, -2.8, 4, { least: 10 }).high).toBe(0);
    expect(valueAxis(-1, 1, 4, { least: 10 }).low).toBeLessThanOrEqual(-5);
  });
});
