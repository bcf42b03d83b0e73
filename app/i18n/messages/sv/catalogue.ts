import type { catalogue as fi } from "../fi/catalogue.ts";

export const catalogue: typeof fi = {
  title: "Indikatorer",
  description: "Sök indikatorer med ett ord eller ett nummer på finska, svenska eller engelska.",
  lead: "Sök med ett ord eller med indikatorns nummer. Sökningen förstår finska, svenska och engelska, och början av ett ord räcker.",
  search: "Sökord",
  placeholder: "t.ex. arbetslösa, alkohol, 181",
  priority: "Prioriterat område",
  lifeStage: "Livsskede",
  source: "Källa",
  any: "Alla",
  submit: "Sök",
  clear: "Töm sökningen",
  found: (found, total) =>
    found === total
      ? total === 1
        ? "1 indikator"
        : `${total} indikatorer`
      : found === 1
        ? `1 indikator av ${total}`
        : `${found} indikatorer av ${total}`,
  shown: (shown) => `De ${shown} första visas. Begränsa sökningen för att hitta resten.`,
  none: "Sökningen gav inga indikatorer.",
  noneAdvice:
    "Pröva början av ordet (arbetsl), ett annat ord eller ett annat språk, eller ta bort begränsningar.",
  years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  noFigures: "inga tal ännu",
  failed: "Sökningen misslyckades. Kontrollera anslutningen och tryck på Sök.",
};
