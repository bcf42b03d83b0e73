import type { BenchmarkFrom } from "#app/domain/verdict.ts";
import type { PlaceForms } from "../place-names.ts";
import type { BalanceWords, Overall, Whose } from "./balance-words.ts";

const WHOSE: Record<Whose, string> = {
  municipality: "The municipality was",
  county: "The area was",
  municipalities: "The municipalities together were",
};
const AGAINST = { country: "the whole country", similar: "similar municipalities" };
const others = ({ name, where }: PlaceForms): string => `the other municipalities ${where ?? `in ${name}`}`;
const against = (what: Overall): string => (typeof what === "string" ? AGAINST[what] : others(what.rest));
const LITTLE = "the difference is small or cannot be shown";

const COUNTRY: Record<BenchmarkFrom, string> = {
  published: "Finland",
  summed: "Finland’s municipalities together",
  middle: "municipalities’ median",
};

const many = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`);

/** Sentences of the overview in English. */
export const balanceEn: BalanceWords = {
  counts: ({ tested, better, worse, similar, against: what, whose }) => {
    const lead = `${WHOSE[whose]} compared with ${against(what)}`;
    const lacks = typeof what === "string" ? "" : " that the whole country lacks";
    if (tested === 1)
      return `${lead} on one figure${lacks}: ${similar > 0 ? LITTLE : `it is ${worse > 0 ? "worse" : "better"}`}.`;
    const sides = [
      ...(worse > 0 ? [many(worse, "one is worse", "are worse")] : []),
      ...(better > 0
        ? [many(better, worse > 0 ? "one better" : "one is better", worse > 0 ? "better" : "are better")]
        : []),
    ].join(" and ");
    const little = similar > 0 ? `in ${similar === 1 ? "one" : similar} ${LITTLE}` : "";
    const alike = worse === tested ? "worse" : better === tested ? "better" : null;
    const told =
      alike !== null
        ? `All of them are ${alike}.`
        : sides === ""
          ? `In all of them ${LITTLE}.`
          : `Of these ${[sides, little].filter(Boolean).join("; ")}.`;
    return `${lead} on ${tested} figures${lacks}, each on its own. ${told}`;
  },
  noneTested: "No difference has been tested.",
  unjudged: (count) =>
    count === 1
      ? "One more figure has no good or bad direction."
      : `Another ${count} figures have no good or bad direction.`,
  untested: (count) =>
    count === 1 ? "One difference has not been tested." : `${count} differences have not been tested.`,
  trends: (good, bad) => {
    const subject = (count: number): string => many(count, "one figure has", "figures have");
    const first = good > 0 ? [`${subject(good)} clearly changed for the better`] : [];
    const second =
      good > 0 ? `${bad === 1 ? "one" : bad} for the worse` : `${subject(bad)} clearly changed for the worse`;
    return `Over the five latest measurements ${[...first, ...(bad > 0 ? [second] : [])].join(" and ")}.`;
  },
  lead: { worse: "Worse", better: "Better", changed: "Changed" },
  changedLead: { worse: "Worsened", better: "Improved" },
  country: (amount, from) => ` (${COUNTRY[from]} ${amount})`,
  elsewhere: (than, _rest, amount) => ` (${than} ${amount})`,
  before: (year, amount) => ` (${amount} in ${year})`,
  figure: (where, amount, year, survey) =>
    `${where === null ? "" : `${where} `}the figure was ${amount}${survey ? ` in the ${year} survey` : ` in ${year}`}`,
  nothingClear: "No difference is clear.",
  noneSure:
    "No difference or change is sure enough to be put first: where comparisons are many or cases few, chance too can look like a difference.",
  tests: (tests, byChance) => {
    const told =
      tests === 1
        ? "There is one statistical test behind the verdicts on this page."
        : `There are ${tests} statistical tests behind the verdicts on this page.`;
    if (byChance === null) return told;
    const some = tests === 1 ? "Even that" : byChance === 1 ? "One of them" : `About ${byChance} of them`;
    return `${told} ${some} may show a difference by chance alone.`;
  },
};
