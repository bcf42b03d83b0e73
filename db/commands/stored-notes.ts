import type { RunNote } from "#app/domain/importing/run-note.ts";

/** A run's notes as the column holds them; parseRunNotes reads them. */
export function notesAsStored(notes: readonly RunNote[]): string {
  return JSON.stringify(notes);
}
