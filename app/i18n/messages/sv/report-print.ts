import type { Messages } from "../fi/index.ts";

export const reportPrint: Messages["reportPrint"] = {
  contents: "Innehåll",
  figure: (number) => `Figur ${number}`,
  machineSentence: "Meningen är beräknad ur talen",
  edited: "Skribentens formulering",
  tables: "Figurernas tal som tabeller",
  tablesLead: "Samma tal som i figurerna. Ett tal som källan inte har gett anges med ord.",
  page: (number, all) => `sida ${number} / ${all}`,
  version: (number) => `Version ${number}`,
  notDecided: "Förslag som inte har behandlats",
  decided: (body, day, paragraph) => `${body} ${day}, § ${paragraph}`,
  published: (day) => `Publicerad ${day}`,
  correction: (reason) => `Rättad version: ${reason}`,
  source: "Källa",
  sources: "Källor och kontrollsumma",
  fetched: (day) => `hämtat ${day}`,
  frozen: (day) => `Talen och texterna är sådana som de var ${day}. De ändras inte i den här versionen.`,
  address: "Adress",
  hash: "Kontrollsumma (SHA-256)",
  hashMeans: "Med kontrollsumman kan man kontrollera att innehållet är oförändrat.",
  missingLanguage: "Den här texten har inte skrivits på svenska.",
};
