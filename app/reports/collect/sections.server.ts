import { setImmediate } from "node:timers/promises";
import { finnishDay } from "#app/domain/finnish-day.ts";
import { type Block, type Section, sectionState } from "#app/domain/report.ts";
import type { Hindrance } from "#app/domain/report-hindrance.ts";
import type {
  FrozenBlock,
  FrozenFigure,
  FrozenSection,
  FrozenSource,
  FrozenText,
} from "#app/domain/report-version.ts";
import { isEmptyList, showsAnything } from "#app/domain/shown-chapters.ts";
import { allRecords } from "#app/figures/indicator-facts.server.ts";
import { keptSources } from "#app/figures/kept-sources.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { collectAppendix, type IndicatorUse, indicatorUses } from "./appendix.server.ts";
import { collectBodies } from "./bodies.server.ts";
import { collectGoals } from "./goals.server.ts";
import { type CollectGround, inEach, Notes } from "./ground.server.ts";
import { collectKeyFigures } from "./key-figures.server.ts";
import { collectMeasures } from "./measures.server.ts";
import { collectPicture } from "./picture.server.tsx";
import { collectSentence } from "./sentence.server.ts";

/** A report's chapters with everything that they show now, and what stands in the way of it. */
export interface Collected {
  sections: FrozenSection[];
  sources: FrozenSource[];
  hindrances: Hindrance[];
  /** Every indicator that the report is about or shows. */
  uses: IndicatorUse[];
  dataVersion: number;
  /** Figures made by the project's own generator: such a report is never published. */
  example: boolean;
}

/**
 * Collects what each piece of the chapters shows, in the languages asked for, through the same doors as
 * pages and files. A piece that cannot be shown is left out and named among the hindrances.
 */
export async function collectSections(
  ground: CollectGround,
  sections: readonly Section[],
): Promise<Collected> {
  const { database, locales } = ground;
  const notes = new Notes();
  const { version, example } = await readDataState(database);
  const collector = new Collector(ground, notes, sections);
  const collected: FrozenSection[] = [];
  for (const section of sections) {
    notes.at(section.id, null);
    for (const language of locales)
      if (!section.titles[language]) notes.hinder({ why: "no-title", language });
    const blocks = await collector.blocks(section);
    collected.push({
      id: section.id,
      titles: section.titles,
      priority: await collector.priority(section),
      blocks,
    });
  }
  const shown = await collector.withAppendices(collected);
  for (const section of shown) {
    hinderEmpty(section, notes);
  }
  for (const section of sections)
    if (sectionState(section) === "untouched") {
      notes.at(section.id, null);
      const isEmpty = shown.some((one) => one.id === section.id && !showsAnything(one));
      if (!isEmpty) notes.hinder({ why: "untouched-chapter" });
    }
  return {
    sections: shown,
    sources: await sourcesOf(ground, notes),
    hindrances: notes.hindrances,
    uses: await indicatorUses(ground, notes),
    dataVersion: version,
    example,
  };
}

/** What a version leaves out: lists without a row, and a chapter of which nothing is left. */
function hinderEmpty(section: FrozenSection, notes: Notes): void {
  for (const block of section.blocks) {
    notes.at(section.id, block.id);
    if (isEmptyList(block)) notes.hinder({ why: "empty-list", list: block.kind });
  }
  notes.at(section.id, null);
  if (!showsAnything(section)) notes.hinder({ why: "empty-chapter" });
}

class Collector {
  readonly #ground: CollectGround;
  readonly #notes: Notes;
  readonly #sections: readonly Section[];
  #priorities: ReturnType<typeof listPriorities> | undefined;
  #figures = 0;

  constructor(ground: CollectGround, notes: Notes, sections: readonly Section[]) {
    this.#ground = ground;
    this.#notes = notes;
    this.#sections = sections;
  }

  async blocks(section: Section): Promise<FrozenBlock[]> {
    const found: FrozenBlock[] = [];
    for (const block of section.blocks) {
      this.#notes.at(section.id, block.id);
      // What others save meanwhile, in the same thread, does not wait for a whole report.
      await setImmediate();
      const frozen = await this.#block(block);
      if (frozen) found.push(frozen);
    }
    return found;
  }

  /** The priority whose name is the chapter's: its hue. */
  async priority({ chapter, titles }: Section): Promise<number | null> {
    if (chapter !== "priority") return null;
    this.#priorities ??= listPriorities(this.#ground.database);
    const all = await this.#priorities;
    return all.find(({ name }) => name.fi === titles.fi || name.sv === titles.sv)?.position ?? null;
  }

