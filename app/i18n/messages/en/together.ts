import type { Messages } from "../fi/index.ts";

/** A small municipality's figures together: five years, and its neighbours. */
export const together: Messages["together"] = {
  title: (name) => `${name}: five years and neighbours together`,
  description: (name) =>
    `${name}: five years together and judged together with its neighbours, beside the whole country.`,
  lead: "In a small municipality the figure of one year can be high or low by chance alone. Added up, five years or the neighbouring municipalities tell more.",
  alone: (name) => `${name}, latest figure`,
  fiveYears: "Five latest measurements together",
  tableCaption: (name, priority) => `${name} judged together: ${priority}`,
  none: "No indicator has five measurements, or a common figure of the neighbouring municipalities, with known numbers of cases. So no common figures can be worked out.",
  short: "The figures together",
  link: "All common figures",
  back: (name) => `To the municipality’s page: ${name}`,
};
