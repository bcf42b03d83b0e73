import type { priority as fi } from "../fi/priority.ts";

export const priority: typeof fi = {
  description: (name, whose) =>
    `${name}: ${whose} indikatorer, kommunerna bredvid varandra och hela landet som jämförelse.`,
  tableCaption: (name) => `${name}: indikatorer per kommun`,
  count: (count) => (count === 1 ? "1 indikator" : `${count} indikatorer`),
  howToRead:
    "Talen på en rad gäller samma år. Tonen visar vilken femtedel talet hör till bland alla Finlands kommuner. Den säger inte om talet är bra eller dåligt, och i en liten kommun varierar talet mycket av en slump.",
  speaksOf: "Sidan gäller",
  smallest: "de minsta talen",
  largest: "de största talen",
  fifth: (fifth) => `femtedel ${fifth}`,
  noFigures: "Det finns ännu inga tal för det här prioriterade området.",
};
