import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { ImportNotes } from "#app/pages/sources/import-notes.tsx";
import { RejectedRows } from "#app/pages/sources/rejected-rows.tsx";

const titles = { "181": { fi: "Työttömät, %", sv: "Arbetslösa, %", en: null } };

function drawn(element: ReactElement, locale: Locale): string {
  return renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      {element}
    </ServerMessagesProvider>,
  ).replaceAll("\u00a0", " ");
}

const noted = (note: RunNote, locale: Locale, source: "sotkanet" | "own" = "sotkanet"): string =>
  drawn(<ImportNotes notes={[note]} source={source} titles={titles} />, locale);

describe("a note on the sources page", () => {
  it("names its indicator by number and title and speaks the reader's language", () => {
    const note: RunNote = { code: "unknown-fields", indicator: "181", fields: ["tomorrow"] };
    expect(noted(note, "fi")).toContain(
      "<strong>181 Työttömät, %:</strong> Sotkanetin kuvauksessa on kenttä, jota Saukko ei tunne: <code>tomorrow</code>",
    );
    expect(noted(note, "sv")).toContain("<strong>181 Arbetslösa, %:</strong> Sotkanets beskrivning");
    expect(noted(note, "en")).toContain("<strong>181 Työttömät, %:</strong> Sotkanet’s description");
  });

  it("has the catalogue's Finnish title, marked as Finnish, where the source has no such indicator", () => {
    const note: RunNote = {
      code: "unknown-indicator",
      indicator: "288",
      title: "Tupakoi",
      inCatalogue: true,
    };
    expect(noted(note, "sv")).toContain('<strong>Indikator 288 <span lang="fi">Tupakoi</span>:</strong>');
  });

  it("keeps the technical English, marked as such, in a fold", () => {
    const note: RunNote = { code: "not-imported", unit: "181", why: "answered 500" };
    for (const locale of LOCALES) {
      const { details, note: words } = messagesFor(locale).importReport;
      expect(noted(note, locale)).toContain(
        `${words.unitNotImported}<details><summary>${details}</summary><p lang="en">answered 500</p></details>`,
      );
    }
  });

  it("of an earlier version still stands there, marked as English", () => {
    expect(noted({ code: "text", text: "A sentence." }, "fi")).toContain(
      '<span lang="en">A sentence.</span>',
    );
  });
});

describe("rejected rows on the sources page", () => {
  const row = { unit: "kysely.csv", row: 4, column: "kunta", value: "Kovola", count: 1 };

  it("tell where in which file and why, with the English hint in a fold", () => {
    const html = drawn(
      <RejectedRows
        rejections={[{ ...row, code: "unknown-region", expected: "a municipality; nearest: Kouvola" }]}
        more={0}
        source="own"
        titles={{}}
      />,
      "sv",
    );
    expect(html).toContain(
      "<strong>kysely.csv, rad 4, kolumn kunta:</strong> <q>Kovola</q> – Området är okänt.<details>",
    );
    expect(html).toContain('<p lang="en">a municipality; nearest: Kouvola</p>');
  });

  it("of a service name the indicator, have no place in a file, and need no English where the reason says all", () => {
    const rejections = [
      {
        unit: "181",
        code: "unknown-region-number" as const,
        row: null,
        column: "region",
        value: "9999",
        expected: "a number from Sotkanet's own list of regions",
        count: 2,
      },
    ];
    const html = drawn(
      <RejectedRows rejections={rejections} more={3} source="sotkanet" titles={titles} />,
      "fi",
    );
    expect(html).toContain(
      "<strong>181 Työttömät, %:</strong> <q>9999</q> – Sotkanetin omassa alueluettelossa ei ole tätä numeroa. (2 kertaa)",
    );
    expect(html).not.toContain("Sotkanet&#x27;s own list");
    expect(html).toContain("ja 3 muuta");
  });

  it("that an earlier version stored without a reason still say what was expected", () => {
    const html = drawn(
      <RejectedRows
        rejections={[{ ...row, code: null, expected: "a known area" }]}
        more={0}
        source="own"
        titles={{}}
      />,
      "fi",
    );
    expect(html).toContain("Tietoa ei voitu ottaa.");
    expect(html).toContain('<p lang="en">a known area</p>');
  });
});
