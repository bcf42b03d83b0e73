import type { Locale } from "#app/domain/text.ts";
import { type AreaDataset, differentLines, type RestBalance } from "../area-dataset.ts";
import { PEERS, type PeerWords } from "../peers.ts";

/** The ends of a row. */
interface Ends {
  left: string;
  right: string;
}

export interface SpineWords {
  title: (area: string) => string;
  /** What the picture shows. */
  subtitle: string;
  judged: Ends;
  unjudged: Ends;
  band: string;
  difference: { clear: string; chance: string; untested: string };
  earlier: string;
  /** A place and a verdict have another opposite each: both can be true, and then they need a word. */
  twoComparisons: string;
  withoutPlace: (count: number) => string;
  /** Heads the chosen rows that are of no priority. */
  otherRows: string;
  /** Heads what is left of a priority's rows, where paper has them in two parts or more. */
  goesOn: (priority: string) => string;
  table: {
    indicator: string;
    priority: string;
    figure: string;
    unit: string;
    year: string;
    position: string;
    good: string;
    earlierYear: string;
    earlierPosition: string;
    difference: string;
    goodSide: { higher: string; lower: string; none: string };
  };
  alt: {
    lead: (area: string, count: number) => string;
    counts: (worse: number, better: number) => string;
    /** Of the figures that the country has none of; null where there are none such. */
    rest: ((balance: RestBalance) => string) | null;
    worst: (names: string) => string;
    best: (names: string) => string;
    more: (count: number) => string;
  };
}

/** The words of a picture, of the areas that its own is set beside, and of what its figures are beside. */
export function spineWords(
  dataset: Pick<AreaDataset, "locale" | "among" | "groups" | "elsewhere">,
): SpineWords {
  const { locale, among, elsewhere } = dataset;
  const besideRest = differentLines(dataset).some(({ to }) => to === "rest");
  return WORDS[locale](PEERS[locale][among], besideRest ? elsewhere : null);
}

/**
 * `elsewhere`: the rest of the county, which the words tell of where the country has no figure; null where it
 * has one of each.
 */
