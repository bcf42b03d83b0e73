import type { BrowserMessages } from "../fi/browser.ts";
import { catalogue } from "./catalogue.ts";
import { chart } from "./chart.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { files } from "./files.ts";
import { indicator } from "./indicator.ts";
import { site } from "./site.ts";

export const browserMessages: BrowserMessages = { catalogue, chart, common, errors, files, indicator, site };
