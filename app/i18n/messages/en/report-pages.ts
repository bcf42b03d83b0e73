import type { Messages } from "../fi/index.ts";

export const reportPages: Messages["reportPages"] = {
  menu: "Reports",
  list: "Welfare reports",
  listDescription: "Published welfare reports and their versions.",
  listLead: "Reports that have been decided and published. Each version stays unchanged at its address.",
  none: "No report has been published yet.",
  kind: {
    "wide-regional": "Wide regional welfare report and plan",
    "yearly-regional": "Regional yearly report",
    "wide-municipal": "Wide municipal welfare report and plan",
    "yearly-municipal": "Municipal yearly report",
    blank: "Report",
  },
  files: "Download the report",
  file: {
    pdf: "PDF for reading",
    archive: "PDF for the archive (PDF/A)",
    html: "As one web page",
    xlsx: "The numbers of the figures (Excel)",
    json: "As data (JSON)",
  },
  figureFile: {
    svg: "SVG",
    png: "PNG",
    csv: "CSV",
    xlsx: "XLSX",
  },
  table: {
    report: "Report",
    area: "Area",
    years: "Years",
    decision: "Decision",
    version: "Version",
    figure: "Figure",
    row: "Row",
    column: "Column",
    number: "Number",
    shown: "Shown",
  },
  newer: (number) => `There is a newer version ${number} of this report.`,
  toNewer: "Go to the newest version",
  revised: (count) =>
    `The source has corrected ${count === 1 ? "one number" : `${count} numbers`} used in this version since it was locked. The version does not change.`,
  revisedCaption: "Corrected numbers",
  revisedLine: {
    number: (before, now) => `${before} in the version, ${now} in the source now`,
    sentence: (year) =>
      year === null
        ? "The sentence in the version was:"
        : `The sentence on the figure of ${year} was in the version:`,
    now: "Now:",
    newer: (year) => `newer figure from ${year}`,
  },
  newerYears: (count) => `There is newer data on ${count === 1 ? "one point" : `${count} points`}`,
  newerYearsMean:
    "The source has published a figure of a later year. It does not correct the numbers of this version.",
  versions: "Versions",
  figureToday: "The numbers today and the method",
  corrected: (before, count) =>
    `What was corrected in version ${before}: ${count === 1 ? "one number or sentence" : `${count} numbers or sentences`}`,
  correctedLine: {
    number: (before, now) => `was ${before}, now ${now}`,
    sentence: (year) => (year === null ? "The sentence was:" : `The sentence on the figure of ${year} was:`),
  },
  versionLine: (number, day) => `Version ${number}, published ${day}`,
  citation: "Cite as",
  tooMany: "Too many reports are being made at the moment. Try again in a while.",
  diskFull:
    "The file could not be made because the server’s disk is full. Tell the administrator, and try again later.",
  failed: (why) => `The file could not be made: ${why}`,
  noVersion: "The report or its version is not published.",
};
