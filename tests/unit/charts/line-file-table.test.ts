import { describe, expect, it } from "vitest";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { lineFileTable } from "#app/charts/line/line-file-table.ts";
import { LOCALES } from "#app/domain/text.ts";
import { chartContent } from "#app/exports/chart-content.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { csvRows } from "#tests/support/read-csv.ts";
import { area, dataset } from "./chart-fixture.ts";

/** Kotka's 2021 is missing. */
const KOTKA = area("kunta:285", "Kotka", "area", 2019, [10.8, 11.1, null, 10.9, 10.9]);
const HAMINA = area("kunta:075", "Hamina", "area", 2019, [5, 6, 6, 5.5, 7]);

function rows(changes: Partial<ChartDataset> = {}, locale: (typeof LOCALES)[number] = "fi"): string[][] {
  const one = { ...dataset([KOTKA, HAMINA]), unit: "percent" as const, ...changes, locale };
  const words = messagesFor(locale);
  const { table, facts } = chartContent(lineFileTable(one, words), one, words, {
    boundaries: null,
    seen: null,
  });
  const found = csvRows(locale, { table, facts });
  return found.slice(
    0,
    found.findIndex((row) => row.join("") === ""),
  );
}

describe("the file of a trend", () => {
  it("has the change of each area from its figure before, behind the figures, in the unit that a change has", () => {
    expect(LOCALES.map((locale) => rows({}, locale)[0]?.slice(-2))).toEqual([
      ["Kotka: muutos edellisestä luvusta (%-yks.)", "Hamina: muutos edellisestä luvusta (%-yks.)"],
      ["Kotka: förändring från föregående tal (%-enh.)", "Hamina: förändring från föregående tal (%-enh.)"],
      ["Kotka: change from the figure before (pp)", "Hamina: change from the figure before (pp)"],
    ]);
    expect(
      rows()
        .slice(1)
        .map((row) => row.slice(-2)),
    ).toEqual([
      ["", ""],
      ["0.3", "1"],
      ["", "0"],
      ["-0.2", "-0.5"],
      ["0", "1.5"],
    ]);
  });

  it("tells no change across a break, of an index set anew, or of a forecast", () => {
    const periods = { yearsInFigure: 1, restandardised: false, breaks: [2022] };
    expect(
      rows({ periods })
        .slice(1)
        .map((row) => row.at(-1)),
    ).toEqual(["", "1", "0", "", "1.5"]);
    const anew = { yearsInFigure: 1, restandardised: true, breaks: [] };
    expect(
      rows({ periods: anew })
        .slice(1)
        .map((row) => row.at(-1)),
    ).toEqual(["", "", "", "", ""]);
    const hamina = { ...HAMINA, series: { ...HAMINA.series, forecastFrom: 2023 } };
    expect(
      rows({ areas: [hamina] })
        .slice(1)
        .map((row) => row.at(-1)),
    ).toEqual(["", "1", "0", "-0.5", ""]);
  });
});
