import { packedPdf } from "./packed-pdf.ts";
import { type PdfObject, readPdfObjects } from "./pdf-objects.ts";

/** A structure element as Typst writes it: an entry a line, two spaces in; the first two say what it is. */
const TYPE = /^<<\n {2}\/Type \/StructElem\n {2}\/S \/(\w+)\n/;
const TYPE_BYTES = 64;
const KIDS = /\n {2}\/K \[([^\]]*)\]\n/;
const ATTRIBUTES = /\n {2}\/A \[<<\n[\s\S]*?\n {2}>>\]/;
const NAMED_HEADERS = /\n +\/Headers \[[^\]]*\]/;
const DATA_CELL = "\n  /S /TD\n";
const ROW_HEADER = "\n  /S /TH\n";
const HEADS_ITS_ROW = "\n  /A [<<\n    /O /Table\n    /Scope /Row\n  >>]";

/**
 * The same PDF with the first cell of each row of a table's body marked as what heads the row, so that a
 * screen reader says it before each number. Typst 0.14 marks columns only. Throws where the file is not
 * written as Typst writes it.
 */
export function withRowHeaders(pdf: Uint8Array): Buffer {
  const read = readPdfObjects(pdf);
  const numbered = new Map(read.objects.map((object) => [object.number, object]));
  const textOf = (number: number): string => {
    const { begins = 0, ends = 0 } = numbered.get(number) ?? {};
    return read.file.toString("latin1", begins, ends);
  };
  const changed = new Map<number, string>();
  for (const body of read.objects.filter((object) => typeOf(read.file, object) === "TBody"))
    for (const row of kidsOf(textOf(body.number)))
      for (const [turn, cell] of kidsOf(textOf(row)).entries())
        changed.set(cell, markedCell(textOf(cell), turn === 0));
  return packedPdf(read, changed);
}

function typeOf(file: Buffer, { begins, ends }: PdfObject): string | undefined {
  return TYPE.exec(file.toString("latin1", begins, Math.min(ends, begins + TYPE_BYTES)))?.[1];
}

function kidsOf(element: string): number[] {
  const [, kids] = KIDS.exec(element) ?? [];
  if (kids === undefined)
    throw new Error(`a part of a table in the PDF has no list of its parts: ${element}`);
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
}

/** Named headers would hide from a reader those that follow from scopes: no cell keeps them. */
function markedCell(cell: string, isFirst: boolean): string {
  if (!isFirst || !cell.includes(DATA_CELL)) return cell.replace(NAMED_HEADERS, "");
  if (!ATTRIBUTES.test(cell)) throw new Error(`the attributes of a cell in the PDF are no list: ${cell}`);
  return cell.replace(DATA_CELL, ROW_HEADER).replace(ATTRIBUTES, HEADS_ITS_ROW);
}
