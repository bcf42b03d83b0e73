import type { Messages } from "../fi/index.ts";

/** Tables of a report that fill themselves. */
export const reportTables: Messages["reportTables"] = {
  indicator: "Indicator",
  year: "Year",
  country: "Whole country",
  besideCountry: "Beside the whole country",
  notTested: "not compared",
  keyFigures: (area) => `Key figures: ${area}`,
  goals: {
    caption: (area) => `Goals: ${area}`,
    captionOf: (area, priority) => `Goals: ${area}, ${priority}`,
    target: "Target",
    baseline: "Starting level",
    latest: "Latest figure",
    state: "Status",
    decision: "Decision",
    none: "No goals have been recorded yet.",
    notJudged: "not judged yet",
  },
  measures: {
    caption: (area) => `Measures: ${area}`,
    captionOf: (area, priority) => `Measures: ${area}, ${priority}`,
    none: "No measures have been recorded yet.",
  },
  bodies: {
    caption: (area) => `Bodies and working groups: ${area}`,
    none: "No bodies or working groups have been recorded yet.",
  },
  appendix: {
    caption: "Indicator appendix",
    state: "Use",
    where: "Chapter or reason",
    used: "used",
    leftOut: "left out",
    noReason: "no reason has been recorded",
    notAvailable: "not available",
    notAvailableWhy: "no figures have come from the source",
    list: "The list is Saukko's own catalogue of indicators. THL has not published its minimum data content in a machine's form.",
    counts: (used, leftOut, missing) => `Used ${used}, left out ${leftOut}, not available ${missing}.`,
  },
};
