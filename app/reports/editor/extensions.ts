import type { Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { Link } from "@tiptap/extension-link";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Gapcursor, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { linkAddress } from "#app/reports/text/link-address.ts";

/** Tab leaves the text for whatever comes after it; lists go deeper by Word's own keys. */
const OwnListItem = ListItem.extend({
  content: "paragraph (paragraph | bulletList | orderedList)*",
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      "Alt-Shift-ArrowRight": () => this.editor.commands.sinkListItem(this.name),
      "Alt-Shift-ArrowLeft": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Drawn without the widths that the policy on inline styles would refuse; Tab leaves it, too. */
const OwnTable = Table.extend({
  renderHTML: () => ["table", ["tbody", 0]],
  addKeyboardShortcuts() {
    const { Tab: _, "Shift-Tab": __, ...kept } = this.parent?.() ?? {};
    return kept;
  },
});

/** A cell reaches over no other: nothing that is frozen could say it. The table's commands ask for both. */
const single = { default: 1, parseHTML: () => 1, renderHTML: () => ({}) };
const cell = {
  content: "paragraph+",
  addAttributes: () => ({
    colspan: single,
    rowspan: single,
    colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
  }),
};

/** A number that a list does not begin with is no part of a text as it is stored. */
const OwnOrderedList = OrderedList.extend({ addAttributes: () => ({}) });

/** What a text can be made of: the nodes and marks of app/domain/text-doc.ts, and no other. */
export const EXTENSIONS: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [3, 4] }),
  Bold,
  Italic,
  HardBreak,
  Link.configure({
    openOnClick: false,
    HTMLAttributes: { target: null, rel: "noreferrer", class: null },
    isAllowedUri: (address) => linkAddress(address ?? "") !== null,
    shouldAutoLink: (address) => /^https?:\/\//i.test(address),
  }),
  BulletList,
  OwnOrderedList,
  OwnListItem,
  OwnTable.configure({ View: null }),
  TableRow,
  TableCell.extend(cell),
  TableHeader.extend(cell),
  UndoRedo,
  Gapcursor,
  TrailingNode,
];
