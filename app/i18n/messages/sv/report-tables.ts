import type { Messages } from "../fi/index.ts";

/** Berättelsens tabeller, som fyller i sig själva. */
export const reportTables: Messages["reportTables"] = {
  indicator: "Indikator",
  year: "År",
  country: "Hela landet",
  besideCountry: "Jämfört med hela landet",
  notTested: "inte jämfört",
  keyFigures: (area) => `Nyckeltal: ${area}`,
  goals: {
    caption: (area) => `Mål: ${area}`,
    captionOf: (area, priority) => `Mål: ${area}, ${priority}`,
    target: "Målnivå",
    baseline: "Utgångsnivå",
    latest: "Senaste tal",
    state: "Läge",
    decision: "Beslut",
    none: "Inga mål har antecknats ännu.",
    notJudged: "inte bedömt ännu",
  },
  measures: {
    caption: (area) => `Åtgärder: ${area}`,
    captionOf: (area, priority) => `Åtgärder: ${area}, ${priority}`,
    none: "Inga åtgärder har antecknats ännu.",
  },
  bodies: {
    caption: (area) => `Organ och arbetsgrupper: ${area}`,
    none: "Inga organ eller arbetsgrupper har antecknats ännu.",
  },
  appendix: {
    caption: "Indikatorbilaga",
    state: "Användning",
    where: "Kapitel eller orsak",
    used: "använd",
    leftOut: "utelämnad",
    noReason: "ingen orsak har antecknats",
    notAvailable: "inte tillgänglig",
    notAvailableWhy: "inga tal har fåtts från källan",
    list: "Förteckningen bygger på Saukkos indikatorförteckning. THL:s minimidatainnehåll har inte publicerats i maskinläsbar form.",
    counts: (used, leftOut, missing) =>
      `Använda ${used}, utelämnade ${leftOut}, inte tillgängliga ${missing}.`,
  },
};
