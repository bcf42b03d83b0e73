import type { Refusal } from "#app/domain/verdict.ts";
import { capital } from "../capital.ts";
import type { Overall, Quantity, VerdictWords } from "./words.ts";

const NAME: Record<Quantity, string> = { share: "The share", figure: "The figure" };

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

const howMany = (count: number): string => (count === 1 ? "one" : String(count));
const indicators = (count: number): string => `${howMany(count)} ${count === 1 ? "indicator" : "indicators"}`;

const AGAINST: Record<Overall, string> = { country: "the whole country", similar: "similar municipalities" };

const REFUSALS: Record<Refusal, (about: string) => string> = {
  "no-figure": () => "There is no figure for this year, so nothing can be assessed.",
  "unit-without-interval": () =>
    "The figure is a mean, an index, a ratio, a score or an amount in euros. How much it varies by chance cannot be worked out from what is published, so nothing is said about whether differences are chance.",
  "count-only": () =>
    "The figure is a bare count. It does not tell how common the matter is, so it is neither compared nor assessed.",
  balance: () =>
    "The figure is the difference of two counts, such as arrivals and departures. How much it varies by chance cannot be worked out from the difference alone.",
  "no-count": () =>
    "The source does not say how many cases the figure was made from, so the part of chance cannot be assessed.",
  "no-denominator": () =>
    "The figure is published so roughly rounded that it does not tell how many it was made from, so the part of chance cannot be assessed.",
  "contradictory-count": () =>
    "The count and the rate given by the source do not agree, so the figure is not assessed. It is worth checking with the source.",
  "no-benchmark": () => "There is no figure of the same year to compare with.",
  "different-terms": (about) =>
    `The figures cannot be compared: sex, age group or year differ${about ? ` (${about})` : ""}.`,
  "part-hidden": (about) =>
    `The figure of the rest of the area is not worked out, because not every municipality’s figure has been published${about ? ` (missing: ${about})` : ""}. Working it out could give a hidden figure away.`,
  "too-few-points": (about) =>
    `An assessment takes five separate years${about ? ` (at hand now: ${about})` : ""}. It will come when there are enough years.`,
  "gap-in-points": (about) =>
    `The five latest figures are so far apart${about ? ` (${about})` : ""} that they cannot be assessed together.`,
  "overlapping-periods": () =>
    "The figures are means of several years that partly are the same years, so they cannot be assessed together.",
  "series-break": (about) =>
    `The statistics changed${about ? ` in ${about}` : ""}, and older figures cannot be compared with newer ones. The trend will be assessed when there are five new years.`,
  restandardised: () =>
    "The index is set anew every year so that the whole country is 100, so its years cannot be compared with each other.",
  "no-interval": (about) =>
    `The years cannot be assessed together, because the source does not give the number of cases for every year${about ? ` (missing: ${about})` : ""}.`,
  "no-previous-year": () => "There is no figure of the year before to compare with.",
  "too-few-areas": (about) =>
    `Only ${about || "a few"} municipalities have a figure, too few to describe the whole country.`,
  "member-missing": (about) =>
    `The municipalities’ common figure cannot be worked out, because it is not known for all of them how many cases are behind the figure and how many it was made from${about ? ` (missing: ${about})` : ""}.`,
  "member-hidden": (about) =>
    `The municipalities’ common figure is not worked out, because some of the figures are hidden${about ? ` (hidden: ${about})` : ""}.`,
  "inputs-missing": () =>
    "Similar municipalities cannot be looked for, because background figures are missing.",
  "no-target": () => "No goal has been set for the indicator.",
  "no-baseline": () =>
    "The goal has no starting level to compare the figure with, and no trend has been shown.",
  "target-year-past": () =>
    "The goal's year has passed, and by the latest figure the goal has not been reached. Set a new goal.",
  "progress-not-shown": () =>
    "No change can be shown, and the figure is within random variation of what the goal takes at this point. It may be on its way or behind.",
};

