import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";

type Words = Record<Locale, string>;

/**
 * Sectors (toimialat) of TEAviisari as a score is of them: "liikunnan", "inom motion", "in physical
 * activity".
 */
const SECTORS: Readonly<Record<string, Words>> = {
  kuntajohto: { fi: "kuntajohdon", sv: "inom kommunledningen", en: "in municipal management" },
  perusopetus: { fi: "perusopetuksen", sv: "inom den grundläggande utbildningen", en: "in basic education" },
  lukiokoulutus: {
    fi: "lukiokoulutuksen",
    sv: "inom gymnasieutbildningen",
    en: "in general upper secondary education",
  },
  "ammatillinen-koulutus": {
    fi: "ammatillisen koulutuksen",
    sv: "inom yrkesutbildningen",
    en: "in vocational education",
  },
  liikunta: { fi: "liikunnan", sv: "inom motion", en: "in physical activity" },
  kulttuuri: { fi: "kulttuurin", sv: "inom kulturen", en: "in culture" },
  perusterveydenhuolto: {
    fi: "perusterveydenhuollon",
    sv: "inom primärvården",
    en: "in primary health care",
  },
};

/** Dimensions (ulottuvuudet); the empty one is a sector as a whole. */
const DIMENSIONS: Readonly<Record<string, Words>> = {
  "": { fi: "terveydenedistämisestä", sv: "hälsofrämjande", en: "health promotion" },
  sitoutuminen: { fi: "sitoutumisesta", sv: "engagemang", en: "commitment" },
  johtaminen: { fi: "johtamisesta", sv: "ledning", en: "management" },
  "seuranta-ja-tarveanalyysi": {
    fi: "seurannasta ja tarveanalyysistä",
    sv: "uppföljning och behovsanalys",
    en: "monitoring and needs assessment",
  },
  voimavarat: { fi: "voimavaroista", sv: "resurser", en: "resources" },
  "yhteiset-kaytannot": { fi: "yhteisistä käytännöistä", sv: "gemensam praxis", en: "common practices" },
  osallisuus: { fi: "osallisuudesta", sv: "delaktighet", en: "participation" },
  "muut-ydintoiminnat": {
    fi: "muista ydintoiminnoista",
    sv: "övrig kärnverksamhet",
    en: "other core functions",
  },
};

const PHRASE: Record<Locale, (sector: string, dimension: string) => string> = {
  fi: (sector, dimension) => `TEA-pistemäärä ${sector} ${dimension} oli {}`,
  sv: (sector, dimension) => `var TEA-poängen för ${dimension} ${sector} {}`,
  en: (sector, dimension) => `the TEA score for ${dimension} ${sector} was {}`,
};

/** For headlines, where no place begins the sentence. */
const SHORT_PHRASE: Record<Locale, (sector: string, dimension: string) => string> = {
  fi: PHRASE.fi,
  sv: (sector, dimension) => `TEA-poängen för ${dimension} ${sector} var {}`,
  en: (sector, dimension) => `${sector.replace(/^in (general )?/, "")}’s TEA score for ${dimension} was {}`,
};

/**
 * "TEA-pistemäärä liikunnan voimavaroista oli {}"; null of what is no sector or dimension of TEAviisari (its
 * single items).
 */
export function teaPhrase(indicator: IndicatorKey, locale: Locale): string | null {
  return told(indicator, locale, PHRASE);
}

/** The same for a headline: "physical activity’s TEA score for resources was {}". */
export function shortTeaPhrase(indicator: IndicatorKey, locale: Locale): string | null {
  return told(indicator, locale, SHORT_PHRASE);
}

function told(indicator: IndicatorKey, locale: Locale, phrase: typeof PHRASE): string | null {
  if (!indicator.startsWith("tea-")) return null;
  const [sectorKey = "", dimensionKey = "", ...item] = indicator.slice("tea-".length).split(".");
  const [sector, dimension] = [SECTORS[sectorKey], DIMENSIONS[dimensionKey]];
  return sector && dimension && item.length === 0 ? phrase[locale](sector[locale], dimension[locale]) : null;
}
