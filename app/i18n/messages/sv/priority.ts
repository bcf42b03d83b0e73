import type { priority as fi } from "../fi/priority.ts";

export const priority: typeof fi = {
  description: (name, whose) =>
    `${name}: ${whose} indikatorer, kommunerna bredvid varandra och hela landet som jämförelse.`,
  tableCaption: (name) => `${name}: indikatorer per kommun`,
  count: (count) => (count === 1 ? "1 indikator" : `${count} indikatorer`),
  howToRead:
    "Siffrorna på en rad gäller samma år. Tonen visar vilken femtedel siffran hör till bland alla Finlands kommuner. Den säger inte om siffran är bra eller dålig, och i en liten kommun varierar siffran mycket av en slump.",
  smallest: "de minsta talen",
  largest: "de största talen",
  fifth: (fifth) => `femtedel ${fifth}`,
  noFigures: "Det finns inga siffror för den här prioriteringen ännu.",
};
