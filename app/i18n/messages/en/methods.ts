import type { Messages } from "../fi/index.ts";

/** Methods in plain words. */
export const methods: Messages["methods"] = {
  title: "Methods",
  lead: "How Saukko reaches its verdicts. Chance is no news, and what is missing stays missing.",
  description: "Saukko’s statistical methods in plain words.",
  question: "Question",
  how: "How",
  formula: "Formula",
  refuses: "When it does not answer",
  changes: "What would change the result",
  reference: "References",
  all: "All methods",
  list: {
    interval: {
      title: "The interval of random variation",
      question: "How different could the figure be by chance alone?",
      how: "Shares get Wilson’s interval, below 22 cases an exact binomial one. Numbers of events get a Poisson interval: exact below ten cases, otherwise Byar’s approximation. It is worked out from the number of cases and the denominator, never from the rounded figure.",
      refuses:
        "There is no interval for means, indices, scores and euros, nor where the source does not give the number of cases.",
      changes: "More cases make the interval narrower.",
    },
    country: {
      title: "Comparison with the country",
      question: "Does the area differ from the country more than chance explains?",
      how: "Where the country’s figure is inside the area’s 95 per cent interval, no difference can be shown. The two are called about the same only where all of the difference’s interval lies within twice the limit of relevance. Which way and how much is always told, also where the difference cannot be tested. Totals and scores, in which there is no random variation, are compared as they are. Outside it the difference is statistically clear, and outside the 99.8 per cent interval very clear.",
      refuses: "No comparison is made without the country’s figure of the same year, sex and age group.",
      changes:
        "The verdict changes when the country’s figure crosses the limit of the interval or the area’s figure moves.",
    },
    rest: {
      title: "Comparison with the rest of the area",
      question: "Does a municipality differ from the others of its wellbeing services county?",
      how: "A municipality is part of its own county, so it is compared with the others together. Their cases and denominators are added up, and the interval of the difference is put together from both intervals.",
      refuses:
        "The municipalities whose figure and number of cases are published are included, and the others are named. A sum of published figures gives no hidden one away. Means, indices and scores are not added up.",
      changes: "The verdict changes when the interval of the difference begins or ceases to include nought.",
    },
    areas: {
      title: "Two municipalities compared",
      question: "Do two municipalities differ more than chance explains?",
      how: "The difference of their figures gets an interval of its own, put together from the intervals of both. Where that interval leaves out nought, the difference is statistically clear. Whether the two intervals overlap is not used as a test: even then they may differ clearly. Any municipality can be chosen.",
      refuses:
        "Figures of different years, sexes or age groups are not compared. Where the number of cases of either is not known, only which figure is higher is told.",
      changes: "The verdict changes when the interval of the difference begins or ceases to hold nought.",
    },
    similar: {
      title: "Similar municipalities",
      question: "Which municipalities are most like this one, and does it differ from them?",
      how: "Municipalities are compared by size, share of over-64s, migration, tax revenue, education and language. Each trait is measured in standard deviations, so that none counts for its unit. The cases and denominators of the seven nearest are added up, and the difference from them is compared with its own interval. The weights can be changed.",
      refuses:
        "Where the population is not known, or fewer than three traits are, none are looked for. Municipalities whose number of cases is missing are left out and named.",
      changes: "Other weights, new background figures, or the municipalities’ figures.",
    },
    pair: {
      title: "Two years side by side",
      question: "Is the figure different from last time by more than chance explains?",
      how: "The difference between two years is set against its own interval. Two years are never said to be growth or fall: that takes five.",
      refuses:
        "The figure before is missing or too old. Where the number of cases is not known, only which figure is higher is told.",
      changes: "A new year or a revised figure.",
    },
    trend: {
      title: "Direction",
      question: "Has the figure changed over the five latest measurements?",
      how: "A straight line is fitted through the five latest separate years: Cochran–Armitage for shares, a weighted line for others. A change is told only if chance would bring it less than once in five hundred and the direction stays whichever year is left out. The change must also be large enough to matter.",
      refuses:
        "There are fewer than five years, they lie too far apart or overlap, the statistics changed, the index is set anew every year, or the number of cases is not known.",
      changes: "A new year drops the oldest one and may change the verdict.",
    },
    smallest: {
      title: "The smallest change that would have shown",
      question: "How large would the change have had to be to stand out from chance?",
      how: "Where no change can be shown, it is told how large a change would probably have been found: one that the test finds four times out of five (power 80%). Between two years the risk of a false alarm is 5 per cent. For a trend two limits are worked out: the usual one with a risk of 5 per cent, and a stricter one by which Saukko judges trends. Sentences tell the stricter one.",
      refuses:
        "Where there is no range of random variation, there is no such limit either. Under 20 cases it is approximate.",
      changes: "A larger population or more cases make the limit smaller.",
    },
    position: {
      title: "Place among Finland’s municipalities",
      question: "In how many municipalities is the figure lower?",
      how: "The figure is set among those of all municipalities; equal ones count half. The same is done with the ends of its interval, to show how uncertain the place is. The order of small municipalities is mostly chance, so no ranks are told.",
      refuses: "Where fewer than 50 municipalities have a figure, no place is told.",
      changes: "The other municipalities’ figures and the interval of the figure itself.",
    },
    denominator: {
      title: "Denominator",
      question: "How many was the figure made from?",
      how: "The source gives the number of cases and a rounded rate. From them the denominator is known within limits. The population of the same group is used where it lies within them; otherwise the limit that says less. Respondents or limits that the source gives are used as they are.",
      refuses:
        "Where the rate is too rough and there is no population, or the two contradict each other, there is no denominator and no interval.",
      changes: "A more exact rate or the population of the group.",
    },
    relevance: {
      title: "Limit of relevance",
      question: "Is the difference large enough to matter?",
      how: "A large municipality’s figures are so exact that even a small difference is statistically clear. So the difference must be at least five per cent of what it is compared with and at least one step of the last decimal shown. A region can set its own limit for an indicator.",
      refuses: "The limit is a convention, not a finding.",
      changes: "Another limit.",
    },
    judgement: {
      title: "Judgement",
      question: "When is better or worse said?",
      how: "Better or worse is said only where the indicator has a good direction, the difference is statistically clear and large enough to matter. Direction, certainty and judgement stay apart. Where there is no good direction, the mark is blue.",
      refuses: "Without figures, something to compare with, or an interval there is no judgement.",
      changes: "Any of the three: direction, certainty or size.",
    },
    merged: {
      title: "Merged areas",
      question: "What can be said of municipalities too small to judge alone?",
      how: "Cases and denominators of small municipalities are added up. In this way Miehikkälä, Virolahti and Pyhtää can be judged together. Rates are never averaged.",
      refuses: "Where the figure of even one part is missing or hidden, there is no common figure.",
      changes: "Publication of the missing part.",
    },
    pooled: {
      title: "Five years together",
      question: "What can be said when a single year has too few cases?",
      how: "The cases and denominators of the five latest measurements are added up, and the common figure gets an interval of its own. The country’s figures of the same years are weighted by the municipality’s denominators. The same person may be in the figure in several years, so the interval is widened by how alike the years are over municipalities.",
      refuses:
        "For the same reasons as a trend: there are fewer than five years, the statistics changed, or the number of cases is not known.",
      changes: "A new year drops the oldest one. The common figure hides changes between the years.",
    },
    goal: {
      title: "Goal",
      question: "Has the goal been reached, and if not, will it be in time?",
      how: "The goal has been reached when the area’s latest figure is at the target or better. Otherwise the shown trend counts: where a year’s change is at least what is needed by the target year, it is on course, otherwise off course, and where it goes the other way, going the wrong way. Where no trend has been shown, the figure is compared with a straight line from the starting level to the target: only when the whole 95 per cent interval is on one side of the line is it said to be on schedule or behind. In the formula v is the figure, v₀ the starting level, t the target, and x, x₀ and X their years. It is a rule of our own, not a published method.",
      refuses:
        "There is no figure, the target year has passed without the goal being reached, the trend cannot be assessed, or the figure is within random variation of the line. Variation alone is never called progress.",
      changes: "A new figure, a trend that is shown, a new goal, or the turn of the year.",
    },
    hidden: {
      title: "Protection of small numbers",
      question: "Which figures are not worked out, though they could be?",
      how: "Nothing is worked out of published figures that could give a hidden one away: not one sex as the total less the other, not one municipality as the county less the others. Sotkanet does not tell a hidden figure from a missing one, so a missing one is treated as hidden.",
      refuses: "Whenever a part is missing.",
      changes: "Publication of the missing part.",
    },
  },
};
