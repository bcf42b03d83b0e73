import type { AreaKey } from "#app/domain/area.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import { answered, type Outcome, refused } from "#app/domain/verdict.ts";

/**
 * Figures that must not be worked out of published ones (pienten lukujen suoja), since they would give a
 * hidden figure back: one sex as the total less the other, one municipality as the county less the others
 * (rules of our own; docs/methods.md: Missing figures). Refuses where any part is hidden. Sotkanet does not
 * tell a hidden figure from one that does not exist: who asks says "hidden" of a part that is not published.
 */
export type Part<Name> = { part: Name; hidden: boolean };

/**
 * May a sex be told as the total less the other one? Only where nothing of the three is hidden; one that is
 * not named counts as hidden.
 */
export function totalLessOneSex(parts: readonly Part<Sex>[]): Outcome<true> {
  const named = new Map(parts.map(({ part, hidden }) => [part, hidden]));
  return nothingHidden(SEXES.map((part) => ({ part, hidden: named.get(part) ?? true })));
}

/**
 * May a difference between the county and some of its municipalities be told? Only where no member is hidden.
 */
export function countyLessOthers(members: readonly Part<AreaKey>[]): Outcome<true> {
  return nothingHidden(members);
}

function nothingHidden(parts: readonly Part<string>[]): Outcome<true> {
  const hidden = parts.filter((one) => one.hidden).map(({ part }) => part);
  return hidden.length > 0 ? refused("part-hidden", hidden) : answered(true);
}
