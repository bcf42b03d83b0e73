import type { AreaKey } from "#app/domain/area.ts";
import { EMPTY_PLAN } from "#app/domain/plan.ts";
import type { Block, Section } from "#app/domain/report.ts";
import type {
  FrozenBlock,
  FrozenFigure,
  FrozenSection,
  FrozenSentence,
  ReportVersion,
} from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { keptByVersion } from "#app/figures/cached-by-version.server.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { latestTable, tableAgain } from "./collect/again.server.ts";
import type { CollectGround } from "./collect/ground.server.ts";
import { movedFigures } from "./collect/moved-sentences.server.ts";
import { collectSections } from "./collect/sections.server.ts";
import { type NewerYear, newerYears } from "./snapshot/newer-years.ts";
import { type Revision, revisions } from "./snapshot/revisions.ts";
import { familyOf, pictureYear } from "./snapshot/shown-years.ts";

/** Answers of the last few questions: the same page is asked for in three languages, and as data. */
const kept = keptByVersion(12);

/** What has come to the source since a version was frozen. */
export interface Since {
  revised: Revision[];
  /** Pieces of which there is a later year now. */
  newer: NewerYear[];
}

/**
 * Which numbers in a version's figures, key figures, sentences and goals' meters the source has changed since
 * it was frozen, with both values, and of what there is a later year. A number counts as changed where the
 * source says otherwise of the same indicator, area, sex and year. The version itself is read from what is
 * frozen and never changes. What is wanted of a goal is not looked at: it is people's work, which no
 * visitor's page may ask for.
 */
export async function changedSince(
  { database, home, origin }: { database: Database; home: AreaKey; origin: string },
  { snapshot, hash }: Pick<ReportVersion, "snapshot" | "hash">,
  locale: Locale,
): Promise<Since> {
  const { version } = await readDataState(database);
  if (version === snapshot.dataVersion) return { revised: [], newer: [] };
  return kept(database, `${hash} ${locale}`, async () => {
    const ground = { database, home, origin, locales: [locale], indicators: [], numbersOnly: true };
    const withoutPlan = { ...ground, plan: EMPTY_PLAN, now: new Date(snapshot.frozenAt) };
    const { sections } = snapshot;
    const latest = await latestOf(withoutPlan, sections);
    const newer = newerYears(sections, latest, locale);
    const dated = await ofTheirYears(withoutPlan, sections, latest, newer);
    const moved = await movedFigures(database, sentencesAmong(sections, newer), locale);
    return { revised: revisions(sections, dated, locale, moved), newer };
  });
}

type Frozen = readonly FrozenSection[];

/** All pieces as the source has them now, of the latest years. */
async function latestOf(ground: CollectGround, frozen: Frozen): Promise<FrozenSection[]> {
  const { sections } = await collectSections(ground, drawnOf(frozen));
  return [...sections, await eachAgain(ground, frozen, latestTable)];
}

/** The same pieces, of the years that they show. */
async function ofTheirYears(
  ground: CollectGround,
  frozen: Frozen,
  latest: readonly FrozenSection[],
  newer: readonly NewerYear[],
): Promise<FrozenSection[]> {
  const isNewer = new Set(newer.map(({ block }) => block));
  const moved = frozen.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ id, kind }) => kind === "figure" && isNewer.has(id)),
  }));
  const { sections } = await collectSections(ground, drawnOf(moved, ground.locales[0]));
  // Of two with one id the later counts.
  return [...latest, ...sections, await eachAgain(ground, frozen, tableAgain)];
}

async function eachAgain(
  ground: CollectGround,
  frozen: Frozen,
  again: (ground: CollectGround, block: FrozenBlock) => Promise<FrozenBlock | null>,
): Promise<FrozenSection> {
  const blocks: FrozenBlock[] = [];
  for (const block of frozen.flatMap((section) => section.blocks)) {
    const now = await again(ground, block);
    if (now) blocks.push(now);
  }
  return { id: "again", titles: {}, priority: null, blocks };
}

/**
 * Pictures and sentences of a version, as a draft would have them; with a language, of the years they
 * show.
 */
function drawnOf(sections: Frozen, locale?: Locale): Section[] {
  return sections.map(({ id, titles, blocks }) => ({
    ...{ id, titles, chapter: null, part: null, owner: null, ready: true },
    blocks: blocks.flatMap((block) => asBlock(block, locale) ?? []),
  }));
}

function asBlock(block: FrozenBlock, locale?: Locale): Block | null {
  const { id } = block;
  // The picture of an area needs no drawing: its figures tell whose they are.
  if (block.kind === "figure" && familyOf(block) !== "one-area")
    return { kind: "figure", id, version: 1, content: { spec: datedSpec(block, locale) } };
  if (block.kind !== "sentence") return null;
  return { kind: "sentence", id, version: 1, content: { result: block.result } };
}

function datedSpec(block: FrozenFigure, locale?: Locale): string {
  const year = locale && pictureYear(block, locale);
  const search = new URLSearchParams(block.spec);
  if (!year || search.has("year")) return block.spec;
  search.set("year", String(year));
  return search.toString();
}

function sentencesAmong(frozen: Frozen, newer: readonly NewerYear[]): FrozenSentence[] {
  const isNewer = new Set(newer.map(({ block }) => block));
  return frozen
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "sentence")
    .filter(({ id }) => isNewer.has(id));
}
