import type { chart as fi } from "../fi/chart.ts";

/** Bildernas ord: bildtext, teckenförklaring, textalternativ, läsning med tangenter. */
export const chart: typeof fi = {
  emptyTitle: "Inga tal att visa",
  emptyHint: "Det finns inga tal för de här områdena och åren.",
  hiddenHint: "Källan har dolt alla tal för de här områdena och åren, eftersom fallen är få.",
  notFromZero: "Den lodräta axeln börjar inte från noll.",
  tickScale: {
    millionths: "miljondelar",
    thousandths: "tusendelar",
    thousands: "tusental",
    millions: "miljoner",
    thousandMillions: "miljarder",
  },
  countryInTable: "Hela landets tal finns i tabellen: på samma skala skulle de andra inte synas.",
  changeOf: (area: string) => `${area}: förändring från föregående tal`,
  forecast: { column: "Prognos", row: "prognos" },
  bridged: "Den prickade linjen förenar år mellan vilka inga tal har publicerats.",
  silence: (years: string) => `För åren ${years} finns inga tal.`,
  fanned: "Lika stora tal är ritade en aning isär, så att alla syns.",
  loose: {
    overlapping:
      "Prickad linje: på varandra följande tal gäller delvis samma år, så förändringen från ett tal till nästa bedöms inte.",
    restandardised:
      "Prickad linje: talet ställs varje år på nytt i relation till hela landet och visar därför inte förändringen från år till år.",
  },
  band: "Det ljusa fältet: 95 procents konfidensintervall.",
  bandCut: "En del av konfidensintervallet fortsätter utanför bilden.",
  bandsUpTo: "Konfidensintervallen visas när bilden har högst tre kommuner.",
  altBand: "Det ljusa fältet visar 95 procents konfidensintervall.",
  interval: (interval) => `konfidensintervall ${interval}`,
  lowerLimit: "Nedre gräns (95\u00a0%)",
  upperLimit: "Övre gräns (95\u00a0%)",
  noFigureOf: (names) => `Tal saknas: ${names}.`,
  year: "År",
  area: "Område",
  years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  watermark: "EXEMPELDATA",
  exampleLine: "Exempeldata: talen är inte verkliga.",
  stripCount: (count) => (count === 1 ? "En kommuns tal är med." : `${count} kommuners tal är med.`),
  stripMissing: (count) =>
    count === 1 ? "För en kommun saknas talet." : `För ${count} kommuner saknas talet.`,
  stripBand: "Hälften av kommunerna ligger i det grå fältet; det lodräta strecket i det är medianen.",
  mapNoFigure: "tal saknas",
  mapClasses: "Färgklasserna delar in Finlands kommuner i fem lika stora grupper.",
  mapTies: (classes) =>
    `Många kommuner har samma tal, så färgklasserna är bara ${classes} och inte lika stora.`,
  mapAllEqual: "Talet är detsamma i alla Finlands kommuner som har ett tal, så färgen är en enda.",
  mapTooFew: "Färgen är en enda, eftersom färre än 50 kommuner har ett tal: färgklasser kan inte bildas.",
  schematic: "Schematisk karta: former och avstånd är ungefärliga.",
  altLine: (title, years) => `Linjediagram: ${title}, ${years}.`,
  altStrip: (title, year) => `Fördelning: ${title}, ${year}.`,
  altMap: (title, year) => `Karta: ${title}, ${year}.`,
  altFinland: (title, year) => `Finlandskarta: ${title}, ${year}.`,
  altLatest: (figures) => `Senaste tal: ${figures}.`,
  altFigures: (figures) => `${figures}.`,
  altRange: (count, low, high, median) =>
    `Talen för ${count} kommuner ligger mellan ${low} och ${high}, och medianen är ${median}.`,
  altFigureIn: (name, value, year) => `${name} ${value} (${year})`,
  altFigure: (name, value) => `${name} ${value}`,
  altEmpty: (title) => `${title}: inga tal att visa.`,
  altHidden: (title) => `${title}: alla tal är dolda, eftersom fallen är få.`,
  altExample: "Talen är exempeldata.",
  readLine: "Läs diagrammet med piltangenterna: vänster och höger byter år, upp och ner byter område.",
  readStrip:
    "Läs fördelningen med piltangenterna: vänster och höger byter kommun, upp och ner byter mellan det egna områdets kommuner.",
};
