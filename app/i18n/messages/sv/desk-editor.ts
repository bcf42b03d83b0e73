import type { Messages } from "../fi/index.ts";

export const deskEditor: Messages["deskEditor"] = {
  toolbar: "Formatering",
  keys: "Alt+F10 leder till formateringsknapparna, Esc tillbaka till texten och tabb ut ur texten. I en lista gör Alt+Skift+pil indrag.",
  tools: {
    heading3: "Mellanrubrik",
    heading4: "Underrubrik",
    bold: "Fetstil",
    boldSign: "F",
    italic: "Kursiv",
    italicSign: "K",
    bullets: "Punktlista",
    numbers: "Numrerad lista",
    deeper: "Öka indraget",
    shallower: "Minska indraget",
    link: "Länk",
    table: "Tabell",
    addRow: "Lägg till rad",
    addColumn: "Lägg till kolumn",
    deleteRow: "Ta bort rad",
    deleteColumn: "Ta bort kolumn",
    deleteTable: "Ta bort tabell",
    undo: "Ångra",
    redo: "Gör om",
  },
  saved: (time) => `Sparat ${time}.`,
  status: {
    took: "Nu används den sparade texten. Din egen finns i historiken.",
    offline:
      "Förbindelsen är bruten. Texten finns kvar i den här webbläsaren och sparas när förbindelsen är tillbaka.",
    signedOut:
      "Din session har upphört. Texten finns kvar i den här webbläsaren: logga in i en annan flik och spara.",
    closed:
      "Texten kan inte längre sparas: avsnittet eller dess kapitel har tagits bort, eller berättelsen är inte ett utkast. Texten finns kvar i den här webbläsaren.",
    unreadable: "Texten kunde inte sparas: den är för lång. Dela den i två avsnitt.",
  },
  kept: {
    restored: "Här är ändringarna som du inte hann spara. Kontrollera dem och spara.",
    unsaved: "Ändringarna är inte sparade ännu. De finns kvar i den här webbläsaren tills du sparar.",
    discard: "Kasta ändringarna",
    signOut: "Du har ändringar som inte är sparade. Om du loggar ut försvinner de. Logga ut ändå?",
  },
  stale: {
    said: (name, time) =>
      `${name} sparade texten ${time}. Ingendera texten har gått förlorad: välj vilken som blir kvar.`,
    mine: { text: "Spara min text", piece: "Spara mina val" },
    theirs: { text: "Ta den sparade texten", piece: "Ta det sparade avsnittet", item: "Ta det sparade" },
    hint: "Du kan också plocka delar ur den sparade texten till din egen och sedan spara din. Den andra texten blir kvar i historiken.",
  },
  preview: "Förhandsgranska",
  previewed: "Så här skulle avsnittet se ut. Det är ännu inte sparat.",
  link: {
    title: "Länkens adress",
    hint: "Till exempel https://www.thl.fi eller namn@kommun.fi",
    problem: "En länk kan leda till en webbsida (https:// eller http://) eller en e-postadress.",
    set: "Infoga länk",
    remove: "Ta bort länk",
    cancel: "Avbryt",
  },
};
