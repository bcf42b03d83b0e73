import type { Locale } from "#app/domain/text.ts";

interface MultiplesWords {
  /** All panels have one scale; the others are drawn behind. */
  shared: string;
  /** The country's line, which is in every panel. */
  country: (name: string) => string;
  /** Each panel has a scale of its own. */
  free: string;
  /** Of scales of their own, some do not begin at zero. */
  notAllFromZero: string;
  /** Upright rules where breaks and jumps are: their names. */
  marks: (names: string) => string;
  none: string;
}

export const MULTIPLES_WORDS: Record<Locale, MultiplesWords> = {
  fi: {
    marks: (names) => `Pystyviiva: ${names}.`,
    shared: "Kaikissa kuvissa on sama asteikko. Muut alueet ovat harmaalla.",
    country: (name) => `Katkoviiva: ${name}.`,
    free: "Jokaisessa kuvassa on oma asteikkonsa, joten viivojen korkeutta ja jyrkkyyttä ei voi verrata kuvasta toiseen.",
    notAllFromZero: "Kaikki asteikot eivät ala nollasta.",
    none: "Ei lukua",
  },
  sv: {
    marks: (names) => `Lodrät linje: ${names}.`,
    shared: "Alla bilder har samma skala. De andra områdena är grå.",
    country: (name) => `Streckad linje: ${name}.`,
    free: "Varje bild har sin egen skala, så linjernas höjd och lutning kan inte jämföras mellan bilderna.",
    notAllFromZero: "Alla skalor börjar inte från noll.",
    none: "Inget tal",
  },
  en: {
    marks: (names) => `Upright line: ${names}.`,
    shared: "All pictures have the same scale. The other areas are grey.",
    country: (name) => `Dashed line: ${name}.`,
    free: "Each picture has its own scale, so the height and slope of the lines cannot be compared from picture to picture.",
    notAllFromZero: "Not all scales start at zero.",
    none: "No figure",
  },
};
