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
      how: "Shares get Wilson’s interval, and an exact binomial one where the cases, or those who are not cases, are fewer than 22. Numbers of events get a Poisson interval: exact below ten cases, otherwise Byar’s approximation. It is worked out from the number of cases and the denominator, never from the rounded figure. Where rounding leaves the denominator or the number of cases open, the lower limit is that of the smallest possible figure and the upper that of the largest. Where the source has published 95 per cent limits of a figure, they are used. Many figures vary from year to year by more than chance alone. This overdispersion is estimated from the five latest years of all municipalities, by size, and it widens intervals and counts in every test. What a year does to all municipalities alike is taken out first, and so is a municipality’s own steady change. The overdispersion of a size class is the median of its municipalities, so that no odd year and no odd municipality, however large, moves it. In the formula x is the number of cases and n the denominator; where the overdispersion is φ, both are divided by it.",
      refuses:
        "There is no interval for means, indices and survey scores unless the source publishes limits, nor where the number of cases is not known. Totals such as euros, litres sold and voters have no random variation, so they have no interval.",
      changes: "More cases and a more exact rate make the interval narrower, overdispersion makes it wider.",
    },
    country: {
      title: "Comparison with the country",
      question: "Does the area differ from the country more than chance explains?",
      how: "Which way and how much is always told, also where the difference cannot be tested. Where the country’s figure is inside the area’s 95 per cent interval, no difference can be shown. Outside it the difference is statistically clear, and outside the 99.8 per cent interval very clear. Events, of which one person can have many, are never called very clear. The country’s published figure is known to within its rounding, which is taken into account. Where the source has no figure of the country, those of all municipalities are added up, and this is said; of scores the municipalities’ median is taken. The two are called about the same only where all of the difference’s interval lies within twice the limit of relevance. Totals and scores, in which there is no random variation, are compared as they are.",
      refuses:
        "No comparison is made where the same year, sex and age group has neither a figure of the country nor those of every municipality to work it out from. Bare numbers of people are not compared.",
      changes:
        "The verdict changes when the country’s figure crosses the limit of the interval or the area’s figure moves.",
    },
    rest: {
      title: "Comparison with the rest of the area",
      question: "Does a municipality differ from the others of its wellbeing services county?",
      how: "A municipality is part of its own county, so it is compared with the others together. The cases and denominators of those whose figure and number of cases are published are added up. The difference gets an interval of its own, put together from both intervals. Where that interval leaves out nought, the difference is statistically clear. Where the whole country has no figure, the lists, headlines and words of pages set a municipality beside the others of its county, and say so. In pictures that show its place among all municipalities, the mark of such a figure is an open square without colour.",
      refuses:
        "Municipalities whose figure or number of cases is missing are left out and named. A sum of published figures gives no hidden one away. Means, indices and figures without numbers of cases cannot be added up: there a municipality is set beside the published figure of the whole county, untested. Scores are set beside the median of the county’s other municipalities.",
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
        "The figure before is missing or too old, the statistics changed between the years, or the index is set anew every year. Where the number of cases is not known, only which figure is higher is told.",
      changes: "A new year or a revised figure.",
    },
    trend: {
      title: "Direction",
      question: "Has the figure changed over the five latest measurements?",
      how: "A straight line is fitted through the five latest separate years: Cochran–Armitage for shares, a weighted line for others. Whether the years differ from each other at all is tested as well. Chance would pass either limit less than once in five hundred. There are five answers. A clear change: the line passes its limit, the direction stays whichever year is left out, the last figure shown differs from the first in the same direction, and the change is large enough to matter both along the line and between these two figures. Small but consistent: the same, but one of these changes is below the limit of relevance. Varied: the years differ by more than chance explains, but not one way; the turning year is told where the figure went one way until then and the other way since. No change can be shown: then it is told how large a change would have shown. Not tested: then the cause is told. The sentence gives the first and the last figure, and where the two latest measurements go the other way, that is said too. In the formula b is the line’s change a year, vᵢ the figure of a year and v that of all the years together.",
      refuses:
        "There are fewer than five years, they lie too far apart or overlap, the statistics changed, the index is set anew every year, or the figure is of a kind that has no interval. Where the number of cases of a year is missing or contradicts the figure, the year is named.",
      changes: "A new year drops the oldest one and may change the verdict.",
    },
    smallest: {
      title: "The smallest change that would have shown",
      question: "How large would the change have had to be to stand out from chance?",
      how: "Where no change can be shown, it is told how large a change would probably have been found: one that the test finds four times out of five (power 80%). Between two years the risk of a false alarm is 5 per cent. For a trend two limits are worked out: the usual one with a risk of 5 per cent, and a stricter one by which Saukko judges trends. Sentences tell the stricter one.",
      refuses:
        "Where there is no range of random variation, there is no such limit either. Under 20 cases it is approximate.",
      changes: "A larger population or more cases make the limit smaller, overdispersion makes it larger.",
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
      how: "The source usually gives the number of cases and a rounded rate. From them the denominator is known within limits. The population of the same group is used where it lies within them; otherwise every test takes the limit that says less. A missing number of cases is bounded in the same way by the rate and the population. Where the source gives the number of respondents or the limits of the figure, they are used. In the formula x is the number of cases, r the rate, h half of its last decimal and k its factor (100 for per cent).",
      refuses:
        "Where the rate is too rough and there is no population, or the two contradict each other, there is no denominator and no interval. The difference of two numbers, such as net migration, has no interval.",
      changes: "A more exact rate or the population of the group.",
    },
    relevance: {
      title: "Limit of relevance",
      question: "Is the difference large enough to matter?",
      how: "A large municipality’s figures are so exact that even a small difference is statistically clear. So the difference must be at least five per cent of what it is compared with and at least one step of the last decimal shown; for means and indices the decimal is enough. A trend is compared with the mean of its years. A region can set its own limit for an indicator.",
      refuses: "The limit is a convention, not a finding.",
      changes: "Another limit.",
    },
    judgement: {
      title: "Judgement",
      question: "When is better or worse said?",
      how: "Better or worse is said only where the indicator has a good direction, the difference is statistically clear and large enough to matter. Direction, certainty and judgement stay apart. Totals, in which there is no random variation, are judged as they are. Where there is no good direction, the mark is blue. A page puts first at most one worse, one better and one clearly changed figure. Many tests are made on a page, and some of them always pass their limit by chance. So only what all of the page’s tests together bear is put first (Benjamini and Hochberg, at most five per cent of it chance), and only where the difference is large enough to matter and there are at least 20 cases. The order goes by evidence, not by the size of the difference. Where the whole country has no figure, the test is the comparison with the county’s other municipalities.",
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
      title: "Five measurements together",
      question: "What can be said when a single year has too few cases?",
      how: "The cases and denominators of the five latest measurements are added up, and the common figure gets an interval of its own. The same person may be in the figure in several years, so five measurements are not five times the evidence. The variance is therefore multiplied by 1 + (T − 1)r: T is the number of measurements and r how alike they are in municipalities of the same size (rank correlation). The interval is rather too wide than too narrow. The country’s figures of the same years are weighted by the municipality’s denominators, and the difference is held against the same limits as a single year’s.",
      refuses: "For the same reasons as a trend, and whenever the number of cases of a year is not known.",
      changes: "A new year drops the oldest one. The common figure hides changes between the years.",
    },
    goal: {
      title: "Goal",
      question: "Has the goal been reached, and if not, will it be in time?",
      how: "The figure is now at its target when the area’s latest figure is at the target or better, by chance or not. The goal has been reached only when the figure’s whole 95 per cent interval is on the good side of the target, or the three latest figures running are. The change from the starting level must also pass the 99.8 per cent limit, however old that level is; without one, the 99.8 per cent interval of these figures together must lie on the good side of the target. Figures are looked at anew every year, and with a looser limit a small municipality would often reach its goal by chance alone. Where the figure is not at its target, the change since the starting level counts: once shown, it is compared with what is needed each year until the target year. It is then fast enough, too slow or going the wrong way, and the pace is told with its interval. Where the pace that is needed lies inside that interval, it is said that the pace may be enough or too slow. Without a starting level the five latest measurements count. A total without random variation is where its figure is: at the target it has reached it, otherwise the figure is compared with the line as it is. Where no change has been shown, the figure is compared with a straight line from the starting level to the target: only when the whole 95 per cent interval is on one side of the line is it said to be on schedule or behind. The starting level can be the figure of one year or the mean of two or three, which chance moves less. In the formula v is the figure, v₀ the starting level, t the target, and x, x₀ and X their years. It is a rule of our own, not a published method.",
      refuses:
        "There is no figure, the target year has passed and the figure is not at its target, there is no starting level and no change has been shown, or the figure is within random variation of the line. Variation alone is never called progress.",
      changes: "A new figure, a change that is shown, a new goal, or the turn of the year.",
    },
    hidden: {
      title: "Protection of small numbers",
      question: "Which figures are not worked out, though they could be?",
      how: "Nothing is worked out of published figures that could give a hidden one away: not one sex as the total less the other, not one municipality as the county less the others. Sotkanet does not tell a hidden figure from a missing one, so a missing one is treated as hidden.",
      refuses:
        "No difference is worked out where a part is missing. A sum of published figures is, since it gives no hidden one away.",
      changes: "Publication of the missing part.",
    },
  },
};
