/** Arvioiden muutokset: mikä arvio vaihtui milloinkin, ja miksi. */
export const changes = {
  title: "Arvioiden muutokset",
  lead: (_name: string, whose: string) =>
    `${whose} ja sen kuntien arviot, jotka ovat vaihtuneet uusien lukujen tai uuden laskutavan myötä.`,
  titleOf: (name: string) => `Arvioiden muutokset: ${name}`,
  leadOf: (_name: string, whose: string) =>
    `${whose} arviot, jotka ovat vaihtuneet uusien lukujen tai uuden laskutavan myötä.`,
  description: (_name: string, whose: string) =>
    `Mitkä ${whose} ja sen kuntien arvioista vaihtuivat, milloin ja mistä syystä.`,
  notes: [
    "Arvioita on paljon, ja osa niistä on lähellä rajaa. Siksi muutama arvio voi vaihtua pelkästä sattumasta.",
    "Vaihtunut arvio kertoo vain, että tulos on toinen kuin ennen. Itse luku on voinut pysyä samana.",
    "Luettelossa ovat vain molempien sukupuolten yhteiset arviot, eivät naisten ja miesten arviot erikseen.",
  ],
  computation: (day: string) => `${day} vaihtuneet arviot`,
  /** Yhden painopisteen tai indikaattorin rivillä, ennen kuin se avataan. */
  flips: (count: number) => (count === 1 ? "yksi arvio" : `${count} arviota`),
  reason: {
    figures: "Syynä ovat uudet tai korjatut luvut. Laskutapa on ennallaan.",
    methods:
      "Syynä on uudistettu laskutapa. Luvut ovat ennallaan, joten muutokset eivät kerro mitään uutta asukkaiden hyvinvoinnista.",
    both: "Sekä luvut että laskutapa ovat uudistuneet, eikä syitä voi erottaa toisistaan. Muutoksista ei siksi voi päätellä mitään asukkaiden hyvinvoinnista.",
    settings:
      "Luvut ja laskutapa ovat ennallaan. Muutokset johtuvat tarkistetuista asetuksista, kuten siitä, kuinka suuri ero on merkityksellinen. Ne eivät kerro mitään uutta asukkaiden hyvinvoinnista.",
    unknown: "Aiemmista arvioista ei ole tietoa, joten syytä ei voi kertoa.",
  },
  changed: (count: number, weighed: number) => {
    if (count === 1)
      return weighed === 1
        ? "Yksi arvio vaihtui: suunta on sama, mutta varmuus tai koko on toinen."
        : "Yksi arvio vaihtui.";
    const all = `${count} arviota vaihtui.`;
    if (weighed === 0) return all;
    if (weighed === count) return `${all} Niissä kaikissa suunta on sama, mutta varmuus tai koko on toinen.`;
    return `${all} Niistä ${weighed === 1 ? "yhdessä" : `${weighed} arviossa`} suunta on sama, mutta varmuus tai koko on toinen.`;
  },
  gained: (count: number) =>
    count === 1
      ? "Yhden arvion voi nyt antaa, vaikka aiemmin ei voinut."
      : `${count} arviota voi nyt antaa, vaikka aiemmin ei voinut.`,
  lost: (count: number) =>
    count === 1 ? "Yhtä arviota ei voi enää antaa." : `${count} arviota ei voi enää antaa.`,
  kind: {
    turned: "Arvio vaihtui.",
    weighed: "Arvion suunta ei vaihtunut, mutta varmuus tai koko on toinen.",
    gained: "Arvion voi nyt antaa. Aiemmin ei voinut.",
    lost: "Arviota ei voi enää antaa.",
  },
  before: "ennen",
  now: "nyt",
  veryClear: "tilastollisesti hyvin selvä",
  toIndicator: "Indikaattorin sivu",
  others: "Muut indikaattorit",
  how: "Miten tähän päädyttiin",
  howNote: "Linkistä ”Miten tähän päädyttiin” näkee arvion nykyiset perusteet.",
  none: {
    never: "Arvioita ei ole vielä laskettu. Ne lasketaan jokaisen tuonnin jälkeen.",
    nothing: (day: string) => `Yksikään alueen arvio ei ole vaihtunut. Ne on viimeksi laskettu ${day}.`,
  },
  pages: "Sivut",
  page: (page: number, pages: number) => `Sivu ${page}/${pages}`,
  newer: "Uudemmat",
  older: "Vanhemmat",
  table: {
    computed: "Laskettu",
    reason: "Syy",
    area: "Alue",
    verdict: "Arvio",
    kind: "Muutos",
    oldYear: "Vuosi ennen",
    oldVerdict: "Arvio ennen",
    newYear: "Vuosi nyt",
    newVerdict: "Arvio nyt",
    why: "Miksi arviota ei voi antaa",
  },
};
