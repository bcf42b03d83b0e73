/** Ladattavien tiedostojen sanat: lähdeviitteet, tietolehden otsikot, virheet. */
export const files = {
  /** Taulukkotiedoston toinen lehti. */
  sourceSheet: "Lähde",
  listSheet: "Luettelo",
  tableSheet: "Luvut",
  /** Kuvan koko tiedoston nimessä. */
  size: { slide: "dia", square: "neliö", report: "raportti" },
  /** Sivunumeron edessä: "sivu 1 / 3". */
  page: "sivu",
  fact: {
    seen: "Mitä luvuista näkee",
    about: "Sisältö",
    title: "Indikaattori",
    unit: "Yksikkö",
    source: "Lähde",
    producer: "Tuottaja",
    licence: "Lisenssi",
    sourceUpdated: "Lähde päivittänyt",
    fetched: "Tiedot haettu",
    permalink: "Osoite",
    boundaries: "Aluerajat",
    caution: "Huomaa",
    missing: "Puuttuvat luvut",
  },
  exampleCaution:
    "Esimerkkilukuja. Luvut ovat Saukon keksimiä eivätkä minkään viranomaisen tietoja. Älä käytä niitä päätöksissä.",
  exampleCitation: (title: string, model: string) =>
    `Saukon esimerkkiaineisto, keksittyjä lukuja. ${title}${model}.`,
  exampleModel: (number: string) => ` (esikuvana Sotkanetin ind. ${number})`,
  citation: {
    sotkanet: (title: string, number: string) =>
      `Tilasto- ja indikaattoripankki Sotkanet. Terveyden ja hyvinvoinnin laitos. ${title} (ind. ${number}).`,
    tea: (title: string) => `TEAviisari. Terveyden ja hyvinvoinnin laitos. ${title}.`,
    own: (producer: string, title: string) => `${producer}. ${title}.`,
    boundaries: "Kuntarajat: Tilastokeskus, CC BY 4.0 (muokattu).",
    viewed: (day: string) => `Viitattu ${day}.`,
  },
  unnamedProducer: "Alueen oma indikaattori",
  unknownLicence: "Tuottajan omat ehdot",
  line: {
    source: (citation: string) => `Lähde: ${citation}`,
    producer: (name: string) => `Tuottaja: ${name}.`,
    licence: (name: string) => `Lisenssi: ${name}.`,
    fetched: (day: string) => `Tiedot haettu ${day}.`,
  },
  twin: {
    priority: "Painopiste",
    key: "Tunnus",
    indicator: "Indikaattori",
    unit: "Yksikkö",
    year: "Vuosi",
    earlierYear: (area: string) => `${area}: edellisen luvun vuosi`,
    earlierFigure: (area: string) => `${area}: edellinen luku`,
    change: (area: string) => `${area}: muutos`,
    changeUnit: "Muutoksen yksikkö",
    remark: "Huomautus",
    source: "Lähde",
    number: "Numero",
    producer: "Tuottaja",
    lifeStage: "Elämänvaihe",
    firstYear: "Ensimmäinen vuosi",
    lastYear: "Viimeinen vuosi",
    indicators: "Indikaattoreita",
    figures: "Lukuja",
    latestRun: "Viimeisin tuonti",
    status: "Tila",
    fresh: "Uusia",
    changed: "Muuttuneita",
    vanished: "Poistuneita",
    rejected: "Hylättyjä",
    licence: "Lisenssi",
    address: "Osoite",
    changedAt: "Tiedot muuttuneet",
    sources: "Jokaisen indikaattorin lähde, tuottaja ja lisenssi ovat sen omalla sivulla.",
  },
  refusal: {
    parameters: (problems: string) => `Kuvaa ei voi tehdä näillä ehdoilla: ${problems}`,
    parameter: (name: string, value: string | null, expected: string) =>
      value === null
        ? `${name} puuttuu (odotettiin: ${expected})`
        : `${name}=${value} (odotettiin: ${expected})`,
    expected: {
      area: "esimerkiksi kunta:286; alueen kuvassa on yksi kunta",
      indicator: "esimerkiksi sotkanet-181",
      areas: "esimerkiksi kunta:286,kunta:285, enintään seitsemän aluetta (pylväissä 40)",
      indicators: "esimerkiksi sotkanet-181,sotkanet-3113, enintään 40, kukin kerran",
      sex: "total, male tai female",
      theme: "light, dark tai auto",
      year: "vuosiluku; alkuvuosi ei saa olla loppuvuoden jälkeen",
      width: "leveys kuvapisteinä, 280–2000",
      size: "jokin näistä: slide, square, report",
    },
    noSuchSize: (sizes: string) =>
      `Kuvaa ei saa tässä koossa, koska sen tekstit eivät olisi luettavia. Mahdolliset koot: ${sizes}.`,
    unknownAreas: (values: string) =>
      `Tätä ei voi näyttää: osoitteessa on alue, jota ei tunneta tai jota ei enää ole: ${values}. Kunta annetaan koodilla, esimerkiksi kunta:285.`,
    tooManyPictures: "Kuvia tehdään juuri nyt liian monta. Yritä uudelleen hetken päästä.",
    noMap: "Karttaa ei voi tehdä: kuntarajoja ei ole tuotu.",
    notOfRegion: (area: string) => `Kunta ${area} ei kuulu tähän alueeseen, joten siitä ei ole koostetta.`,
    noPlaces: (area: string) =>
      `Kunnalla ${area} ei ole yhtään lukua, jonka paikan kuntien joukossa voisi näyttää.`,
    noFiguresTogether: (keys: string) =>
      `Indikaattoreilla ${keys} ei ole lukuja samoilta kunnilta valittuina vuosina.`,
    noIndicator: (key: string) => `Tunnuksella ${key} ei ole indikaattoria.`,
    noFigures: (key: string) => `Indikaattorilla ${key} ei ole yhtään lukua valituilta alueilta ja vuosilta.`,
    noPage: (path: string) => `Sivua ${path} ei ole.`,
    unknownMunicipality: (code: string) => `Alueella ei ole kuntaa, jonka koodi on ”${code}”.`,
    nothingCompared: "Valituilta alueilta ja vuosilta ei ole lukuja, joten tiedostoa ei voi tehdä.",
    unknownFile: (file: string) =>
      `Tiedostoa ${file} ei ole. Kuvan voi ladata nimillä chart.svg, chart.png, chart.csv ja chart.xlsx.`,
  },
};
