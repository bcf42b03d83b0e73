/** Julkaistujen hyvinvointikertomusten sivut. */
export const reportPages = {
  menu: "Kertomukset",
  list: "Hyvinvointikertomukset",
  listDescription: "Julkaistut hyvinvointikertomukset ja niiden versiot.",
  listLead: "Päätetyt ja julkaistut kertomukset. Jokainen versio säilyy osoitteessaan muuttumattomana.",
  none: "Yhtään kertomusta ei ole vielä julkaistu.",
  kind: {
    "wide-regional": "Laaja alueellinen hyvinvointikertomus ja -suunnitelma",
    "yearly-regional": "Alueellinen vuosiraportti",
    "wide-municipal": "Laaja kunnan hyvinvointikertomus ja -suunnitelma",
    "yearly-municipal": "Kunnan vuosiraportti",
    blank: "Kertomus",
  },
  files: "Lataa kertomus",
  file: {
    pdf: "PDF lukemiseen",
    archive: "PDF arkistoon (PDF/A)",
    html: "Yhtenä verkkosivuna",
    xlsx: "Kuvien luvut (Excel)",
    json: "Tietona (JSON)",
  },
  figureFile: {
    svg: "SVG",
    png: "PNG",
    csv: "CSV",
    xlsx: "XLSX",
  },
  table: {
    report: "Kertomus",
    area: "Alue",
    years: "Vuodet",
    decision: "Päätös",
    version: "Versio",
    figure: "Kuva",
    row: "Rivi",
    column: "Sarake",
    number: "Luku",
    shown: "Näytetty",
  },
  newer: (number: number) => `Tästä kertomuksesta on uudempi versio ${number}.`,
  toNewer: "Siirry uusimpaan versioon",
  revised: (count: number) =>
    `Lähde on korjannut ${count === 1 ? "yhden tässä versiossa käytetyn luvun" : `${count} tässä versiossa käytettyä lukua`} sen jälkeen, kun versio lukittiin. Versio ei muutu.`,
  revisedCaption: "Korjatut luvut",
  revisedLine: {
    number: (before: string, now: string) => `versiossa ${before}, lähteessä nyt ${now}`,
    sentence: (year: number | null) =>
      year === null ? "Virke oli versiossa:" : `Virke vuoden ${year} luvusta oli versiossa:`,
    now: "Nyt:",
    newer: (year: number) => `uudempi tieto vuodelta ${year}`,
  },
  newerYears: (count: number) =>
    `Uudempaa tietoa on saatavilla ${count === 1 ? "yhdestä kohdasta" : `${count} kohdasta`}`,
  newerYearsMean: "Lähde on julkaissut myöhemmän vuoden luvun. Se ei korjaa tämän version lukuja.",
  versions: "Versiot",
  figureToday: "Luvut tänään ja menetelmä",
  corrected: (before: number, count: number) =>
    `Mitä korjattiin versioon ${before} nähden: ${count === 1 ? "yksi luku tai virke" : `${count} lukua tai virkettä`}`,
  correctedLine: {
    number: (before: string, now: string) => `oli ${before}, nyt ${now}`,
    sentence: (year: number | null) =>
      year === null ? "Virke oli aiemmin:" : `Virke vuoden ${year} luvusta oli aiemmin:`,
  },
  versionLine: (number: number, day: string) => `Versio ${number}, julkaistu ${day}`,
  citation: "Viite",
  tooMany: "Kertomuksia tehdään juuri nyt liian monta. Yritä hetken kuluttua uudelleen.",
  diskFull:
    "Tiedostoa ei voitu tehdä, koska palvelimen levy on täynnä. Kerro siitä ylläpidolle ja yritä myöhemmin uudelleen.",
  failed: (why: string) => `Tiedostoa ei voitu tehdä: ${why}`,
  noVersion: "Kertomusta tai sen versiota ei ole julkaistu.",
};
