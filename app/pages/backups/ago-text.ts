import type { Locale } from "#app/domain/text.ts";

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/**
 * How long ago a moment was, in its largest whole unit: "3 tuntia sitten", "för 3 timmar sedan"; `justNow`
 * within the minute.
 */
export function agoText(moment: string, now: string, locale: Locale, justNow: string): string {
  const passed = Math.max(0, Date.parse(now) - Date.parse(moment));
  const [unit, length] = UNITS.find(([, ms]) => passed >= ms) ?? [];
  if (!unit || !length) return justNow;
  const language = locale === "en" ? "en-GB" : `${locale}-FI`;
  return new Intl.RelativeTimeFormat(language, { numeric: "always" }).format(
    -Math.floor(passed / length),
    unit,
  );
}
