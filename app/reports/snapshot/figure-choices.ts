import type { FigureChoice } from "#app/domain/figure-choice.ts";
import type { FrozenBlock, FrozenSection, FrozenSentence, SaidSentence } from "#app/domain/report-version.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { canonicalText, hashOf } from "./freeze.ts";
import { type NewerYear, newerYears } from "./newer-years.ts";
import { type Revision, revisions } from "./revisions.ts";

/** A piece as it was when somebody last looked at its figures. */
export interface LookedAt {
  frozen: FrozenBlock;
  /** Moment of the figures in it, ISO. */
  shownAt: string;
}

/** A piece whose figures the source has changed, or has a later year of, since it was last looked at. */
export interface RevisedBlock {
  section: string;
  now: FrozenBlock;
  before: LookedAt;
  changes: (Revision | NewerYear)[];
  /** The choice that holds: the figures from before are kept. */
  isKept: boolean;
}

type Choices = ReadonlyMap<string, FigureChoice>;
type Words = (locale: Locale, shownAt: string) => string;

/** Pieces whose figures are chosen of: pictures, key figures, sentences. */
export function choosable(sections: readonly FrozenSection[]): FrozenBlock[] {
  const kinds = ["figure", "key-figures", "sentence"];
  return sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kinds.includes(kind));
}

/** What the source has changed in a draft since each piece was chosen of, or else since `before`. */
export function revisedBlocks(
  sections: readonly FrozenSection[],
  { choices, before: looks }: { choices: Choices; before: ReadonlyMap<string, LookedAt> },
  locale: Locale,
): RevisedBlock[] {
  return sections.flatMap(({ id: section, titles, priority, blocks }) =>
    choosable([{ id: section, titles, priority, blocks }]).flatMap((now): RevisedBlock[] => {
      const looked = latestLook(choices.get(now.id), looks.get(now.id), now);
      if (!looked) return [];
      const alone = (block: FrozenBlock): FrozenSection[] => [
        { id: section, titles, priority, blocks: [block] },
      ];
      const [before, today] = [alone(looked.frozen), alone(now)];
      const changes = [...revisions(before, today, locale), ...newerYears(before, today, locale)];
      if (changes.length === 0) return [];
      return [{ section, now, before: looked, changes, isKept: holds(choices.get(now.id), now) }];
    }),
  );
}

/** What is kept is held against the source until somebody chooses anew; else the later look counts. */
function latestLook(
  choice: FigureChoice | undefined,
  before: LookedAt | undefined,
  now: FrozenBlock,
): LookedAt | null {
  const looks = [choice, before]
    .filter((one) => one !== undefined)
    .filter((one) => asksTheSame(one.frozen, now));
  const found = looks.find((one) => "choice" in one && one.choice === "kept");
  const [latest] = looks.sort((a, b) => b.shownAt.localeCompare(a.shownAt));
  const { frozen, shownAt } = found ?? latest ?? {};
  return frozen && shownAt ? { frozen, shownAt } : null;
}

/** The draft with the pieces that are kept in the place of those of today, each saying so. */
export function withKept(sections: FrozenSection[], choices: Choices, words: Words): FrozenSection[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((now) => {
      const choice = choices.get(now.id);
      return choice && holds(choice, now) ? kept(choice, now, words) : now;
    }),
  }));
}

/** What a piece tells of figures, whoever draws it: with it, a choice is of just these. */
export function fingerprint(block: FrozenBlock): string {
  if (block.kind === "figure") {
    const told = inEach(block.shown, ({ table, sentences }) => ({ table, sentences }));
    return hashOf(canonicalText({ spec: block.spec, told }));
  }
  if (block.kind === "sentence") return saidFingerprint(block, ({ machine }) => machine);
  return hashOf(canonicalText(block));
}

/** The fingerprint that the same piece had before sentences stood alone: a choice of then still holds. */
function briefFingerprint(block: FrozenBlock): string | null {
  return block.kind === "sentence" ? saidFingerprint(block, ({ machine, brief = machine }) => brief) : null;
}

function saidFingerprint({ result, shown }: FrozenSentence, words: (said: SaidSentence) => string): string {
  return hashOf(canonicalText({ result, told: inEach(shown, words) }));
}

function holds(choice: FigureChoice | undefined, now: FrozenBlock): boolean {
  if (choice?.choice !== "kept" || !asksTheSame(choice.frozen, now)) return false;
  return [fingerprint(now), briefFingerprint(now)].includes(choice.over);
}

/** Whether a piece still asks for the same, in languages that there are. */
function asksTheSame(before: FrozenBlock, now: FrozenBlock): boolean {
  if (!("shown" in before) || !("shown" in now)) return false;
  if (LOCALES.some((locale) => now.shown[locale] && !before.shown[locale])) return false;
  if (before.kind === "figure" && now.kind === "figure") return before.spec === now.spec;
  const asked = (block: FrozenBlock): string =>
    canonicalText({
      kind: block.kind,
      ...("result" in block ? block.result : "about" in block ? block.about : {}),
    });
  return asked(before) === asked(now);
}

function kept({ frozen, shownAt }: FigureChoice, now: FrozenBlock, words: Words): FrozenBlock {
  if (frozen.kind === "figure" && now.kind === "figure") {
    const shown = mapped(now.shown, (locale, today) => {
      const { source, svg, parts, ...before } = frozen.shown[locale] ?? today;
      // Ids in a picture carry its number in the report.
      const numbered = (markup: string): string =>
        markup.replaceAll(`figure-${frozen.number}-`, `figure-${now.number}-`);
      const { phone, screen, print } = svg;
      return {
        ...before,
        caption: today.caption,
        source: `${source} ${words(locale, shownAt)}`,
        svg: { phone: numbered(phone), screen: numbered(screen), print: numbered(print) },
        ...(parts && { parts: parts.map((part) => ({ ...part, svg: numbered(part.svg) })) }),
      };
    });
    return { ...now, shown };
  }
  if (frozen.kind === "sentence" && now.kind === "sentence") {
    const shown = mapped(now.shown, (locale, today) => {
      const before = frozen.shown[locale] ?? today;
      const { machine, brief } = before;
      const source = `${before.source} ${words(locale, shownAt)}`;
      return {
        ...{ text: now.edited ? today.text : machine, machine, source },
        ...(brief !== undefined && { brief }),
      };
    });
    const { figures: _today, ...rest } = now;
    return { ...rest, ...(frozen.figures && { figures: frozen.figures }), shown };
  }
  if (frozen.kind !== "key-figures" || now.kind !== "key-figures") return now;
  const shown = mapped(now.shown, (locale, today) => {
    const before = frozen.shown[locale] ?? today;
    return { ...before, notes: [...before.notes, words(locale, shownAt)] };
  });
  return { ...now, shown };
}

function mapped<T>(
  shown: Partial<Record<Locale, T>>,
  make: (locale: Locale, today: T) => T,
): Partial<Record<Locale, T>> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const today = shown[locale];
      return today === undefined ? [] : [[locale, make(locale, today)]];
    }),
  );
}

function inEach<T>(shown: Partial<Record<Locale, T>>, tell: (one: T) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shown).map(([locale, one]) => [locale, tell(one)]));
}
