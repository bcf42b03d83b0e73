import type { LocalText } from "#app/domain/text.ts";
import type { FileIndicator } from "../csv/file-reading.ts";
import type { FrameworkName, Sector } from "./framework.ts";
import { itemKey } from "./item-name.ts";

/** What a score is about: a sector, one of its dimensions, or a single item of one. */
export interface TeaSubject {
  sector: Sector;
  dimension: FrameworkName | null;
  /** The item's text as the file gives it. */
  item: string | null;
}

/**
 * `kuntajohto`, `kuntajohto.johtaminen` or `kuntajohto.johtaminen.item-text`; null where no key can be made
 * of the item.
 */
export function teaSourceKey({ sector, dimension, item }: TeaSubject): string | null {
  if (dimension === null) return sector.key;
  if (item === null) return `${sector.key}.${dimension.key}`;
  const last = itemKey(item);
  return last === null ? null : `${sector.key}.${dimension.key}.${last}`;
}

/**
 * The indicator of a subject. Items are named in the language of the file, since nobody has translated them.
 */
export function teaIndicator(sourceKey: string, subject: TeaSubject): FileIndicator {
  return {
    source: "tea",
    sourceKey,
    title: {
      fi: `Terveydenedistämisaktiivisuus (TEA), ${part("fi", subject)}`,
      sv: `Hälsofrämjande aktivitet (TEA), ${part("sv", subject)}`,
      en: `Health promotion capacity building (TEA), ${part("en", subject)}`,
    },
    description: DESCRIPTION,
    interpretation: INTERPRETATION,
    limits: LIMITS,
    unit: "score",
    unitTitle: { fi: "pistettä (0–100)", sv: "poäng (0–100)", en: "points (0–100)" },
    decimals: 0,
    multiplier: null,
    polarity: "higher",
    lifeStage: subject.sector.lifeStage,
    kind: "score",
    producer: {
      fi: "Terveyden ja hyvinvoinnin laitos (THL)",
      sv: "Institutet för hälsa och välfärd (THL)",
      en: "Finnish Institute for Health and Welfare (THL)",
    },
    licence: "CC BY 4.0",
    firstYear: null,
    lastYear: null,
    sourceUpdated: null,
  };
}

function part(locale: "fi" | "sv" | "en", { sector, dimension, item }: TeaSubject): string {
  const named = dimension === null ? sector[locale] : `${sector[locale]}: ${dimension[locale]}`;
  return item === null ? named : `${named} – ${item}`;
}

const DESCRIPTION: LocalText = {
  fi: "Kertoo, kuinka suunnitelmallisesti kunta edistää asukkaidensa terveyttä ja hyvinvointia. Pisteet lasketaan kunnan omista vastauksista THL:n tiedonkeruuseen.",
  sv: "Visar hur planmässigt kommunen främjar invånarnas hälsa och välfärd. Poängen räknas ut av kommunens egna svar i THL:s datainsamling.",
  en: "Shows how systematically the municipality promotes the health and wellbeing of its residents. Scores come from the municipality's own answers to THL's data collection.",
};

const INTERPRETATION: LocalText = {
  fi: "Asteikko on 0–100, ja suurempi luku on parempi. Vähintään 75 pistettä on hyvä (vihreä), 25–74 pistettä parannettavaa (keltainen) ja alle 25 pistettä heikko (punainen).",
  sv: "Skalan är 0–100, och ett högre tal är bättre. Minst 75 poäng är bra (grönt), 25–74 poäng kan förbättras (gult) och under 25 poäng är svagt (rött).",
  en: "The scale is 0–100, and higher is better. 75 points or more are good (green), 25–74 leave room to improve (yellow), fewer than 25 are weak (red).",
};

const LIMITS: LocalText = {
  fi: "Kunta arvioi itse omaa toimintaansa, eivätkä kaikki kunnat vastaa joka kerta. Ahvenanmaa ei ole mukana. Kutakin toimialaa kysytään joka toinen vuosi.",
  sv: "Kommunen bedömer själv sin verksamhet, och alla kommuner svarar inte varje gång. Åland är inte med. Varje sektor undersöks vartannat år.",
  en: "The municipality assesses its own work, and not every municipality answers each time. Åland is not included. Each sector is asked every second year.",
};
