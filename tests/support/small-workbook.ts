import { crc32, deflateRawSync } from "node:zlib";

/** A sheet in Excel's own words, as few as it takes. */
export interface SmallSheet {
  name: string;
  state?: "hidden" | "veryHidden";
  /** What stands before the rows: hidden columns. */
  columns?: string;
  /** `<row …><c …/></row>` … */
  rows: string;
  /** What stands behind the rows: merged cells. */
  after?: string;
}

/** A cell style's number format, by its code. The cell with s="1" has the first. */
export function workbookOf(
  sheets: readonly SmallSheet[],
  formats: readonly string[] = [],
  strings: readonly string[] = [],
): Buffer {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  const targets = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const own = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`);
  const styles = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return zipOf({
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${targets.join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, columns = "", after = "" }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet>${columns}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  });
}

/** Rows of texts and numbers as a sheet's rows; a cell that begins with "<c" is taken as it is. */
export function rowsOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map((cells, i) => `<row r="${i + 1}">${cells.map((cell) => cellOf(cell)).join("")}</row>`)
    .join("");
}

function cellOf(cell: string | number): string {
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (cell.startsWith("<c")) return cell;
  return `<c t="inlineStr"><is><t>${cell.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
}

/** A zip file of parts, each of a text or of bytes. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(bytes.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += head.length + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(
    directory.reduce((sum, one) => sum + one.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...directory, end]);
}
