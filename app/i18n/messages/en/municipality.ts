import type { municipality as fi } from "../fi/municipality.ts";

export const municipality: typeof fi = {
  title: (name) => name,
  kicker: (county) => `Municipality, ${county}`,
  description: (name) =>
    `${name}: wellbeing indicators by priority, with the area and the whole country beside them.`,
  position: {
    link: "Show all figures in one picture",
    heading: "All figures in one picture",
    lead: "Each row is one indicator: the mark shows where the municipality stands among Finland’s municipalities.",
    description: (name) =>
      `${name}: the latest figure of each indicator and the municipality’s place among Finland’s municipalities.`,
  },
  allFigures: {
    title: (name) => `${name}: all figures`,
    link: (count) => (count === 1 ? "The municipality’s only figure" : `All ${count} figures in tables`),
    lead: "Of each indicator the latest figure, the change from the one before, and the difference from the whole country and from its own area.",
    description: (name) =>
      `${name}: every wellbeing indicator by priority, with the area and the whole country beside it.`,
  },
  toldHeading: "Differences and changes",
  noSentences: "There are no recent verdicts on the municipality’s figures.",
  standing: {
    columns: {
      now: "Now",
      before: "Before",
      change: "Change",
      benchmark: "Compared with",
      difference: "Difference from the whole country",
      differenceShort: "Difference",
    },
    country: "in the whole country",
    kinds: {
      worse: (count, than) => `Worse than ${than} (${count})`,
      better: (count, than) => `Better than ${than} (${count})`,
      changed: (count) => `Clearly changed over five measurements (${count})`,
      unjudged: (count, than) => `Higher or lower than ${than}, neither good nor bad (${count})`,
    },
    furtherKinds: {
      worse: (count, than) => `Others worse than ${than} (${count})`,
      better: (count, than) => `Others better than ${than} (${count})`,
      changed: (count) => `Others that have clearly changed (${count})`,
      unjudged: (count, than) => `Others higher or lower than ${than}, neither good nor bad (${count})`,
    },
    nothing: (compared, to) =>
      compared === 0
        ? "No figure could be compared with the whole country or the area’s other municipalities, and no clear change has been shown."
        : `None of the compared figures clearly differs from ${to === "country" ? "the whole country" : "what it was compared with"}, and no clear change has been shown.`,
    more: (count) => (count === 1 ? "Show one figure more" : `Show ${count} figures more`),
    rest: (alike, unknown) =>
      [
        ...(alike > 0
          ? [
              `Of ${alike === 1 ? "one figure" : `${alike} figures`} the difference is small or may be chance.`,
            ]
          : []),
        ...(unknown > 0
          ? [`Of ${unknown === 1 ? "one figure" : `${unknown} figures`} it is not known.`]
          : []),
      ].join(" "),
    all: (count) => (count === 1 ? "The only figure" : `All ${count} figures`),
  },
  goals: "The municipality’s goals",
  unknown: {
    heading: "We do not know, because",
    count: (count) => (count === 1 ? "One figure:" : `${count} figures:`),
    which: "Show which figures",
    old: "The latest figure is more than five years older than the newest ones here.",
    "not-computed": "The comparison has not been worked out yet.",
    mender: {
      producer: (names) =>
        names === null
          ? "The figure’s producer can mend this."
          : `The figure’s producer can mend this: ${names}.`,
      municipality: "The municipality itself can mend this by answering TEAviisari.",
      county: "The county’s welfare coordinator can mend this by bringing the figure in.",
      time: "This mends itself when the figure is published and updated.",
      nobody: "This cannot be mended.",
    },
  },
  along: {
    heading: "Take along",
    excel: "Excel table",
    word: "Word document",
    chapter: "chapter",
    share: "Send by e-mail",
    print: "Print: Ctrl + P, two A4 pages",
    subject: (name) => `${name}: wellbeing in figures`,
  },
  source: (sources, day) =>
    `${sources === "" ? "" : `Sources: ${sources}.`}${day === null ? "" : ` Figures fetched ${day}.`}`,
  exampleSource: (day) =>
    `Example figures that tell of no real municipality.${day === null ? "" : ` Fetched ${day}.`}`,
  tableCaption: (name, priority) => `${name}: ${priority}`,
  others: "Other municipalities",
  elsewhere: { county: "but the county has one", nowhere: "" },
};
