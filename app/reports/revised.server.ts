import type { AreaKey } from "#app/domain/area.ts";
import { EMPTY_PLAN } from "#app/domain/plan.ts";
import type { Block, Section } from "#app/domain/report.ts";
import type { FrozenBlock, FrozenSection, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { keptByVersion } from "#app/figures/cached-by-version.server.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import type { CollectGround } from "./collect/ground.server.ts";
import { listAgain } from "./collect/lists-again.server.ts";
import { collectSections } from "./collect/sections.server.ts";
import { type Revision, revisions } from "./snapshot/revisions.ts";

/** Answers of the last few questions: the same page is asked for in three languages, and as data. */
const kept = keptByVersion(12);

/**
 * Which numbers in a version's figures, key figures, sentences and goals' meters the source has changed since
 * it was frozen, with both values. The version itself is read from what is frozen and never changes. What is
 * wanted of a goal is not looked at: it is people's work, which no visitor's page may ask for.
 */
export async function revisedSince(
  { database, home, origin }: { database: Database; home: AreaKey; origin: string },
  { snapshot, hash }: Pick<ReportVersion, "snapshot" | "hash">,
  locale: Locale,
): Promise<Revision[]> {
  const { version } = await readDataState(database);
  if (version === snapshot.dataVersion) return [];
  return kept(database, `${hash} ${locale}`, async () => {
    const ground = { database, home, origin, locales: [locale], indicators: [] };
    const withoutPlan = { ...ground, plan: EMPTY_PLAN, now: new Date(snapshot.frozenAt) };
    const { sections } = await collectSections(withoutPlan, drawnOf(snapshot));
    const lists = await listsAgain(withoutPlan, snapshot);
    return revisions(snapshot.sections, [...sections, lists], locale);
  });
}

/** The lists of figures of a version, as the source has them now. */
async function listsAgain(
  ground: CollectGround,
  { sections }: ReportVersion["snapshot"],
): Promise<FrozenSection> {
  const blocks: FrozenBlock[] = [];
  for (const block of sections.flatMap((section) => section.blocks)) {
    const now = await listAgain(ground, block);
    if (now) blocks.push(now);
  }
  return { id: "lists", titles: {}, priority: null, blocks };
}

/** Pictures and sentences of a version, as a draft would have them. */
function drawnOf({ sections }: ReportVersion["snapshot"]): Section[] {
  return sections.map(({ id, titles, blocks }) => ({
    ...{ id, titles, chapter: null, part: null, owner: null, ready: true },
    blocks: blocks.flatMap((block) => asBlock(block) ?? []),
  }));
}

function asBlock(block: FrozenBlock): Block | null {
  const { id } = block;
  if (block.kind === "figure") return { kind: "figure", id, version: 1, content: { spec: block.spec } };
  if (block.kind !== "sentence") return null;
  return { kind: "sentence", id, version: 1, content: { result: block.result } };
}
