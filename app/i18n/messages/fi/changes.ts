/** Arvioiden muutokset: mikä arvio vaihtui missäkin laskennassa, ja miksi. */
export const changes = {
  title: "Arvioiden muutokset",
  lead: (_name: string, whose: string) =>
    `${whose} ja sen kuntien arviot, joihin tuli uudessa laskennassa eri tulos kuin edellisessä.`,
  description: (_name: string, whose: string) =>
    `Mitkä ${whose} ja sen kuntien arvioista vaihtuivat, missä laskennassa ja mistä syystä.`,
  notes: [
    "Arvioita on paljon, ja osa niistä on lähellä rajaa. Siksi muutama arvio voi vaihtua pelkästä sattumasta.",
    "Vaihtunut arvio kertoo vain, että laskennan tulos oli toinen kuin ennen. Itse luku on voinut pysyä samana.",
    "Luettelossa ovat vain molempien sukupuolten yhteiset arviot, eivät naisten ja miesten arviot erikseen.",
  ],
  computation: (day: string, number: number) => `Laskenta ${day} (nro ${number})`,
  reason: {
    figures: (_before: string | null, now: string) =>
      `Syynä ovat uudet tai korjatut luvut. Menetelmät ovat samat kuin edellisessä laskennassa (versio ${now}).`,
    methods: (before: string | null, now: string) =>
      `Syynä on menetelmien uusi versio (${before} → ${now}). Luvut ovat samat kuin edellisessä laskennassa, joten muutokset eivät kerro mitään uutta asukkaiden hyvinvoinnista.`,
    both: (before: string | null, now: string) =>
      `Sekä luvut että menetelmien versio (${before} → ${now}) vaihtuivat edellisen laskennan jälkeen, eikä syitä voi erottaa toisistaan. Muutoksista ei siksi voi päätellä mitään asukkaiden hyvinvoinnista.`,
    settings: (_before: string | null, now: string) =>
      `Luvut ja menetelmien versio (${now}) ovat samat kuin edellisessä laskennassa. Muutokset johtuvat menetelmien asetuksista, kuten merkityksellisyysrajoista, eivätkä kerro mitään uutta asukkaiden hyvinvoinnista.`,
    unknown: (_before: string | null, now: string) =>
      `Edellisestä laskennasta ei ole tietoa, joten syytä ei voi kertoa (menetelmien versio ${now}).`,
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
      ? "Yhden arvion voi nyt antaa, vaikka edellisessä laskennassa ei voinut."
      : `${count} arviota voi nyt antaa, vaikka edellisessä laskennassa ei voinut.`,
  lost: (count: number) =>
    count === 1 ? "Yhtä arviota ei voi enää antaa." : `${count} arviota ei voi enää antaa.`,
  kind: {
    turned: "Arvio vaihtui.",
    weighed: "Suunta on sama, mutta varmuus tai koko on toinen.",
    gained: "Arvion voi nyt antaa. Edellisessä laskennassa ei voinut.",
    lost: "Arviota ei voi enää antaa.",
  },
  before: "ennen",
  now: "nyt",
  veryClear: "tilastollisesti hyvin selvä",
  others: "Muut indikaattorit",
  how: "Miten tähän päädyttiin",
  howNote:
    "Linkistä ”Miten tähän päädyttiin” näkee arvion perusteet sellaisina kuin ne ovat viimeisimmässä laskennassa.",
  none: {
    never: "Arvioita ei ole vielä laskettu. Ne lasketaan jokaisen tuonnin jälkeen.",
    nothing: (day: string) => `Yksikään alueen arvio ei ole vaihtunut. Viimeisin laskenta tehtiin ${day}.`,
  },
  pages: "Sivut",
  page: (page: number, pages: number) => `Sivu ${page}/${pages}`,
  newer: "Uudemmat laskennat",
  older: "Vanhemmat laskennat",
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
