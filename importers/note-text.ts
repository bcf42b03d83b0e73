import type { RunNote } from "#app/domain/importing/run-note.ts";

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
    case "new-area":
      return `new municipality ${note.area} (${note.areaCode}): placed in ${note.county}`;
    case "former-area":
      return `${note.area} (${note.areaCode}) is a municipality no more: it ends with the year ${note.lastYear}`;
    case "area-elsewhere":
      return `Sotkanet puts ${note.area} in ${note.county}, Saukko in ${note.ours}: left as it was`;
    case "large-changes":
      return `indicator ${note.indicator}: ${howMany(note.count, "figure")} ${note.count === 1 ? "is" : "are"} ten times as large or small as before, or more (${note.example})`;
    case "kept-unplaced":
      return `indicator ${note.indicator}: ${howMany(note.count, "figure")} ${note.count === 1 ? "is kept as it was" : "are kept as they were"}: the answer has rows of unknown areas that may be ${note.count === 1 ? "its" : "theirs"}`;
    case "not-imported":
      return `not imported: ${note.unit === null ? "" : `${note.unit}: `}${note.why}`;
    case "cut-off":
      return "was cut off and not resumed";
    case "file-warning":
    case "text":
      return note.text;
  }
}

import { howMany } from "./how-many.ts";
