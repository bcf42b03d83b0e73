import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FrozenTable, FrozenTableBlock } from "#app/domain/report-version.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { FrozenListView } from "#app/reports/view/frozen-list.tsx";

function drawn(kind: FrozenTableBlock["kind"], table: Omit<FrozenTable, "caption">): string {
  const block: FrozenTableBlock = {
    kind,
    id: "a",
    shown: { fi: { table: { caption: "Luettelo", ...table }, notes: ["Huomio."], source: null } },
  };
  return renderToStaticMarkup(
    <FrozenListView block={block} locale="fi" words={messagesFor("fi").reportPrint} />,
  );
}

describe("a list of a report", () => {
  it("names each figure's column in the cell, for a screen that has no room for a head", () => {
    const html = drawn("key-figures", {
      columns: ["Indikaattori", "Kotka", "Vuosi"],
      rows: [[{ text: "Työttömät" }, { text: "13,6 %", value: 13.6 }, { text: "2019", year: 2019 }]],
    });
    expect(html).toContain('<th scope="row">Työttömät</th>');
    expect(html).toContain('<td class="number" data-label="Kotka">13,6 %</td>');
    expect(html).toContain('<td data-label="Vuosi">2019</td>');
  });

  it("has no column heads over nothing", () => {
    const html = drawn("goals", { columns: ["Tavoite", "Tila"], rows: [] });
    expect(html).not.toContain("<table");
    expect(html).toContain("Luettelo");
    expect(html).toContain("Huomio.");
  });

  it("gathers the appendix by what is said of its indicators", () => {
    const html = drawn("indicator-appendix", {
      columns: ["Indikaattori", "Käyttö", "Syy"],
      rows: ["Humala", "Nuuska"].map((text) => [{ text }, { text: "jätetty pois" }, { text: "Ei nyt." }]),
    });
    expect(html).toContain("<span>Jätetty pois:</span> Ei nyt. (2)");
    expect(html).toContain("<li>Humala</li><li>Nuuska</li>");
  });
});

it("marks a text that is there in another language only, in a table and in the appendix", () => {
  const goals = drawn("goals", {
    columns: ["Tavoite", "Päätös"],
    rows: [[{ text: "Nuoret voivat paremmin" }, { text: "Fullmäktige 2025", lang: "sv" }]],
  });
  expect(goals).toContain(
    '<span lang="sv">Fullmäktige 2025</span> <span class="quiet small">(ruotsiksi)</span>',
  );
  expect(goals.match(/lang=/g)).toHaveLength(1);
  const appendix = drawn("indicator-appendix", {
    columns: ["Indikaattori", "Tila", "Syy"],
    rows: [[{ text: "Työttömät" }, { text: "jätetty pois" }, { text: "Inga tal", lang: "sv" }]],
  });
  expect(appendix).toContain('<span lang="sv">Inga tal</span>');
});
