/** Indikaattorin sivu. */
export const indicator = {
  description: (title: string) => `${title}: kehitys, kunnat Suomen jakaumassa, luvut ja lähde.`,
  figures: "Luvut kuvina",
  trend: {
    title: "Kehitys",
  },
  distribution: {
    title: "Kunnat Suomen jakaumassa",
    subtitle: (year: number) => `Jokainen piste on yksi kunta, ${year}`,
  },
  map: {
    ofCountry: "Katso Suomen kartta",
    title: "Kartta",
    subtitle: (year: number, fifths: boolean) =>
      fifths
        ? `Väri kertoo, mihin viidennekseen Suomen kunnista luku kuuluu, ${year}`
        : `Luvut kartalla, ${year}`,
  },
  /** Mitä luvuista on tiedettävä siellä, missä ne näkyvät. */
  notes: {
    title: "Huomaa",
    forecast: (year: number) => `Luvut vuodesta ${year} alkaen ovat ennusteita.`,
    breaks: (years: string, count: number) =>
      `Tilastointi on muuttunut ${count === 1 ? "vuonna" : "vuosina"} ${years}, eikä sitä vanhempia lukuja voi verrata uudempiin.`,
    jump: (before: number, year: number) =>
      `Luku muuttui vuodesta ${before} vuoteen ${year} kaikkialla yhtä aikaa paljon enemmän kuin muulloin: katso, onko laskutapa muuttunut.`,
    survey: (every: number) =>
      every <= 1
        ? "Luku on kyselystä ja kertoo niistä, jotka vastasivat siihen."
        : `Luku on kyselystä ja kertoo niistä, jotka vastasivat siihen. Kysely tehdään ${every === 2 ? "joka toinen vuosi" : `${every} vuoden välein`}.`,
    respondents: (areas: string) => `Vastaajia oli: ${areas}.`,
    respondentsOf: (area: string, count: string, year: number) => `${area} ${count} (${year})`,
    respondentsUnknown: "Lähde ei kerro, kuinka moni vastasi.",
    crude:
      "Lukua ei ole vakioitu iän mukaan. Asia yleistyy iän myötä, joten luku on suurempi siellä, missä väestö on iäkkäämpää.",
    manyYears: (years: number) =>
      `Yksi luku kattaa ${years} vuotta, joten peräkkäisissä luvuissa on samoja vuosia.`,
  },
  latest: {
    title: "Uusin luku ja muutos",
    caption: (title: string) => `${title}: uusin luku ja sitä edellinen`,
    area: "Alue",
    latest: "Uusin luku",
    earlier: "Edellinen luku",
    dated: (amount: string, year: number) => `${amount} (${year})`,
  },
  sexes: {
    title: (female: string, male: string) => `${female} ja ${male.toLowerCase()}`,
    caption: (title: string, year: number) => `${title}, sukupuolittain ${year}`,
    choose: "Näytä kuvissa",
    area: "Alue",
  },
  tea: {
    title: "Luokat",
    limits:
      "Vähintään 75 pistettä on hyvä (●), 25–74 pistettä parannettavaa (▲) ja alle 25 pistettä heikko (■).",
    caption: (title: string) => `${title}: viimeisimmät pisteet ja luokat`,
    year: "Vuosi",
    score: "Pisteet",
    class: "Luokka",
  },
  areas: {
    heading: "Kunnat kuvassa",
    add: "Lisää kunta",
    choose: "Valitse kunta",
    submit: "Lisää kuvaan",
    remove: (name: string) => `Poista ${name} kuvasta`,
    reset: "Palauta alueen omat kunnat",
    full: "Kuvassa on jo seitsemän kuntaa, enempää ei voi erottaa toisistaan. Poista ensin jokin.",
    leftOut: (names: string) => `Kuvaan mahtuu seitsemän kuntaa. Pois jäi: ${names}.`,
    unknown: (values: string) => `Osoitteessa oli kunta, jota ei tunneta tai jota ei enää ole: ${values}.`,
    repeated: (names: string) => `Sama kunta oli osoitteessa useampaan kertaan: ${names}.`,
    loading: (name: string) => `Haetaan kunnan lukuja: ${name}`,
    added: (name: string) => `${name} on lisätty kuvaan.`,
    removed: (name: string) => `${name} on poistettu kuvasta.`,
    failed: (name: string) => `Kunnan ${name} lukuja ei saatu haettua. Tarkista yhteys ja yritä uudelleen.`,
    retry: "Yritä uudelleen",
  },
  about: {
    title: "Tietoa indikaattorista",
    meaning: "Mitä luku kertoo",
    reading: "Miten lukua luetaan",
    limits: "Mitä pitää ottaa huomioon",
    producer: "Tuottaja",
    licence: "Lisenssi",
    sourceUpdated: "Lähde päivittänyt",
    fetched: "Haettu Saukkoon",
    polarity: "Tulkinta",
    polarities: {
      higher: "suurempi luku on parempi",
      lower: "pienempi luku on parempi",
      none: "luvulla ei ole hyvää eikä huonoa suuntaa",
    },
    sourcePage: "Indikaattorin sivu Sotkanetissa",
    citation: "Viittaa näin",
    noTexts: "Lähde ei ole antanut indikaattorista kuvausta.",
  },
  downloads: { svg: "Kuva (SVG)", png: "Kuva (PNG)", csv: "Taulukko (CSV)", xlsx: "Taulukko (Excel)" },
  permalink: "Linkki tähän näkymään",
  empty: {
    title: "Lukuja ei ole vielä",
    "not-fetched": "Tämän indikaattorin lukuja ei ole vielä haettu lähteestä.",
    hidden: "Lähde on salannut tämän indikaattorin kaikki luvut näiltä alueilta, koska tapauksia on vähän.",
    "no-figures": "Lähteessä ei ole tästä indikaattorista yhtään lukua.",
    forecasts:
      "Lähteessä on tästä indikaattorista vain ennusteita tuleville vuosille. Ennusteita ei arvioida.",
    "not-here": "Alueen kunnista ei ole tästä indikaattorista lukuja, mutta muualta Suomesta on.",
    advice: {
      "not-fetched":
        "Luvut tulevat näkyviin seuraavan tietojen haun jälkeen. Haun tila näkyy lähteiden sivulla.",
      hidden: "Salatut vuodet ovat taulukossa. Etsi luettelosta toinen indikaattori samasta aiheesta.",
      "no-figures": "Etsi luettelosta toinen indikaattori samasta aiheesta.",
      forecasts: "Ennusteet ovat taulukossa.",
      "not-here": "Voit lisätä kuvaan muun kunnan tai etsiä luettelosta toisen indikaattorin.",
    },
    toSources: "Lähteet ja viimeisimmät haut",
    toCatalogue: "Etsi luettelosta",
  },
  unknown: {
    title: "Indikaattoria ei löytynyt",
    advice: (key: string) =>
      `Tunnuksella ”${key}” ei ole indikaattoria. Se on voinut poistua, tai osoitteessa on virhe.`,
  },
};
