import type { ExampleUnit, Level } from "./levels.ts";

/** A text in the three languages of the source. */
export interface SourceText {
  fi: string;
  sv: string;
  en: string;
}

export const NO_TEXT: SourceText = { fi: "", sv: "", en: "" };

/** Every record says first that its figures are made up. */
export function description(level: Level): SourceText {
  const group = GROUP_SENTENCES[level.male === null ? "together" : "by sex"];
  return {
    fi: `<p><strong>Esimerkkiteksti.</strong> Luvut on arponut Saukon oma ohjelma. Ne eivät kuvaa mitään oikeaa kuntaa eikä niitä saa käyttää päätöksenteossa.</p><p>${group.fi}</p>`,
    sv: `<p><strong>Exempeltext.</strong> Talen har lottats fram av Saukkos eget program. De beskriver ingen verklig kommun och får inte användas i beslutsfattande.</p><p>${group.sv}</p>`,
    en: `<p><strong>Example text.</strong> The figures were drawn at random by Saukko's own program. They describe no real municipality and must not be used in decisions.</p><p>${group.en}</p>`,
  };
}

export function interpretation(polarity: string): SourceText {
  return READINGS[polarity] ?? NO_TEXT;
}

export function limits(level: Level): SourceText {
  const sentences = [level.break ? breakSentence(level.break.year) : null, hidingSentence(level)].filter(
    (sentence) => sentence !== null,
  );
  const inLanguage = (language: keyof SourceText): string =>
    sentences.map((sentence) => `<p>${sentence[language]}</p>`).join("");
  return { fi: inLanguage("fi"), sv: inLanguage("sv"), en: inLanguage("en") };
}

export function realSource(producer: SourceText): SourceText {
  return {
    fi: `Oikeat luvut julkaisee ${producer.fi}. Näissä esimerkkiluvuissa niitä ei ole käytetty.`,
    sv: `De verkliga talen publiceras av ${producer.sv}. De har inte använts i dessa exempeltal.`,
    en: `The real figures are published by ${producer.en}. They were not used for these example figures.`,
  };
}

/**
 * Unit codes and names. The first three codes and INDEKSI are Sotkanet's; the others are ours in its manner.
 */
export const UNIT_TYPES: Record<ExampleUnit, { code: string; title: SourceText }> = {
  percent: { code: "PROS", title: { fi: "Prosenttia", sv: "Procent", en: "Percent" } },
  "per-1000": {
    code: "PER1000",
    title: { fi: "Tuhatta asukasta kohden", sv: "Per tusen invånare", en: "Per 1 000 inhabitants" },
  },
  "per-10000": {
    code: "PER10000",
    title: {
      fi: "Kymmentätuhatta asukasta kohden",
      sv: "Per tiotusen invånare",
      en: "Per 10 000 inhabitants",
    },
  },
  index: { code: "INDEKSI", title: { fi: "Indeksi", sv: "Index", en: "Index" } },
  count: { code: "LKM", title: { fi: "Lukumäärä", sv: "Antal", en: "Number" } },
  euro: { code: "EUR", title: { fi: "Euroa", sv: "Euro", en: "Euros" } },
  score: { code: "PISTE", title: { fi: "Pistemäärä", sv: "Poängtal", en: "Score" } },
  mean: { code: "KESKIARVO", title: { fi: "Keskiarvo", sv: "Medeltal", en: "Mean" } },
  litre: { code: "LITRA", title: { fi: "Litraa", sv: "Liter", en: "Litres" } },
  ratio: { code: "SUHDE", title: { fi: "Suhdeluku", sv: "Relationstal", en: "Ratio" } },
};

const GROUP_SENTENCES = {
  "by sex": {
    fi: "Luvut on eritelty sukupuolen mukaan.",
    sv: "Talen är indelade efter kön.",
    en: "The figures are split by sex.",
  },
  together: {
    fi: "Lukuja ei ole eritelty sukupuolen mukaan.",
    sv: "Talen är inte indelade efter kön.",
    en: "The figures are not split by sex.",
  },
} as const satisfies Record<string, SourceText>;

const READINGS: Record<string, SourceText> = {
  lower: {
    fi: "<p>Esimerkkiteksti: mitä pienempi luku, sitä parempi tilanne.</p>",
    sv: "<p>Exempeltext: ju mindre tal, desto bättre är läget.</p>",
    en: "<p>Example text: the lower the figure, the better the situation.</p>",
  },
  higher: {
    fi: "<p>Esimerkkiteksti: mitä suurempi luku, sitä parempi tilanne.</p>",
    sv: "<p>Exempeltext: ju större tal, desto bättre är läget.</p>",
    en: "<p>Example text: the higher the figure, the better the situation.</p>",
  },
};

function breakSentence(year: number): SourceText {
  return {
    fi: `Esimerkkiteksti: tilastointitapa muuttui vuonna ${year}. Vuoden ${year} ja myöhemmät luvut eivät ole vertailukelpoisia aiempien kanssa.`,
    sv: `Exempeltext: statistikföringen ändrades år ${year}. Talen från och med år ${year} är inte jämförbara med de tidigare.`,
    en: `Example text: the way of recording changed in ${year}. Figures from ${year} on are not comparable with earlier ones.`,
  };
}

function hidingSentence(level: Level): SourceText | null {
  if (level.leastPeople > 0)
    return {
      fi: `Esimerkkiteksti: kunnan lukua ei näytetä, jos vastaajia on alle ${level.leastPeople}.`,
      sv: `Exempeltext: kommunens tal visas inte om antalet svar är under ${level.leastPeople}.`,
      en: `Example text: a municipality's figure is not shown where fewer than ${level.leastPeople} people answered.`,
    };
  if (level.hideUnder > 0)
    return {
      fi: `Esimerkkiteksti: lukua ei näytetä, jos tapauksia on alle ${level.hideUnder}.`,
      sv: `Exempeltext: talet visas inte om antalet fall är under ${level.hideUnder}.`,
      en: `Example text: a figure is not shown where there are fewer than ${level.hideUnder} cases.`,
    };
  if (level.rateFrom !== undefined)
    return {
      fi: `Esimerkkiteksti: suhdelukua ei lasketa, jos tapauksia on alle ${level.rateFrom}. Silloin annetaan vain lukumäärä.`,
      sv: `Exempeltext: relationstalet beräknas inte om antalet fall är under ${level.rateFrom}. Då ges bara antalet.`,
      en: `Example text: no rate is given where there are fewer than ${level.rateFrom} cases, only their number.`,
    };
  return null;
}
