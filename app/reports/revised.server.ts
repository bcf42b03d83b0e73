import type { AreaKey } from "#app/domain/area.ts";
import { EMPTY_PLAN } from "#app/domain/plan.ts";
import type { Block, Section } from "#app/domain/report.ts";
import type { FrozenBlock, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { collectSections } from "./collect/sections.server.ts";
import { type Revision, revisions } from "./snapshot/revisions.ts";

/** Answers of the last few questions: the same page is asked for in three languages, and as data. */
const KEPT = 12;
const known = new Map<string, Revision[]>();

/**
 * Which numbers in a version's figures, key figures and sentences the source has changed since it was frozen,
 * with both values. The version itself is read from what is frozen and never changes. Goals are not looked
 * at: what they are now is people's work, which no visitor's page may ask for.
 */
export async function revisedSince(
  { database, home, origin }: { database: Database; home: AreaKey; origin: string },
  { snapshot, hash }: Pick<ReportVersion, "snapshot" | "hash">,
  locale: Locale,
): Promise<Revision[]> {
  const { version } = await readDataState(database);
  if (version === snapshot.dataVersion) return [];
  const question = `${version} ${hash} ${locale}`;
  const before = known.get(question);
  if (before) return before;
  const ground = { database, home, origin, locales: [locale], indicators: [] };
  const withoutPlan = { ...ground, plan: EMPTY_PLAN, now: new Date(snapshot.frozenAt) };
  const { sections } = await collectSections(withoutPlan, figuresOf(snapshot));
  const found = revisions(snapshot.sections, sections, locale);
  known.set(question, found);
  for (const old of [...known.keys()].slice(0, -KEPT)) known.delete(old);
  return found;
}

/** What of a version is made of figures, as a draft would have it. */
function figuresOf({ sections }: ReportVersion["snapshot"]): Section[] {
  return sections.map(({ id, titles, blocks }) => ({
    ...{ id, titles, chapter: null, part: null, owner: null, ready: true },
    blocks: blocks.flatMap((block) => asBlock(block) ?? []),
  }));
}

function asBlock(block: FrozenBlock): Block | null {
  const { id } = block;
  if (block.kind === "figure") return { kind: "figure", id, version: 1, content: { spec: block.spec } };
  if (block.kind === "sentence")
    return { kind: "sentence", id, version: 1, content: { result: block.result } };
  // A version from before tables told what they are about.
  if (block.kind !== "key-figures" || !block.about) return null;
  return { kind: "key-figures", id, version: 1, content: block.about };
}
