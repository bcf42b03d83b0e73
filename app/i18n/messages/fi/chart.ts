/** Kuvien sanat: kuvateksti, selite, vaihtoehtoinen teksti, kuvan lukeminen näppäimillä. */
export const chart = {
  emptyTitle: "Ei näytettäviä lukuja",
  emptyHint: "Näiltä alueilta ja vuosilta ei ole yhtään lukua.",
  hiddenHint: "Lähde on salannut kaikki luvut näiltä alueilta ja vuosilta, koska tapauksia on vähän.",
  notFromZero: "Pystyakseli ei ala nollasta.",
  /** Missä asteikon luvut on laskettu. */
  tickScale: {
    millionths: "miljoonasosaa",
    thousandths: "tuhannesosaa",
    thousands: "tuhatta",
    millions: "miljoonaa",
    thousandMillions: "miljardia",
  },
  countryInTable: "Koko maan luku on taulukossa: samalla asteikolla muut eivät erottuisi.",
  changeOf: (area: string) => `${area}: muutos edellisestä luvusta`,
  /** Mistä vuodesta luvut ovat toista sarjaa, tai muuttuivat kaikkialla yhtä aikaa: kuvan viivan nimi. */
  courseMark: {
    column: "Vertailtavuus",
    break: (year: number) => `katkos ${year}`,
    jump: (year: number) => `hyppy ${year}`,
  },
  forecast: { column: "Ennuste", row: "ennuste" },
  bridged: "Pisteviiva yhdistää vuodet, joiden välillä tietoa ei ole julkaistu.",
  /** Vuodet, joilta minkään kuvan alueen lukua ei ole. */
  silence: (years: string) => `Vuosilta ${years} ei ole lukuja.`,
  fanned: "Yhtä suuret luvut on piirretty hieman erilleen, jotta jokainen näkyy.",
  loose: {
    overlapping:
      "Pisteviiva: peräkkäiset luvut koskevat osin samoja vuosia, joten muutosta luvusta toiseen ei arvioida.",
    restandardised:
      "Pisteviiva: luku suhteutetaan joka vuosi uudelleen koko maahan, joten se ei kerro muutosta vuodesta toiseen.",
  },
  band: "Vaalea alue: 95 prosentin luottamusväli.",
  bandCut: "Osa luottamusvälistä jatkuu kuvan ulkopuolelle.",
  restGrey: "Neljä ensimmäistä aluetta on värillisinä, muut harmaina.",
  bandsUpTo: "Luottamusvälit näkyvät kuvassa, kun siinä on enintään kolme kuntaa.",
  altBand: "Vaalea alue kuvaa 95 prosentin luottamusväliä.",
  interval: (interval: string) => `luottamusväli ${interval}`,
  lowerLimit: "Alaraja (95\u00a0%)",
  upperLimit: "Yläraja (95\u00a0%)",
  noFigureOf: (names: string) => `Ei lukua: ${names}.`,
  year: "Vuosi",
  area: "Alue",
  years: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  watermark: "ESIMERKKITIETOA",
  exampleLine: "Esimerkkitietoa: luvut eivät ole todellisia.",
  stripCount: (count: number) =>
    count === 1 ? "Mukana on yhden kunnan luku." : `Mukana on ${count} kunnan luku.`,
  stripMissing: (count: number) =>
    count === 1 ? "Yhdeltä kunnalta luku puuttuu." : `${count} kunnalta luku puuttuu.`,
  stripBand: "Puolet kunnista on harmaalla alueella; pystyviiva sen sisällä on mediaani.",
  mapSilent: (names: string) => `ei lukua: ${names}`,
  mapSilentCount: (count: number) => (count === 1 ? "ei lukua: 1 kunta" : `ei lukua: ${count} kuntaa`),
  mapNoFigure: "ei lukua",
  mapClasses: "Joka väriluokassa on suunnilleen yhtä monta Suomen kuntaa.",
  mapCount: (count: number) => `${count} kuntaa`,
  mapExtremes: (one: { low: string; high: string; lowIn: string; highIn: string }) =>
    `Pienin luku on ${one.low} (${one.lowIn}) ja suurin ${one.high} (${one.highIn}).`,
  better: "parempi",
  worse: "huonompi",
  mapTies: (classes: number) =>
    `Monella kunnalla on sama luku, joten väriluokkia on vain ${classes}, eivätkä ne ole yhtä suuria.`,
  mapAllEqual: "Luku on sama kaikissa Suomen kunnissa, joista se on saatavilla, joten väri on yksi.",
  mapTooFew: "Väri on yksi, koska luku on alle 50 kunnasta: väriluokkia ei voi muodostaa.",
  schematic: "Piirroskartta: kuntien rajat eivät ole todelliset.",
  altLine: (title: string, years: string) => `Viivakuvaaja: ${title}, ${years}.`,
  altStrip: (title: string, year: number) => `Jakauma: ${title}, ${year}.`,
  altMap: (title: string, year: number) => `Kartta: ${title}, ${year}.`,
  altFinland: (title: string, year: number) => `Suomen kartta: ${title}, ${year}.`,
  altLatest: (figures: string) => `Uusimmat luvut: ${figures}.`,
  altFigures: (figures: string) => `${figures}.`,
  altRange: (count: number, low: string, high: string, median: string) =>
    `${count} kunnan luvut ovat välillä ${low} – ${high}, ja mediaani on ${median}.`,
  altFigureIn: (name: string, value: string, year: number) => `${name} ${value} (${year})`,
  altFigure: (name: string, value: string) => `${name} ${value}`,
  altEmpty: (title: string) => `${title}: ei näytettäviä lukuja.`,
  altHidden: (title: string) => `${title}: kaikki luvut on salattu, koska tapauksia on vähän.`,
  altExample: "Luvut ovat esimerkkitietoa.",
  readLine: "Lue kuvaajaa nuolinäppäimillä: vasen ja oikea vaihtavat vuotta, ylös ja alas aluetta.",
  readStrip:
    "Lue jakaumaa nuolinäppäimillä: vasen ja oikea vaihtavat kuntaa, ylös ja alas oman alueen kuntaa.",
};
