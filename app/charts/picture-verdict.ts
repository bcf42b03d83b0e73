import type { AreaKey } from "#app/domain/area.ts";
import type { Beside } from "#app/domain/set-beside.ts";

/**
 * What the tests found of the areas' latest figures, with the words to tell it in the reader's language.
 * Plain data made on the server: the browser does not load the words of verdicts.
 */
export interface PictureVerdicts {
  areas: readonly PictureVerdict[];
  words: VerdictWordsOfAlt;
}

/** The stored result of one area, as an alt text tells it. */
export interface PictureVerdict {
  region: AreaKey;
  /** The figure that was tested. */
  year: number;
  value: number;
  /** "Kotkassa" */
  where: string;
  /** "vuosina 2021–2025" and, behind `where`, "kasvanut selvästi"; null where the trend cannot be judged. */
  trend: { period: string; text: string; title: SeenTrend } | null;
  /**
   * Beside the country or, where it has no figure, the rest of the county, before `where`: "suurempi"; the
   * text is null where it cannot be judged. Null where the question does not arise.
   */
  beside: { to: Beside; text: string | null; title: SeenBeside | null } | null;
  /** Municipalities with a lower figure: "29 % (23–37)"; `range`: the limits of chance are in it. */
  position: { text: string; range: boolean } | null;
}

/** What a title says of a trend: "selvää kasvua", before a place, and then "2021–2025". */
export interface SeenTrend {
  text: string;
  years: string;
  /** A title that names a change leaves those without one out. */
  changed: boolean;
}

/** What a title says of a comparison: "suurempi", before a place; or that no difference can be shown. */
export type SeenBeside = { text: string } | "none";

/** What titles are put together of, with {} in the place of what is told. */
export interface TitleWords {
  /** What is found, behind what it is of: "Työttömät: selvää kasvua Kotkassa". */
  of: string;
  /** A trend and its years. */
  over: string;
  /** Of trends without a change that are not all alike. */
  noOneWay: string;
  /** Before or behind the first of what is beside another: "osuus suurempi". */
  figure: Record<"share" | "figure", string>;
  /** Higher or lower in some places than elsewhere, in a year. */
  than: Record<Beside, string>;
  /** Places, a year. */
  level: Record<Beside, string>;
  areas: Counted;
}

/** Sentences with {} in the place of what is told. */
export interface VerdictWordsOfAlt {
  /** The year, then the figures. */
  latest: string;
  others: string;
  noTrend: Counted;
  beside: Record<Beside, string>;
  notBeside: string;
  municipalities: Counted;
  title: TitleWords;
  positions: string;
  positionsWithRange: string;
}

interface Counted {
  one: string;
  many: string;
}
