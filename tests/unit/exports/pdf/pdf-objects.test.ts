import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { packedPdf } from "#app/exports/pdf/packed-pdf.ts";
import { readPdfObjects } from "#app/exports/pdf/pdf-objects.ts";
import { withRowHeaders } from "#app/exports/pdf/row-headers.ts";

const HEAD = "%PDF-1.7\n%\u0080\u0080\u0080\u0080\n\n";
const CATALOG = "<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>";
const NO_PAGES = "<<\n  /Type /Pages\n  /Count 0\n  /Kids []\n>>";
/** A stream may hold what looks like the end of an object. */
const STREAM = "<<\n  /Length 21\n>>\nstream\na\nendobj\n\n9 0 obj\nb..\nendstream";

/** A PDF of these objects, the first the catalogue, as Typst lays one out. */
function pdfOf(bodies: readonly string[]): Buffer {
  let text = HEAD;
  const places = bodies.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n\n`;
    return `${String(place).padStart(10, "0")} 00000 n\r\n`;
  });
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f\r\n${places.join("")}`;
  const trailer = `trailer\n<<\n  /Size ${bodies.length + 1}\n  /Root 1 0 R\n  /ID [(a) (b)]\n>>`;
  return Buffer.from(`${text}${table}${trailer}\nstartxref\n${text.length}\n%%EOF`, "latin1");
}

const element = (type: string, rest: string): string =>
  `<<\n  /Type /StructElem\n  /S /${type}\n  /P 1 0 R\n${rest}>>`;
const part = (type: string, ...kids: number[]): string =>
  element(type, `  /K [${kids.map((kid) => `${kid} 0 R`).join(" ")}]\n`);
const cell = (type: string, attributes: string): string =>
  element(type, `  /A [<<\n    /O /Table\n${attributes}  >> <<\n    /O /Layout\n  >>]\n  /K [1]\n`);
const HEADERS = "    /Headers [(U1x0y0)]\n";

describe("the objects of a PDF", () => {
  it("are those of its table, also where a stream looks like some", () => {
    const { file, objects, trailer } = readPdfObjects(pdfOf([CATALOG, NO_PAGES, STREAM]));
    expect(objects.map(({ begins, ends }) => file.toString("latin1", begins, ends))).toEqual([
      ...[CATALOG, NO_PAGES, STREAM],
    ]);
    expect(objects.map(({ isStream }) => isStream)).toEqual([false, false, true]);
    expect(trailer).toBe("/Root 1 0 R\n  /ID [(a) (b)]");
  });

  it("are read anew by another program, packed, with what was changed", async () => {
    const many = Array.from({ length: 450 }, (_, at) => `<<\n  /Turn ${at}\n>>`);
    const packed = packedPdf(
      readPdfObjects(pdfOf([CATALOG, NO_PAGES, STREAM, ...many])),
      new Map([[5, "<<\n  /Turn /Ch\u00e4nged\n>>"]]),
    );
    const { context } = await PDFDocument.load(packed);
    const turns = context.enumerateIndirectObjects().flatMap(([, found]) => {
      const turn = found instanceof PDFDict ? found.get(PDFName.of("Turn")) : undefined;
      return turn ? [String(turn)] : [];
    });
    expect(turns).toHaveLength(450);
    expect(turns[0]).toBe("0");
    expect(turns[1]).toMatch(/^\/Ch.*nged$/);
    expect(turns.slice(2)).toEqual(many.map((_, at) => String(at)).slice(2));
    const streams = context.enumerateIndirectObjects().flatMap(([, found]) => {
      return found instanceof PDFRawStream ? [Buffer.from(found.contents).toString("latin1")] : [];
    });
    expect(streams).toContain("a\nendobj\n\n9 0 obj\nb..");
    expect(packed.length).toBeLessThan(pdfOf([CATALOG, NO_PAGES, STREAM, ...many]).length / 2);
  });

  it.each([
    ["no PDF", "Hei", /no plain table/],
    [
      "a file that was cut off",
      pdfOf([CATALOG, NO_PAGES]).toString("latin1").slice(0, -30),
      /no plain table/,
    ],
    [
      "an object that is another",
      pdfOf([CATALOG]).toString("latin1").replace("1 0 obj", "7 0 obj"),
      /object 1/,
    ],
  ])("are refused of %s", (_, file, told) => {
    expect(() => readPdfObjects(Buffer.from(file, "latin1"))).toThrow(told);
  });
});

describe("row headers", () => {
  const table = [part("TBody", 4, 5), part("TR", 6, 7), part("TR", 8, 9)];
  const cells = [
    ...[cell("TD", HEADERS), cell("TD", HEADERS)],
    ...[cell("TH", `    /Scope /Column\n${HEADERS}`), cell("TD", HEADERS)],
  ];

  it("head each row of a table's body, and no cell names headers of its own", async () => {
    const { context } = await PDFDocument.load(
      withRowHeaders(pdfOf([CATALOG, NO_PAGES, ...table, ...cells])),
    );
    const told = [6, 7, 8, 9].map((number) =>
      String(context.lookup(PDFRef.of(number))).replaceAll(/\s+/g, " "),
    );
    const common = "/P 1 0 R /A [ <<";
    expect(told.map((one) => one.replace(/ >> << \/O \/Layout.*| >> \] \/K.*/, ""))).toEqual([
      `<< /Type /StructElem /S /TH ${common} /O /Table /Scope /Row`,
      `<< /Type /StructElem /S /TD ${common} /O /Table`,
      `<< /Type /StructElem /S /TH ${common} /O /Table /Scope /Column`,
      `<< /Type /StructElem /S /TD ${common} /O /Table`,
    ]);
  });

  it.each([
    ["a row without a list of cells", [part("TBody", 4), element("TR", "")], /no list of its parts/],
    ["a cell without attributes", [part("TBody", 4), part("TR", 5), element("TD", "  /K [1]\n")], /no list/],
  ])("are not guessed of %s", (_, bodies, told) => {
    expect(() => withRowHeaders(pdfOf([CATALOG, NO_PAGES, ...bodies]))).toThrow(told);
  });
});
