import type { Messages } from "../fi/index.ts";

/** Changed verdicts: which verdict changed in which computation, and why. */
export const changes: Messages["changes"] = {
  title: "Changed verdicts",
  lead: (name) =>
    `Verdicts of ${name} and its municipalities that came out otherwise in a new computation than in the one before.`,
  description: (name) =>
    `Which verdicts of ${name} and its municipalities changed, in which computation and for what reason.`,
  notes: [
    "There are many verdicts, and some of them lie close to a limit. A few can therefore change by chance alone.",
    "A changed verdict tells only that the computation came out otherwise than before. The figure itself may be the same.",
    "The list holds verdicts of both sexes together only, not of women and men apart.",
  ],
  computation: (day, number) => `Computation of ${day} (no. ${number})`,
  reason: {
    figures: (_before, now) =>
      `The reason is new or corrected figures. The methods are those of the computation before (version ${now}).`,
    methods: (before, now) =>
      `The reason is a new version of the methods (${before} → ${now}). The figures are those of the computation before, so the changes say nothing new about people’s wellbeing.`,
    both: (before, now) =>
      `Both the figures and the version of the methods (${before} → ${now}) changed after the computation before, and the reasons cannot be told apart. Nothing can therefore be concluded about people’s wellbeing.`,
    settings: (_before, now) =>
      `The figures and the version of the methods (${now}) are those of the computation before. The changes come from the methods’ settings, such as the limits of relevance, and say nothing new about people’s wellbeing.`,
    unknown: (_before, now) =>
      `Nothing is known of the computation before, so the reason cannot be told (version ${now} of the methods).`,
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
      ? "One verdict can now be given, though not in the computation before."
      : `${count} verdicts can now be given, though not in the computation before.`,
  lost: (count) =>
    count === 1 ? "One verdict can no longer be given." : `${count} verdicts can no longer be given.`,
  kind: {
    turned: "The verdict changed.",
    weighed: "The direction is the same, but the certainty or the size is another.",
    gained: "The verdict can now be given. In the computation before it could not.",
    lost: "The verdict can no longer be given.",
  },
  before: "before",
  now: "now",
  veryClear: "statistically very clear",
  others: "Other indicators",
  how: "How this was reached",
  howNote:
    "The link “How this was reached” shows what the verdict rests on as it is in the latest computation.",
  none: {
    never: "No verdicts have been computed yet. They are computed after each import.",
    nothing: (day) => `None of the area’s verdicts has changed. The latest computation was on ${day}.`,
  },
  pages: "Pages",
  page: (page, pages) => `Page ${page} of ${pages}`,
  newer: "Newer computations",
  older: "Older computations",
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
