import type { IndicatorKind, LifeStage, Polarity, Unit } from "#app/domain/indicator.ts";
import type { DecimalMark } from "../csv/number.ts";

/**
 * The lines of the metadata block: `#` and a name in Finnish, Swedish or English, the documented Finnish one
 * first.
 */
export const FIELDS = {
  key: ["tunnus", "kod", "key"],
  nameFi: ["nimi_fi", "namn_fi", "name_fi"],
  nameSv: ["nimi_sv", "namn_sv", "name_sv"],
  nameEn: ["nimi_en", "namn_en", "name_en"],
  unit: ["yksikkö", "enhet", "unit"],
  decimals: ["desimaalit", "decimaler", "decimals"],
  decimalMark: ["desimaalimerkki", "decimaltecken", "decimal_mark"],
  polarity: ["suunta", "riktning", "direction"],
  lifeStage: ["elämänvaihe", "livsskede", "life_stage"],
  kind: ["laji", "slag", "kind"],
  producerFi: ["tuottaja", "producent", "producer", "tuottaja_fi", "producent_fi", "producer_fi"],
  producerSv: ["tuottaja_sv", "producent_sv", "producer_sv"],
  producerEn: ["tuottaja_en", "producent_en", "producer_en"],
  licence: ["lisenssi", "licens", "licence", "license"],
  methodFi: ["menetelmä", "metod", "method", "menetelmä_fi", "metod_fi", "method_fi"],
  methodSv: ["menetelmä_sv", "metod_sv", "method_sv"],
  methodEn: ["menetelmä_en", "metod_en", "method_en"],
  updated: ["päivitetty", "uppdaterad", "updated"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Field = keyof typeof FIELDS;

/** Signs at the most: a title must fit on a page, and a method in a reader's patience. */
export const TEXT_LIMITS: readonly { most: number; fields: readonly Field[] }[] = [
  { most: 5_000, fields: ["methodFi", "methodSv", "methodEn"] },
  {
    most: 500,
    fields: ["nameFi", "nameSv", "nameEn", "producerFi", "producerSv", "producerEn", "licence"],
  },
];

/**
 * Without these a figure cannot be shown honestly: what it is, in what unit, which way is good, who made it.
 */
export const REQUIRED: readonly Field[] = ["key", "nameFi", "unit", "polarity", "producerFi"];

/** Words for one of a few possible values, the documented Finnish one first. */
export type Words<Value> = readonly { value: Value; words: readonly [string, ...string[]] }[];

export interface OwnUnit {
  unit: Unit;
  /** A count of persons: its own value is hidden when it is small. */
  ofPersons: boolean;
}

export const UNIT_WORDS: Words<OwnUnit> = [
  { value: plain("percent"), words: ["%", "prosentti", "prosenttia", "procent", "percent"] },
  {
    value: plain("per-1000"),
    words: ["1000 asukasta kohti", "‰", "promille", "per 1000", "per-1000", "per 1000 invånare"],
  },
  {
    value: plain("per-10000"),
    words: ["10000 asukasta kohti", "per 10000", "per-10000", "per 10000 invånare"],
  },
  {
    value: plain("per-100000"),
    words: ["100000 asukasta kohti", "per 100000", "per-100000", "per 100000 invånare"],
  },
  {
    value: { unit: "count", ofPersons: true },
    words: ["lukumäärä", "lkm", "henkilöä", "henkilöitä", "antal", "personer", "count", "persons"],
  },
  { value: plain("count"), words: ["kpl", "kappaletta", "st", "stycken", "pcs", "pieces"] },
  { value: plain("index"), words: ["indeksi", "index"] },
  { value: plain("score"), words: ["pisteet", "pistettä", "pistemäärä", "poäng", "score", "points"] },
  { value: plain("mean"), words: ["keskiarvo", "medelvärde", "medeltal", "mean", "average"] },
  { value: plain("euro"), words: ["euro", "euroa", "€", "eur", "euros"] },
  { value: plain("litre"), words: ["litra", "litraa", "l", "liter", "litre", "litres"] },
  { value: plain("ratio"), words: ["suhde", "suhdeluku", "kvot", "ratio"] },
  { value: plain("unknown"), words: ["muu", "annan", "other"] },
];

export const POLARITY_WORDS: Words<Polarity> = [
  {
    value: "higher",
    words: [
      "korkeampi parempi",
      "korkeampi on parempi",
      "suurempi parempi",
      "högre är bättre",
      "higher is better",
      "higher",
    ],
  },
  {
    value: "lower",
    words: [
      "matalampi parempi",
      "matalampi on parempi",
      "pienempi parempi",
      "lägre är bättre",
      "lower is better",
      "lower",
    ],
  },
  {
    value: "none",
    words: ["ei arvioida", "bedöms inte", "ingen bedömning", "not judged", "no judgement", "none"],
  },
];

export const LIFE_STAGE_WORDS: Words<LifeStage> = [
  { value: "all", words: ["kaikki", "koko väestö", "alla", "hela befolkningen", "all"] },
  {
    value: "children",
    words: ["lapset", "lapset ja varhaisnuoret", "lapset ja lapsiperheet", "barn", "children"],
  },
  { value: "youth", words: ["nuoret", "nuoret ja nuoret aikuiset", "unga", "youth", "young people"] },
  {
    value: "working-age",
    words: ["työikäiset", "arbetsföra", "personer i arbetsför ålder", "working-age", "working age"],
  },
  { value: "older", words: ["ikäihmiset", "ikääntyneet", "äldre", "older", "older people"] },
];

export const KIND_WORDS: Words<IndicatorKind> = [
  { value: "survey", words: ["kysely", "kyselytutkimus", "enkät", "survey"] },
  { value: "register", words: ["rekisteri", "register"] },
  { value: "index", words: ["indeksi", "index"] },
  { value: "score", words: ["pistemäärä", "pisteet", "poäng", "score"] },
];

export const DECIMAL_MARK_WORDS: Words<DecimalMark> = [
  { value: ",", words: ["pilkku", "komma", "comma", ","] },
  { value: ".", words: ["piste", "punkt", "point", "."] },
];

function plain(unit: Unit): OwnUnit {
  return { unit, ofPersons: false };
}
