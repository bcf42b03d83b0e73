import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";

const LINE: IndicatorLine = {
  key: "sotkanet-690",
  title: { fi: "Lääkkeitä saaneet henkilöt, % väestöstä", sv: null, en: null },
  name: { fi: "Lääkkeitä saaneet", sv: null, en: null },
  unit: "percent",
  kind: "register",
  crude: false,
  decimals: 1,
  lifeStage: "older",
  year: 2025,
  values: [13.3],
  missing: [null],
  earlier: [{ year: 2024, value: 13.1, change: 0.2, noChange: null, far: null, skipped: null }],
  fifths: [null],
  standIn: false,
  summedCountry: false,
  trend: { region: "kunta:285", years: [2024, 2025], values: [13.1, 13.3], gaps: [] },
  regions: ["kunta:285"],
  marks: [null],
  trendMarks: null,
  stale: false,
};

function html(changes: Partial<IndicatorLine>): string {
  return renderToStaticMarkup(
    <ServerMessagesProvider locale="fi" messages={messagesFor("fi")}>
      <IndicatorTable
        caption="x"
        lines={[{ ...LINE, ...changes }]}
        columns={[{ label: "Kotka", role: "home" }]}
        maakunta={null}
        trendName="Kotka"
        changeOf={0}
        speaksOf="kunta:285"
        verdicts={{ as: "cells" }}
      />
    </ServerMessagesProvider>,
  ).replaceAll("\u00a0", " ");
}

describe("an indicator's row", () => {
  it("goes by its short name, and leads to the page that speaks of the table's municipality", () => {
    expect(html({})).toContain('<a href="/fi/indicators/sotkanet-690?areas=kunta:285">Lääkkeitä saaneet</a>');
  });

  it("tells the change with its sign and unit, and the figure before with its year", () => {
    expect(html({})).toContain(
      '<span class="change">+0,2 %-yks.</span><span class="line-note">2024: 13,1 %</span>',
    );
  });

  it("names a year between that the source hides, and a break instead of a change", () => {
    const skipped = { year: 2024, reason: "suppressed" } as const;
    const hidden = { year: 2023, value: 13, change: 0.3, noChange: null, far: null, skipped };
    expect(html({ earlier: [hidden] })).toContain("2023: 13,0 %, 2024 salattu");
    const broken = {
      year: 2024,
      value: 9,
      change: null,
      noChange: "break",
      far: null,
      skipped: null,
    } as const;
    expect(html({ earlier: [broken] })).toContain("katkos, ei verrata");
    expect(html({ earlier: [null] })).toContain("ei aiempaa lukua");
  });

  it("says of a survey that its share is one of those who answered, and of a crude rate that it is one", () => {
    expect(html({ kind: "survey" })).toContain('<span class="line-note">% vastanneista</span>');
    expect(html({ crude: true })).toContain('<span class="line-note">%, ei ikävakioitu</span>');
  });
});
