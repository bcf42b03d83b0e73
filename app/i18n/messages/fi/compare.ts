import { quotedWords } from "../../quoted-words.ts";

/** Vertailu: indikaattoreita, alueita ja vuosia rinnakkain. */
export const compare = {
  title: "Vertailu",
  description:
    "Vertaa indikaattoreita, alueita ja vuosia: itse valitut luvut kuvina, taulukkona ja tiedostoina.",
  lead: "Valitse indikaattorit, alueet ja vuodet. Näet luvut niille sopivana kuvana tai taulukkona.",
  link: "Vertaa",
  linkAreas: (name: string) => `Vertaa: ${name} ja muut alueet`,
  linkPriority: "Vertaa taulukossa",
  heading: (indicators: string, areas: string) => `${indicators}: ${areas}`,
  countIndicators: (count: number) => `${count} indikaattoria`,
  countAreas: (count: number) => `${count} aluetta`,
  countBoth: (indicators: number, areas: number) => `${indicators} indikaattoria ja ${areas} aluetta`,
  group: {
    all: "kaikki Suomen kunnat",
    members: (whose: string | null, name: string) => (whose ? `${whose} kunnat` : `kunnat alueella ${name}`),
    similar: (whose: string | null, name: string) =>
      whose ? `${whose} kaltaiset kunnat` : `samankaltaiset kunnat (${name})`,
    size: (whose: string | null, name: string) =>
      whose ? `${whose} kokoiset kunnat` : `samankokoiset kunnat (${name})`,
  },
  withCountry: (areas: string) => `${areas} ja koko maa`,
  allOf: (priority: string) => `Kaikki indikaattorit: ${priority}`,
  views: "Näytä",
  view: {
    trend: "Kehitys vuosittain",
    distribution: "Jakauma kuntien joukossa",
    multiples: "Alueet omissa kuvissaan",
    scatter: "Kaksi lukua yhdessä",
    bars: "Pylväät",
    map: "Alueen kartta",
    finland: "Suomen kartta",
    spine: "Paikka muiden joukossa",
    heat: "Taulukko",
  },
  axes: { label: "Asteikko", shared: "sama kaikissa kuvissa", free: "oma joka kuvassa" },
  scale: { label: "Luvut", plain: "sellaisinaan", index: "indeksinä, jossa alku on 100" },
  form: {
    open: "Muuta valintoja",
    openFirst: "Valitse itse",
    chosen: "Vertailussa ovat",
    chosenIndicators: "Indikaattorit",
    chosenAreas: "Alueet",
    remove: (name: string) => `Poista vertailusta: ${name}`,
    add: (name: string) => `Lisää vertailuun: ${name}`,
    indicators: "Lisää indikaattori",
    indicatorsHint: "Sana, nimi tai numero, esim. työttömyys tai 181",
    priorities: "Tai valitse painopisteen listasta",
    chosenOf: (chosen: number, all: number) => `${chosen} / ${all}`,
    areas: "Lisää alue",
    areasHint:
      "Kunnan, hyvinvointialueen tai maakunnan nimi, esim. Lahti. Samannimisistä valitaan hyvinvointialue; maakunnan saa numerolla, esim. maakunta:09.",
    areasReady: "Tai valitse",
    years: "Vuodet",
    yearsHint: "Esim. 2015–2024 tai 2023. Tyhjä: kaikki vuodet.",
    submit: "Vertaa",
  },
  searched: (text: string, none: boolean) =>
    none
      ? `Sanalla ${quotedWords([text], "tai")} ei löydy indikaattoria.`
      : `Sanaan ${quotedWords([text], "tai")} sopii useampi indikaattori. Valitse, mitä tarkoitat:`,
  unknownArea: (text: string, near: string | null) =>
    `Aluetta ${quotedWords([text], "tai")} ei tunneta.${near === null ? "" : ` Tarkoititko: ${near}?`}`,
  badYears: (text: string) =>
    `${quotedWords([text], "tai")} ei ole vuosi eikä vuosiväli. Kirjoita esimerkiksi 2015–2024.`,
  leftOutIndicators: (most: number, names: string) =>
    `Vertailuun mahtuu ${most} indikaattoria. Pois jätettiin: ${names}.`,
  leftOutAreas: (most: number, names: string) =>
    `Kun indikaattoreita on yli kolme, vertailuun mahtuu ${most} aluetta. Pois jätettiin: ${names}.`,
  leftOutEveryone: "Kaikkia kuntia voi verrata enintään kolmella indikaattorilla kerrallaan.",
  without: {
    never: (names: string) => `Yhtään lukua ei ole vielä tuotu: ${names}.`,
    here: (names: string) => `Valituilta alueilta ja vuosilta ei ole lukua: ${names}.`,
    otherYears: (names: string) =>
      `Valituilta vuosilta ei ole lukua. Suluissa vuodet, joilta valituilla alueilla on lukuja: ${names}.`,
    areas: (names: string) => `Yhtään valittua lukua ei ole saatavilla: ${names}.`,
    unshown: (names: string) => `Kuvasta puuttuu: ${names}. Luvut ovat taulukossa, jos niitä on.`,
    nothing: "Valituilta alueilta ja vuosilta ei ole yhtään lukua, joten kuvaa ei voi piirtää.",
  },
  proposals: {
    start: "Valmiita vertailuja",
    withAreas: "Valitse vielä, mitä vertaat",
    withIndicators: "Valitse vielä alueet",
    instead: "Kokeile näitä",
    alone: "Tai yksi indikaattori kerrallaan:",
  },
  spineLatest: "Kuva näyttää kunkin indikaattorin uusimman luvun, vaikka vuosia olisi valittu.",
  shared: "Jokaisella kuvalla on oma yksikkönsä ja asteikkonsa.",
  table: {
    caption: (tint: string) => `Luvut rinnakkain. ${tint}`,
    tint: {
      country: "Väri ja merkki: ero koko maahan, jos se on tilastollisesti osoitettu ja riittävän suuri.",
      place:
        "Sävy: mihin viidennekseen luku kuuluu Suomen kuntien joukossa. Sävy ei kerro, onko luku hyvä vai huono.",
    },
    tints: "Sävy kertoo",
    tintName: { country: "eron koko maahan", place: "paikan kuntien joukossa" },
    order: "Järjestys",
    asChosen: "valitussa järjestyksessä",
    byIndicator: (name: string) => `alueet suurimmasta luvusta: ${name}`,
    byArea: (name: string) => `indikaattorit huonoimmasta paikasta: ${name}`,
    submitOrder: "Järjestä",
    missing: (reasons: string) => `·· = ei lukua. ${reasons}`,
    missingOf: (reason: string, names: string) => `${reason}: ${names}`,
    legend: { better: "parempi", worse: "huonompi", other: "suurempi tai pienempi, ei hyvä eikä huono" },
    plain: "Ilman merkkiä: eroa ei ole osoitettu, se on pieni tai sitä ei voi testata.",
    fifth: (fifth: number) => `${fifth}. viidennes`,
    country: "Ero koko maahan",
    area: "Alue",
    code: "Alueen tunnus",
    figure: "Luku",
    missingHead: "Miksi lukua ei ole",
    percentile: "Paikka kuntien joukossa (0 = pienin luku, 100 = suurin)",
  },
  files: "Koko vertailu tiedostona",
  package: {
    title: "Vertailu Saukosta",
    holds: "Paketissa on:",
    about: "lue-tama.txt",
    pictures: "kuvat",
  },
};
