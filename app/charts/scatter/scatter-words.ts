import type { Locale } from "#app/domain/text.ts";

/** How many municipalities lie on which side of both of the country's figures. */
export interface Quarters {
  bothHigher: number;
  bothLower: number;
  onlyX: number;
  onlyY: number;
}

interface ScatterWords {
  /** What the picture shows, above it. */
  subtitle: string;
  count: (count: number) => string;
  missing: (count: number) => string;
  /** No year has figures of both. */
  otherYears: string;
  /** Municipalities that would hide each other. */
  ties: string;
  /** What the picture cannot tell: areas are compared, not people. */
  areasNotPeople: string;
  /** What chance does to small municipalities. */
  chance: string;
  alt: {
    lead: (x: string, y: string, count: number) => string;
    ranges: (x: [low: string, high: string], y: [low: string, high: string]) => string;
    figure: (name: string, x: string, y: string) => string;
    quarters: (counts: Quarters) => string;
  };
}

export const SCATTER_WORDS: Record<Locale, ScatterWords> = {
  fi: {
    subtitle: "Jokainen piste on kunta",
    count: (count) => (count === 1 ? "Kuvassa on yksi kunta." : `Kuvassa on ${count} kuntaa.`),
    missing: (count) =>
      count === 1
        ? "Yhdeltä kunnalta puuttuu toinen luku tai molemmat."
        : `${count} kunnalta puuttuu toinen luku tai molemmat.`,
    otherYears: "Luvut ovat eri vuosilta, koska yhteistä vuotta ei ole.",
    ties: "Kunnat, joiden luvut ovat samat tai lähes samat, on piirretty vierekkäin.",
    areasNotPeople:
      "Kuva vertaa kuntia, ei ihmisiä: siitä ei näe, koskevatko luvut samoja ihmisiä eikä mikä johtuu mistäkin.",
    chance: "Pienen kunnan piste voi olla kaukana muista pelkän sattuman vuoksi.",
    alt: {
      lead: (x, y, count) =>
        `Hajontakuvio, ${count === 1 ? "yksi kunta" : `${count} kuntaa`}. Vaaka-akselilla ${x}, pystyakselilla ${y}.`,
      ranges: ([xLow, xHigh], [yLow, yHigh]) =>
        `Vaaka-akselin pienin luku on ${xLow} ja suurin ${xHigh}, pystyakselin ${yLow} ja ${yHigh}.`,
      figure: (name, x, y) => `${name}: ${x} ja ${y}.`,
      quarters: ({ bothHigher, bothLower, onlyX, onlyY }) =>
        `Koko maan lukujen rinnalla molemmat luvut ovat suurempia ${bothHigher} kunnassa ja pienempiä ${bothLower} kunnassa; vain vaaka-akselin luku on suurempi ${onlyX} kunnassa ja vain pystyakselin luku ${onlyY} kunnassa.`,
    },
  },
  sv: {
    subtitle: "Varje punkt är en kommun",
    count: (count) => (count === 1 ? "Bilden visar en kommun." : `Bilden visar ${count} kommuner.`),
    missing: (count) =>
      count === 1
        ? "En kommun saknar det ena talet eller båda."
        : `${count} kommuner saknar det ena talet eller båda.`,
    otherYears: "Talen är från olika år, eftersom det inte finns något gemensamt år.",
    ties: "Kommuner med samma eller nästan samma tal är ritade intill varandra.",
    areasNotPeople:
      "Bilden jämför kommuner, inte människor: den visar inte om talen gäller samma människor eller vad som beror på vad.",
    chance: "En liten kommuns punkt kan ligga långt från de andra enbart av slumpen.",
    alt: {
      lead: (x, y, count) =>
        `Spridningsdiagram, ${count === 1 ? "en kommun" : `${count} kommuner`}. På den vågräta axeln ${x}, på den lodräta ${y}.`,
      ranges: ([xLow, xHigh], [yLow, yHigh]) =>
        `Det minsta talet på den vågräta axeln är ${xLow} och det största ${xHigh}, på den lodräta ${yLow} och ${yHigh}.`,
      figure: (name, x, y) => `${name}: ${x} och ${y}.`,
      quarters: ({ bothHigher, bothLower, onlyX, onlyY }) =>
        `Jämfört med hela landets tal är båda talen högre i ${kommuner(bothHigher)} och lägre i ${kommuner(bothLower)}; bara den vågräta axelns tal är högre i ${kommuner(onlyX)} och bara den lodrätas i ${kommuner(onlyY)}.`,
    },
  },
  en: {
    subtitle: "Each dot is a municipality",
    count: (count) => `The picture has ${municipalities(count)}.`,
    missing: (count) => `${municipalities(count)} ${count === 1 ? "lacks" : "lack"} one figure or both.`,
    otherYears: "The figures are of different years, since there is no year that has both.",
    ties: "Municipalities with the same or nearly the same figures are drawn side by side.",
    areasNotPeople:
      "The picture compares municipalities, not people: it does not show whether the figures are of the same people, or what causes what.",
    chance: "The dot of a small municipality may lie far from the others by chance alone.",
    alt: {
      lead: (x, y, count) =>
        `Scatter plot of ${municipalities(count)}. On the horizontal axis ${x}, on the vertical axis ${y}.`,
      ranges: ([xLow, xHigh], [yLow, yHigh]) =>
        `The figures run from ${xLow} to ${xHigh} on the horizontal axis and from ${yLow} to ${yHigh} on the vertical axis.`,
      figure: (name, x, y) => `${name}: ${x} and ${y}.`,
      quarters: ({ bothHigher, bothLower, onlyX, onlyY }) =>
        `Beside the whole country’s figures, both are higher in ${municipalities(bothHigher)} and lower in ${municipalities(bothLower)}; only the horizontal one is higher in ${municipalities(onlyX)}, and only the vertical one in ${municipalities(onlyY)}.`,
    },
  },
};

function kommuner(count: number): string {
  return count === 1 ? "1 kommun" : `${count} kommuner`;
}

function municipalities(count: number): string {
  return count === 1 ? "1 municipality" : `${count} municipalities`;
}
