/**
 * A written text with its structure (muotoiltu teksti), in the JSON of Tiptap and ProseMirror, so that an
 * editor opens it as it is. Headings begin at level 3: the report's title and its chapters are the two
 * above.
 */
export interface TextDoc {
  type: "doc";
  content: TextBlock[];
}

export type TextBlock = TextParagraph | TextHeading | TextList | TextTable;

export interface TextParagraph {
  type: "paragraph";
  content: TextInline[];
}

export interface TextHeading {
  type: "heading";
  attrs: { level: 3 | 4 };
  content: TextInline[];
}

export interface TextList {
  type: "bulletList" | "orderedList";
  content: TextListItem[];
}

/** Its own words first, then what is below it. */
export interface TextListItem {
  type: "listItem";
  content: (TextParagraph | TextList)[];
}

export interface TextTable {
  type: "table";
  content: TextTableRow[];
}

export interface TextTableRow {
  type: "tableRow";
  content: TextTableCell[];
}

export interface TextTableCell {
  type: "tableHeader" | "tableCell";
  content: TextParagraph[];
}

export type TextInline = TextRun | { type: "hardBreak" };

export interface TextRun {
  type: "text";
  text: string;
  marks?: TextMark[];
}

export type TextMark = { type: "bold" } | { type: "italic" } | TextLink;

/** http, https or mailto; nothing else is a link (`linkAddress`). */
export interface TextLink {
  type: "link";
  attrs: { href: string };
}
