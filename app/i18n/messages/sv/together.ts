import type { Messages } from "../fi/index.ts";

/** En liten kommuns tal tillsammans: fem år och grannkommunerna. */
export const together: Messages["together"] = {
  title: (name) => `${name}: fem år och grannkommunerna tillsammans`,
  description: (name) =>
    `${name}: fem år tillsammans och bedömd tillsammans med grannkommunerna, jämförd med hela landet.`,
  lead: "I en liten kommun kan ett års tal vara högt eller lågt av en slump. Fem år eller grannkommunerna sammanräknade berättar mer.",
  alone: (name) => `${name}, senaste talet`,
  fiveYears: "De fem senaste mätningarna tillsammans",
  tableCaption: (name, priority) => `${name} bedömd tillsammans: ${priority}`,
  none: "För ingen indikator finns fem mätningar eller ett gemensamt tal för grannkommunerna där antalet fall är känt. Därför kan inga gemensamma tal räknas.",
  short: "Talen tillsammans",
  link: "Alla gemensamma tal",
  back: (name) => `Till kommunens sida: ${name}`,
};
