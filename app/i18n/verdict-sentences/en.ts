import type { Refusal } from "#app/domain/verdict.ts";
import { listText } from "../list-text.ts";
import type { Counted, DatedAmount, Quantity, VerdictWords } from "./words.ts";

const NAME: Record<Quantity, string> = { share: "The share", figure: "The figure" };

const COUNTED: Record<Counted, { none: string; one: string; many: string }> = {
  persons: { none: "nobody", one: "person", many: "people" },
  households: { none: "no household", one: "household", many: "households" },
  respondents: { none: "no respondent", one: "respondent", many: "respondents" },
  events: { none: "no case", one: "case", many: "cases" },
};

function dated({ amount, year }: DatedAmount): string {
  return `${amount} in ${year}`;
}

/** Where the figure began and, unless that has been told, where it came to. */
function ends(from: DatedAmount, to: DatedAmount | null): string {
  return to ? `${dated(from)} and ${dated(to)}` : `it was ${from.amount} in ${from.year}`;
}

const SO_MANY = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const REFUSALS: Record<Refusal, (about: string) => string> = {
  "no-figure": () => "There is no figure for this year, so nothing can be assessed.",
  "unit-without-interval": () => "The figure’s random variation cannot be worked out from what is published.",
  "without-chance": () => "There is no random variation in the figure.",
  "count-only": () =>
    "The figure is only a count, which does not show how common the thing counted is, so it is not assessed.",
  balance: () =>
    "The figure is the difference between two counts, such as people moving in and moving out. How much it varies by chance cannot be worked out from the difference alone.",
  "no-count": () =>
    "The source does not give the number behind the figure, so the part played by chance cannot be assessed.",
  "no-denominator": (about) =>
    `The source does not say how large the group behind the figure is${about ? ` (missing: ${about})` : ""}, so the part played by chance cannot be assessed.`,
  "contradictory-count": () =>
    "The count and the rate given by the source do not agree, so the figure is not assessed. It is worth checking with the source.",
  "no-benchmark": () => "There is no figure for the whole country for the same year to compare with.",
  "different-terms": (about) =>
    `The figures cannot be compared: sex, age group or year differ${about ? ` (${about})` : ""}.`,
  "part-hidden": (about) =>
    `The figures are not put together, because some of them are hidden${about ? ` (missing: ${about})` : ""}.`,
  "too-few-points": (about) =>
    `The assessment takes five separate measurements${about ? ` (available: ${about})` : ""}.`,
  "gap-in-points": (about) =>
    `The five latest figures are so far apart${about ? ` (${about})` : ""} that they cannot be assessed together.`,
  "overlapping-periods": () =>
    "The figures are means of several years that partly are the same years, so they cannot be assessed together.",
  "series-break": (about) =>
    `The statistics changed${about ? ` in ${about}` : ""}, and older figures cannot be compared with newer ones. There are fewer than five new measurements so far.`,
  restandardised: () =>
    "The index is set anew every year in relation to the whole country, so its years cannot be compared with each other.",
  "no-interval": (about) =>
    `The years cannot be assessed together, because the source does not give ${about ? `the number behind the figure for every year (missing: ${about})` : "the numbers behind the figures"}.`,
  "no-previous-year": (about) =>
    about
      ? `The previous figure is from ${about}: too long ago for the difference to be tested.`
      : "There is no earlier figure, so no change can be told.",
  "too-few-areas": (about) =>
    about === "1"
      ? "Only one municipality has a figure, which is not enough to describe the whole country."
      : `Only ${about || "a few"} municipalities have a figure, too few to describe the whole country.`,
  "member-missing": (about) =>
    `The municipalities’ common figure cannot be worked out, because the number behind the figure and the size of the group are not known for all of them${about ? ` (missing: ${about})` : ""}.`,
  "members-without-figure": (about) =>
    `The municipalities to compare with have no figure for the same year${about ? ` (missing: ${about})` : ""}.`,
  "member-hidden": (about) =>
    `The municipalities’ common figure is not worked out, because some of the figures are hidden${about ? ` (hidden: ${about})` : ""}.`,
  "inputs-missing": () =>
    "Similar municipalities cannot be looked for, because background figures are missing.",
  "no-target": () => "No goal has been set for the indicator.",
  "no-baseline": () =>
    "The goal has no starting level to compare the figure with, and no change in one direction has been shown.",
  "target-year-past": () =>
    "The goal's year has passed, and by the latest figure the goal has not been reached. Set a new goal.",
  "progress-not-shown": () =>
    "No change in one direction can be shown, and the figure is within random variation of what the goal requires at this point. It may be on schedule or behind.",
};

