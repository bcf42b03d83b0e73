import type { Area } from "#app/domain/area.ts";
import type { ReportKind, Texts } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { placeForms } from "#app/i18n/place-names.ts";

/** The name that a new report is offered in each language: whose it is, what it is, which years. */
export function reportTitles(
  kind: ReportKind,
  area: Area,
  { first, last }: { first: number; last: number },
): Required<Texts> {
  const years = first === last ? String(first) : `${first}–${last}`;
  const title = (locale: Locale): string => {
    const { whose, name } = placeForms(area, locale);
    return `${messagesFor(locale).reportChapters.title[kind](whose ?? `${name}:`)} ${years}`;
  };
  return { fi: title("fi"), sv: title("sv"), en: title("en") };
}
