import type { AreaKey } from "#app/domain/area.ts";
import { EMPTY_PLAN } from "#app/domain/plan.ts";
import type { Block, Section } from "#app/domain/report.ts";
import type { ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { collectSections } from "./collect/sections.server.ts";
import { type ChangedCell, changedCells } from "./snapshot/changed-cells.ts";

/** Answers of the last few questions: the same page is asked for in three languages, and as data. */
const KEPT = 12;
const known = new Map<string, ChangedCell[]>();

/**
 * Which numbers in a version's figures the source has changed since it was frozen, with both values. The
 * version itself is read from what is frozen and never changes.
 */
export async function revisedSince(
  { database, home, origin }: { database: Database; home: AreaKey; origin: string },
  { snapshot, hash }: Pick<ReportVersion, "snapshot" | "hash">,
  locale: Locale,
): Promise<ChangedCell[]> {
  const { version } = await readDataState(database);
  if (version === snapshot.dataVersion) return [];
  const question = `${version} ${hash} ${locale}`;
  const before = known.get(question);
  if (before) return before;
  const ground = { database, home, origin, locales: [locale], indicators: [] };
  const withoutPlan = { ...ground, plan: EMPTY_PLAN, now: new Date(snapshot.frozenAt) };
  const { sections } = await collectSections(withoutPlan, figuresAlone(snapshot));
  const found = changedCells(snapshot.sections, sections, locale);
  known.set(question, found);
  for (const old of [...known.keys()].slice(0, -KEPT)) known.delete(old);
  return found;
}

/** The pictures of a version as a draft would have them. */
function figuresAlone({ sections }: ReportVersion["snapshot"]): Section[] {
  return sections.map(({ id, titles, blocks }) => ({
    ...{ id, titles, chapter: null, part: null, owner: null, ready: true },
    blocks: blocks.flatMap((block): Block[] =>
      block.kind === "figure"
        ? [{ kind: "figure", id: block.id, version: 1, content: { spec: block.spec } }]
        : [],
    ),
  }));
}
