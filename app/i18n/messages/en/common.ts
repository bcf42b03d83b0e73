import type { common as fi } from "../fi/common.ts";

export const common: typeof fi = {
  appName: "Saukko",
  languageName: "English",
  wholeCountry: "Whole country",
  sex: { total: "All", male: "Men", female: "Women" },
  childSex: { total: "All", male: "Boys", female: "Girls" },
  missing: {
    suppressed: "suppressed because there are few cases",
    "not-answered": "no answer",
    "not-applicable": "does not apply to the area",
    "not-collected": "not collected",
    "not-yet-published": "not yet published",
    unknown: "no figure",
  },
  unit: {
    percent: "%",
    "per-1000": "per 1,000",
    "per-10000": "per 10,000",
    "per-100000": "per 100,000",
    count: "number",
    index: "index",
    score: "points",
    mean: "mean",
    euro: "euros",
    litre: "litres",
    ratio: "ratio",
    unknown: "",
  },
};
