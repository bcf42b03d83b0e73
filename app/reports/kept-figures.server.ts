import type { Person } from "#app/domain/person.ts";
import type { FrozenSection } from "#app/domain/report-version.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { readFigureChoices } from "#db/work/queries/figure-choices.ts";
import { withKept } from "./snapshot/figure-choices.ts";

/** A draft's chapters with the figures that its writers keep in the place of the source's newer ones. */
export async function keptInDraft(
  work: WorkDatabase,
  person: Person,
  report: string,
  sections: FrozenSection[],
): Promise<FrozenSection[]> {
  const choices = await readFigureChoices(work, person, report);
  return withKept(sections, choices, (locale, shownAt) =>
    messagesFor(locale).reportPrint.keptFigures(formatDay(shownAt, locale)),
  );
}
