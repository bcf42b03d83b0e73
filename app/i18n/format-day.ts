import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Locale } from "#app/domain/text.ts";

/**
 * A day (`2026-11-22`), or the day in Finland at a moment (`2026-11-21T23:10:00Z`), as 22.11.2026 in fi and
 * sv, 22 November 2026 in en.
 */
export function formatDay(iso: string, locale: Locale): string {
  const [year, month, day] = finnishDay(iso).split("-").map(Number);
  if (!year || !month || !day) throw new Error(`not a day: "${iso}"`);
  if (locale !== "en") return `${day}.${month}.${year}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}

const CLOCK = new Intl.DateTimeFormat("fi-FI", {
  timeZone: "Europe/Helsinki",
  hour: "2-digit",
  minute: "2-digit",
});
const AT: Record<Locale, string> = { fi: "klo", sv: "kl.", en: "at" };

/**
 * A moment with a zone, on Finland's clock: 22.11.2026 klo 1.10, 22.11.2026 kl. 1.10, 22 November 2026 at
 * 1:10.
 */
export function formatMoment(iso: string, locale: Locale): string {
  return `${formatDay(iso, locale)} ${formatClock(iso, locale)}`;
}

/** The same without its day: klo 1.10. */
export function formatClock(iso: string, locale: Locale): string {
  const parts = CLOCK.formatToParts(new Date(iso));
  const [hour = "", minute = ""] = (["hour", "minute"] as const).map(
    (type) => parts.find((part) => part.type === type)?.value,
  );
  const clock = `${Number(hour)}${locale === "en" ? ":" : "."}${minute.padStart(2, "0")}`;
  return `${AT[locale]} ${clock}`;
}

/** One day, or the first and the last where they are not one. */
export function daysText({ first, last }: { first: string; last: string }, locale: Locale): string {
  const told = formatDay(last, locale);
  return first === last ? told : `${formatDay(first, locale)}–${told}`;
}
