import type { LifeStage } from "#app/domain/indicator.ts";
import { asWord } from "../csv/word.ts";

/**
 * A name of TEAviisari's framework in the three languages, with the part of the indicator's key that stands
 * for it.
 */
export interface FrameworkName {
  key: string;
  fi: string;
  sv: string;
  en: string;
  /** Other spellings that files use. */
  also: readonly string[];
}

export interface Sector extends FrameworkName {
  lifeStage: LifeStage;
  /**
   * In which years THL asks: the municipalities answer about each sector every second year. Null: no rule
   * known.
   */
  asked: "odd" | "even" | null;
  /** Keys of dimensions that this sector does not have. */
  without: readonly string[];
}

/** Sectors (toimialat) of TEAviisari. Primary health care was last asked in 2022. */
export const SECTORS: readonly Sector[] = [
  {
    key: "kuntajohto",
    fi: "kuntajohto",
    sv: "kommunledning",
    en: "municipal management",
    also: ["kunnan johto", "kommunledningen", "kommunens ledning", "municipality management"],
    lifeStage: "all",
    asked: "odd",
    without: [],
  },
  {
    key: "perusopetus",
    fi: "perusopetus",
    sv: "grundläggande utbildning",
    en: "basic education",
    also: ["peruskoulu", "peruskoulut", "den grundläggande utbildningen", "comprehensive schools"],
    lifeStage: "children",
    asked: "odd",
    without: [],
  },
  {
    key: "lukiokoulutus",
    fi: "lukiokoulutus",
    sv: "gymnasieutbildning",
    en: "general upper secondary education",
    also: ["lukio", "lukiot", "gymnasieutbildningen", "gymnasium", "upper secondary schools"],
    lifeStage: "youth",
    asked: "even",
    without: [],
  },
  {
    key: "ammatillinen-koulutus",
    fi: "ammatillinen koulutus",
    sv: "yrkesutbildning",
    en: "vocational education",
    also: [
      "ammatillinen",
      "ammatilliset oppilaitokset",
      "yrkesutbildningen",
      "vocational education and training",
    ],
    lifeStage: "youth",
    asked: "even",
    without: [],
  },
  {
    key: "liikunta",
    fi: "liikunta",
    sv: "motion",
    en: "physical activity",
    also: [
      "liikunnan edistäminen",
      "motion och idrott",
      "främjande av motion",
      "physical activity promotion",
    ],
    lifeStage: "all",
    asked: "even",
    without: ["yhteiset-kaytannot"],
  },
  {
    key: "kulttuuri",
    fi: "kulttuuri",
    sv: "kultur",
    en: "culture",
    also: ["kulttuurin edistäminen", "kulturen"],
    lifeStage: "all",
    asked: "odd",
    without: [],
  },
  {
    key: "perusterveydenhuolto",
    fi: "perusterveydenhuolto",
    sv: "primärvård",
    en: "primary health care",
    also: ["primärvården", "primärhälsovård"],
    lifeStage: "all",
    asked: null,
    without: [],
  },
];

/** Dimensions (ulottuvuudet) of health promotion capacity building. */
export const DIMENSIONS: readonly FrameworkName[] = [
  { key: "sitoutuminen", fi: "sitoutuminen", sv: "engagemang", en: "commitment", also: [] },
  { key: "johtaminen", fi: "johtaminen", sv: "ledning", en: "management", also: ["leadership"] },
  {
    key: "seuranta-ja-tarveanalyysi",
    fi: "seuranta ja tarveanalyysi",
    sv: "uppföljning och behovsanalys",
    en: "monitoring and needs assessment",
    also: [
      "seuranta ja tarveanalyysit",
      "väestön terveysseuranta ja tarveanalyysi",
      "monitoring and needs analysis",
    ],
  },
  { key: "voimavarat", fi: "voimavarat", sv: "resurser", en: "resources", also: ["resurssit"] },
  {
    key: "yhteiset-kaytannot",
    fi: "yhteiset käytännöt",
    sv: "gemensam praxis",
    en: "common practices",
    also: ["gemensamma rutiner"],
  },
  { key: "osallisuus", fi: "osallisuus", sv: "delaktighet", en: "participation", also: [] },
  {
    key: "muut-ydintoiminnat",
    fi: "muut ydintoiminnat",
    sv: "övrig kärnverksamhet",
    en: "other core functions",
    also: ["muut ydintoiminnot", "muu ydintoiminta", "övriga kärnfunktioner"],
  },
];

/** What may stand in the dimension's cell of a sector's total, beside nothing at all. */
const TOTAL_WORDS = [
  "",
  "yhteensä",
  "kokonaispistemäärä",
  "kokonaispisteet",
  "totalt",
  "totalpoäng",
  "total",
];

export function sectorOf(text: string): Sector | null {
  return SECTORS.find((sector) => isNamed(sector, text)) ?? null;
}

/** The dimension, "total" for a sector's total, or null for a word that is neither. */
export function dimensionOf(text: string): FrameworkName | "total" | null {
  if (TOTAL_WORDS.includes(asWord(text))) return "total";
  return DIMENSIONS.find((dimension) => isNamed(dimension, text)) ?? null;
}

/** Every accepted spelling, to find the nearest to a misspelled one. */
export function spellings(names: readonly FrameworkName[]): string[] {
  return names.flatMap(({ fi, sv, en, also }) => [fi, sv, en, ...also]);
}

function isNamed(name: FrameworkName, text: string): boolean {
  const word = asWord(text);
  return word === name.key || spellings([name]).some((spelling) => spelling === word);
}
