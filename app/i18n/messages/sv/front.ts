import type { front as fi } from "../fi/front.ts";

export const front: typeof fi = {
  title: (whose) => `${whose} välfärd`,
  lead: (priorities, indicators, municipalities) =>
    `${priorities} prioriteringar, ${indicators} indikatorer och ${municipalities} kommuner i samma bild.`,
  official: "Siffrorna är officiell statistik, och var och en har sitt år och sin källa.",
  description: (whose) =>
    `${whose} välfärd i fyra prioriteringar: de senaste siffrorna, utvecklingen och jämförelsen med hela landet.`,
  priority: (position) => `Prioritering ${position}`,
  all: (count) => (count === 1 ? "Prioriteringens indikator" : `Alla ${count} indikatorer`),
  noFigures: "Det finns ännu inga siffror för hela området i den här prioriteringen.",
  sideBySide: "Siffrorna visas bredvid varandra för samma år. En skillnad kan också bero på slumpen.",
  news: "Senaste import",
  newsText: (source, day) => `${source}, ${day}`,
  newsUnfinished: "Importen pågår eller avbröts.",
  counts: { new: "nya siffror", changed: "ändrade siffror", vanished: "borttagna siffror" },
  flips: (count, day) =>
    count === 1
      ? `En av områdets bedömningar ändrades i beräkningen ${day}.`
      : `${count} av områdets bedömningar ändrades i beräkningen ${day}.`,
  toChanges: "Se vilka bedömningar som ändrades",
  noNews: "Inga siffror har importerats ännu.",
  toSources: "Källor och importer",
  municipalities: "Kommuner",
  municipalitiesNote: "För varje kommun finns en sammanfattning som går att skriva ut.",
};
