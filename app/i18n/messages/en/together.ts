import type { Messages } from "../fi/index.ts";

/** A small municipality's figures together: five measurements, and small municipalities. */
export const together: Messages["together"] = {
  title: (name) => `${name}: five measurements and small municipalities together`,
  description: (name) =>
    `${name}: five measurements together and judged together with other small municipalities, beside the whole country.`,
  lead: "In a small municipality the figure of one year can be high or low by chance alone. Added up, five measurements or a few small municipalities tell more.",
  alone: (name) => `${name}, latest figure`,
  fiveYears: "Five latest measurements together",
  tableCaption: (name, priority) => `${name} judged together: ${priority}`,
  none: "No indicator has five measurements, or a common figure of small municipalities, with known numbers of cases. So no common figures can be worked out.",
  short: "The figures together",
  link: "All common figures",
  back: (name) => `To the municipality’s page: ${name}`,
};
