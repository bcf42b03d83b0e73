import type { Messages } from "../fi/index.ts";

/** Changed verdicts: which verdict changed when, and why. */
export const changes: Messages["changes"] = {
  title: "Changed verdicts",
  lead: (name) =>
    `Verdicts of ${name} and its municipalities that have changed with new figures or a new way of working them out.`,
  titleOf: (name) => `Changed verdicts: ${name}`,
  leadOf: (name) =>
    `Verdicts of ${name} that have changed with new figures or a new way of working them out.`,
  description: (name) =>
    `Which verdicts of ${name} and its municipalities changed, when and for what reason.`,
  notes: [
    "There are many verdicts, and some of them lie close to a limit. A few can therefore change by chance alone.",
    "A changed verdict tells only that it came out otherwise than before. The figure itself may be the same.",
    "The list holds verdicts of both sexes together only, not of women and men apart.",
  ],
  computation: (day) => `Verdicts that changed on ${day}`,
  flips: (count) => (count === 1 ? "one verdict" : `${count} verdicts`),
  reason: {
    figures: "The reason is new or corrected figures. They are worked out as before.",
    methods:
      "The reason is a renewed way of working them out. The figures are as before, so the changes say nothing new about people’s wellbeing.",
    both: "Both the figures and the way of working them out were renewed, and the reasons cannot be told apart. Nothing can therefore be concluded about people’s wellbeing.",
    settings:
      "The figures and the way of working them out are as before. The changes come from revised settings, such as how large a difference has to be to matter. They say nothing new about people’s wellbeing.",
    unknown: "Nothing is known of the earlier verdicts, so the reason cannot be told.",
  },
  changed: (count, weighed) => {
    const same = "the direction is the same, but the certainty or the size is another";
    if (count === 1) return weighed === 1 ? `One verdict changed: ${same}.` : "One verdict changed.";
    const all = `${count} verdicts changed.`;
    if (weighed === 0) return all;
    return weighed === count ? `${all} In all of them ${same}.` : `${all} In ${weighed} of them ${same}.`;
  },
  gained: (count) =>
    count === 1
      ? "One verdict can now be given, though not before."
      : `${count} verdicts can now be given, though not before.`,
  lost: (count) =>
    count === 1 ? "One verdict can no longer be given." : `${count} verdicts can no longer be given.`,
  kind: {
    turned: "The verdict changed.",
    weighed: "The verdict’s direction did not change, but its certainty or size did.",
    gained: "The verdict can now be given. Before it could not.",
    lost: "The verdict can no longer be given.",
  },
  before: "before",
  now: "now",
  veryClear: "statistically very clear",
  toIndicator: "The indicator’s page",
  others: "Other indicators",
  how: "How this was reached",
  howNote: "The link “How this was reached” shows what the verdict rests on now.",
  none: {
    never: "No verdicts have been computed yet. They are computed after each import.",
    nothing: (day) => `None of the area’s verdicts has changed. They were last computed on ${day}.`,
  },
  pages: "Pages",
  page: (page, pages) => `Page ${page} of ${pages}`,
  newer: "Newer",
  older: "Older",
  table: {
    computed: "Computed",
    reason: "Reason",
    area: "Area",
    verdict: "Verdict",
    kind: "Change",
    oldYear: "Year before",
    oldVerdict: "Verdict before",
    newYear: "Year now",
    newVerdict: "Verdict now",
    why: "Why it cannot be given",
  },
};
