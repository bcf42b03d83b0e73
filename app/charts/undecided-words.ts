import type { Locale } from "#app/domain/text.ts";
import { capital } from "#app/i18n/capital.ts";

/** How many figures beside the country are neither better nor worse, and why. */
export interface Undecided {
  /** The difference is small, or chance could make it. */
  chance: number;
  untested: number;
  /** Without a good direction. */
  unjudged: number;
}

type Told = Record<keyof Undecided, { one: string; many: (count: number) => string }>;

const WORDS: Record<Locale, Told> = {
  fi: {
    chance: {
      one: "ero on pieni tai voi olla sattumaa yhdessä luvussa",
      many: (count) => `ero on pieni tai voi olla sattumaa ${count} luvussa`,
    },
    untested: {
      one: "eroa ei ole testattu yhdessä luvussa",
      many: (count) => `eroa ei ole testattu ${count} luvussa`,
    },
    unjudged: {
      one: "hyvää tai huonoa suuntaa ei ole yhdellä luvulla",
      many: (count) => `hyvää tai huonoa suuntaa ei ole ${count} luvulla`,
    },
  },
  sv: {
    chance: {
      one: "i ett tal är skillnaden liten eller kan bero på slumpen",
      many: (count) => `i ${count} tal är skillnaden liten eller kan bero på slumpen`,
    },
    untested: {
      one: "en skillnad har inte testats",
      many: (count) => `${count} skillnader har inte testats`,
    },
    unjudged: {
      one: "ett tal har varken god eller dålig riktning",
      many: (count) => `${count} tal har varken god eller dålig riktning`,
    },
  },
  en: {
    chance: {
      one: "in one figure the difference is small or may be chance",
      many: (count) => `in ${count} figures the difference is small or may be chance`,
    },
    untested: {
      one: "one difference has not been tested",
      many: (count) => `${count} differences have not been tested`,
    },
    unjudged: {
      one: "one figure has no good or bad direction",
      many: (count) => `${count} figures have no good or bad direction`,
    },
  },
};

const ORDER = ["chance", "untested", "unjudged"] as const;

/**
 * "Ero on pieni tai voi olla sattumaa 30 luvussa; eroa ei ole testattu 17 luvussa." Those that there are
 * none of are left out; null where that is all of them.
 */
export function undecidedSentence(undecided: Undecided, locale: Locale): string | null {
  const parts = ORDER.flatMap((what) => {
    const count = undecided[what];
    const { one, many } = WORDS[locale][what];
    return count === 0 ? [] : [count === 1 ? one : many(count)];
  });
  return parts.length === 0 ? null : `${capital(parts.join("; "))}.`;
}
