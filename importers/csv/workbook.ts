import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";

/** How an Excel workbook (a zip file) begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const UTF8_MARK = "\ufeff";

/**
 * The first sheet of an Excel workbook (.xlsx) as the bytes of a text table, so that it goes through the same door; anything else,
 * and a zip file that is no workbook, as it came. Row numbers stay the spreadsheet's.
 */
export async function workbookAsTable(bytes: Buffer): Promise<Uint8Array> {
  if (!ZIP.every((byte, i) => bytes[i] === byte)) return bytes;
  const cells = await firstSheet(bytes);
  if (cells === null) return bytes;
  return Buffer.from(
    UTF8_MARK +
      Papa.unparse(
        cells.map((row) => row.map(cellText)),
        { delimiter: ";" },
      ),
    "utf8",
  );
}

async function firstSheet(bytes: Buffer): Promise<unknown[][] | null> {
  try {
    const [sheet] = await readWorkbook(bytes);
    return sheet?.data ?? [];
  } catch {
    // Whatever else it is, the reader of text tables says so with a name for it.
    return null;
  }
}

/** A cell as a person would type it. A number with three decimals gets a fourth: 1.234 alone could be a thousand. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return /\.\d{3}$/.test(String(cell)) ? `${cell}0` : String(cell);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
