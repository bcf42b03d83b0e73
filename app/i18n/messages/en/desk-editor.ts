import type { Messages } from "../fi/index.ts";

export const deskEditor: Messages["deskEditor"] = {
  toolbar: "Formatting",
  keys: "Alt+F10 leads to the formatting buttons, Esc back to the text, and Tab out of it. In a list, Alt+Shift+arrow indents.",
  tools: {
    heading3: "Heading",
    heading4: "Subheading",
    bold: "Bold",
    boldSign: "B",
    italic: "Italic",
    italicSign: "I",
    bullets: "Bulleted list",
    numbers: "Numbered list",
    deeper: "Indent",
    shallower: "Outdent",
    link: "Link",
    table: "Table",
    addRow: "Add row",
    addColumn: "Add column",
    deleteRow: "Delete row",
    deleteColumn: "Delete column",
    deleteTable: "Delete table",
    undo: "Undo",
    redo: "Redo",
  },
  saved: (time) => `Saved ${time}.`,
  status: {
    offline: "The connection is gone. The text is kept in this browser and is saved when it is back.",
    signedOut: "Your session has ended. The text is kept in this browser: sign in in another tab, and save.",
    closed:
      "The text can no longer be saved: the block has been removed, or the report is no draft. The text is kept in this browser.",
    unreadable: "The text could not be saved: it is too long. Divide it into two blocks.",
  },
  stale: {
    said: (name, time) => `${name} saved the text ${time}. Neither text is lost: choose which one stays.`,
    mine: "Save my text",
    theirs: "Take the saved text",
    hint: "You can also take parts of the saved text into yours and then save yours. The other text stays in the history.",
  },
  link: {
    title: "Address of the link",
    hint: "For example https://www.thl.fi or name@municipality.fi",
    problem: "A link can lead to a web page (https:// or http://) or to an e-mail address.",
    set: "Set link",
    remove: "Remove link",
    cancel: "Cancel",
  },
};
