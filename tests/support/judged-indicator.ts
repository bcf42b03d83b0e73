import { type JudgedIndicator, METHOD_DEFAULTS } from "#db/queries/method-data.ts";

const NO_TEXT = { fi: null, sv: null, en: null };

/** An indicator of a register of one's own in which less is better: per cent of persons with one decimal. */
export const OWN_INDICATOR: JudgedIndicator = {
  id: 1,
  key: "own-example",
  source: "own",
  sourceKey: "example",
  title: { ...NO_TEXT, fi: "Esimerkki" },
  description: NO_TEXT,
  interpretation: NO_TEXT,
  limits: NO_TEXT,
  unit: "percent",
  decimals: 1,
  multiplier: 100,
  polarity: "lower",
  lifeStage: "all",
  kind: "register",
  producer: NO_TEXT,
  licence: null,
  firstYear: null,
  lastYear: null,
  sourceUpdated: null,
  known: true,
  fetchedAt: null,
  method: METHOD_DEFAULTS,
};
