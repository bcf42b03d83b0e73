import type { Messages } from "../fi/index.ts";

/** En liten kommuns tal tillsammans: fem mätningar och små kommuner. */
export const together: Messages["together"] = {
  title: (name) => `${name}: fem mätningar och små kommuner tillsammans`,
  description: (name) =>
    `${name}: fem mätningar tillsammans och bedömd tillsammans med andra små kommuner, jämförd med hela landet.`,
  lead: "I en liten kommun kan ett års tal vara högt eller lågt av en slump. Fem mätningar eller några små kommuner sammanräknade berättar mer.",
  alone: (name) => `${name}, senaste talet`,
  fiveYears: "De fem senaste mätningarna tillsammans",
  tableCaption: (name, priority) => `${name} bedömd tillsammans: ${priority}`,
  none: "För ingen indikator finns fem mätningar eller ett gemensamt tal för små kommuner där antalet fall är känt. Därför kan inga gemensamma tal räknas.",
  short: "Talen tillsammans",
  link: "Alla gemensamma tal",
  back: (name) => `Till kommunens sida: ${name}`,
};
