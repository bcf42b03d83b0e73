/**
 * Days and years are those of Finland, whichever clock the machine keeps: a figure fetched at half past
 * midnight is of the new day.
 */
const FINNISH = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Helsinki",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** A day as a text: `2026-11-22`. */
export const FINNISH_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Of moments as texts: the same few stand on every page. */
const days = new Map<string, string>();
const MOST_DAYS = 500;

/**
 * The day in Finland at a moment, as `2026-11-22`. Takes a date or its ISO text with a zone; a text that is a
 * day already (a source's own "2026-11-22") stays that day. Throws where the text is neither.
 */
export function finnishDay(moment: Date | string): string {
  if (typeof moment === "string" && FINNISH_DAY.test(moment)) return moment;
  const known = typeof moment === "string" ? days.get(moment) : undefined;
  if (known !== undefined) return known;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) throw new Error(`not a day: "${moment}"`);
  const parts = new Map(FINNISH.formatToParts(date).map(({ type, value }) => [type, value]));
  const day = `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
  if (days.size >= MOST_DAYS) days.clear();
  if (typeof moment === "string") days.set(moment, day);
  return day;
}

/** The year in Finland at a moment: on New Year's Eve it begins two hours before that of UTC. */
export function finnishYear(moment: Date): number {
  return Number(finnishDay(moment).slice(0, 4));
}
