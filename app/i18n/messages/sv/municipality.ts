import type { municipality as fi } from "../fi/municipality.ts";

export const municipality: typeof fi = {
  title: (name) => name,
  kicker: (county) => `Kommun, ${county}`,
  description: (name) =>
    `${name}: välfärdsindikatorer enligt prioriterat område, med området och hela landet som jämförelse.`,
  position: {
    link: "Visa alla tal i en bild",
    heading: "Alla tal i en bild",
    lead: "Varje rad är en indikator: märket visar var kommunen placerar sig bland Finlands kommuner.",
    description: (name) =>
      `${name}: det senaste talet för varje indikator och kommunens plats bland Finlands kommuner.`,
  },
  inShort: "I korthet",
  noSentences: "Det finns inga färska bedömningar av kommunens tal.",
  noneSure: "Ingen skillnad eller förändring är så säker att den lyfts fram.",
  figures: "Tal enligt prioriterat område",
  tableCaption: (name, priority) => `${name}: ${priority}`,
  others: "Övriga kommuner",
  print: "Sidan skrivs ut på ett eller två ark.",
  debts: "Tal som saknas",
  debtsNote: "Indikatorer som helt saknar tal för kommunen, och varför.",
  noDebts: "Alla indikatorer har ett tal för kommunen.",
  elsewhere: { county: "området har ett tal", nowhere: "" },
};
