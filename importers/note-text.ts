import type { RunNote } from "#app/domain/run-note.ts";

/** A note as one English sentence for the command line; pages have words of their own in each language. */
export function noteText(note: RunNote): string {
  switch (note.code) {
    case "unknown-indicator": {
      const whose = note.inCatalogue ? "our catalogue's indicator" : "indicator";
      const named = note.title ? ` ("${note.title}")` : "";
      return `Sotkanet does not know ${whose} ${note.indicator}${named}: it is left out`;
    }
    case "title-differs":
      return `indicator ${note.indicator}: Sotkanet's title is "${note.title ?? ""}", our catalogue expects "${note.expected}"`;
    case "unknown-fields":
      return `indicator ${note.indicator}: its record has fields we do not know: ${note.fields.join(", ")}`;
    case "not-imported":
      return `not imported: ${note.unit === null ? "" : `${note.unit}: `}${note.why}`;
    case "cut-off":
      return "was cut off and not resumed";
    case "file-warning":
    case "text":
      return note.text;
  }
}
