import type { HindranceMatter } from "#app/domain/report-hindrance.ts";
import type { ListedHindrance } from "./report-preview.server.ts";

/** The same matter in many places: told once, with its places under it. */
export interface HindranceGroup {
  key: string;
  /** One of them: what is the matter with all. */
  matter: HindranceMatter;
  all: ListedHindrance[];
  /** Chapter by chapter, in their order; a chapter stands once. */
  places: { section: string; chapter: string; all: ListedHindrance[] }[];
}

/**
 * The order in which a report is brought together: first it is written, then its pictures and figures are
 * mended, then its languages; what it leaves out is known last.
 */
const ORDER: readonly HindranceMatter["why"][] = [
  "empty-chapter",
  "untouched-chapter",
  "empty-list",
  "no-measure",
  "no-picture",
  "unreadable-picture",
  "no-figure",
  "no-sentence",
  "undecided-figure",
  "moved-sentence",
  "no-title",
  "no-text",
  "half-edited",
  "no-caption",
  "no-plan-text",
  "no-reason",
  "no-reason-in",
];

/** What stands in a report's way, by what is the matter, what is to be done first at the head. */
export function groupHindrances(hindrances: readonly ListedHindrance[]): HindranceGroup[] {
  const groups = new Map<string, HindranceGroup>();
  for (const one of hindrances) {
    const key = groupKey(one.matter);
    const group: HindranceGroup = groups.get(key) ?? { key, matter: one.matter, all: [], places: [] };
    groups.set(key, group);
    group.all.push(one);
    const place = group.places.find(({ section }) => section === one.section);
    if (place) place.all.push(one);
    else group.places.push({ section: one.section, chapter: one.chapter, all: [one] });
  }
  const place = ({ matter }: HindranceGroup): number => ORDER.indexOf(matter.why);
  return [...groups.values()].sort((one, other) => place(one) - place(other));
}

function groupKey(matter: HindranceMatter): string {
  if ("language" in matter) return `${matter.why} ${matter.language}`;
  return "list" in matter ? `${matter.why} ${matter.list}` : matter.why;
}
