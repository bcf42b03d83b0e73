import type { Trait } from "#app/domain/trait.ts";

/** Arviot: merkit, selite ja sivu, joka kertoo, miten arvioon päädyttiin. */
export const verdicts = {
  mark: {
    shape: {
      higher: "suurempi",
      lower: "pienempi",
      similar: "suunnilleen sama",
      same: "sama luku",
      up: "kasvanut",
      down: "pienentynyt",
      unproven: "ei osoitettua eroa",
      flat: "ei osoitettua muutosta",
      varying: "vaihdellut, ei yhteen suuntaan",
      refused: "ei voi arvioida",
    },
    judged: { better: "parempi", worse: "huonompi" },
    direction: { better: "hyvä suunta", worse: "huono suunta" },
    small: "hieman",
    untested: "ei testattu",
    total: "kokonaismäärä, ei testata",
  },
  column: { country: "Ero koko maahan", rest: "Ero omaan alueeseen", trend: "Suunta" },
  /** Merkin alla, kun vertailukohta ei ole alueen muut kunnat yhteensä. */
  restNote: { published: "koko alue", middle: "muiden kuntien mediaani" },
  /** Otsikko sarakkeelle, joka kertoo toisen sarakkeen arvion varmuuden. */
  certaintyColumn: (column: string) => `${column}: varmuus`,
  restFrom: "Mihin omalla alueella verrattu",
  restFroms: {
    summed: "alueen muut kunnat yhteensä",
    published: "koko alue, kunta itse mukana",
    middle: "alueen muiden kuntien mediaani",
  },
  restLegend: "Omalla alueella verrataan alueen muihin kuntiin yhteensä, ellei merkin alla lue muuta.",
  /** Merkin sana ja mihin se vertaa: "pienempi, parempi kuin muualla Kymenlaaksossa". */
  than: {
    as: (word: string, than: string): string => `${word} kuin ${than}`,
    more: (word: string, than: string): string => `${word} kuin ${than}`,
    compared: (word: string, than: string): string => `${word} (vertailu: ${than})`,
  },
  /** Kun koko maasta ei ole lukua. */
  besideRest: {
    mark: "verrattuna alueen muihin kuntiin",
    note: "Koko maasta ei ole lukua: kunnan merkki vertaa sitä alueen muihin kuntiin yhteensä.",
  },
  former: {
    brief: (name: string, year: number | null): string =>
      `${name} (ei ole enää oma kuntansa${year === null ? "" : `, viimeinen vuosi ${year}`})`,
    sentence: (name: string, year: number | null): string =>
      `${name} ei ole enää oma kuntansa.${year === null ? "" : ` Sen viimeinen vuosi oli ${year}.`}`,
  },
  summedCountry: {
    name: "Koko maa (kuntien luvuista laskettuna)",
    note: "Koko maan luku on laskettu kuntien luvuista, koska lähteessä sitä ei ole.",
  },
  legend: {
    title: "Merkit",
    better: "parempi (ympyrä)",
    worse: "huonompi (neliö)",
    unjudged: "suurempi tai pienempi, ei hyvä eikä huono",
    small: "suurempi tai pienempi, mutta vain hieman (viiva)",
    similar: "suunnilleen sama tai eroa ei voi osoittaa",
    untested: "suurempi tai pienempi, mutta eroa ei ole testattu (katkoviiva)",
    up: "muuttunut viiden mittauksen aikana",
    flat: "muutosta ei voi osoittaa",
    varying: "vuodet eroavat enemmän kuin sattuma selittää, mutta yhtä suuntaa ei ole",
    refused: "ei voi arvioida",
    note: "Täytetty kolmio: ero on hyvin selvä. Merkistä pääset katsomaan, miten arvioon on päädytty.",
  },
  toMethods: "Menetelmät",
  title: "Miten tähän päädyttiin",
  link: "Miten tähän päädyttiin",
  onPage: "Arviot",
  onPageNote: "Arviot koskevat kunkin alueen tuoreinta lukua.",
  back: "Indikaattorin sivulle",
  none: "Tästä luvusta ei ole arviota. Arviot lasketaan jokaisen tuonnin jälkeen.",
  unknown: {
    title: "Arviota ei löytynyt",
    advice: "Indikaattoria tai aluetta ei tunneta, tai siitä ei ole yhtään lukua.",
  },
  inputs: {
    value: "Luku",
    count: "Tapauksia",
    denominator: "Jakaja",
    denominatorFrom: {
      derived: "laskettu tapausten määrästä ja suhdeluvusta",
      population: "saman ryhmän väkiluku",
      respondents: "vastaajien määrä lähteestä",
      "respondents-only": "vastaajien määrä lähteestä; lähde ei anna tapausten määrää",
      weighted: "vastaajien määrä lähteestä; tapaukset laskettu painotetusta osuudesta",
      published: "rajat ovat lähteen julkaisemat",
      summed: "kuntien jakajat yhteensä",
    },
    denominatorRange: (least: string, most: string | null) =>
      most === null ? `vähintään ${least}` : `pyöristyksen mukaan ${least}–${most}`,
    dispersion: "Ylihajonta (kuinka moninkertaisesti vuodet vaihtelevat sattumaan verrattuna)",
    heterogeneity: (limit: string) => `Vuosien erot toisistaan (raja ${limit})`,
    turn: "Käännevuosi",
    limits: "95 prosentin väli",
    ownLimits: "Luvun 95 prosentin väli",
    ownWide: "Luvun 99,8 prosentin väli",
    wide: "99,8 prosentin väli",
    benchmark: "Vertailuluku",
    weighted: "koko maan vuosiluvuista alueen jakajilla painotettu",
    benchmarkFrom: {
      published: "lähteen julkaisema",
      summed: "laskettu kuntien luvuista",
      middle: "kuntien mediaani",
    },
    members: "Kunnat",
    missing: "Kunnat, jotka eivät ole mukana",
    pooledYears: "Vuodet",
    benchmarkCounts: "Vertailuluvun takana",
    difference: "Ero",
    differenceLimits: "Eron 95 prosentin väli",
    certainty: "Varmuus",
    certainties: {
      none: "ero mahtuu satunnaisvaihteluun",
      "95": "ero ylittää 95 prosentin rajan",
      "99.8": "ero ylittää 99,8 prosentin rajan",
      exact: "luvuissa ei ole satunnaisvaihtelua",
      "not-tested": "ei testattu",
    },
    relevance: "Merkityksellisyys",
    relevances: { yes: "ero ylittää merkityksellisyysrajan", no: "ero jää alle merkityksellisyysrajan" },
    /** Raja luvuin; vähintään toinen sen osista on annettu. */
    relevanceLimit: (relative: string | null, absolute: string | null, of: "benchmark" | "years") => {
      const share =
        relative && `${relative} ${of === "benchmark" ? "vertailuluvusta" : "vuosien keskiarvosta"}`;
      return `vähintään ${[share, absolute].filter((part) => part !== null).join(" ja ")}`;
    },
    judgement: "Arvio",
    judgements: {
      better: "parempi",
      worse: "huonompi",
      similar: "suunnilleen sama",
      "no-judgement": "ei hyvää eikä huonoa suuntaa",
      "cannot-be-judged": "ei voi arvioida",
    },
    years: "Vuodet ja luvut",
    change: "Sovitettu muutos",
    chiSquare: "Testisuure (raja 9,5495)",
    consistent: "Suunta sama, kun mikä tahansa vuosi jätetään pois",
    yes: "kyllä",
    no: "ei",
    smallest: "Pienin muutos, joka näkyisi tavanomaisessa testissä (riski 5 %, voima 80 %)",
    smallestStrict: "Pienin muutos, joka näkyisi tässä testissä (voima 80 %)",
    smallestPair: "Pienin ero, joka näkyisi (riski 5 %, voima 80 %)",
    previous: "Edellinen luku",
    below: "Pienempi luku, % kunnista",
    midRank: "Sijainti, kun yhtä suuret lasketaan puoliksi, %",
    quintile: "Viidennes (1 pienimmät, 5 suurimmat)",
    spread: "Pienin – 25 % – mediaani – 75 % – suurin",
    areas: "Kuntia, joista luku on saatavilla",
  },
  wouldChange: {
    shown: (lower: string, upper: string) =>
      `Eroa ei voisi osoittaa, jos vertailuluku olisi välillä ${lower}–${upper}.`,
    notShown: (lower: string, upper: string) =>
      `Ero olisi tilastollisesti selvä, jos vertailuluku olisi alle ${lower} tai yli ${upper}.`,
    rounded: (by: string) => `Rajat ovat luvun väliä leveämmät, koska vertailuluku on pyöristetty (±${by}).`,
  },
  beside: {
    title: "Vertaa toiseen alueeseen",
    label: "Alue",
    none: "Valitse alue",
    submit: "Vertaa",
    unknown: (area: string) => `Tätä aluetta ei tunneta, tai sitä ei voi verrata tähän: ${area}.`,
  },
  similar: {
    title: "Samankaltaiset kunnat",
    note: "Kunnat, jotka muistuttavat tätä eniten koon, ikärakenteen, muuttoliikkeen, verotulojen, koulutuksen ja kielen mukaan.",
    open: (count: number): string =>
      count === 1 ? "Näytä kunta ja sen luvut" : `Näytä ${count} kuntaa ja niiden luvut`,
    picked: "Kunnan itse valitsemat verrokit",
    traits: {
      size: "koko",
      over64: "yli 64-vuotiaat",
      netMigration: "nettomuutto",
      income: "verotulot",
      education: "koulutus",
      swedish: "ruotsinkieliset",
    } satisfies Record<Trait, string>,
    leftOut: "ei mukana",
    weights: (list: string) => `Oletuspainosta 1 poikkeavat painot: ${list}.`,
  },
  parts: {
    tenPoints: "kymmenen viime mittausta",
    fold: "Luvut, menetelmä ja mikä muuttaisi arvion",
    input: "Tieto",
    text: "Sisältö",
    formula: "Kaava",
    reference: "Perusta",
    changes: "Mikä muuttaisi arvion",
    method: "Menetelmä",
  },
  computed: (day: string, version: string) => `Laskettu ${day}, menetelmien versio ${version}.`,
};
