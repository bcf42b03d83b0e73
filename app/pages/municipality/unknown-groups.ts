import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { SourceId } from "#app/domain/source.ts";
import { inAllLocales, type LocalText } from "#app/domain/text.ts";
import { type Refusal, refused } from "#app/domain/verdict.ts";
import { capital } from "#app/i18n/capital.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { refusalSentence } from "#app/i18n/verdict-sentences/refusal-sentence.ts";
import type { Unknown } from "./standing.ts";

/** An indicator without a figure of the municipality (tietovelka), and why. */
export interface DataDebt {
  key: IndicatorKey;
  missing: MissingReason;
  /** The source has it of the county, or of nobody here. */
  elsewhere: "county" | "nowhere";
}

/**
 * Who can mend that something is not known: the figure's producer; the municipality that answers the source;
 * the county's own keeper of figures; time, which brings the figure; nobody, since that is how the figure is.
 */
export type Mender = "producer" | "municipality" | "county" | "time" | "nobody";

/** Indicators of which one and the same thing keeps us from knowing. */
export interface UnknownGroup {
  /** A sentence. */
  reason: LocalText;
  mender: Mender;
  /** Who makes the figures, where they can mend it; empty where the source does not say. */
  producers: LocalText[];
  items: { key: IndicatorKey; name: LocalText }[];
}

interface Cause {
  key: IndicatorKey;
  reason: LocalText;
  mender: Mender;
}

type Heads = ReadonlyMap<IndicatorKey, IndicatorHead>;

/** What is not known of a municipality, by reason and by who can mend it, the largest group first. */
export function unknownGroups(
  debts: readonly DataDebt[],
  unknown: readonly Unknown[],
  heads: Heads,
): UnknownGroup[] {
  const causes = [
    ...debts.map((debt) => causeOfDebt(debt, heads)),
    ...unknown.map((one) => causeOfUnknown(one, heads)),
  ];
  const groups = new Map<string, Cause[]>();
  for (const cause of causes) {
    const name = `${cause.mender} ${cause.reason.fi}`;
    const group = groups.get(name) ?? [];
    // An indicator may serve several priorities.
    if (!group.some(({ key }) => key === cause.key)) groups.set(name, [...group, cause]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).flatMap((group) => groupOf(group, heads));
}

function groupOf(causes: readonly Cause[], heads: Heads): UnknownGroup[] {
  const [first] = causes;
  if (!first) return [];
  const { reason, mender } = first;
  const own = causes.flatMap(({ key }) => heads.get(key) ?? []);
  const producers = mender === "producer" ? own.map(({ producer }) => producer) : [];
  const named = producers.filter(({ fi }, at) => fi && producers.findIndex((one) => one.fi === fi) === at);
  return [
    {
      reason,
      mender,
      producers: named,
      items: own.map(({ key, name, title }) => ({ key, name: name ?? title })),
    },
  ];
}

function causeOfDebt({ key, missing, elsewhere }: DataDebt, heads: Heads): Cause {
  const reason = inAllLocales((locale) => {
    const { common, municipality } = messagesFor(locale);
    const parts = [common.missing[missing], municipality.elsewhere[elsewhere]];
    return `${capital(parts.filter(Boolean).join(", "))}.`;
  });
  return { key, reason, mender: menderOfMissing(missing, heads.get(key)) };
}

function causeOfUnknown({ key, why }: Unknown, heads: Heads): Cause {
  const reason = inAllLocales((locale) => {
    const { unknown } = messagesFor(locale).municipality;
    if (why === "old" || why === "not-computed") return unknown[why];
    return refusalSentence(refused(why), (name) => name, locale);
  });
  return { key, reason, mender: menderOfUnknown(why, heads.get(key)) };
}

function menderOfMissing(missing: MissingReason, head: IndicatorHead | undefined): Mender {
  if (missing === "not-applicable" || missing === "suppressed") return "nobody";
  return missing === "not-yet-published" ? "time" : keeperOf(head);
}

/** What the source leaves out, it could tell; what a figure is made of stays as it is. */
const SOURCE_COULD_TELL: ReadonlySet<Refusal> = new Set([
  "no-count",
  "no-denominator",
  "contradictory-count",
  "no-benchmark",
]);

function menderOfUnknown(why: Unknown["why"], head: IndicatorHead | undefined): Mender {
  if (why === "not-computed") return "time";
  return why === "old" || SOURCE_COULD_TELL.has(why) ? keeperOf(head) : "nobody";
}

const KEEPERS: Partial<Record<SourceId, Mender>> = { tea: "municipality", own: "county" };

function keeperOf(head: Pick<IndicatorHead, "source"> | undefined): Mender {
  return (head && KEEPERS[head.source]) ?? "producer";
}
