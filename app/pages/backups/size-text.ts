import type { Locale } from "#app/domain/text.ts";
import { formatNumber } from "#app/i18n/format.ts";

const NO_BREAK_SPACE = "\u00a0";

/** The size of a file: "177 kB", "12,3 MB"; never nought of something. */
export function sizeText(bytes: number, locale: Locale): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000), 0, locale)}${NO_BREAK_SPACE}kB`;
  return `${formatNumber(bytes / 1_000_000, 1, locale)}${NO_BREAK_SPACE}MB`;
}
