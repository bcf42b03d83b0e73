import { describe, expect, it } from "vitest";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { indexed } from "#app/charts/indexed.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { lineGeometry } from "#app/charts/line/geometry.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { parseChartSpec } from "#app/charts/spec.ts";
import { chartSpecSearch } from "#app/charts/spec-link.ts";
import { chartContent } from "#app/exports/chart-content.ts";
import { csvFile } from "#app/exports/csv.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { area, dataset, words } from "./chart-fixture.ts";
import { expectPicture } from "./picture-snapshot.ts";

const PEOPLE: Partial<ChartDataset> = {
  title: "Pitkäaikaistyöttömät",
  unit: "count",
  unitLabel: "henkilöä",
  decimals: 0,
};
const people = (changes: Partial<ChartDataset> = {}): ChartDataset =>
  dataset(
    [
      area("kunta:286", "Kouvola", "area", 2015, [2400, 2200, 1900, 1700, 1750, 2100, 2000]),
      area("kunta:285", "Kotka", "area", 2015, [2100, 2050, 1900, 1850, 1600, 1900, 2250]),
      area("kunta:624", "Pyhtää", "area", 2016, [80, 70, "suppressed", 60, 90, 88]),
      area("kunta:489", "Miehikkälä", "area", 2015, [9, 12, 10, "suppressed", 8, 11, 12]),
      area("maa:358", "Koko maa", "country", 2015, [98_000, 92_000, 83_000, 75_000, 73_000, 88_000, 99_000]),
    ],
    { ...PEOPLE, ...changes },
  );
const shown = indexed(people(), words);
const valuesOf = (data: ChartDataset, name: string) =>
  data.areas.find((one) => one.name === name)?.series.values;

describe("counts as an index", () => {
  it("are seen beside each other, the country too", () =>
    expectPicture("line-index", { kind: CHARTS.line }, shown));
  it("have a small picture each", () => expectPicture("multiples-index", { kind: CHARTS.multiples }, shown));
  it("fit a phone", () => expectPicture("line-index-phone", { kind: CHARTS.line, width: 390 }, shown));

  it("start from the first year that all have, under the name of that year", () => {
    expect(shown.unitLabel).toBe("Indeksi, 2016 = 100");
    expect(valuesOf(shown, "Kouvola")?.[1]).toBe(100);
    expect(valuesOf(shown, "Pyhtää")).toEqual([100, 87.5, null, 75, 112.5, 110]);
    expect(renderChartSvg({ kind: CHARTS.line }, shown)).toContain("Indeksi, 2016 = 100 · 2015–2021");
  });
  it("leave out who has too little to start from, and say why", () => {
    expect(valuesOf(shown, "Miehikkälä")).toBeUndefined();
    expect(shown.scaleNotes?.at(-1)).toBe("Ilman indeksiä: Miehikkälä (2016: luku on alle 20).");
    const hidden = indexed(
      dataset(
        [
          area("kunta:286", "Kouvola", "area", 2015, [100, null]),
          area("kunta:624", "Pyhtää", "area", 2015, ["suppressed", 90]),
        ],
        PEOPLE,
      ),
      words,
    );
    expect(hidden.scaleNotes?.at(-1)).toContain(`Pyhtää (2015: ${words.common.missing.suppressed})`);
  });
  it("are told so in words, with nothing of what tests found of the figures", () => {
    const verdicts: ChartDataset["verdicts"] = { areas: [], words: {} as never };
    const tested = indexed(people({ verdicts, polarity: "lower", leastSpan: 300 }), words);
    expect(tested).not.toHaveProperty("verdicts");
    expect(tested).not.toHaveProperty("polarity");
    const alt = CHARTS.line.alt(shown, words);
    expect(alt).toContain("Indeksi, 2016 = 100");
    expect(alt).toContain("Kouvola 90,9");
    expect(alt).toContain("ei kokoa");
    expect(CHARTS.line.seen(shown)).toBeNull();
  });
  it("stand beside their figures in the table and in files, hidden ones hidden", () => {
    const table = CHARTS.line.table(shown, words);
    expect(table.header).toEqual([
      ...["Vuosi", "Kouvola, indeksi", "Kouvola, luku", "Kotka, indeksi", "Kotka, luku"],
      ...["Pyhtää, indeksi", "Pyhtää, luku", "Miehikkälä, luku", "Koko maa, indeksi", "Koko maa, luku"],
    ]);
    expect(table.rows[6]?.slice(0, 3).map(({ text }) => text)).toEqual(["2021", "90,9", "2\u00a0000"]);
    const hidden = table.rows[3] ?? [];
    expect(hidden.slice(5, 7).map(({ kind }) => kind)).toEqual(["missing", "missing"]);
    const content = chartContent(CHARTS.line.fileTable(shown, words), shown, messagesFor("fi"), {
      boundaries: null,
      seen: null,
    });
    const csv = csvFile(content);
    expect(csv).toContain("Kouvola, indeksi");
    expect(csv).toContain("Indeksi, 2016 = 100");
  });
  it("do not make a mountain of a per cent, and say that the axis has no nought", () => {
    const calm = indexed(
      dataset([area("kunta:286", "Kouvola", "area", 2015, [80_000, 80_300, 79_900, 80_800])], PEOPLE),
      words,
    );
    const geometry = lineGeometry(calm, pictureFrame(720), words);
    const ticks = geometry?.valueTicks.map(({ value }) => value) ?? [];
    expect(Math.max(...ticks) - Math.min(...ticks)).toBeGreaterThanOrEqual(20);
    expect(geometry?.notes).toContain(words.chart.notFromZero);
  });
  it("do not go over a break: what lies before it has none", () => {
    const periods = { yearsInFigure: 1, breaks: [2018], restandardised: false };
    const cut = indexed(people({ periods }), words);
    expect(cut.index?.base).toBe(2019);
    expect(cut.areas.every(({ series }) => series.years.every((year) => year >= 2018))).toBe(true);
    expect(cut.scaleNotes).toContain(
      "Vuotta 2018 aiempia lukuja ei voi verrata myöhempiin, joten niistä ei ole indeksiä.",
    );
  });
});

describe("what has no index", () => {
  it("is drawn as it is, and says why: shares, and counts of hardly anybody", () => {
    const share = indexed(people({ unit: "percent" }), words);
    expect(share.index).toBeUndefined();
    expect(share.unit).toBe("percent");
    expect(share.scaleNotes?.[0]).toContain("vain määristä");
    const few = indexed(dataset([area("kunta:489", "Miehikkälä", "area", 2015, [3, 0, 4])], PEOPLE), words);
    expect(few.index).toBeUndefined();
    expect(few.scaleNotes?.[0]).toContain("ei voi laskea");
    expect(renderChartSvg({ kind: CHARTS.line }, few)).toContain("ei voi laskea");
  });
  it("is no forecast: none is the year that others start from", () => {
    const one = area("kunta:286", "Kouvola", "area", 2030, [100, 110]);
    const ahead = { ...one, series: { ...one.series, forecastFrom: 2030 } };
    expect(indexed(dataset([ahead], PEOPLE), words).index).toBeUndefined();
  });
});

describe("the address of an index", () => {
  it("is read and written, and refuses another scale", () => {
    const asked = "kind=line&indicator=sotkanet-127&areas=kunta:286,kunta:285&scale=index&locale=fi";
    const parsed = parseChartSpec(new URLSearchParams(asked));
    expect(parsed.ok && chartSpecSearch(parsed.spec)).toContain("&scale=index");
    const other = parseChartSpec(new URLSearchParams(asked.replace("=index", "=log")));
    expect(other.ok).toBe(false);
  });
});
