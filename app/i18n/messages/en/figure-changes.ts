import type { Messages } from "../fi/index.ts";

/** Changed figures: what imports have brought, corrected and taken away. */
export const figureChanges: Messages["figureChanges"] = {
  title: "New and corrected figures",
  lead: (name) =>
    `Figures of ${name} and its municipalities that have come in, been corrected or left their source.`,
  titleOf: (name) => `New and corrected figures: ${name}`,
  leadOf: (name) => `Figures of ${name} that have come in, been corrected or left their source.`,
  linkOf: (name) => `What has changed: ${name}`,
  description: (name) =>
    `Which figures of ${name} and its municipalities are new, corrected or gone, and what they were before.`,
  tabs: { label: "What has changed", figures: "Figures", verdicts: "Verdicts" },
  notes: [
    "The direction comes from a test: a change that is small or may be chance is neither better nor worse. Corrected and vanished figures are not tested.",
    "The list holds each area’s latest figures, both sexes together. The counts on the front page are of all Finnish municipalities and all years.",
  ],
  form: {
    open: "Narrow the list",
    area: "Area",
    everyArea: "All areas",
    priority: "Priority",
    everyPriority: "All priorities",
    way: "Direction of the change",
    ways: {
      any: "All",
      better: "To the better",
      worse: "To the worse",
      chance: "Small, or may be chance",
      neutral: "Neither good nor bad",
      untested: "Not tested",
    },
    since: "Imported on or after",
    submit: "Show",
    everything: "Show everything",
  },
  since: (day) => `Figures imported since ${day}`,
  sinceUsual: (day) => `Figures imported since ${day}: the latest import and the month before it`,
  ofRun: (source, day) => `Import of ${day}: ${source}`,
  numbered: (name, number) => `${name}, import ${number}`,
  runs: "Each import by itself",
  kind: { new: "New figures", revised: "Corrected figures", vanished: "Figures that are gone" },
  kindNote: {
    new: "Each is set beside the area’s figure before it. Under the change stands what the test says of it.",
    revised: "The same year’s figure before and after the correction.",
    vanished: "The source no longer has these figures.",
  },
  way: { better: "to the better", worse: "to the worse", chance: "may be chance", neutral: "", untested: "" },
  small: "small change",
  count: (count) => (count === 1 ? "one figure" : `${count} figures`),
  table: {
    area: "Area",
    indicator: "Indicator",
    before: "Before",
    now: "Now",
    change: "Change",
    way: "Direction of the change",
    turned: "Changed verdict",
    kind: "What happened",
    oldYear: "Year before",
    newYear: "Year now",
    unit: "Unit",
  },
  gone: "gone",
  turned: (which, before, now) => `The verdict changed, ${which}: ${before} → ${now}`,
  none: {
    never: "No figures have been imported yet.",
    nothing:
      "No figure has changed. Series that are new as a whole are not listed: they have no figure before.",
    filtered: "No changed figures with these choices.",
  },
  bad: {
    title: "The list cannot be narrowed like this",
    advice: (name, value) =>
      `“${name}” says “${value}”, which cannot be used. Choose from the list; a day is written as 2026-11-30.`,
    way: "Show the list without this",
    run: "Import",
  },
};
