import { isTeaScore, TEA_CLASS_NAMES, teaClass } from "#app/domain/tea-class.ts";
import type { Locale } from "#app/domain/text.ts";
import type { ComparisonResult } from "#app/domain/verdict.ts";
import type { VerdictFacts } from "./facts.ts";

interface TeaWords {
  both: (name: string) => string;
  apart: (own: string, other: string) => string;
}

const WORDS: Record<Locale, TeaWords> = {
  fi: {
    both: (name) => `Molemmat ovat luokassa ”${name}”.`,
    apart: (own, other) => `Luokka on ”${own}”, vertailuluvun luokka ”${other}”.`,
  },
  sv: {
    both: (name) => `Båda hör till klassen ”${name}”.`,
    apart: (own, other) => `Klassen är ”${own}”, jämförelsetalets klass ”${other}”.`,
  },
  en: {
    both: (name) => `Both are in the class “${name}”.`,
    apart: (own, other) => `Its class is “${own}”; that of the comparison figure is “${other}”.`,
  },
};

/**
 * Of two TEA scores also THL's classes, which is what their producer means by a difference; nothing of other
 * figures.
 */
export function teaClasses(
  facts: Pick<VerdictFacts, "unit" | "title">,
  { benchmark, difference }: Pick<ComparisonResult, "benchmark" | "difference">,
  locale: Locale,
): string[] {
  if (!isTeaScore(facts)) return [];
  // What subtracting leaves over in a computer moves nobody to another class.
  const [own, other] = [teaClass(Number((benchmark + difference).toFixed(6))), teaClass(benchmark)];
  const words = WORDS[locale];
  const name = (one: typeof own): string => TEA_CLASS_NAMES[one][locale] ?? one;
  return [own === other ? words.both(name(own)) : words.apart(name(own), name(other))];
}
