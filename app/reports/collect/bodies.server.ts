import type { BlockContents } from "#app/domain/report.ts";
import type { FrozenTableBlock } from "#app/domain/report-version.ts";
import { foreignIn, inLocale } from "#app/domain/text.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { planTitle } from "#app/i18n/plan-text.ts";
import { type CollectGround, inEach, type Notes } from "./ground.server.ts";
import { goesOnIn, hinderMissing } from "./plan-ground.server.ts";

/** The bodies and working groups of an area, in the plan's order. */
export async function collectBodies(
  ground: CollectGround,
  notes: Notes,
  id: string,
  { area }: BlockContents["bodies"],
): Promise<FrozenTableBlock> {
  const bodies = ground.plan.bodies.filter((body) => goesOnIn(body, area));
  const headOf = () => undefined;
  hinderMissing(ground, notes, bodies, headOf);
  const places = await areasByKey(ground.database);
  const shown = await inEach(ground.locales, async (locale) => {
    const { bodies: words } = messagesFor(locale).reportTables;
    return {
      table: {
        caption: words.caption(areaNames(places, locale)(area)),
        columns: [words.body, words.description],
        rows: bodies.map((body) => [
          { text: planTitle(body, headOf, locale), ...foreignIn(body.content.names, locale) },
          {
            text: inLocale(body.content.description, locale) ?? "–",
            ...foreignIn(body.content.description, locale),
          },
        ]),
      },
      notes: bodies.length === 0 ? [words.none] : [],
      source: null,
    };
  });
  return { kind: "bodies", id, shown };
}
