import type { municipality as fi } from "../fi/municipality.ts";

export const municipality: typeof fi = {
  title: (name) => name,
  kicker: (county) => `Kommun, ${county}`,
  description: (name) =>
    `${name}: välfärdsindikatorer enligt prioritering, med området och hela landet som jämförelse.`,
  inShort: "I korthet",
  noSentences: "Det finns inga färska siffror om kommunen som kan sägas i en mening.",
  figures: "Siffror enligt prioritering",
  tableCaption: (name, priority) => `${name}: ${priority}`,
  others: "Övriga kommuner",
  print: "Sidan skrivs ut på ett eller två ark.",
  debts: "Siffror som saknas",
  debtsNote: "Indikatorer som helt saknar siffra för kommunen, och varför.",
  noDebts: "Alla indikatorer har en siffra för kommunen.",
  elsewhere: { county: "området har en siffra", nowhere: "" },
};
