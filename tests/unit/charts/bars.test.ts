import { describe, expect, it } from "vitest";
import { barsSubtitle } from "#app/charts/bars/bars-subtitle.ts";
import { barsGeometry } from "#app/charts/bars/geometry.ts";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { textWidth } from "#app/charts/text-width.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { bars, type Given, USUAL } from "./bars-fixture.ts";
import { dataset, seeded, words } from "./chart-fixture.ts";

function drawn(data: ChartDataset, width = 720) {
  const geometry = barsGeometry(data, pictureFrame(width), words);
  if (!geometry) throw new Error("nothing was drawn");
  return geometry;
}
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("bars", () => {
  it("promise intervals over the picture only where there are some", () => {
    const bare = bars([11.4, 14.5, 10.7], { country: 9.9 });
    expect(barsSubtitle(USUAL, 2023)).toBe("Kuntien luvut ja niiden luottamusvälit, 2023");
    expect(LOCALES.map((locale) => barsSubtitle({ ...bare, locale }, 2023))).toEqual([
      "Kuntien luvut, 2023",
      "Kommunernas tal, 2023",
      "The municipalities’ figures, 2023",
    ]);
  });

  it("stand from the largest figure to the smallest, those without one last, the county apart", () => {
    const { rows, rule, country } = drawn(USUAL);
    expect(rows.map(({ area }) => area.name)).toEqual([
      "Kotka",
      "Kouvola",
      "Hamina",
      "Virolahti",
      "Miehikkälä",
      "Pyhtää",
      "Kymenlaakso",
    ]);
    const [missing, county] = rows.slice(-2);
    expect(missing).toMatchObject({
      bar: null,
      value: "",
      reason: { lines: [words.common.missing.suppressed] },
    });
    expect(rule).toBeGreaterThan(missing?.middle ?? 0);
    expect(rule).toBeLessThan(county?.middle ?? 0);
    expect(country?.text).toBe("Koko maa 9,9");
  });

  it("have equal figures in the order of their names, at equal lengths", () => {
    const { rows } = drawn(bars([4, 4, 4]));
    expect(rows.map(({ area }) => area.name)).toEqual(["Hamina", "Kotka", "Kouvola"]);
    expect(new Set(rows.map(({ bar }) => bar?.to)).size).toBe(1);
  });

  it("begin at zero on whichever side of it they are, with whiskers where their limits are", () => {
    const random = seeded(11);
    for (let round = 0; round < 200; round += 1) {
      const spread = 10 ** (random() * 6 - 2);
      const given = Array.from({ length: 6 }, (): Given => {
        const value = (random() - 0.5) * spread;
        return random() < 0.3 ? value : [value, value - random() * spread, value + random() * spread];
      });
      const data = bars(given, { county: random() * spread }, { unit: "mean", decimals: 2 });
      const { plot, rows } = drawn(data, round % 2 === 0 ? 720 : 358);
      for (const { area, bar } of rows) {
        const value = area.series.values[0] ?? 0;
        expect(value < 0 ? bar?.to : bar?.from).toBeCloseTo(plot.zero, 6);
        expect(bar?.from).toBeGreaterThanOrEqual(plot.left - 1e-6);
        expect(bar?.to).toBeLessThanOrEqual(plot.right + 1e-6);
        const limits = area.series.limits?.[0];
        expect(bar?.whisker === null).toBe(!limits);
        if (!bar?.whisker) continue;
        const end = value < 0 ? bar.from : bar.to;
        expect(bar.whisker.from).toBeLessThanOrEqual(end + 1e-6);
        expect(bar.whisker.to).toBeGreaterThanOrEqual(end - 1e-6);
        expect(bar.whisker.from).toBeGreaterThanOrEqual(plot.left - 1e-6);
        expect(bar.whisker.to).toBeLessThanOrEqual(plot.right + 1e-6);
      }
    }
  });

  it("never pass what a share can be, nor do their whiskers", () => {
    const { plot, rows, ticks } = drawn(bars([[99.9, 99, 100.4], [0.2, -0.3, 1.1], 100], { country: 98 }));
    expect(Math.max(...ticks.map(({ value }) => value))).toBe(100);
    for (const { bar } of rows)
      for (const x of [bar?.to, bar?.whisker?.from, bar?.whisker?.to].filter((one) => one !== undefined)) {
        expect(x).toBeGreaterThanOrEqual(plot.zero);
        expect(x).toBeLessThanOrEqual(plot.right + 1e-6);
      }
  });

  it("name those of which no interval can be worked out, or say that nobody has one", () => {
    const told = (data: ChartDataset): string => drawn(data).notes.join(" ");
    expect(told(USUAL)).toBe(
      "Jana pylvään päässä: 95 prosentin luottamusväli. Luottamusväliä ei voi laskea: Miehikkälä.",
    );
    expect(told(bars([4, 5]))).toBe("Näille luvuille ei lasketa luottamusväliä.");
    expect(told(bars([[4, 3, 5], "suppressed"]))).toBe("Jana pylvään päässä: 95 prosentin luottamusväli.");
  });

  it("of counts leave the country to the table where it would press them flat", () => {
    const people = { unit: "count", unitLabel: "lukumäärä", decimals: 0 } as const;
    const whole = bars([79680, 1635], { county: 161232, country: 5451229 }, people);
    const { country, notes, rows, plot } = drawn(whole);
    expect(country).toBeNull();
    expect(notes).toContain(words.chart.countryInTable);
    expect((rows[0]?.bar?.to ?? 0) - plot.zero).toBeGreaterThan((plot.right - plot.zero) / 4);
    expect(CHARTS.bars.table(whole, words).rows.at(-1)?.[0]?.text).toBe("Koko maa");
    expect(drawn({ ...whole, unit: "euro" }).country).not.toBeNull();
  });

  it("keep every text inside the picture and off the bars", () => {
    const long = ["Maarianhamina – Mariehamn", "Pedersören kunta", "Uusikaarlepyy", "Å"];
    for (const width of [248, 358, 720])
      for (const size of [0.0001, 3, 12345.6, 98765432]) {
        const data = bars(
          [size, [size / 2, size / 3, size], "not-yet-published", -size],
          { country: size, county: size },
          { unit: "euro", unitLabel: "euroa", decimals: null },
        );
        const areas = data.areas.map((area, at) => ({ ...area, name: long[at] ?? area.name }));
        const geometry = drawn({ ...data, areas }, width);
        const { plot, rows, textSize, valueEnd, country } = geometry;
        expect(plot.right).toBeGreaterThan(plot.left);
        for (const { name, value, reason, interval } of rows) {
          for (const line of name.lines)
            expect(name.x + textWidth(line, textSize)).toBeLessThanOrEqual(plot.left);
          for (const line of reason?.lines ?? [])
            expect((reason?.x ?? 0) + textWidth(line, textSize)).toBeLessThanOrEqual(width);
          expect(valueEnd - textWidth(value, textSize, "strong")).toBeGreaterThanOrEqual(plot.right - 1e-6);
          if (interval !== null) expect(width - textWidth(interval, textSize)).toBeGreaterThan(valueEnd);
        }
        const half = textWidth(country?.text ?? "", textSize) / 2;
        expect((country?.textX ?? 0) - half).toBeGreaterThanOrEqual(-1e-6);
        expect((country?.textX ?? 0) + half).toBeLessThanOrEqual(width + 1e-6);
      }
  });

  it("are nothing where nobody has a figure", () => {
    expect(barsGeometry(bars(["suppressed", "unknown"]), pictureFrame(720), words)).toBeNull();
    expect(barsGeometry(dataset([]), pictureFrame(720), words)).toBeNull();
  });
});

