import type { chart as fi } from "../fi/chart.ts";

/** The words of the pictures: captions, legends, text alternatives, reading by keyboard. */
export const chart: typeof fi = {
  emptyTitle: "No figures to show",
  emptyHint: "There are no figures for these areas and years.",
  hiddenHint: "The source has hidden all figures of these areas and years, because there are few cases.",
  notFromZero: "The vertical axis does not start at zero.",
  tickScale: {
    millionths: "millionths",
    thousandths: "thousandths",
    thousands: "thousands",
    millions: "millions",
    thousandMillions: "thousand millions",
  },
  countryInTable: "The whole country’s figure is in the table: on one scale the others would not show.",
  changeOf: (area: string) => `${area}: change from the figure before`,
  courseMark: {
    column: "Comparability",
    break: (year) => `break ${year}`,
    jump: (year) => `jump ${year}`,
  },
  forecast: { column: "Forecast", row: "forecast" },
  bridged: "The dotted line joins years between which nothing was published.",
  silence: (years: string) => `There are no figures for ${years}.`,
  fanned: "Equal figures are drawn slightly apart, so that each is seen.",
  loose: {
    overlapping:
      "Dotted line: consecutive figures cover partly the same years, so the change from one to the next is not judged.",
    restandardised:
      "Dotted line: the figure is set against the whole country anew each year, so it does not show a change from year to year.",
  },
  band: "Light area: 95 per cent confidence interval.",
  bandCut: "Part of the confidence interval goes on outside the picture.",
  restGrey: "The first four areas are in colour, the others in grey.",
  bandsUpTo: "Confidence intervals are shown when the picture has at most three municipalities.",
  altBand: "The light area shows the 95 per cent confidence interval.",
  interval: (interval) => `confidence interval ${interval}`,
  lowerLimit: "Lower limit (95%)",
  upperLimit: "Upper limit (95%)",
  noFigureOf: (names) => `No figure: ${names}.`,
  year: "Year",
  area: "Area",
  years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  watermark: "EXAMPLE DATA",
  exampleLine: "Example data: the figures are not real.",
  stripCount: (count) =>
    count === 1 ? "Shows the figure of one municipality." : `Shows the figures of ${count} municipalities.`,
  stripMissing: (count) =>
    count === 1 ? "One municipality has no figure." : `${count} municipalities have no figure.`,
  stripBand: "Half of the municipalities lie in the grey area; the vertical line inside it is the median.",
  mapSilent: (names) => `no figure: ${names}`,
  mapSilentCount: (count) =>
    count === 1 ? "no figure: 1 municipality" : `no figure: ${count} municipalities`,
  mapNoFigure: "no figure",
  mapClasses: "Each colour has about equally many of Finland’s municipalities.",
  mapCount: (count) => `${count} municipalities`,
  mapExtremes: ({ low, high, lowIn, highIn }) =>
    `The lowest figure is ${low} (${lowIn}) and the highest ${high} (${highIn}).`,
  better: "better",
  worse: "worse",
  mapTies: (classes) =>
    `Many municipalities have the same figure, so there are only ${classes} colour classes, and they are not equally large.`,
  mapAllEqual: "All Finnish municipalities with a figure have the same one, so there is one colour.",
  mapTooFew: "There is one colour, because fewer than 50 municipalities have a figure: too few for classes.",
  schematic: "Schematic map: the municipal boundaries are not the real ones.",
  altLine: (title, years) => `Line chart: ${title}, ${years}.`,
  altStrip: (title, year) => `Distribution: ${title}, ${year}.`,
  altMap: (title, year) => `Map: ${title}, ${year}.`,
  altFinland: (title, year) => `Map of Finland: ${title}, ${year}.`,
  altLatest: (figures) => `Latest figures: ${figures}.`,
  altFigures: (figures) => `${figures}.`,
  altRange: (count, low, high, median) =>
    `The figures of ${count} municipalities lie between ${low} and ${high}; the median is ${median}.`,
  altFigureIn: (name, value, year) => `${name} ${value} (${year})`,
  altFigure: (name, value) => `${name} ${value}`,
  altEmpty: (title) => `${title}: no figures to show.`,
  altHidden: (title) => `${title}: all figures are hidden, because there are few cases.`,
  altExample: "The figures are example data.",
  readLine: "Read the chart with the arrow keys: left and right change the year, up and down the area.",
  readStrip:
    "Read the distribution with the arrow keys: left and right change the municipality, up and down move among the region's own municipalities.",
};
