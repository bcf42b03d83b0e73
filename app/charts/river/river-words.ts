import type { Locale } from "#app/domain/text.ts";
import { undecidedSentence } from "../undecided-words.ts";
import type { Balance } from "./difference.ts";

interface RiverWords {
  /** `whose`: the area in the genitive ("Kymenlaakson", "Kymmenedalens", "Kymenlaakso’s"). */
  title: (whose: string) => string;
  ends: { worse: string; better: string; country: string };
  difference: { clear: string; chance: string };
  /** What the blue marks are. */
  unjudged: string;
  /** Where the marks are of which the country has no figure. */
  withoutCountry: string;
  /** Counted over all of the picture's tests together; verdicts elsewhere are each by its own test. */
  decided: (worse: number, better: number) => string;
  ofPriority: (name: string, balance: Balance) => string;
}

export const RIVER_WORDS: Record<Locale, RiverWords> = {
  fi: {
    title: (whose) => `${whose} hyvinvointi koko maan rinnalla`,
    ends: { worse: "← huonompi", better: "parempi →", country: "koko maa" },
    difference: {
      clear: "selvä ero koko maahan",
      chance: "ero pieni tai voi olla sattumaa",
    },
    unjudged: "Sinisillä ei ole hyvää eikä huonoa suuntaa: vasemmalla pienempi, oikealla suurempi.",
    withoutCountry:
      "Jos koko maan lukua ei ole, merkki on avoin neliö ja sen paikka on järjestys kuntien joukossa.",
    decided: (worse, better) =>
      `Kun kaikkia lukuja arvioidaan yhdessä, koko maata selvästi huonompia on ${worse} ja selvästi parempia ${better}.`,
    ofPriority: (name, { worse, better }) =>
      `${name}: selvästi huonompia ${worse}, selvästi parempia ${better}.`,
  },
  sv: {
    title: (whose) => `${whose} välfärd bredvid hela landet`,
    ends: { worse: "← sämre", better: "bättre →", country: "hela landet" },
    difference: {
      clear: "tydlig skillnad mot hela landet",
      chance: "skillnaden är liten eller kan vara slump",
    },
    unjudged: "Blå tal har varken god eller dålig riktning: till vänster lägre, till höger högre.",
    withoutCountry:
      "Om talet för hela landet saknas är märket en öppen kvadrat, och platsen är ordningen bland kommunerna.",
    decided: (worse, better) =>
      `När alla tal bedöms tillsammans är ${worse} tydligt sämre och ${better} tydligt bättre än hela landet.`,
    ofPriority: (name, { worse, better }) => `${name}: tydligt sämre ${worse}, tydligt bättre ${better}.`,
  },
  en: {
    title: (whose) => `${whose} wellbeing beside the whole country`,
    ends: { worse: "← worse", better: "better →", country: "whole country" },
    difference: {
      clear: "clear difference from the whole country",
      chance: "difference small or perhaps chance",
    },
    unjudged: "Blue figures have no good or bad direction: lower on the left, higher on the right.",
    withoutCountry:
      "Where the whole country has no figure, the mark is an open square at its rank among the municipalities.",
    decided: (worse, better) =>
      `With all figures assessed together, ${worse} ${worse === 1 ? "is" : "are"} clearly worse than the whole country and ${better} clearly better.`,
    ofPriority: (name, { worse, better }) => `${name}: ${worse} clearly worse, ${better} clearly better.`,
  },
};

/** How many are clearly worse and better than the country, and how it is with the others. */
export function balanceText(balance: Balance, locale: Locale): string {
  const { worse, better } = balance;
  return [RIVER_WORDS[locale].decided(worse, better), undecidedSentence(balance, locale)]
    .filter((part) => part !== null)
    .join(" ");
}
