import { FileTroubleError } from "../file-trouble.ts";
import type { Rejection } from "../rejection.ts";
import { type Archive, isZip, openArchive } from "./archive.ts";
import type { WorkbookFormats } from "./cell.ts";
import { readSheet, type SheetCells } from "./sheet.ts";
import { readStrings } from "./strings.ts";
import { readStyles } from "./styles.ts";
import { isYes, walkXml } from "./xml.ts";

/** The first visible sheet of a workbook, and what else there is in it. */
export interface Workbook extends SheetCells {
  name: string;
  /** Other sheets that a person sees, in their order. */
  others: string[];
  hiddenSheets: string[];
}

export type WorkbookReading = { workbook: Workbook } | { rejection: Rejection };

/**
 * The first visible sheet of an Excel workbook (.xlsx, .xlsm); null where the bytes are no zip file at all.
 * Another zip file is named for what it is. Nothing is unpacked or built beyond the limits.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading | null {
  if (!isZip(bytes)) return null;
  try {
    const archive = openArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (archive === null) return { rejection: foreign("broken-workbook", "zip file") };
    return { workbook: firstVisible(archive) };
  } catch (error) {
    if (error instanceof FileTroubleError) return { rejection: error.rejection };
    if (error instanceof RangeError) return { rejection: foreign("broken-workbook", error.message) };
    throw error;
  }
}

const SAVE_AS = "an Excel workbook (.xlsx) or a text table; save as xlsx or CSV";

function foreign(code: Rejection["code"], value: string): Rejection {
  return { code, row: null, column: null, value, expected: SAVE_AS };
}

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";
const WORKBOOK = "xl/workbook.xml";

function firstVisible(archive: Archive): Workbook {
  const list = archive.unpack(WORKBOOK);
  if (list === null) throw named(archive);
  const { sheets, from1904 } = readSheetList(list, targetsOf(archive));
  const visible = sheets.filter(({ hidden }) => !hidden);
  const [first, ...others] = visible;
  if (first === undefined)
    throw new FileTroubleError(
      "no-visible-sheet",
      sheets.map(({ name }) => name).join(", "),
      "a sheet that is not hidden",
    );
  const content = archive.unpack(first.part);
  if (content === null) throw new RangeError(`there is no ${first.part}`);
  const read = <T>(part: string, reader: (bytes: Uint8Array) => T, without: T): T => {
    const bytes = archive.unpack(part);
    return bytes === null ? without : reader(bytes);
  };
  const formats: WorkbookFormats = {
    strings: read("xl/sharedStrings.xml", readStrings, []),
    styles: read("xl/styles.xml", readStyles, []),
    from1904,
  };
  return {
    ...readSheet(content, formats),
    name: first.name,
    others: others.map(({ name }) => name),
    hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

/** What a zip file is that has no workbook of ours in it. */
function named({ names, unpack }: Archive): FileTroubleError {
  if (names.includes("mimetype") && unpack("mimetype")?.toString("latin1").startsWith(OPEN_DOCUMENT))
    return new FileTroubleError("open-document", "OpenDocument (ods)", SAVE_AS);
  if (names.includes("xl/workbook.bin"))
    return new FileTroubleError("old-excel", "xlsb (binary workbook)", SAVE_AS);
  return new FileTroubleError("other-archive", names.slice(0, 3).join(", "), SAVE_AS);
}

interface SheetPlace {
  name: string;
  hidden: boolean;
  part: string;
}

/**
 * Where each worksheet lies, by the name that the workbook calls it; sheets that hold a chart alone are left
 * out.
 */
function targetsOf(archive: Archive): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(archive.unpack("xl/_rels/workbook.xml.rels") ?? new Uint8Array(), {
    open(name, { Id, Type, Target }) {
      if (name !== "Relationship" || !Id || !Target || !Type?.endsWith("/worksheet")) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

function readSheetList(
  content: Uint8Array,
  targets: ReadonlyMap<string, string>,
): { sheets: SheetPlace[]; from1904: boolean } {
  const sheets: SheetPlace[] = [];
  let from1904 = false;
  walkXml(content, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = isYes(attributes.date1904);
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      const part = targets.get(id ?? "");
      const hidden = (attributes.state ?? "visible") !== "visible";
      if (part !== undefined) sheets.push({ name: attributes.name ?? "", hidden, part });
    },
  });
  return { sheets, from1904 };
}
