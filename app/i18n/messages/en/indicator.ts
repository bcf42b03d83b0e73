import type { indicator as fi } from "../fi/indicator.ts";

export const indicator: typeof fi = {
  description: (title: string) =>
    `${title}: trend, municipalities in the national distribution, figures and source.`,
  figures: "The figures in pictures",
  trend: {
    title: "Over the years",
  },
  distribution: {
    title: "Municipalities in the national distribution",
    subtitle: (year: number) => `Each dot is one municipality, ${year}`,
  },
  map: {
    ofCountry: "See the map of Finland",
    title: "Map",
    subtitle: (year, fifths) =>
      fifths
        ? `The colour shows which fifth of Finland’s municipalities the figure falls into, ${year}`
        : `The figures on the map, ${year}`,
  },
  notes: {
    title: "Please note",
    forecast: (year) => `Figures from ${year} on are forecasts.`,
    breaks: (years) =>
      `The way of counting changed in ${years}: older figures cannot be compared with newer ones.`,
    jump: (before, year) =>
      `From ${before} to ${year} the figure changed everywhere at once, far more than otherwise: see whether the way of counting has changed.`,
    survey: (every) =>
      every <= 1
        ? "The figure comes from a survey and is about those who answered it."
        : `The figure comes from a survey and is about those who answered it. The survey is carried out every ${every === 2 ? "other year" : `${every} years`}.`,
    respondents: (areas) => `Number of respondents: ${areas}.`,
    respondentsOf: (area, count, year) => `${area} ${count} (${year})`,
    respondentsUnknown: "The source does not say how many answered.",
    crude:
      "The figure is not age-standardised. What it measures becomes more common with age, so it is higher where people are older.",
    manyYears: (years) =>
      `One figure covers ${years} years, so figures that follow each other have years in common.`,
  },
  latest: {
    title: "Latest figure and change",
    caption: (title: string) => `${title}: the latest figure and the one before`,
    area: "Area",
    latest: "Latest figure",
    earlier: "Figure before",
    dated: (amount: string, year: number) => `${amount} (${year})`,
  },
  sexes: {
    title: (female: string, male: string) => `${female} and ${male.toLowerCase()}`,
    caption: (title: string, year: number) => `${title}, by sex ${year}`,
    choose: "Show in the pictures",
    area: "Area",
  },
  tea: {
    title: "Classes",
    limits: "75 points or more are good (●), 25–74 leave room to improve (▲), fewer than 25 are weak (■).",
    caption: (title: string) => `${title}: latest scores and classes`,
    year: "Year",
    score: "Points",
    class: "Class",
  },
  areas: {
    heading: "Municipalities in the picture",
    add: "Add a municipality",
    choose: "Choose a municipality",
    submit: "Add to the picture",
    remove: (name: string) => `Remove ${name} from the picture`,
    reset: "Back to the region's own municipalities",
    full: "The picture already has seven municipalities; more could not be told apart. Remove one first.",
    leftOut: (names: string) => `The picture has room for seven municipalities. Left out: ${names}.`,
    unknown: (values: string) =>
      `The address names a municipality that is unknown or no longer exists: ${values}.`,
    repeated: (names: string) => `The address names the same municipality more than once: ${names}.`,
    loading: (name: string) => `Fetching the figures of ${name}`,
    added: (name: string) => `${name} was added to the picture.`,
    removed: (name: string) => `${name} was removed from the picture.`,
    failed: (name: string) =>
      `The figures of ${name} could not be fetched. Check the connection and try again.`,
    retry: "Try again",
  },
  about: {
    title: "About the indicator",
    meaning: "What the figure tells",
    reading: "How to read it",
    limits: "What to keep in mind",
    producer: "Producer",
    licence: "Licence",
    sourceUpdated: "Updated by the source",
    fetched: "Fetched into Saukko",
    polarity: "Reading",
    polarities: {
      higher: "a larger figure is better",
      lower: "a smaller figure is better",
      none: "the figure has no good or bad direction",
    },
    sourcePage: "The indicator's page in Sotkanet",
    citation: "Cite it like this",
    noTexts: "The source gives no description of this indicator.",
  },
  downloads: { svg: "Picture (SVG)", png: "Picture (PNG)", csv: "Table (CSV)", xlsx: "Table (Excel)" },
  permalink: "Link to this view",
  empty: {
    title: "No figures yet",
    "not-fetched": "The figures of this indicator have not been fetched from the source yet.",
    hidden:
      "The source has hidden all figures of this indicator for these areas, because there are few cases.",
    "no-figures": "The source has no figures of this indicator.",
    forecasts: "The source has only forecasts for years to come of this indicator. Forecasts are not judged.",
    "not-here":
      "There are no figures of this indicator for the region's municipalities, but there are for others.",
    advice: {
      "not-fetched": "They appear after the next import. The sources page tells how the last one went.",
      hidden:
        "The hidden years are in the table. Look in the catalogue for another indicator on the same subject.",
      "no-figures": "Look for another indicator on the same subject in the catalogue.",
      forecasts: "The forecasts are in the table.",
      "not-here":
        "You can add another municipality to the picture, or look for another indicator in the catalogue.",
    },
    toSources: "Sources and their latest imports",
    toCatalogue: "Search the catalogue",
  },
  unknown: {
    title: "No such indicator",
    advice: (key: string) =>
      `There is no indicator “${key}”. It may have been removed, or the address is wrong.`,
  },
};