describe("the bars' table", () => {
  it("has each figure with its interval, in the order of the bars", () => {
    const { header, rows, caption } = CHARTS.bars.table(USUAL, words);
    expect(header.map(plain)).toEqual(["Alue", "%", "Alaraja (95 %)", "Yläraja (95 %)"]);
    expect(caption).toContain("2023");
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Kotka", "14,5", "13,8", "15,2"],
      ["Kouvola", "11,4", "10,9", "11,9"],
      ["Hamina", "10,7", "9,8", "11,7"],
      ["Virolahti", "9,3", "7,1", "12,0"],
      ["Miehikkälä", "8,8", "–", "–"],
      ["Pyhtää", words.common.missing.suppressed, "–", "–"],
      ["Kymenlaakso", "12,0", "–", "–"],
      ["Koko maa", "9,9", "–", "–"],
    ]);
  });
  it("has no columns of limits where nobody has any", () => {
    expect(CHARTS.bars.table(bars([4, 5]), words).rows.map((row) => row.length)).toEqual([2, 2]);
  });
});

describe("the bars' text alternative", () => {
  it("tells each figure with its interval, and who has none", () => {
    expect(plain(CHARTS.bars.alt(USUAL, words))).toBe(
      "Pylväskuvaaja: Työttömät, % työvoimasta, 2023. Suluissa on 95 prosentin luottamusväli. " +
        "Kotka 14,5 % (13,8–15,2), Kouvola 11,4 % (10,9–11,9), Hamina 10,7 % (9,8–11,7), " +
        "Virolahti 9,3 % (7,1–12,0), Miehikkälä 8,8 %, Kymenlaakso 12,0 %, Koko maa 9,9 %. Ei lukua: Pyhtää.",
    );
  });
  it("tells of no interval where there is none, in three languages", () => {
    for (const locale of LOCALES) {
      const data = { ...bars([4, 5]), locale };
      expect(CHARTS.bars.alt(data, messagesFor(locale))).not.toMatch(/95|\(/);
      expect(CHARTS.bars.alt({ ...USUAL, locale }, messagesFor(locale))).toMatch(/95.*\(/);
    }
  });
});
