import { parseDocument } from "htmlparser2";
import type { ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { openArchive } from "#importers/workbook/archive.ts";

/** What a reader of a version can hold against another of its files. */
export interface VersionFacts {
  figures: { title: string; alts: string[]; rows: string[][] }[];
  /** Rows of every other table, in order. */
  lists: string[][][];
  sentences: string[];
}

/** What is frozen, as the truth that files are held to. */
export function factsOfSnapshot({ snapshot }: Pick<ReportVersion, "snapshot">, locale: Locale): VersionFacts {
  const facts: VersionFacts = { figures: [], lists: [], sentences: [] };
  for (const block of snapshot.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === "text" || block.kind === "page-break") continue;
    if (block.kind === "sentence") facts.sentences.push(block.shown[locale]?.text ?? "");
    else if (block.kind === "figure") {
      const shown = block.shown[locale];
      if (!shown) continue;
      const { title, alt, table } = shown;
      facts.figures.push({ title, alts: [alt, alt], rows: textsOf(table.rows) });
    } else if (block.kind !== "indicator-appendix") {
      const rows = toldOf(block.shown[locale]?.table.rows ?? [], locale);
      if (rows.length > 0) facts.lists.push(rows);
    }
  }
  return facts;
}

const textsOf = (rows: readonly { text: string }[][]): string[][] =>
  rows.map((row) => row.map(({ text }) => text));

/** Of a list: what is there in another language only says so. */
function toldOf(rows: readonly { text: string; lang?: Locale }[][], locale: Locale): string[][] {
  const { foreign } = messagesFor(locale).reportPrint;
  return rows.map((row) => row.map(({ text, lang }) => (lang ? `${text} (${foreign[lang]})` : text)));
}

type Document = ReturnType<typeof parseDocument>;
type Node = Document["children"][number];
type Element = Extract<Node, { attribs: object }>;

/** The same, read from a page or a file of HTML. */
export function factsOfHtml(html: string): VersionFacts {
  const all = elementsIn(parseDocument(html));
  const ofClass = (name: string): Element[] =>
    all.filter(({ attribs }) => (attribs.class ?? "").split(" ").includes(name));
  return {
    figures: ofClass("report-figure").map((figure) => {
      const inside = elementsIn(figure);
      const title = inside.find(({ attribs }) => attribs.class === "figure-title");
      const number = inside.find(({ attribs }) => attribs.class === "report-figure-number");
      return {
        title: textOf(title).slice(textOf(number).length + 1),
        alts: inside
          .filter(({ name, attribs }) => name === "svg" && attribs.role === "img")
          .map(({ attribs }) => attribs["aria-label"] ?? ""),
        rows: rowsIn(figure),
      };
    }),
    lists: ofClass("report-rows").map(rowsIn),
    sentences: ofClass("report-sentence").map((block) =>
      textOf(elementsIn(block).find(({ name }) => name === "p")),
    ),
  };
}

function elementsIn(node: Document | Element): Element[] {
  return node.children.flatMap((child) => ("attribs" in child ? [child, ...elementsIn(child)] : []));
}

function rowsIn(table: Element): string[][] {
  const bodies = elementsIn(table).filter(({ name }) => name === "tbody");
  return bodies.flatMap((body) =>
    elementsIn(body)
      .filter(({ name }) => name === "tr")
      .map((row) => elementsIn(row).flatMap((cell) => (/^t[hd]$/.test(cell.name) ? [textOf(cell)] : []))),
  );
}

function textOf(node: Node | undefined): string {
  if (!node) return "";
  if ("data" in node) return node.type === "text" ? node.data : "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

export type SheetCell = string | number | null;

/** Every sheet of a workbook of ours: texts as texts, numbers as numbers, formulas as what they are. */
export function sheetsOf(workbook: Buffer): SheetCell[][][] {
  const archive = openArchive(workbook);
  const part = (name: string): Document | null => {
    const bytes = archive?.unpack(name);
    return bytes ? parseDocument(bytes.toString("utf8"), { xmlMode: true }) : null;
  };
  const shared = part("xl/sharedStrings.xml");
  const strings = shared
    ? elementsIn(shared)
        .filter(({ name }) => name === "si")
        .map(textOf)
    : [];
  const names = (archive?.names ?? []).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return names
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((name) => {
      const sheet = part(name);
      const rows = sheet ? elementsIn(sheet).filter((element) => element.name === "row") : [];
      return rows.map((row) => cellsOf(row, strings));
    });
}

function cellsOf(row: Element, strings: readonly string[]): SheetCell[] {
  const cells: SheetCell[] = [];
  for (const cell of elementsIn(row).filter(({ name }) => name === "c")) {
    const inside = elementsIn(cell);
    if (inside.some(({ name }) => name === "f")) throw new Error(`a formula in ${cell.attribs.r}`);
    const value = inside.find(({ name }) => name === "v");
    const text = inside.find(({ name }) => name === "is");
    cells[columnOf(cell.attribs.r ?? "A1")] = text
      ? textOf(text)
      : !value
        ? null
        : cell.attribs.t === "s"
          ? (strings[Number(textOf(value))] ?? "")
          : cell.attribs.t === "str"
            ? textOf(value)
            : Number(textOf(value));
  }
  return Array.from(cells, (cell) => cell ?? null);
}

/** "C7" → 2 */
function columnOf(reference: string): number {
  return (
    [...(/^[A-Z]+/.exec(reference)?.[0] ?? "A")].reduce(
      (sum, sign) => sum * 26 + sign.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}
