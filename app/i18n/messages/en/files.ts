import type { files as fi } from "../fi/files.ts";

export const files: typeof fi = {
  sourceSheet: "Source",
  listSheet: "List",
  tableSheet: "Figures",
  /** The size of a picture in its file’s name. */
  size: { slide: "slide", square: "square", report: "report" },
  page: "page",
  fact: {
    seen: "What the figures show",
    about: "Contents",
    title: "Indicator",
    unit: "Unit",
    source: "Source",
    producer: "Producer",
    licence: "Licence",
    sourceUpdated: "Updated by the source",
    fetched: "Figures fetched",
    permalink: "Address",
    boundaries: "Boundaries",
    caution: "Note",
    missing: "Missing figures",
  },
  exampleCaution:
    "Example figures. They are made up by Saukko and are not any authority's data. Do not use them in decisions.",
  exampleCitation: (title: string, model: string) =>
    `Saukko example data, made-up figures. ${title}${model}.`,
  exampleModel: (number: string) => ` (modelled on Sotkanet ind. ${number})`,
  citation: {
    sotkanet: (title: string, number: string) =>
      `Sotkanet Indicator Bank. Finnish Institute for Health and Welfare. ${title} (ind. ${number}).`,
    tea: (title: string) => `TEAviisari. Finnish Institute for Health and Welfare. ${title}.`,
    own: (producer: string, title: string) => `${producer}. ${title}.`,
    boundaries: "Municipal boundaries: Statistics Finland, CC BY 4.0 (modified).",
    viewed: (day: string) => `Referenced on ${day}.`,
  },
  unnamedProducer: "The region's own indicator",
  unknownLicence: "The producer's own terms",
  line: {
    source: (citation: string) => `Source: ${citation}`,
    producer: (name: string) => `Producer: ${name}.`,
    licence: (name: string) => `Licence: ${name}.`,
    fetched: (day: string) => `Figures fetched ${day}.`,
  },
  twin: {
    priority: "Priority",
    key: "Key",
    indicator: "Indicator",
    unit: "Unit",
    year: "Year",
    earlierYear: (area: string) => `${area}: year of the figure before`,
    earlierFigure: (area: string) => `${area}: the figure before`,
    change: (area: string) => `${area}: change`,
    changeUnit: "Unit of the change",
    remark: "Remark",
    source: "Source",
    number: "Number",
    producer: "Producer",
    lifeStage: "Life stage",
    firstYear: "First year",
    lastYear: "Last year",
    indicators: "Indicators",
    figures: "Figures",
    latestRun: "Latest import",
    status: "Status",
    fresh: "New",
    changed: "Changed",
    vanished: "Vanished",
    rejected: "Rejected",
    licence: "Licence",
    address: "Address",
    changedAt: "Data changed",
    sources: "The source, producer and licence of each indicator are on its own page.",
  },
  refusal: {
    parameters: (problems: string) => `The picture cannot be made with these parameters: ${problems}`,
    parameter: (name: string, value: string | null, expected: string) =>
      value === null
        ? `${name} is missing (expected: ${expected})`
        : `${name}=${value} (expected: ${expected})`,
    expected: {
      area: "for example kunta:286; the picture of an area shows one municipality",
      indicator: "for example sotkanet-181",
      areas: "such as kunta:286,kunta:285, at most seven areas (40 in bars)",
      indicators: "such as sotkanet-181,sotkanet-3113, at most 40, each once",
      sex: "total, male or female",
      theme: "light, dark or auto",
      year: "a year; the first must not be after the last",
      width: "width in pixels, 280–2000",
      size: "one of slide, square, report",
    },
    noSuchSize: (sizes: string) =>
      `This picture has no such size: it would not be readable in it. Its sizes are: ${sizes}.`,
    unknownAreas: (values: string) =>
      `This cannot be shown: the address names an area that is unknown or no longer exists: ${values}. A municipality is given by its code, for example kunta:285.`,
    tooManyPictures: "Too many pictures are being drawn just now. Please try again in a moment.",
    noMap: "The map cannot be made: no municipal boundaries have been imported.",
    notOfRegion: (area) => `The municipality ${area} is not of this region, so there is no summary of it.`,
    noPlaces: (area: string) =>
      `Municipality ${area} has no figure whose place among the municipalities could be shown.`,
    noFiguresTogether: (keys: string) =>
      `Indicators ${keys} have no figures of the same municipalities in the years chosen.`,
    noIndicator: (key: string) => `There is no indicator ${key}.`,
    noFigures: (key: string) => `Indicator ${key} has no figures for the chosen areas and years.`,
    noPage: (path: string) => `There is no page ${path}.`,
    unknownMunicipality: (code: string) => `The area has no municipality with the code “${code}”.`,
    nothingCompared: "There are no figures for the chosen areas and years, so the file cannot be made.",
    unknownFile: (file: string) =>
      `There is no file ${file}. A picture can be downloaded as chart.svg, chart.png, chart.csv and chart.xlsx.`,
  },
};
