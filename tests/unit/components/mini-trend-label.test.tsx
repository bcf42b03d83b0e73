import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { LOCALES } from "#app/domain/text.ts";
import { resultMarks } from "#app/domain/verdict-mark.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { REFUSED_RESULT, RESULT } from "#tests/support/area-results.ts";

const LINE: IndicatorLine = {
  key: "sotkanet-493",
  title: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: "Social assistance" },
  name: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: "Social assistance" },
  unit: "percent",
  kind: "register",
  crude: false,
  decimals: 1,
  lifeStage: "all",
  year: 2025,
  values: [6.6],
  missing: [null],
  earlier: [null],
  fifths: [null],
  standIn: false,
  summedCountry: false,
  trend: { region: "kunta:285", years: [2021, 2025], values: [5.9, 6.6], gaps: [] },
  regions: ["kunta:285"],
  marks: [null],
  trendMarks: null,
  stale: false,
};

/** The text alternative of the row's small picture in the three languages. */
function labels(changes: Partial<IndicatorLine>): (string | undefined)[] {
  return LOCALES.map((locale) => {
    const html = renderToStaticMarkup(
      <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
        <IndicatorTable
          caption="x"
          lines={[{ ...LINE, ...changes }]}
          columns={[{ label: "Kotka", role: "municipality" }]}
          maakunta={null}
          trendName="Kotka"
          changeOf={0}
          verdicts={{ as: "cells" }}
        />
      </ServerMessagesProvider>,
    );
    return /class="mini-trend"[^>]*aria-label="([^"]*)"/.exec(html)?.[1]?.replaceAll("\u00a0", " ");
  });
}

describe("the text of a row's small picture", () => {
  it("names a break that its figures show, and no other", () => {
    const broken = (breaks: number[]): (string | undefined)[] =>
      labels({
        trend: { ...LINE.trend, apart: { breaks, restandardised: false } },
        trendMarks: resultMarks(RESULT),
      });
    expect(broken([2023]).map((label) => label?.split(". ").at(-1))).toEqual([
      "Katkos 2023.",
      "Avbrott 2023.",
      "Break 2023.",
    ]);
    expect(broken([2021, 2026]).join(" ")).not.toContain("2026");
    expect(broken([2021]).join(" ")).not.toContain("atkos");
  });

  it("tells the latest figure and what the mark beside it shows", () => {
    expect(labels({ trendMarks: resultMarks(RESULT) })).toEqual([
      "Kotka 6,6 % (2025). Viiden viime mittauksen aikana kasvanut selvästi.",
      "Kotka 6,6 % (2025). Under de fem senaste mätningarna en tydlig ökning.",
      "Kotka 6.6% (2025). Over the five latest measurements a clear rise.",
    ]);
  });

  it("sets the first and the latest figure side by side where nothing can be said of the trend", () => {
    const asBefore = labels({});
    expect(asBefore[0]).toBe("Kotka: 2021 5,9 %; 2025 6,6 %");
    expect(labels({ trendMarks: resultMarks(REFUSED_RESULT) })).toEqual(asBefore);
  });
});
