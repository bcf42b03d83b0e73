import type { site as fi } from "../fi/site.ts";

export const site: typeof fi = {
  tagline: (whose) => `${whose} wellbeing in figures`,
  skip: "Skip to content",
  mainMenu: "Main menu",
  prioritiesMenu: "Priorities",
  municipalitiesMenu: "Municipalities",
  front: "Home",
  catalogue: "Indicators",
  sources: "Sources",
  languages: "Language",
  language: { fi: "Suomeksi", sv: "På svenska", en: "In English" },
  example: {
    title: "Example data",
    text: "These figures are made up so that the service can be tried. They tell nothing about any real municipality. The first real import removes them.",
  },
  noData: {
    title: "No data has been imported yet",
    advice:
      "The area that this service is set to is not in the database. Administrator: start the service with npm start, or import figures with npm run import.",
  },
  foot: {
    methods: "Methods",
    changes: "Changed verdicts",
    about:
      "Saukko gathers official wellbeing figures into the region’s shared picture. The otter, saukko in Finnish, is the animal of Kymenlaakso.",
    licence: "The software is open source (MIT). The figures are licensed as their sources say.",
    dataVersion: (version) => `Data, version ${version}`,
    changed: (day) => `updated ${day}`,
    never: "no import yet",
    twins: "This page as data",
  },
  figure: { showTable: "Show the figures as a table", download: "Download" },
  county: "Area",
  year: "Year",
  trend: "Over time",
  indicator: "Indicator",
  wholeCountry: "Whole country",
  missing: "no data",
  missingShort: {
    suppressed: "suppressed",
    "not-answered": "no answer",
    "not-applicable": "not applicable",
    "not-collected": "not collected",
    "not-yet-published": "to come",
    unknown: "no data",
  },
  maakunta: (name) => `${name} (region)`,
  standIn: (name) =>
    `The figure is that of the region (${name}): the source has none for the wellbeing services county.`,
  stale: (year) => `latest figure ${year}`,
  noneYet: "No data yet",
  noneYetNote: "No figure of the area has been imported for these indicators.",
  trendOf: (name, first, last) => `${name}: ${first}; ${last}`,
  lifeStage: {
    all: "Whole population",
    children: "Children and young teenagers",
    youth: "Young people",
    "working-age": "People of working age",
    older: "Older people",
  },
  sourceName: {
    sotkanet: "Sotkanet",
    tea: "TEAviisari",
    own: "Own data",
    boundaries: "Municipal boundaries",
  },
};
