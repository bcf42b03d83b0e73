import type { Editor } from "@tiptap/core";

/** What a button of the toolbar does, by its `data-tool`; that of "link" asks for an address first. */
interface Tool {
  use?: (editor: Editor) => void;
  /** Whether the text at the cursor is so already. */
  pressed?: (editor: Editor) => boolean;
  usable?: (editor: Editor) => boolean;
  shown?: (editor: Editor) => boolean;
}

const inTable = (editor: Editor): boolean => editor.isActive("table");
const inList = (editor: Editor): boolean => editor.isActive("listItem");

export const TOOLS: Readonly<Record<string, Tool>> = {
  "heading-3": heading(3),
  "heading-4": heading(4),
  bold: {
    use: (editor) => editor.chain().toggleBold().run(),
    pressed: (editor) => editor.isActive("bold"),
  },
  italic: {
    use: (editor) => editor.chain().toggleItalic().run(),
    pressed: (editor) => editor.isActive("italic"),
  },
  bullets: {
    use: (editor) => editor.chain().toggleBulletList().run(),
    pressed: (editor) => editor.isActive("bulletList"),
    usable: (editor) => !inTable(editor),
  },
  numbers: {
    use: (editor) => editor.chain().toggleOrderedList().run(),
    pressed: (editor) => editor.isActive("orderedList"),
    usable: (editor) => !inTable(editor),
  },
  deeper: {
    use: (editor) => editor.chain().sinkListItem("listItem").run(),
    usable: (editor) => editor.can().sinkListItem("listItem"),
    shown: inList,
  },
  shallower: {
    use: (editor) => editor.chain().liftListItem("listItem").run(),
    shown: inList,
  },
  link: { pressed: (editor) => editor.isActive("link") },
  table: {
    use: (editor) => editor.chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    usable: (editor) => !inTable(editor) && !inList(editor),
  },
  "add-row": { use: (editor) => editor.chain().addRowAfter().run(), shown: inTable },
  "add-column": { use: (editor) => editor.chain().addColumnAfter().run(), shown: inTable },
  "delete-row": { use: (editor) => editor.chain().deleteRow().run(), shown: inTable },
  "delete-column": { use: (editor) => editor.chain().deleteColumn().run(), shown: inTable },
  "delete-table": { use: (editor) => editor.chain().deleteTable().run(), shown: inTable },
  undo: { use: (editor) => editor.chain().undo().run(), usable: (editor) => editor.can().undo() },
  redo: { use: (editor) => editor.chain().redo().run(), usable: (editor) => editor.can().redo() },
};

function heading(level: 3 | 4): Tool {
  return {
    use: (editor) => editor.chain().toggleHeading({ level }).run(),
    pressed: (editor) => editor.isActive("heading", { level }),
    usable: (editor) => !inTable(editor) && !inList(editor),
  };
}
