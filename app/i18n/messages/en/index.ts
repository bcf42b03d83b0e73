import type { Messages } from "../fi/index.ts";
import { catalogue } from "./catalogue.ts";
import { changes } from "./changes.ts";
import { chart } from "./chart.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { files } from "./files.ts";
import { front } from "./front.ts";
import { goals } from "./goals.ts";
import { importReport } from "./import-report.ts";
import { indicator } from "./indicator.ts";
import { methods } from "./methods.ts";
import { municipality } from "./municipality.ts";
import { priority } from "./priority.ts";
import { site } from "./site.ts";
import { sources } from "./sources.ts";
import { together } from "./together.ts";
import { verdicts } from "./verdicts.ts";

export const messages: Messages = {
  sources,
  verdicts,
  together,
  changes,
  methods,
  goals,
  importReport,
  catalogue,
  municipality,
  priority,
  front,
  site,
  common,
  chart,
  errors,
  files,
  indicator,
};
