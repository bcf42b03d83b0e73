const FINNISH = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Helsinki",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZoneName: "longOffset",
});

/** What clocks in Finland show at a moment. */
export interface FinnishClock {
  /** 2026-11-29 */
  day: string;
  /** 15:33:12 */
  time: string;
  /** Hours ahead of UTC: "+02" in winter, "+03" in summer. */
  offset: string;
}

export function finnishClock(moment: Date): FinnishClock {
  const parts = new Map(FINNISH.formatToParts(moment).map(({ type, value }) => [type, value]));
  const of = (...names: Intl.DateTimeFormatPartTypes[]): string[] =>
    names.map((name) => parts.get(name) ?? "");
  return {
    day: of("year", "month", "day").join("-"),
    time: of("hour", "minute", "second").join(":"),
    offset: /[+-]\d\d/.exec(parts.get("timeZoneName") ?? "")?.[0] ?? "+00",
  };
}
