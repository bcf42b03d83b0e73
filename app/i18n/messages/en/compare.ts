import { quotedWords } from "../../quoted-words.ts";
import type { Messages } from "../fi/index.ts";

export const compare: Messages["compare"] = {
  title: "Compare",
  description: "Compare indicators, areas and years: the figures you choose as pictures, a table and files.",
  lead: "Choose indicators, areas and years. You get the figures in a picture or table that suits them.",
  link: "Compare",
  linkAreas: (name) => `Compare: ${name} and other areas`,
  linkPriority: "Compare in a table",
  heading: (indicators, areas) => `${indicators}: ${areas}`,
  countIndicators: (count) => `${count} indicators`,
  countAreas: (count) => `${count} areas`,
  countBoth: (indicators, areas) => `${indicators} indicators and ${areas} areas`,
  group: {
    all: "all Finnish municipalities",
    members: (whose, name) => (whose ? `${whose} municipalities` : `municipalities of ${name}`),
    similar: (_whose, name) => `municipalities like ${name}`,
    size: (_whose, name) => `municipalities the size of ${name}`,
  },
  withCountry: (areas) => `${areas} and the whole country`,
  allOf: (priority) => `All indicators: ${priority}`,
  views: "Show",
  view: {
    trend: "Over the years",
    distribution: "Among all municipalities",
    multiples: "A small picture for each area",
    scatter: "Two figures together",
    bars: "Bars",
    map: "Map of the region",
    finland: "Map of Finland",
    spine: "Place among the others",
    heat: "Table",
  },
  axes: { label: "Scale", shared: "the same in all pictures", free: "its own in each picture" },
  scale: { label: "Figures", plain: "as they are", index: "as an index that starts at 100" },
  form: {
    open: "Change what is compared",
    openFirst: "Make your own choice",
    chosen: "In the comparison",
    chosenIndicators: "Indicators",
    chosenAreas: "Areas",
    remove: (name) => `Remove from the comparison: ${name}`,
    add: (name) => `Add to the comparison: ${name}`,
    indicators: "Add an indicator",
    indicatorsHint: "A word, a name or a number, such as unemployment or 181",
    priorities: "Or choose from a priority’s list",
    chosenOf: (chosen, all) => `${chosen} / ${all}`,
    areas: "Add an area",
    areasHint:
      "The name of a municipality, county or region, such as Lahti. Of two with the same name the county is chosen; the region has a number, such as maakunta:09.",
    areasReady: "Or choose",
    years: "Years",
    yearsHint: "Such as 2015–2024 or 2023. Empty: all years.",
    submit: "Compare",
  },
  searched: (text, none) =>
    none
      ? `No indicator matches the word ${quotedWords([text], "or", "“")}.`
      : `Several indicators match the word ${quotedWords([text], "or", "“")}. Choose the one you mean:`,
  unknownArea: (text, near) =>
    `The area ${quotedWords([text], "or", "“")} is not known.${near === null ? "" : ` Did you mean: ${near}?`}`,
  badYears: (text) =>
    `${quotedWords([text], "or", "“")} is neither a year nor a range of years. Write for example 2015–2024.`,
  leftOutIndicators: (most, names) => `A comparison holds ${most} indicators. Left out: ${names}.`,
  leftOutAreas: (most, names) =>
    `With more than three indicators a comparison holds ${most} areas. Left out: ${names}.`,
  leftOutEveryone: "All municipalities can be compared by at most three indicators at a time.",
  without: {
    never: (names) => `No figures have been imported yet: ${names}.`,
    here: (names) => `There is no figure for the chosen areas and years: ${names}.`,
    otherYears: (names) =>
      `There is no figure for the chosen years. In brackets the years for which the chosen areas have figures: ${names}.`,
    areas: (names) => `None of the chosen figures is available for: ${names}.`,
    unshown: (names) =>
      `Not shown in this picture: ${names}. Their figures are in the table, if there are any.`,
    nothing: "There are no figures for the chosen areas and years, so no picture can be drawn.",
  },
  proposals: {
    start: "Ready comparisons",
    withAreas: "Now choose what to compare",
    withIndicators: "Now choose the areas",
    instead: "Try these",
    alone: "Or one indicator at a time:",
  },
  spineLatest: "The picture shows the latest figure of each indicator, even if you have chosen years.",
  shared: "Each picture has its own unit and scale.",
  table: {
    caption: (tint) => `The figures side by side. ${tint}`,
    tint: {
      country:
        "Colour and mark: the difference from the whole country, where it is statistically shown and large enough.",
      place:
        "The shade shows which fifth of Finland’s municipalities the figure belongs to. It does not say whether that is good or bad.",
    },
    tints: "The shade shows",
    tintName: { country: "the difference from the country", place: "the place among municipalities" },
    order: "Order",
    asChosen: "as chosen",
    byIndicator: (name) => `areas from the largest figure: ${name}`,
    byArea: (name) => `indicators from the worst place: ${name}`,
    submitOrder: "Order",
    missing: (reasons) => `·· = missing. ${reasons}`,
    missingOf: (reason, names) => `${reason}: ${names}`,
    legend: { better: "better", worse: "worse", other: "higher or lower, neither good nor bad" },
    plain: "Without a mark: the difference is not shown, is small or cannot be tested.",
    fifth: (fifth) => `fifth ${fifth} of 5`,
    country: "Difference from the whole country",
    area: "Area",
    code: "Code of the area",
    figure: "Figure",
    missingHead: "Why there is no figure",
    percentile: "Place among the municipalities (0 = lowest figure, 100 = highest)",
  },
  files: "The whole comparison as a file",
  package: {
    title: "A comparison from Saukko",
    holds: "The package holds:",
    about: "read-this.txt",
    pictures: "pictures",
  },
};
