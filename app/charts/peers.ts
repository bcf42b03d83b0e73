import type { Locale } from "#app/domain/text.ts";

/**
 * The areas that a picture of many indicators sets its own beside: all Finnish municipalities (kunnat), or
 * the
 * wellbeing services counties (hyvinvointialueet).
 */
export type Among = "municipalities" | "counties";

/** How they are called in a sentence. */
export interface PeerWords {
  /** After the area's name, in a title. */
  among: string;
  half: string;
  /** After "place". */
  place: string;
  /** After "worst" and "best". */
  quarter: string;
}

export const PEERS: Record<Locale, Record<Among, PeerWords>> = {
  fi: {
    municipalities: {
      among: "Suomen kuntien joukossa",
      half: "puolet Suomen kunnista",
      place: "kuntien joukossa",
      quarter: "neljänneksessä kuntia",
    },
    counties: {
      among: "hyvinvointialueiden joukossa",
      half: "puolet hyvinvointialueista",
      place: "hyvinvointialueiden joukossa",
      quarter: "neljänneksessä hyvinvointialueita",
    },
  },
  sv: {
    municipalities: {
      among: "bland Finlands kommuner",
      half: "hälften av Finlands kommuner",
      place: "bland kommunerna",
      quarter: "fjärdedelen av kommunerna",
    },
    counties: {
      among: "bland välfärdsområdena",
      half: "hälften av välfärdsområdena",
      place: "bland välfärdsområdena",
      quarter: "fjärdedelen av välfärdsområdena",
    },
  },
  en: {
    municipalities: {
      among: "among Finland’s municipalities",
      half: "half of Finland’s municipalities",
      place: "among the municipalities",
      quarter: "quarter of the municipalities",
    },
    counties: {
      among: "among the wellbeing services counties",
      half: "half of the wellbeing services counties",
      place: "among the counties",
      quarter: "quarter of the counties",
    },
  },
};