  /** What the whole report shows is known only at its end. */
  async withAppendices(collected: FrozenSection[]): Promise<FrozenSection[]> {
    const ids = new Map(this.#sections.flatMap(({ blocks }) => blocks.map(({ id, kind }) => [id, kind])));
    const filled: FrozenSection[] = [];
    for (const section of collected) {
      const blocks: FrozenBlock[] = [];
      for (const block of section.blocks) {
        this.#notes.at(section.id, block.id);
        const isAppendix = ids.get(block.id) === "indicator-appendix";
        blocks.push(
          isAppendix ? await collectAppendix(this.#ground, this.#notes, this.#sections, block.id) : block,
        );
      }
      filled.push({ ...section, blocks });
    }
    return filled;
  }

  async #block(block: Block): Promise<FrozenBlock | null> {
    const [ground, notes] = [this.#ground, this.#notes];
    switch (block.kind) {
      case "text":
        return this.#text(block);
      case "figure":
        return this.#figure(block);
      case "sentence":
        return collectSentence(ground, notes, block.id, block.content);
      case "key-figures":
        return this.#keyFigures(block);
      case "goals":
        return collectGoals(ground, notes, block.id, block.content);
      case "measures":
        return collectMeasures(ground, notes, block.id, block.content);
      case "bodies":
        return collectBodies(ground, notes, block.id, block.content);
      case "indicator-appendix":
        return { kind: "indicator-appendix", id: block.id, shown: {} };
      case "page-break":
        return { kind: "page-break", id: block.id };
    }
  }

  async #keyFigures({ id, content }: Extract<Block, { kind: "key-figures" }>): Promise<FrozenBlock> {
    const { indicators, area } = content;
    const frozen = await collectKeyFigures(this.#ground, this.#notes, id, content);
    return { ...frozen, about: { indicators: [...indicators], area } };
  }

  /** A text in no language is nothing yet, and no hindrance. */
  #text({ id, content: { docs } }: Extract<Block, { kind: "text" }>): FrozenText | null {
    const { locales } = this.#ground;
    const written = locales.filter((locale) => (docs[locale]?.content.length ?? 0) > 0);
    if (written.length === 0) return null;
    for (const language of locales)
      if (!written.includes(language)) this.#notes.hinder({ why: "no-text", language });
    const shown: FrozenText["docs"] = {};
    for (const locale of written) {
      const doc = docs[locale];
      if (doc) shown[locale] = doc;
    }
    return { kind: "text", id, docs: shown };
  }

  async #figure({ id, content }: Extract<Block, { kind: "figure" }>): Promise<FrozenFigure | null> {
    const number = this.#figures + 1;
    const before = this.#notes.hindrances.length;
    const shown = await inEach(this.#ground.locales, async (locale) =>
      this.#notes.hindrances.length > before
        ? null
        : collectPicture(this.#ground, this.#notes, content, { locale, id: `figure-${number}` }),
    );
    if (Object.keys(shown).length === 0) return null;
    this.#figures = number;
    const captions = Object.values(content.captions ?? {}).some(Boolean) ? content.captions : undefined;
    if (captions)
      for (const language of this.#ground.locales)
        if (!captions[language]) this.#notes.hinder({ why: "no-caption", language });
    return { kind: "figure", id, number, spec: content.spec, shown };
  }
}

/** Where the figures that are shown are from, each source once. */
async function sourcesOf({ database, locales }: CollectGround, notes: Notes): Promise<FrozenSource[]> {
  const records = await allRecords(database);
  const used = [...notes.used.keys()].flatMap((key) => records.get(key) ?? []);
  const ids = new Set<string>(used.map(({ source }) => source));
  if (notes.boundaries) ids.add("boundaries");
  const sources = await keptSources(database);
  return sources
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, licence }) => {
      const own = used.filter(({ source }) => source === id);
      const days = own.flatMap(({ fetchedAt }) => (fetchedAt ? [finnishDay(fetchedAt)] : [])).sort();
      const names = Object.fromEntries(locales.map((locale) => [locale, name[locale]]));
      const licences = own.length > 0 ? own.map((record) => record.licence) : [licence];
      return { id, names, licence: sameOf(licences), fetched: days.at(-1) ?? null };
    });
}

/** Where a source's figures have several producers, each has its own licence: then it is told with each. */
function sameOf(licences: readonly (string | null)[]): string | null {
  const [first = null, ...others] = licences;
  return others.every((licence) => licence === first) ? first : null;
}
