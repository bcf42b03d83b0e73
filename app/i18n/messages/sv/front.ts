import type { front as fi } from "../fi/front.ts";

export const front: typeof fi = {
  title: (whose) => `${whose} välfärd`,
  lead: (priorities, indicators, municipalities) =>
    [
      priorities === 1 ? "Här ingår ett prioriterat område" : `Här ingår ${priorities} prioriterade områden`,
      `, ${indicators === 1 ? "en indikator" : `${indicators} indikatorer`}`,
      ` och ${municipalities === 1 ? "en kommun" : `${municipalities} kommuner`}.`,
    ].join(""),
  official: "Talen är officiell statistik, och vart och ett har sitt år och sin källa.",
  description: (whose) =>
    `${whose} välfärd i fyra prioriterade områden: de senaste talen, utvecklingen och jämförelsen med hela landet.`,
  priority: (position) => `Prioriterat område ${position}`,
  all: (count) => {
    if (count === 0) return "Det prioriterade områdets sida";
    return count === 1 ? "Det prioriterade områdets indikator" : `Alla ${count} indikatorer`;
  },
  skipRiver: "Hoppa över bilden",
  noFigures: "Det finns ännu inga tal för hela regionen inom det här prioriterade området.",
  sideBySide: "Talen visas bredvid varandra för samma år. En skillnad kan också bero på slumpen.",
  report: (first, last) =>
    first === last ? `Välfärdsberättelse ${first}` : `Välfärdsberättelse ${first}–${last}`,
  news: (day) => `Talen uppdaterades ${day}`,
  noFigureNews: "Talen",
  newsOf: (sources) => `Nytt från: ${sources}`,
  newsUnfinished: "Uppdateringen pågår eller avbröts.",
  nothingNew: "Källorna hade inga nya eller rättade tal.",
  counts: {
    new: (count) => (count === 1 ? "nytt tal" : "nya tal"),
    changed: (count) => (count === 1 ? "rättat tal" : "rättade tal"),
    vanished: () => "tal som källan har tagit bort",
  },
  flips: (count, day) =>
    count === 1
      ? `En av områdets bedömningar ändrades ${day}.`
      : `${count} av områdets bedömningar ändrades ${day}.`,
  toChangedFigures: "Se de nya och rättade talen",
  toChanges: "Se vilka bedömningar som ändrades",
  noNews: "Inga tal har hämtats ännu.",
  toSources: "Källor och uppdateringar",
  municipalities: "Kommuner",
  municipalitiesNote: "För varje kommun finns en sammanfattning som går att skriva ut.",
};
