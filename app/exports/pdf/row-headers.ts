import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from "@cantoo/pdf-lib";

/**
 * The same PDF with the first cell of each row of a table's body marked as what heads the row, so that a
 * screen reader says it before each number. Typst 0.14 marks columns only.
 */
export async function withRowHeaders(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const visit = (node: PDFObject | undefined): void => {
    const found = context.lookup(node);
    if (found instanceof PDFArray) for (const one of found.asArray()) visit(one);
    if (!(found instanceof PDFDict)) return;
    const type = found.get(PDFName.of("S"));
    if (type === PDFName.of("TBody")) for (const row of kidsOf(found)) headRow(row);
    visit(found.get(PDFName.of("K")));
  };
  const kidsOf = (node: PDFDict): PDFDict[] => {
    const kids = context.lookup(node.get(PDFName.of("K")));
    const list = kids instanceof PDFArray ? kids.asArray() : [kids];
    return list.map((kid) => context.lookup(kid)).filter((kid) => kid instanceof PDFDict);
  };
  const headRow = (row: PDFDict): void => {
    const cells = kidsOf(row);
    const [first] = cells;
    if (first?.get(PDFName.of("S")) === PDFName.of("TD")) {
      first.set(PDFName.of("S"), PDFName.of("TH"));
      first.set(PDFName.of("A"), context.obj({ O: "Table", Scope: "Row" }));
    }
    // Named headers would hide from a reader those that follow from scopes.
    for (const cell of cells) withoutHeaders(cell);
  };
  const withoutHeaders = (cell: PDFDict): void => {
    const attributes = context.lookup(cell.get(PDFName.of("A")));
    const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
    for (const one of list.map((attribute) => context.lookup(attribute)))
      if (one instanceof PDFDict) one.delete(PDFName.of("Headers"));
  };
  visit(catalog.get(PDFName.of("StructTreeRoot")));
  return document.save({ useObjectStreams: true });
}
