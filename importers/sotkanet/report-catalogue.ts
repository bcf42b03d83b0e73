import type { RunNote } from "#app/domain/importing/run-note.ts";
import { EmptiedAnswerError, isLoss, LOSS_ADVICE } from "#db/commands/doubtful-answer.ts";
import { readCatalogueTitles } from "#db/queries/catalogue-titles.ts";
import { listKnownIndicators } from "#db/queries/known-indicators.ts";
import type { ImportContext } from "#importers/importer.ts";
import { plainText } from "./clean-text.ts";
import type { SotkanetListed } from "./schema.ts";

/**
 * The indicators to import, in order: the wanted ones, or the catalogue's. What the source does not list is
 * reported and left out: a number that cannot say where it came from is not shown.
 */
export async function reportCatalogue(
  context: ImportContext,
  listed: readonly SotkanetListed[],
  wanted: readonly string[] | null,
  acceptEmptied: boolean,
): Promise<string[]> {
  const catalogue = await readCatalogueTitles(context.database, "sotkanet");
  const known = new Set(listed.map(({ id }) => String(id)));
  const ids = wanted ?? [...catalogue.keys()];
  if (known.size === 0)
    throw new EmptiedAnswerError(
      "Sotkanet's list of indicators is empty: this looks like a fault of the source. Nothing was changed.",
    );
  const held = new Set(await listKnownIndicators(context.database, "sotkanet"));
  const heldOfThese = ids.filter((id) => held.has(id));
  const lost = heldOfThese.filter((id) => !known.has(id));
  if (!acceptEmptied && isLoss(heldOfThese.length, lost.length))
    throw new EmptiedAnswerError(
      `Sotkanet's list of indicators lacks ${lost.length} of the ${heldOfThese.length} that we hold (${lost.slice(0, 5).join(", ")} …): ` +
        `this looks like a fault of the source. ${LOSS_ADVICE}`,
    );
  for (const id of ids.filter((one) => !known.has(one)))
    context.note({
      code: "unknown-indicator",
      indicator: id,
      title: catalogue.get(id) ?? null,
      inCatalogue: catalogue.has(id),
    });
  return ids.filter((id) => known.has(id));
}

/** A note where the source's title is another than our catalogue expects, else null. */
export async function titleDifference(
  context: ImportContext,
  id: string,
  title: string | null,
): Promise<RunNote | null> {
  const expected = plainText((await readCatalogueTitles(context.database, "sotkanet")).get(id));
  if (expected === null || expected === title) return null;
  return { code: "title-differs", indicator: id, title, expected };
}