/** Sentences of verdicts in English. */
export const en: VerdictWords = {
  sexLead: { total: "", male: "Men: ", female: "Women: " },
  childLead: { total: "", male: "Boys: ", female: "Girls: " },
  elsewhereIn: (where, name) => `elsewhere ${where ?? `in ${name}`}`,
  wholeOf: (_where, name) => `in the whole of ${name}`,
  middle: (county) =>
    county
      ? `the median of the other municipalities ${county.where ?? `in ${county.name}`}`
      : "the median of Finland’s municipalities",
  inPlace: (name) => `in ${name}`,
  differentYears: (own, other) =>
    `The figures are of different years (${own} and ${other}), so they cannot be compared.`,
  summed: (than) => `${than}, worked out from the municipalities’ figures`,
  similarAreas: "in similar municipalities",
  sameYears: (than) => `${than} in the same years`,
  trend: (quantity, up, strength, from, to) => {
    const way = up ? "risen" : "fallen";
    const told = strength === "clear" ? `clearly ${way}` : `${way} slightly but consistently`;
    return `${NAME[quantity]} has ${told}: ${ends(from, to)}.`;
  },
  turnedLately: "In the two latest measurements, however, it has gone the other way.",
  turned: (quantity, downFirst, turn, from, to) => {
    const [first, then] = downFirst ? ["fell", "risen"] : ["rose", "fallen"];
    return `${NAME[quantity]} has varied by more than chance explains, but not in one direction: it ${first} until ${turn.year} and has ${then} since (${listText([from, turn, ...(to ? [to] : [])].map(dated), "en")}).`;
  },
  varying: (quantity, years, from, to) =>
    `${NAME[quantity]} has varied over ${years} by more than chance explains, but not in one direction: ${ends(from, to)}.`,
  steady: (quantity, years, amount) =>
    `${NAME[quantity]} has stayed the same over ${years}${amount === null ? "" : ` (${amount})`}.`,
  trendJudged: (good) => `The direction is ${good ? "favourable" : "unfavourable"}.`,
  trendOfTotals:
    "The trend is not tested, as there is no random variation in the figure: the years’ figures can be read as they are.",
  withoutChance: (quantity) =>
    `${NAME[quantity]} is exact as it stands: there is no random variation to allow for.`,
  pooledOfTotals: "The years need not be put together, as there is no random variation in the figure.",
  noTrend: (years, smallest) =>
    `No change can be shown over ${years}: the variation may be chance. A change would have had to be at least about ${smallest} to be likely to show.`,
  position: (areas, percent) =>
    `The figure is lower in ${percent} per cent of the ${areas} municipalities that have one.`,
  fewLower: (count, areas) =>
    `The figure is lower in ${SO_MANY[count - 1]} of the ${areas} municipalities that have one.`,
  lowest: (areas) => `None of the ${areas} municipalities that have a figure has a lower one.`,
  bounds: { less: (percent) => `under ${percent}`, more: (percent) => `over ${percent}` },
  positionRange: (lower, upper) =>
    `Allowing for random variation, ${lower}–${upper} per cent of the municipalities have a lower figure.`,
  interval: (quantity, lower, upper) =>
    `Chance alone could move ${NAME[quantity].toLowerCase()} between ${lower} and ${upper} (95 per cent confidence interval).`,
  respondents: (number, one, weighted) =>
    `Behind the figure ${one ? "is" : "are"} ${number} ${COUNTED.respondents[one ? "one" : "many"]}${weighted ? "; the share is worked out from weighted answers" : ""}.`,
  intervalCounts: ({ text, one, none, rough }, of, denominator) => {
    const about = (isRough: boolean): string => (isRough ? "about " : "");
    const { none: nobody, one: single, many } = COUNTED[of];
    const count = none ? nobody : `${about(rough)}${text} ${one ? single : many}`;
    const whole = `${about(denominator.rough)}${denominator.text}`;
    const behind = `Behind the figure ${one || none ? "is" : "are"} ${count}`;
    return of === "events" ? `${behind} among ${whole} people.` : `${behind} out of ${whole}.`;
  },
  atLeast:
    "The figure counts events, and one person can be in it many times. The interval is therefore really at least this wide.",
  pooled: (quantity, years, amount, { lower, upper, atLeast }) =>
    `Over the five latest measurements (${years}) together, ${NAME[quantity].toLowerCase()} is ${amount} (random variation ${atLeast ? `at least from ${lower} to ${upper}` : `${lower}–${upper}`}).`,
  change: (number, unit) =>
    ({
      percent: `${number} ${number === "1" ? "percentage point" : "percentage points"}`,
      "per-1000": `${number} per thousand`,
      "per-10000": `${number} per ten thousand`,
      "per-100000": `${number} per hundred thousand`,
    })[unit as string] ?? number,
  refusal: (refusal, about) => REFUSALS[refusal](about),
  unanswered: {
    before: "The figure cannot be compared with the one before it.",
    country: "The figure cannot be compared with the whole country.",
    trend: "The trend cannot be judged.",
  },
  more: (count) => `and ${count} more`,
};
