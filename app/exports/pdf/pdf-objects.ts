/** Where the text of an object, between "obj" and "endobj", stands in its file. */
export interface PdfObject {
  number: number;
  begins: number;
  ends: number;
  /** Bytes of a picture, a font or a page's drawing: they are copied, never read. */
  isStream: boolean;
}

export interface PdfObjects {
  file: Buffer;
  /** Bytes before the first object: the version of PDF, and signs that tell that the file is no text. */
  headBytes: number;
  /** In the order of the file. */
  objects: PdfObject[];
  /** What the trailer says beside the number of objects: root, information and identity. */
  trailer: string;
}

const TABLE_HEAD = /^xref\n0 (\d+)\n/;
const TABLE_ENTRY_BYTES = 20;
const LONGEST_HEAD_BYTES = 32;
const OBJECT_HEAD = /^(\d+) 0 obj\n/;
export const OBJECT_END = "\nendobj";
const STREAM_END = "\nendstream";

/**
 * The objects of a PDF with one plain table of cross-references (ISO 32000-1, 7.5.4), as Typst writes it.
 * Throws where it is written otherwise.
 */
export function readPdfObjects(pdf: Uint8Array): PdfObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const [, place] = /startxref\n(\d+)\n%%EOF\s*$/.exec(file.toString("latin1", file.length - 64)) ?? [];
  const tableAt = Number(place ?? file.length);
  const head = TABLE_HEAD.exec(file.toString("latin1", tableAt, tableAt + LONGEST_HEAD_BYTES));
  if (!head) throw new Error("the PDF has no plain table of cross-references where it says that it has one");
  const entriesAt = tableAt + head[0].length;
  const count = Number(head[1]);
  const places = usedPlaces(file.toString("latin1", entriesAt, entriesAt + count * TABLE_ENTRY_BYTES));
  return {
    file,
    headBytes: places[0]?.at ?? 0,
    objects: places.map(({ number, at }, turn) =>
      objectAt(file, { number, at, next: places[turn + 1]?.at ?? tableAt }),
    ),
    trailer: trailerOf(file.toString("latin1", entriesAt + count * TABLE_ENTRY_BYTES)),
  };
}

/** By place: an entry is ten digits of it, five of a generation, and whether it is used (n) or free (f). */
function usedPlaces(table: string): { number: number; at: number }[] {
  const entries = Array.from({ length: table.length / TABLE_ENTRY_BYTES }, (_, number) => {
    const from = number * TABLE_ENTRY_BYTES;
    return { number, at: Number(table.slice(from, from + 10)), isUsed: table[from + 17] === "n" };
  });
  return entries.filter(({ isUsed }) => isUsed).sort((one, other) => one.at - other.at);
}

function objectAt(file: Buffer, object: { number: number; at: number; next: number }): PdfObject {
  const { number, at, next } = object;
  const head = OBJECT_HEAD.exec(file.toString("latin1", at, at + LONGEST_HEAD_BYTES));
  const ends = file.lastIndexOf(OBJECT_END, next);
  const begins = at + (head?.[0].length ?? 0);
  if (Number(head?.[1]) !== number || ends < begins)
    throw new Error(`object ${number} of the PDF is not where its table of cross-references has it`);
  const isStream = file.toString("latin1", ends - STREAM_END.length, ends) === STREAM_END;
  return { number, begins, ends, isStream };
}

function trailerOf(text: string): string {
  const [, entries] = /^trailer\n<<([\s\S]*?)>>\nstartxref/.exec(text) ?? [];
  if (entries === undefined) throw new Error("the PDF has no trailer behind its table of cross-references");
  return entries.replace(/\/Size \d+/, "").trim();
}
