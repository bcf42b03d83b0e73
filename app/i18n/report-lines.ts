import type { Decision, ReportVersion } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { formatDay } from "./format-day.ts";
import { messagesFor } from "./messages.ts";
import { yearsText } from "./verdict-sentences/facts.ts";

/** "2025–2029", or "2026" of a single year. */
export function reportYears({ first, last }: { first: number; last: number }): string {
  return yearsText([first, last]);
}

type Named = Pick<ReportVersion["snapshot"]["report"], "titles" | "years">;

/** A report's years where its name has them not; else nothing. People type "2025-2029" and "2025 – 2029". */
export function yearsBesideTitle({ titles, years }: Named, locale: Locale): string {
  const said = reportYears(years);
  const title = (inLocale(titles, locale) ?? "").replace(/\s*[-\u2010-\u2015]\s*(?=\d)/g, "–");
  return title.includes(said) ? "" : said;
}

/** A report's name with its years, which many a name has already. */
export function titleWithYears(report: Named & { key: string }, locale: Locale): string {
  return [inLocale(report.titles, locale) ?? report.key, yearsBesideTitle(report, locale)].join(" ").trim();
}

/** Whose report it is, above its name; with the years, where the name has them not. */
export function areaLine(
  report: Named & Pick<ReportVersion["snapshot"]["report"], "areaNames">,
  locale: Locale,
): string {
  return [inLocale(report.areaNames, locale) ?? "", yearsBesideTitle(report, locale)].join(" ").trim();
}

/** "Kymenlaakson aluevaltuusto 23.11.2026, § 12", or that nobody has decided. */
export function decisionLine(decision: Decision | null, locale: Locale): string {
  const words = messagesFor(locale).reportPrint;
  if (!decision) return words.notDecided;
  const body = inLocale(decision.bodies, locale) ?? "";
  return words.decided(body, formatDay(decision.day, locale), decision.paragraph);
}

/** "Versio 2", "Julkaistu 25.11.2026", "Korjattu versio: …": as far as there is something to say. */
export function versionLines({ snapshot, publishedAt }: ReportVersion, locale: Locale): string[] {
  const words = messagesFor(locale).reportPrint;
  const reason = snapshot.correction && inLocale(snapshot.correction, locale);
  return [
    words.version(snapshot.number),
    ...(publishedAt ? [words.published(formatDay(publishedAt, locale))] : []),
    ...(reason ? [words.correction(reason)] : []),
  ];
}

/** Where readers find the version in a language. */
export function versionAddress({ snapshot }: Pick<ReportVersion, "snapshot">, locale: Locale): string {
  return snapshot.address.replace("{language}", locale);
}

/** Digits of the hash that tell versions apart; the whole of it stands in the version itself. */
export const SHORT_HASH = 12;

/**
 * How a reader cites a version, or a figure of it: whose report, its name, the decision, the version with its
 * hash, the address.
 */
export function reportCitation(version: ReportVersion, locale: Locale, figure: number | null): string {
  const { snapshot, hash, decision } = version;
  const words = messagesFor(locale).reportPrint;
  const place = figure === null ? "" : `#figure-${figure}`;
  return [
    `${inLocale(snapshot.report.areaNames, locale) ?? ""}: ${titleWithYears(snapshot.report, locale)}.`,
    ...(figure === null ? [] : [`${words.figure(figure)}.`]),
    `${decisionLine(decision, locale)}.`,
    `${words.version(snapshot.number)}, SHA-256 ${hash.slice(0, SHORT_HASH)}.`,
    `${versionAddress(version, locale)}${place}`,
  ].join(" ");
}
