import { z } from "zod";

/** What a person should look at in a file of figures, though it keeps nothing from being imported. */
const FILE_WARNING_CODES = [
  "unusual-year",
  "no-translation",
  "no-licence",
  "unusual-value",
  "small-counts-hidden",
  "other-sheets",
  "hidden-not-read",
  "left-as-it-was",
  "taken-though-unusual",
] as const;

const noteForm = z.discriminatedUnion("code", [
  /**
   * An indicator that was asked for and that the source does not list. `title`: our catalogue's, in Finnish.
   */
  z.object({
    code: z.literal("unknown-indicator"),
    indicator: z.string(),
    title: z.string().nullable(),
    inCatalogue: z.boolean(),
  }),
  /** The source's Finnish title is another than our catalogue expects. */
  z.object({
    code: z.literal("title-differs"),
    indicator: z.string(),
    title: z.string().nullable(),
    expected: z.string(),
  }),
  /** The source's record has fields that we do not know. */
  z.object({
    code: z.literal("unknown-fields"),
    indicator: z.string(),
    fields: z.array(z.string()).readonly(),
  }),
  /**
   * A municipality that we did not know of, or not as one of today's, and the county that the source puts it
   * in.
   */
  z.object({ code: z.literal("new-area"), area: z.string(), areaCode: z.string(), county: z.string() }),
  /** A municipality that has been joined to others: the source's list has it no more, or in no county. */
  z.object({
    code: z.literal("former-area"),
    area: z.string(),
    areaCode: z.string(),
    lastYear: z.number().int(),
  }),
  /** The source puts a municipality in another county than we do; ours stays. */
  z.object({ code: z.literal("area-elsewhere"), area: z.string(), county: z.string(), ours: z.string() }),
  /**
   * Figures that became ten times as large or small, or more; taken, but worth a look. `example`: one of
   * them, in plain signs.
   */
  z.object({
    code: z.literal("large-changes"),
    indicator: z.string(),
    count: z.number().int(),
    example: z.string(),
  }),
  /** Figures that were kept though the answer lacks them: rows whose area nobody could tell may be theirs. */
  z.object({ code: z.literal("kept-unplaced"), indicator: z.string(), count: z.number().int() }),
  /** `text`: the whole English sentence, with the place in the file. */
  z.object({
    code: z.literal("file-warning"),
    warning: z.enum(FILE_WARNING_CODES),
    text: z.string(),
  }),
  /**
   * What kept a run from its end: a unit that could not be imported, or (`unit` null) an error over the
   * whole. `why`: in English.
   */
  z.object({ code: z.literal("not-imported"), unit: z.string().nullable(), why: z.string() }),
  /** The run was cut off, and another one was begun instead. */
  z.object({ code: z.literal("cut-off") }),
  /** An English sentence as an earlier version stored it. */
  z.object({ code: z.literal("text"), text: z.string() }),
]);

/** Something that an import run reports, as plain data; each language has its own words for it. */
export type RunNote = Readonly<z.infer<typeof noteForm>>;
export type FileWarningCode = (typeof FILE_WARNING_CODES)[number];

/** How an earlier version began the sentence of what kept a run from its end. */
const EARLIER_TROUBLE = "not imported: ";

/**
 * The notes of a run as they are stored: a JSON list, null where there are none. A sentence of an earlier
 * version, and a note whose form we do not know, become a text: a note is there to be read, and never a
 * reason to show nothing.
 */
export function parseRunNotes(stored: string | null): RunNote[] {
  if (stored === null) return [];
  const list: unknown = JSON.parse(stored);
  return (Array.isArray(list) ? list : [list]).map(asNote);
}

function asNote(stored: unknown): RunNote {
  if (typeof stored === "string")
    return stored.startsWith(EARLIER_TROUBLE)
      ? { code: "not-imported", unit: null, why: stored.slice(EARLIER_TROUBLE.length) }
      : { code: "text", text: stored };
  const read = noteForm.safeParse(stored);
  return read.success ? read.data : { code: "text", text: JSON.stringify(stored) };
}
