import type { Locale } from "#app/domain/text.ts";
import { csvFile } from "#app/exports/csv.ts";
import type { FileContent } from "#app/exports/file-table.ts";

/** A file's lines as a spreadsheet would read them: quotes taken off, numbers with a point. */
export function csvRows(locale: Locale, content: Omit<FileContent, "locale">): string[][] {
  const [sign, comma] = locale === "en" ? [",", false] : [";", true];
  return csvFile({ locale, ...content })
    .slice(1)
    .split("\r\n")
    .map((line) =>
      cellsOf(line, sign).map((cell) => (comma && /^-?\d+,\d+$/.test(cell) ? cell.replace(",", ".") : cell)),
    );
}

function cellsOf(line: string, sign: string): string[] {
  const cells: string[] = [];
  let [open, cell] = [false, ""];
  for (const letter of line) {
    if (letter === '"') open = !open;
    else if (letter === sign && !open) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell];
}
