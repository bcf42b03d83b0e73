import type { ReactNode } from "react";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import type { ImportId } from "#app/domain/source.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { TechnicalDetail } from "./technical-detail.tsx";
import { type UnitTitles, unitName } from "./unit-name.ts";

/** So many notes stand open; a longer list is folded. */
const OPEN_NOTES = 3;

export interface ImportNotesProps {
  notes: readonly RunNote[];
  source: ImportId;
  titles: UnitTitles;
}

/** What an import reported, in the reader's language. */
export function ImportNotes({ notes, source, titles }: ImportNotesProps): ReactNode {
  const { importReport } = useServerMessages();
  const list = (
    <ul className="notes small">
      {notes.map((note) => (
        <li key={JSON.stringify(note)}>
          <Note note={note} source={source} titles={titles} />
        </li>
      ))}
    </ul>
  );
  if (notes.length > OPEN_NOTES)
    return (
      <details>
        <summary>{importReport.allNotes(notes.length)}</summary>
        {list}
      </details>
    );
  return (
    <>
      <p className="small quiet">{importReport.notes}</p>
      {list}
    </>
  );
}

function Note({ note, source, titles }: Omit<ImportNotesProps, "notes"> & { note: RunNote }): ReactNode {
  const locale = useLocale();
  const { importReport } = useServerMessages();
  const { note: words } = importReport;
  const about = (unit: string, finnishTitle: string | null = null): ReactNode => (
    <About
      name={unitName(unit, source, titles, importReport.unit, locale)}
      finnishTitle={unit in titles ? null : finnishTitle}
    />
  );
  switch (note.code) {
    case "unknown-indicator":
      return (
        <>
          {about(note.indicator, note.title)}
          {note.inCatalogue ? words.unknownInCatalogue : words.unknownIndicator}
        </>
      );
    case "title-differs":
      return (
        <>
          {about(note.indicator)}
          {words.titleDiffers}
          <br />
          {words.titleAtSource}: {note.title ? <q lang="fi">{note.title}</q> : words.noTitle}
          <br />
          {words.titleExpected}: <q lang="fi">{note.expected}</q>
        </>
      );
    case "unknown-fields":
      return (
        <>
          {about(note.indicator)}
          {words.unknownFields(note.fields.length)} <code>{note.fields.join(", ")}</code>
        </>
      );
    case "new-area":
      return words.newArea(note.area, note.county);
    case "former-area":
      return words.formerArea(note.area, note.lastYear);
    case "area-elsewhere":
      return words.areaElsewhere(note.area, note.county, note.ours);
    case "large-changes":
      return (
        <>
          {about(note.indicator)}
          {words.largeChanges(note.count)} <code>{note.example}</code>
        </>
      );
    case "kept-unplaced":
      return (
        <>
          {about(note.indicator)}
          {words.keptUnplaced(note.count)}
        </>
      );
    case "file-warning":
      return (
        <>
          {importReport.warning[note.warning]}
          <TechnicalDetail label={importReport.details} text={note.text} />
        </>
      );
    case "not-imported":
      return (
        <>
          {note.unit === null ? words.runFailed : about(note.unit)}
          {note.unit === null ? null : words.unitNotImported}
          <TechnicalDetail label={importReport.details} text={note.why} />
        </>
      );
    case "cut-off":
      return words.cutOff;
    case "text":
      return <span lang="en">{note.text}</span>;
  }
}

/** What a note is about. The catalogue's Finnish title stands in where the source gave none. */
function About({ name, finnishTitle }: { name: string; finnishTitle: string | null }): ReactNode {
  return (
    <>
      <strong>
        {name}
        {finnishTitle ? (
          <>
            {" "}
            <span lang="fi">{finnishTitle}</span>
          </>
        ) : null}
        :
      </strong>{" "}
    </>
  );
}
