import type { CountKind } from "../count-kind.ts";
import type { Trait } from "../trait.ts";

/**
 * The files by which a region edits the methods' data, as they are written and read: what each indicator's
 * figures are (indicators), municipalities judged together (merged), municipalities picked to compare with
 * (peers), weights of similarity (weights).
 */
export const METHODS_KINDS = ["indicators", "merged", "peers", "weights"] as const;
export type MethodsKind = (typeof METHODS_KINDS)[number];

export function isMethodsKind(text: string): text is MethodsKind {
  return METHODS_KINDS.some((kind) => kind === text);
}

/** A column: its headers in Finnish (the one that is written), Swedish and English. */
interface FileColumn<Role extends string> {
  role: Role;
  headers: readonly [string, ...string[]];
  need: "both" | "optional";
}

function column<Role extends string>(
  role: Role,
  headers: readonly [string, ...string[]],
  need: FileColumn<Role>["need"] = "both",
): FileColumn<Role> {
  return { role, headers, need };
}

export const INDICATOR_COLUMNS = [
  column("indicator", ["indikaattori", "indikator", "indicator"]),
  // For whoever reads the file: a number alone says nothing. It is not read.
  column("title", ["nimi", "namn", "name"], "optional"),
  column("population", ["väestö", "befolkning", "population"]),
  column("counts", ["laskee", "räknar", "counts"]),
  column("years", ["vuosia", "år", "years"]),
  column("breaks", ["katkokset", "avbrott", "breaks"]),
  column("restandardised", ["uudelleen", "på nytt", "restandardised"]),
  column("relative", ["raja_suhteellinen", "gräns_relativ", "limit_relative"]),
  column("absolute", ["raja_yksikössä", "gräns_i_enheten", "limit_in_unit"]),
] as const;

export const MERGED_COLUMNS = [
  column("key", ["alue", "område", "area"]),
  column("fi", ["nimi_fi", "namn_fi", "name_fi"]),
  column("sv", ["nimi_sv", "namn_sv", "name_sv"]),
  column("en", ["nimi_en", "namn_en", "name_en"]),
  column("members", ["kunnat", "kommuner", "municipalities"]),
] as const;

export const PEER_COLUMNS = [
  column("area", ["kunta", "kommun", "municipality"]),
  column("peer", ["verrokki", "jämförelsekommun", "peer"]),
  column("place", ["järjestys", "ordning", "order"]),
] as const;

export const WEIGHT_COLUMNS = [
  column("trait", ["tekijä", "faktor", "trait"]),
  column("weight", ["paino", "vikt", "weight"]),
] as const;

export type RoleOf<Columns extends readonly FileColumn<string>[]> = Columns[number]["role"];

/** Words for what an indicator's count counts, the one that is written first. */
export const COUNT_WORDS = {
  persons: ["henkilöitä", "henkilöt", "henkilö", "personer", "person", "persons"],
  events: ["tapahtumia", "tapahtumat", "tapahtuma", "händelser", "händelse", "events", "event"],
  households: ["kotitalouksia", "kotitaloudet", "kotitalous", "hushåll", "households", "household"],
  balance: ["erotus", "skillnad", "balance"],
} as const satisfies Record<CountKind, readonly [string, ...string[]]>;

export const YES_NO_WORDS = { yes: ["kyllä", "ja", "yes"], no: ["ei", "nej", "no"] } as const;

export const TRAIT_WORDS: Readonly<Record<Trait, readonly [string, ...string[]]>> = {
  size: ["koko", "väkiluku", "storlek", "folkmängd", "size", "population"],
  over64: ["yli 64-vuotiaat", "över 64 år", "over-64s", "over 64"],
  netMigration: ["nettomuutto", "muuttoliike", "nettoflyttning", "flyttning", "net migration", "migration"],
  income: ["verotulot", "skatteinkomster", "tax revenue"],
  education: ["koulutus", "utbildning", "education"],
  swedish: ["ruotsinkieliset", "svenskspråkiga", "swedish speakers"],
};

/** A relative limit in per cent, without the tail that multiplying leaves in a computer: 0.07 → 7. */
export function asPercent(share: number): number {
  const SHARE_DIGITS = 12;
  return Number((share * 100).toPrecision(SHARE_DIGITS));
}
