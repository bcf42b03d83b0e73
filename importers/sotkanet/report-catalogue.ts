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
  for (const id of ids.filter((one) => !known.has(one))) {
    const whose = catalogue.has(id) ? "our catalogue's indicator" : "indicator";
    context.note(`Sotkanet does not know ${whose} ${id}${quoted(catalogue.get(id))}: it is left out`);
  }
  return ids.filter((id) => known.has(id));
}

/** A line where the source's title is another than our catalogue expects, else null. */
export async function titleDifference(
  context: ImportContext,
  id: string,
  title: string | null,
): Promise<string | null> {
  const expected = plainText((await readCatalogueTitles(context.database, "sotkanet")).get(id));
  if (expected === null || expected === title) return null;
  return `indicator ${id}: Sotkanet's title is "${title ?? ""}", our catalogue expects "${expected}"`;
}

function quoted(title: string | null | undefined): string {
  return title ? ` ("${title}")` : "";
}
