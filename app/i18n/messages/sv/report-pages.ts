import type { Messages } from "../fi/index.ts";

export const reportPages: Messages["reportPages"] = {
  menu: "Berättelser",
  list: "Välfärdsberättelser",
  listDescription: "Publicerade välfärdsberättelser och deras versioner.",
  listLead: "Beslutade och publicerade berättelser. Varje version finns kvar oförändrad på sin adress.",
  none: "Ingen berättelse har publicerats ännu.",
  kind: {
    "wide-regional": "Omfattande regional välfärdsberättelse och välfärdsplan",
    "yearly-regional": "Regional årsrapport",
    "wide-municipal": "Kommunens omfattande välfärdsberättelse och välfärdsplan",
    "yearly-municipal": "Kommunens årsrapport",
    blank: "Berättelse",
  },
  files: "Ladda ner berättelsen",
  file: {
    pdf: "PDF för läsning",
    archive: "PDF för arkivet (PDF/A)",
    html: "Som en webbsida",
    xlsx: "Figurernas tal (Excel)",
    json: "Som data (JSON)",
  },
  figureFile: {
    svg: "SVG",
    png: "PNG",
    csv: "CSV",
    xlsx: "XLSX",
  },
  table: {
    report: "Berättelse",
    area: "Område",
    years: "År",
    decision: "Beslut",
    version: "Version",
    figure: "Figur",
    row: "Rad",
    column: "Kolumn",
    number: "Tal",
    shown: "Visat",
  },
  newer: (number) => `Det finns en nyare version ${number} av den här berättelsen.`,
  toNewer: "Gå till den nyaste versionen",
  revised: (count) =>
    `Källan har korrigerat ${count === 1 ? "ett tal som används" : `${count} tal som används`} i den här versionen sedan versionen låstes. Versionen ändras inte.`,
  revisedCaption: "Korrigerade tal",
  revisedLine: {
    number: (before, now) => `${before} i versionen, ${now} i källan nu`,
    sentence: (year) =>
      year === null ? "Meningen var i versionen:" : `Meningen om talet för ${year} var i versionen:`,
    now: "Nu:",
    newer: (year) => `nyare uppgift från år ${year}`,
  },
  newerYears: (count) => `Det finns nyare uppgifter ${count === 1 ? "på ett ställe" : `på ${count} ställen`}`,
  newerYearsMean:
    "Källan har publicerat ett tal för ett senare år. Det korrigerar inte talen i den här versionen.",
  versions: "Versioner",
  figureToday: "Talen i dag och metoden",
  corrected: (before, count) =>
    `Vad som korrigerades i förhållande till version ${before}: ${count === 1 ? "ett tal eller en mening" : `${count} tal eller meningar`}`,
  correctedLine: {
    number: (before, now) => `var ${before}, är nu ${now}`,
    sentence: (year) =>
      year === null ? "Meningen var tidigare:" : `Meningen om talet för ${year} var tidigare:`,
  },
  versionLine: (number, day) => `Version ${number}, publicerad ${day}`,
  citation: "Hänvisning",
  tooMany: "Just nu görs för många berättelser. Försök igen om en stund.",
  diskFull:
    "Filen kunde inte göras eftersom serverns disk är full. Meddela administratören och försök igen senare.",
  failed: (why) => `Filen kunde inte göras: ${why}`,
  noVersion: "Berättelsen eller versionen är inte publicerad.",
};
