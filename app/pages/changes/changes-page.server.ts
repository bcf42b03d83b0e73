import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { FLIP_KINDS, type FlipKind, type FlipReason, flipKind, flipReason } from "#app/domain/flip.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { Locale, LocalText } from "#app/domain/text.ts";
import { refused, type VerdictMethod } from "#app/domain/verdict.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { parseVerdictWord, type VerdictWord } from "#app/domain/verdict-word.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { refusalSentence } from "#app/i18n/verdict-sentences/refusal-sentence.ts";
import type { Database } from "#db/client.server.ts";
import { type FlippingRun, listFlippingRuns, type RunFlip, readRunFlips } from "#db/queries/flips-by-run.ts";
import { listPriorities, type PriorityWithIndicators } from "#db/queries/priorities.ts";
import { latestResultRun } from "#db/queries/result-runs.ts";
import { computationPages } from "./computation-pages.ts";
import { namesOfPlaces } from "./place-names-on-page.ts";
import { wordMark } from "./word-mark.ts";

/** The home areas' verdicts that turned out otherwise, computation by computation. */
export interface ChangesPage {
  /** Moment of the latest computation, ISO; null before the first one. */
  computedAt: string | null;
  /** From 1, and how many there are; at least one. */
  page: number;
  pages: number;
  computations: Computation[];
}

export interface Computation {
  id: number;
  endedAt: string;
  methodVersion: string;
  /** Of the computation before; null where none is kept. */
  oldMethodVersion: string | null;
  reason: FlipReason;
  counts: Record<FlipKind, number>;
  /** Indicators by the first priority that they belong to; those of no priority come last. */
  groups: ChangedGroup[];
}

export interface ChangedGroup {
  priority: { key: string; position: number; name: LocalText } | null;
  indicators: { key: IndicatorKey; title: LocalText; name: LocalText; flips: FlipOnPage[] }[];
}

export interface FlipOnPage {
  region: AreaKey;
  place: string;
  method: VerdictMethod;
  kind: FlipKind;
  before: VerdictThen;
  now: VerdictThen;
  /** Why it can no longer be given; null for every other kind. */
  refusal: string | null;
}

/** A verdict as a computation gave it. */
export interface VerdictThen {
  /** As it is kept: app/domain/verdict-word.ts. */
  word: string;
  year: number;
  mark: VerdictMarkData | null;
}

/** Null where there is no such page. `area`: that of the home areas alone. */
export async function changesPage(
  database: Database,
  home: AreaKey,
  { page, locale, area = null }: { page: number; locale: Locale; area?: AreaKey | null },
): Promise<ChangesPage | null> {
  const areas = await homeAreas(database, home);
  const regions = areas.allKeys.filter((key) => (area === null ? key !== COUNTRY_KEY : key === area));
  const pages = computationPages(await listFlippingRuns(database, regions));
  if (page > Math.max(1, pages.length)) return null;
  const runs = pages[page - 1] ?? [];
  const flips = await readRunFlips(
    database,
    runs.map(({ id }) => id),
    regions,
  );
  const material: Material = {
    heads: await indicatorHeads(database),
    priorities: await listPriorities(database),
    places: namesOfPlaces(areas, locale),
    locale,
  };
  return {
    computedAt: (await latestResultRun(database))?.endedAt ?? null,
    page,
    pages: Math.max(1, pages.length),
    computations: runs.map((run) =>
      computation(
        run,
        flips.filter(({ runId }) => runId === run.id),
        material,
      ),
    ),
  };
}

interface Material {
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>;
  priorities: readonly PriorityWithIndicators[];
  places: ReadonlyMap<AreaKey, string>;
  locale: Locale;
}

function computation(run: FlippingRun, stored: readonly RunFlip[], material: Material): Computation {
  const flips = stored.flatMap((one) => flipOnPage(one, material) ?? []);
  const counts = Object.fromEntries(
    FLIP_KINDS.map((kind) => [kind, flips.filter(({ flip }) => flip.kind === kind).length]),
  ) as Record<FlipKind, number>; // one entry a kind
  return {
    id: run.id,
    endedAt: run.endedAt,
    methodVersion: run.methodVersion,
    oldMethodVersion: run.before?.methodVersion ?? null,
    reason: flipReason(run.before, run),
    counts,
    groups: groupsOf(flips, material),
  };
}

interface Placed {
  indicator: IndicatorKey;
  flip: FlipOnPage;
}

function flipOnPage(stored: RunFlip, { places, locale }: Material): Placed | null {
  const { indicator, polarity, region, method } = stored;
  const [before, now] = [parseVerdictWord(stored.oldWord), parseVerdictWord(stored.newWord)];
  const kind = flipKind(before, now);
  if (kind === null) return null;
  return {
    indicator,
    flip: {
      region,
      place: places.get(region) ?? region,
      method,
      kind,
      before: { word: stored.oldWord, year: stored.oldYear, mark: wordMark(before, polarity) },
      now: { word: stored.newWord, year: stored.newYear, mark: wordMark(now, polarity) },
      refusal: whyNot(now, locale),
    },
  };
}

/** The years and areas that the reason was about are not kept with a flip. */
function whyNot(word: VerdictWord, locale: Locale): string | null {
  return word.kind === "refused" ? refusalSentence(refused(word.refusal), (key) => key, locale) : null;
}

function groupsOf(flips: readonly Placed[], { heads, priorities }: Material): ChangedGroup[] {
  const taken = new Set<IndicatorKey>();
  const take = (keys: readonly IndicatorKey[]): ChangedGroup["indicators"] =>
    keys.flatMap((key) => {
      const found = flips.filter(({ indicator }) => indicator === key).map(({ flip }) => flip);
      const head = heads.get(key);
      if (found.length === 0 || !head || taken.has(key)) return [];
      taken.add(key);
      return [{ key, title: head.title, name: head.name ?? head.title, flips: found }];
    });
  const groups: ChangedGroup[] = priorities.map(({ key, position, name, indicators }) => ({
    priority: { key, position, name },
    indicators: take(indicators),
  }));
  groups.push({ priority: null, indicators: take(flips.map(({ indicator }) => indicator)) });
  return groups.filter(({ indicators }) => indicators.length > 0);
}
