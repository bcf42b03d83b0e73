import type { RunNote } from "#app/domain/run-note.ts";
import { readCatalogueTitles } from "#db/queries/catalogue-titles.ts";
import type { ImportContext } from "#importers/source.ts";
import { plainText } from "./clean-text.ts";
import type { SotkanetListed } from "./schema.ts";

/**
 * The indicators to import, in order: the wanted ones, or the catalogue's. What the source does not list is reported and left out:
 * a number that cannot say where it came from is not shown.
 */
export async function reportCatalogue(
  context: ImportContext,
  listed: readonly SotkanetListed[],
  wanted: readonly string[] | null,
): Promise<string[]> {
  const catalogue = await readCatalogueTitles(context.database, "sotkanet");
  const known = new Set(listed.map(({ id }) => String(id)));
  const ids = wanted ?? [...catalogue.keys()];
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