const WORDS: Record<Locale, (peers: PeerWords, elsewhere: string | null) => SpineWords> = {
  fi: (peers, elsewhere) => ({
    subtitle: "Kunkin indikaattorin uusin luku",
    otherRows: "Muut indikaattorit",
    goesOn: (priority) => `${priority} (jatkuu)`,
    title: (area) => `${area} ${peers.among}`,
    judged: { left: "huonompi", right: "parempi" },
    unjudged: { left: "pienempi", right: "suurempi" },
    band: peers.half,
    difference: {
      clear: "selvä ero koko maahan",
      chance: "ei osoitettua eroa",
      untested: elsewhere === null ? "ei testattu" : "eroa koko maahan ei testattu",
    },
    earlier: "paikka noin viisi vuotta sitten",
    twoComparisons: `Merkin paikka on järjestys ${peers.place}. Väri ja sanat vertaavat koko maan lukuun.${elsewhere === null ? "" : ` Jos sitä ei ole, merkki on avoin neliö, ja sanat kertovat eron siihen, mitä luku on ${elsewhere}.`}`,
    withoutPlace: (count) =>
      count === 1
        ? `Yksi luku ei ole kuvassa, koska sen paikkaa ${peers.place} ei voi kertoa.`
        : `${count} lukua ei ole kuvassa, koska niiden paikkaa ${peers.place} ei voi kertoa.`,
    table: {
      indicator: "Indikaattori",
      priority: "Painopiste",
      figure: "Luku",
      unit: "Yksikkö",
      year: "Vuosi",
      position: `Paikka ${peers.place} (0 = pienin luku, 100 = suurin)`,
      good: "Parempi",
      earlierYear: "Aiempi vuosi",
      earlierPosition: "Paikka aiempana vuonna",
      difference: elsewhere === null ? "Ero koko maahan" : "Ero koko maahan tai omaan alueeseen",
      goodSide: { higher: "suuri luku", lower: "pieni luku", none: "–" },
    },
    alt: {
      lead: (area, count) =>
        count === 1 ? `${area} ${peers.among} yhdellä luvulla.` : `${area} ${peers.among} ${count} luvulla.`,
      counts: (worse, better) =>
        `Kukin erikseen koko maahan verrattuna: huonompia ${worse}, parempia ${better}.`,
      rest:
        elsewhere === null
          ? null
          : ({ figures, worse, better }) =>
              `Koko maan lukua ei ole ${figures === 1 ? "yhdestä indikaattorista" : `${figures} indikaattorista`}: huonompia kuin ${elsewhere} ${worse}, parempia ${better}.`,
      worst: (names) => `Huonoimmassa ${peers.quarter}: ${names}.`,
      best: (names) => `Parhaassa ${peers.quarter}: ${names}.`,
      more: (count) => `${count} muuta`,
    },
  }),
  sv: (peers, elsewhere) => ({
    subtitle: "Det senaste talet för varje indikator",
    otherRows: "Övriga indikatorer",
    goesOn: (priority) => `${priority} (forts.)`,
    title: (area) => `${area} ${peers.among}`,
    judged: { left: "sämre", right: "bättre" },
    unjudged: { left: "lägre", right: "högre" },
    band: peers.half,
    difference: {
      clear: "tydlig skillnad mot hela landet",
      chance: "ingen påvisad skillnad",
      untested: elsewhere === null ? "inte testad" : "skillnaden mot hela landet inte testad",
    },
    earlier: "platsen för ungefär fem år sedan",
    twoComparisons: `Märkets plats är ordningen ${peers.place}. Färgen och orden jämför med talet för hela landet.${elsewhere === null ? "" : ` Om det saknas är märket en öppen kvadrat, och orden berättar om skillnaden mot talet ${elsewhere}.`}`,
    withoutPlace: (count) =>
      count === 1
        ? `Ett tal finns inte i bilden, eftersom dess plats ${peers.place} inte kan anges.`
        : `${count} tal finns inte i bilden, eftersom deras plats ${peers.place} inte kan anges.`,
    table: {
      indicator: "Indikator",
      priority: "Prioriterat område",
      figure: "Tal",
      unit: "Enhet",
      year: "År",
      position: `Plats ${peers.place} (0 = lägsta talet, 100 = högsta)`,
      good: "Bättre",
      earlierYear: "Tidigare år",
      earlierPosition: "Plats det tidigare året",
      difference:
        elsewhere === null ? "Skillnad mot hela landet" : "Skillnad mot hela landet eller det egna området",
      goodSide: { higher: "högt tal", lower: "lågt tal", none: "–" },
    },
    alt: {
      lead: (area, count) => `${area} ${peers.among} enligt ${count === 1 ? "ett" : count} tal.`,
      counts: (worse, better) =>
        `Vart och ett för sig jämfört med hela landet: sämre ${worse}, bättre ${better}.`,
      rest:
        elsewhere === null
          ? null
          : ({ figures, worse, better }) =>
              `För ${figures === 1 ? "en indikator" : `${figures} indikatorer`} finns inget tal för hela landet: sämre än ${elsewhere} ${worse}, bättre ${better}.`,
      worst: (names) => `I den sämsta ${peers.quarter}: ${names}.`,
      best: (names) => `I den bästa ${peers.quarter}: ${names}.`,
      more: (count) => (count === 1 ? "1 annan" : `${count} andra`),
    },
  }),
  en: (peers, elsewhere) => ({
    subtitle: "The latest figure of each indicator",
    otherRows: "Other indicators",
    goesOn: (priority) => `${priority} (continued)`,
    title: (area) => `${area} ${peers.among}`,
    judged: { left: "worse", right: "better" },
    unjudged: { left: "lower", right: "higher" },
    band: peers.half,
    difference: {
      clear: "clear difference from the whole country",
      chance: "no difference shown",
      untested: elsewhere === null ? "not tested" : "difference from the country not tested",
    },
    earlier: "place about five years ago",
    twoComparisons: `A mark’s place is its rank ${peers.place}. Colour and words compare with the country’s figure.${elsewhere === null ? "" : ` Where there is none, the mark is an open square, and the words tell the difference from the figure ${elsewhere}.`}`,
    withoutPlace: (count) =>
      count === 1
        ? `One figure is not in the picture: its place ${peers.place} cannot be told.`
        : `${count} figures are not in the picture: their places ${peers.place} cannot be told.`,
    table: {
      indicator: "Indicator",
      priority: "Priority",
      figure: "Figure",
      unit: "Unit",
      year: "Year",
      position: `Place ${peers.place} (0 = lowest figure, 100 = highest)`,
      good: "Better",
      earlierYear: "Earlier year",
      earlierPosition: "Place in the earlier year",
      difference:
        elsewhere === null
          ? "Difference from the whole country"
          : "Difference from the whole country or its own area",
      goodSide: { higher: "high figure", lower: "low figure", none: "–" },
    },
    alt: {
      lead: (area, count) => `${area} ${peers.among} by ${count === 1 ? "one figure" : `${count} figures`}.`,
      counts: (worse, better) =>
        `Each on its own compared with the whole country: ${worse} worse, ${better} better.`,
      rest:
        elsewhere === null
          ? null
          : ({ figures, worse, better }) =>
              `${figures === 1 ? "One indicator has" : `${figures} indicators have`} no figure of the whole country: ${worse} worse than ${elsewhere}, ${better} better.`,
      worst: (names) => `In the worst ${peers.quarter}: ${names}.`,
      best: (names) => `In the best ${peers.quarter}: ${names}.`,
      more: (count) => (count === 1 ? "1 other" : `${count} others`),
    },
  }),
};
