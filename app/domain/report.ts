import type { AreaKey } from "./area.ts";
import type { IndicatorKey } from "./indicator.ts";
import type { Sex } from "./observation.ts";
import type { Locale } from "./text.ts";
import type { TextDoc } from "./text-doc.ts";

/**
 * Kinds of welfare report (hyvinvointikertomus): the wide one of a council term (laaja hyvinvointikertomus
 * ja -suunnitelma) and the yearly follow-up (vuosiraportti), of the region and of a municipality; a blank
 * one has no chapters to begin with.
 */
export const REPORT_KINDS = [
  "wide-regional",
  "yearly-regional",
  "wide-municipal",
  "yearly-municipal",
  "blank",
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export function isReportKind(value: unknown): value is ReportKind {
  return REPORT_KINDS.some((kind) => kind === value);
}

/**
 * Where a report is on its way: luonnos → ehdotus → päätetty → julkaistu. Back from any but the last two.
 */
const REPORT_STATES = ["draft", "proposed", "decided", "published"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export function isReportState(value: unknown): value is ReportState {
  return REPORT_STATES.some((state) => state === value);
}

/** A text that people wrote, in the languages that it has been written in. */
export type Texts = Partial<Record<Locale, string>>;

/** Short stable name of a report in addresses, e.g. "kymenlaakso-2025-2029". */
export type ReportKey = string;

/** A report (raportti) as a list of reports shows it. */
export interface Report {
  key: ReportKey;
  kind: ReportKind;
  titles: Texts;
  /** The wellbeing services county or municipality whose report it is. */
  area: AreaKey;
  /** The council term (valtuustokausi) or the year that it is about: first and last year. */
  years: { first: number; last: number };
  /** The languages that it is written in; what lacks one of them is listed. */
  languages: readonly Locale[];
  state: ReportState;
  /** The person who answers for it (vastuuhenkilö). */
  owner: Writer;
  /** Moment of the latest change of anything in it, ISO. */
  changedAt: string;
}

/** Somebody who writes (kirjoittaja), as others who write see them. */
export interface Writer {
  id: number;
  name: string;
}

/**
 * How far a chapter is: tyhjä · ei aloitettu · työn alla · valmis. Ready is said by a person, the others are
 * seen from its blocks.
 */
const SECTION_STATES = ["empty", "untouched", "in-work", "ready"] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/** A chapter (osio) with its blocks in order. */
export interface Section {
  id: string;
  /** The template's chapter that it began as, which has its guide; null where a person added it. */
  chapter: string | null;
  titles: Texts;
  /** The municipality whose own chapter it is within the region's report; null: nobody's in particular. */
  part: AreaKey | null;
  /** The person who writes it; null where nobody has been named. */
  owner: Writer | null;
  ready: boolean;
  blocks: readonly Block[];
}

/** A text without a word does not make a chapter begun, nor do the tables that came with its template. */
export function sectionState(section: Pick<Section, "id" | "ready" | "blocks">): SectionState {
  const { ready, blocks } = section;
  if (ready) return "ready";
  if (blocks.every(isUnwritten)) return "empty";
  return isUntouched(section) ? "untouched" : "in-work";
}

function isUnwritten(block: Block): boolean {
  return (
    block.kind === "text" && Object.values(block.content.docs).every(({ content }) => content.length === 0)
  );
}

/** Signs at the head of an id that tell the moment when it was made (`newId`). */
const MOMENT_SIGNS = 10;

/** Nobody has written, changed or added anything since the chapter was made with its pieces. */
function isUntouched({ id, blocks }: Pick<Section, "id" | "blocks">): boolean {
  const made = id.slice(0, MOMENT_SIGNS);
  // An id without a moment tells nothing.
  if (id.length <= MOMENT_SIGNS) return false;
  return blocks.every(
    (block) =>
      (block.kind !== "text" || isUnwritten(block)) && block.version === 1 && block.id.startsWith(made),
  );
}

/** A chapter before it has a place of its own in a report. */
export interface NewSection {
  chapter: string | null;
  titles: Texts;
  blocks: readonly BlockContent[];
}

/** A report that is being written, whole (luonnos). */
export interface Draft extends Report {
  sections: readonly Section[];
}

/** A piece of a chapter (lohko). A page break (sivunvaihto) is one too. */
export const BLOCK_KINDS = [
  "text",
  "figure",
  "key-figures",
  "sentence",
  "goals",
  "measures",
  "bodies",
  "indicator-appendix",
  "page-break",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export function isBlockKind(value: unknown): value is BlockKind {
  return BLOCK_KINDS.some((kind) => kind === value);
}

/**
 * What a result is asked: the figure itself, beside the year before, beside the country, over five years; or
 * figure, country and trend at once, as the head of an indicator's page tells them.
 */
export const SENTENCE_QUESTIONS = ["figure", "before", "country", "trend", "headline"] as const;
export type SentenceQuestion = (typeof SENTENCE_QUESTIONS)[number];

/** Which sentence of which result. */
export interface SentenceSource {
  indicator: IndicatorKey;
  area: AreaKey;
  sex: Sex;
  question: SentenceQuestion;
}

/** What each kind of block holds. Figures are asked for by what is in it and never stored in a draft. */
export interface BlockContents {
  /** The text (teksti) in each language that it has. */
  text: { docs: Partial<Record<Locale, TextDoc>> };
  /** The picture (kuva) that a chart spec's query string without language and width asks for. */
  figure: { spec: string; captions?: Texts };
  /** Latest figures (avainluvut) of one area. */
  "key-figures": { indicators: readonly IndicatorKey[]; area: AreaKey };
  /** A sentence (virke) of a result, live until a person edits it. */
  sentence: { result: SentenceSource; edited?: EditedSentence };
  /** Goals (tavoitteet) of an area, of one priority or all. */
  goals: { area: AreaKey; priority?: string };
  /** Measures (toimenpiteet) of an area, of one priority or all. */
  measures: { area: AreaKey; priority?: string };
  /** The list of bodies and working groups (toimielimet ja työryhmät). */
  bodies: { area: AreaKey };
  /** Which indicators the report uses, leaves out or lacks (indikaattoriliite). */
  "indicator-appendix": Record<string, never>;
  "page-break": Record<string, never>;
}

/** A sentence as a person wrote it, with what the machine said then: when the figure moves, they part. */
export interface EditedSentence {
  texts: Texts;
  from: Texts;
}

/** A block's kind with what it holds. */
export type BlockContent = { [K in BlockKind]: { kind: K; content: BlockContents[K] } }[BlockKind];

export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/** `version` grows by one with every change: a save tells which one it began from. */
export type Block = BlockContent & { id: string; version: number };
