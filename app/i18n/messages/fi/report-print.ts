import type { Locale } from "#app/domain/text.ts";

/** Julkaistun raportin sivut ja tiedostot: sanat, jotka kirjoittaja ei kirjoita itse. */
export const reportPrint = {
  foreign: { fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" } satisfies Record<Locale, string>,
  contents: "Sisällys",
  figures: "Kuvat",
  toContents: "Takaisin sisältöön",
  figure: (number: number) => `Kuva ${number}`,
  showTable: "Näytä luvut taulukkona",
  citation: "Viite tähän kuvaan",
  download: "Lataa",
  machineSentence: "Lause on laskettu luvuista",
  edited: "Kirjoittajan sanamuoto",
  tables: "Kuvien luvut taulukoina",
  tablesLead: "Samat luvut kuin kuvissa. Luku, jota lähde ei ole antanut, on sanottu sanoin.",
  page: (number: string, all: string) => `sivu ${number} / ${all}`,
  version: (number: number) => `Versio ${number}`,
  notDecided: "Ehdotus, josta ei ole päätetty",
  decided: (body: string, day: string, paragraph: string) => `${body} ${day}, § ${paragraph}`,
  published: (day: string) => `Julkaistu ${day}`,
  correction: (reason: string) => `Korjattu versio: ${reason}`,
  source: "Lähde",
  sources: "Lähteet ja tunniste",
  fetched: (day: string) => `haettu ${day}`,
  keptFigures: (day: string) =>
    `Luvut ovat sellaisia kuin lähde ne antoi ${day}. Lähde on muuttanut niitä sen jälkeen.`,
  frozen: (day: string) =>
    `Luvut ja tekstit ovat sellaisina kuin ne olivat ${day}. Ne eivät muutu tässä versiossa.`,
  address: "Osoite",
  hash: "Tunniste (SHA-256)",
  licenceOfEach: "lisenssi kunkin kuvan ja taulukon lähdetiedoissa",
  hashMeans: "Tunnisteesta voi tarkistaa, että sisältö on muuttumaton.",
  missingLanguage: "Tämä kohta on kertomuksessa vain toisella kielellä.",
};
