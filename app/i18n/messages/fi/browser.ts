import { catalogue } from "./catalogue.ts";
import { chart } from "./chart.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { files } from "./files.ts";
import type { Messages } from "./index.ts";
import { indicator } from "./indicator.ts";
import { site } from "./site.ts";

/**
 * The areas of the pages that run scripts (catalogue, indicator, errors): what a browser loads. Pages of the other areas come
 * from the server only, and nothing in a browser draws them.
 */
export type BrowserMessages = Omit<
  Messages,
  | "changes"
  | "front"
  | "goals"
  | "importReport"
  | "methods"
  | "municipality"
  | "priority"
  | "sources"
  | "together"
  | "verdicts"
>;

export const messages: BrowserMessages = { catalogue, chart, common, errors, files, indicator, site };
