import type { Messages } from "../fi/index.ts";

export const reportPrint: Messages["reportPrint"] = {
  contents: "Contents",
  figure: (number) => `Figure ${number}`,
  showTable: "Show the numbers as a table",
  citation: "Cite this figure",
  download: "Download",
  machineSentence: "The sentence is computed from the figures",
  edited: "The writer's wording",
  tables: "The figures as tables",
  tablesLead: "The same numbers as in the figures. A number that the source has not given is told in words.",
  page: (number, all) => `page ${number} / ${all}`,
  version: (number) => `Version ${number}`,
  notDecided: "A proposal, not decided",
  decided: (body, day, paragraph) => `${body}, ${day}, § ${paragraph}`,
  published: (day) => `Published ${day}`,
  correction: (reason) => `Corrected version: ${reason}`,
  source: "Source",
  sources: "Sources and checksum",
  fetched: (day) => `fetched ${day}`,
  keptFigures: (day) =>
    `The figures are as the source gave them on ${day}. The source has changed them since.`,
  frozen: (day) => `Figures and texts are as they were on ${day}. They do not change in this version.`,
  address: "Address",
  hash: "Checksum (SHA-256)",
  hashMeans: "The checksum shows whether the content is unchanged.",
  missingLanguage: "This part of the report is only in another language.",
};
