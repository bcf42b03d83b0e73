import type { common as fi } from "../fi/common.ts";

export const common: typeof fi = {
  appName: "Saukko",
  languageName: "Svenska",
  wholeCountry: "Hela landet",
  sex: { total: "Alla", male: "Män", female: "Kvinnor" },
  childSex: { total: "Alla", male: "Pojkar", female: "Flickor" },
  missing: {
    suppressed: "sekretessbelagd, eftersom fallen är få",
    "not-answered": "inget svar",
    "not-applicable": "gäller inte området",
    "not-collected": "har inte samlats in",
    "not-yet-published": "ännu inte publicerad",
    unknown: "tal saknas",
  },
  unit: {
    percent: "%",
    "per-1000": "/ 1 000",
    "per-10000": "/ 10 000",
    "per-100000": "/ 100 000",
    count: "antal",
    index: "index",
    score: "poäng",
    mean: "medelvärde",
    euro: "euro",
    litre: "liter",
    ratio: "kvot",
    unknown: "",
  },
};
