import { z } from "zod";
import type { Person } from "#app/domain/person.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { formatClock, formatMoment } from "#app/i18n/format-day.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { SaveReply } from "#app/reports/editor/save-reply.ts";
import { textDocSchema } from "#app/reports/text/text-doc-schema.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { saveTexts } from "#db/work/commands/save-block.ts";

const text = textDocSchema.nullable().optional();

/** What the page's script sends of a text: which version it began from, and the languages written in. */
const sentSchema = z.strictObject({
  block: z.string().max(64),
  base: z.int().min(0),
  texts: z.strictObject({ fi: text, sv: text, en: text } satisfies Record<Locale, typeof text>),
});

/** Where it is saved. */
export interface AutosaveGround {
  work: WorkDatabase;
  person: Person;
  report: string;
  now: Date;
  locale: Locale;
}

/**
 * Saves what was typed in a text while its writer goes on. `status`: 409 where somebody else has written in
 * the same language, 404 where there is no such text for the person, 422 where it cannot be read.
 */
export async function autosave(
  { work, person, report, now, locale }: AutosaveGround,
  sent: unknown,
): Promise<{ status: 200 | 404 | 409 | 422; reply: SaveReply }> {
  const read = sentSchema.safeParse(sent);
  if (!read.success) return { status: 422, reply: { how: "refused", why: "unreadable" } };
  const { block, base, texts } = read.data;
  const sentTexts = Object.fromEntries(
    LOCALES.flatMap((one) => (texts[one] === undefined ? [] : [[one, texts[one]]])),
  );
  const saved = await saveTexts(work, person, { report, now, block }, { base, texts: sentTexts });
  if (typeof saved === "string") return { status: 404, reply: { how: "refused", why: "closed" } };
  const { outcome, docs } = saved;
  const { deskEditor } = messagesFor(locale);
  if (outcome.how === "stale") {
    const { by, at, theirs } = outcome;
    const said = deskEditor.stale.said(by.name, formatMoment(at, locale));
    return { status: 409, reply: { how: "stale", version: theirs.version, docs, said } };
  }
  const said = deskEditor.saved(formatClock(now.toISOString(), locale));
  return { status: 200, reply: { how: "saved", version: outcome.version, docs, said } };
}
