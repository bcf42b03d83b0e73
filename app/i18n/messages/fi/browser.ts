import { catalogue } from "./catalogue.ts";
import { chart } from "./chart.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { files } from "./files.ts";
import { indicator } from "./indicator.ts";
import { site } from "./site.ts";

/**
 * The words of the pages that run scripts (catalogue, indicator, errors): what a browser loads. Pages with
 * other words come from the server only, and nothing in a browser draws them.
 */
export const browserMessages = { catalogue, chart, common, errors, files, indicator, site };
export type BrowserMessages = typeof browserMessages;