/** Sentences of verdicts in English. */
export const en: VerdictWords = {
  sexLead: { total: "", male: "Men: ", female: "Women: " },
  elsewhereIn: (where, name) => `elsewhere ${where ?? `in ${name}`}`,
  inPlace: (name) => `in ${name}`,
  summed: (than) => `${than}, worked out from the municipalities’ figures`,
  similarAreas: "in similar municipalities together",
  sameYears: (than) => `${than} in the same years`,
  comparison: (quantity, side, strength, than, amount) => {
    const size = side === "lower" ? "lower" : "higher";
    if (strength === "unproven")
      return `${capital(than)} ${NAME[quantity].toLowerCase()} is ${amount}, but the difference fits within random variation.`;
    if (strength === "similar" || side === "equal")
      return `${NAME[quantity]} is roughly equal to that ${than} (${amount}): the difference fits within random variation.`;
    if (strength === "small")
      return `${NAME[quantity]} is slightly ${size} than ${than} (${amount}): the difference is statistically clear but small.`;
    const sure = strength === "very-clear" ? "very clear" : "clear";
    return `${NAME[quantity]} is ${size} than ${than} (${amount}), and the difference is statistically ${sure}.`;
  },
  standing: (better, than) => `In this respect the situation is ${better ? "better" : "worse"} than ${than}.`,
  trend: (quantity, up, strength, years, change) =>
    strength === "clear"
      ? `${NAME[quantity]} has clearly ${up ? "grown" : "fallen"} over ${years}, by about ${change} in all.`
      : `${NAME[quantity]} has ${up ? "grown" : "fallen"} slightly but consistently over ${years}, by about ${change} in all.`,
  trendJudged: (good) => `The direction is ${good ? "favourable" : "unfavourable"}.`,
  noTrend: (years, smallest) =>
    `No change can be shown over ${years}: the variation may be chance. A change would have had to be at least about ${smallest} to show with good probability.`,
  pair: (quantity, side, chance, year, amount) => {
    if (side === "equal") return `${NAME[quantity]} is the same as in ${year}.`;
    return `${NAME[quantity]} is ${side} than in ${year} (${amount}), ${chance ? "but the difference fits within random variation" : "and random variation does not explain the difference"}.`;
  },
  position: (areas, percent) =>
    `Of the ${areas} Finnish municipalities that have a figure, ${percent} per cent have a lower one.`,
  lowest: (areas) => `Of the ${areas} Finnish municipalities that have a figure, none has a lower one.`,
  bounds: { less: (percent) => `under ${percent}`, more: (percent) => `over ${percent}` },
  positionRange: (lower, upper) =>
    `Allowing for random variation, ${lower}–${upper} per cent of the municipalities have a lower figure.`,
  interval: (quantity, lower, upper) =>
    `Allowing for random variation, ${NAME[quantity].toLowerCase()} is between ${lower} and ${upper} (95 per cent confidence interval).`,
  intervalCounts: (count, denominator) =>
    `There are ${count} cases behind the figure, and the denominator is ${denominator}.`,
  atLeast:
    "The figure counts events, and one person can have many. The interval is therefore really at least this wide.",
  pooled: (quantity, years, amount, lower, upper) =>
    `Over the five latest measurements (${years}) together, ${NAME[quantity].toLowerCase()} is ${amount} (range of random variation at least ${lower}–${upper}).`,
  change: (number, unit) =>
    ({
      percent: `${number} percentage points`,
      "per-1000": `${number} per thousand`,
      "per-10000": `${number} per ten thousand`,
      "per-100000": `${number} per hundred thousand`,
    })[unit as string] ?? number,
  counts: ({ tested, better, worse, similar, unjudged, against }) => {
    const little = "the difference is small or fits within random variation";
    const others =
      unjudged === 0
        ? ""
        : ` ${unjudged === 1 ? "One more indicator has" : `Another ${unjudged} indicators have`} no good or bad direction.`;
    if (tested === 1) {
      const state = similar > 0 ? little : `the situation is ${worse > 0 ? "worse" : "better"}`;
      return `One indicator was compared with ${AGAINST[against]}, and in it ${state}.${others}`;
    }
    const apart = [
      ...(worse > 0 ? [`worse in ${howMany(worse)} of them`] : []),
      ...(better > 0 ? [`better in ${howMany(better)}${worse > 0 ? "" : " of them"}`] : []),
    ];
    const parts = [
      ...(apart.length > 0 ? [`the situation is ${listed(apart)}`] : []),
      ...(similar > 0 ? [`in ${apart.length > 0 ? howMany(similar) : "all of them"} ${little}`] : []),
    ];
    return `${tested} indicators were compared with ${AGAINST[against]}. ${capital(parts.join("; "))}.${others}`;
  },
  trends: (good, bad) => {
    const subject = (count: number): string => `${indicators(count)} ${count === 1 ? "has" : "have"}`;
    const first = good > 0 ? `${subject(good)} clearly changed for the better` : "";
    const second =
      good > 0 ? `${howMany(bad)} for the worse` : `${subject(bad)} clearly changed for the worse`;
    return `Over the five latest measurements ${listed([first, bad > 0 ? second : ""].filter(Boolean))}.`;
  },
  notTested:
    "No figure on this page can be compared statistically, because the source does not give the number of cases.",
  tests: (tests, byChance) =>
    tests === 1
      ? "There is one statistical test behind the verdicts on this page. Even that may show a difference by chance alone."
      : `There are ${tests} statistical tests behind the verdicts on this page. ${byChance === 1 ? "One" : `About ${byChance}`} of them may show a difference by chance alone.`,
  refusal: (refusal, about) => REFUSALS[refusal](about),
  more: (count) => `and ${count} more`,
};
