import type { FileChild, Paragraph as WordParagraph } from "docx";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { WordBlock, WordCell, WordContent, WordPart, WordPicture, WordTable } from "./word-content.ts";

type Docx = typeof import("docx");

/** Languages as Word names them, for its spelling and for who has it read aloud. */
const LANGUAGE: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
/** One that offices have; where it is missing, another of the same widths is taken. */
const FONT = "Calibri";

/** A4 with margins of two centimetres, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** The same in px, as pictures are measured. */
const TEXT_WIDTH_PX = Math.floor((TEXT_WIDTH / 1440) * 96);
/** Letters in half points. */
const SIZE = { text: 22, table: 18, small: 18 } as const;
const COLOUR = { ink: "1E2226", quiet: "5C5852", link: "1B6AA5", hairline: "CFC8C0" } as const;

/**
 * A document for Word (DOCX) on A4: styles of its own for headings, header rows that come again on each
 * page,
 * pictures as drawings with a picture of points beside them for older programs, language, text
 * alternatives.
 * The library is loaded when the first is asked for.
 */
export async function wordFile(content: WordContent): Promise<Buffer> {
  const docx = await import("docx");
  const {
    Document,
    Footer,
    Packer,
    PageNumber,
    Paragraph,
    TextRun,
    HeadingLevel,
    AlignmentType,
    LineRuleType,
  } = docx;
  const { locale, title, kicker, foot, blocks } = content;
  const { page } = messagesFor(locale).files;
  const small = { size: SIZE.small, color: COLOUR.quiet };
  const footer = new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun({ ...small, text: `${clean(foot)} · ` }),
      new TextRun({ ...small, children: [`${page} `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
    ],
  });
  const document = new Document({
    title: clean(title),
    creator: "Saukko",
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.text, color: COLOUR.ink, language: { value: LANGUAGE[locale] } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { size: 52, bold: true }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        hyperlink: { run: { color: COLOUR.link, underline: {} } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(title))] }),
          new Paragraph({ children: [new TextRun({ ...small, text: clean(kicker) })] }),
          ...blocks.flatMap((block, at) => drawn(docx, block, at)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function drawn(docx: Docx, block: WordBlock, at: number): FileChild[] {
  const { Paragraph, HeadingLevel, TextRun } = docx;
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(block.text))] })];
    case "text":
      return [
        new Paragraph({
          children: runs(
            docx,
            block.parts,
            block.look === "quiet" ? { size: SIZE.small, color: COLOUR.quiet } : {},
          ),
        }),
      ];
    case "list":
      return block.items.map(
        (parts) => new Paragraph({ bullet: { level: 0 }, children: runs(docx, parts, {}) }),
      );
    case "table":
      return [table(docx, block), new Paragraph({ children: [] })];
    case "picture":
      return [picture(docx, block, at)];
  }
}

type Look = { size?: number; color?: string; bold?: boolean };

function runs({ TextRun, ExternalHyperlink }: Docx, parts: readonly WordPart[], look: Look) {
  return parts.map(({ text, strong, href }) => {
    const run = { ...look, text: clean(text), ...(strong ? { bold: true } : {}) };
    if (!href) return new TextRun(run);
    return new ExternalHyperlink({ link: href, children: [new TextRun({ ...run, style: "Hyperlink" })] });
  });
}

function table(docx: Docx, { columns, rows }: WordTable): FileChild {
  const { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableRow, WidthType } = docx;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / whole));
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.hairline };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const cell = ({ parts }: WordCell, at: number, bold = false) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      children: [paragraph(parts, at === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT, bold)],
    });
  const paragraph = (
    parts: readonly WordPart[],
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
    bold: boolean,
  ): WordParagraph =>
    new Paragraph({
      alignment,
      spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
      children: runs(docx, parts, bold ? { size: SIZE.table, bold } : { size: SIZE.table }),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, at) => cell({ parts: [{ text: heading }] }, at, true)),
      }),
      ...rows.map((row) =>
        "group" in row
          ? new TableRow({
              cantSplit: true,
              children: [
                new TableCell({
                  columnSpan: columns.length,
                  margins: { top: 100, bottom: 40, left: 60, right: 60 },
                  children: [
                    new Paragraph({
                      keepNext: true,
                      spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
                      children: runs(docx, [{ text: row.group, strong: true }], { size: SIZE.table }),
                    }),
                  ],
                }),
              ],
            })
          : new TableRow({ cantSplit: true, children: row.cells.map((one, at) => cell(one, at)) }),
      ),
    ],
  });
}

/** As wide as the text at the most. Throws where the drawing does not say its size. */
function picture(
  { ImageRun, Paragraph }: Docx,
  { title, alt, svg, png }: WordPicture,
  at: number,
): FileChild {
  const root = /<svg [^>]*>/.exec(svg)?.[0] ?? "";
  const [width = 0, height = 0] = ["width", "height"].map((name) =>
    Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ?? 0),
  );
  if (width * height === 0) throw new Error(`a picture without its size: ${root}`);
  const scale = Math.min(1, TEXT_WIDTH_PX / width);
  return new Paragraph({
    children: [
      new ImageRun({
        type: "svg",
        data: Buffer.from(svg),
        fallback: { type: "png", data: png },
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: `${at}`, title: clean(title), description: clean(alt) },
      }),
    ],
  });
}

/** Halves of signs, and signs that XML cannot hold. */
const HALF = /\p{Surrogate}/gu;
const NO_SIGN = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

function clean(text: string): string {
  return text.replaceAll(HALF, "\ufffd").replaceAll(NO_SIGN, "");
}
