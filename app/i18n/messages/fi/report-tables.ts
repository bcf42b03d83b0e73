/** Raportin taulukot, jotka täyttyvät itsestään. */
export const reportTables = {
  indicator: "Indikaattori",
  year: "Vuosi",
  country: "Koko maa",
  besideCountry: "Verrattuna koko maahan",
  notTested: "ei vertailtu",
  keyFigures: (area: string) => `Avainluvut: ${area}`,
  goals: {
    caption: (area: string) => `Tavoitteet: ${area}`,
    captionOf: (area: string, priority: string) => `Tavoitteet: ${area}, ${priority}`,
    target: "Tavoitetaso",
    baseline: "Lähtötaso",
    latest: "Tuorein luku",
    state: "Tila",
    decision: "Päätös",
    none: "Tavoitteita ei ole vielä kirjattu.",
    notJudged: "ei vielä arvioitu",
  },
  measures: {
    caption: (area: string) => `Toimenpiteet: ${area}`,
    captionOf: (area: string, priority: string) => `Toimenpiteet: ${area}, ${priority}`,
    none: "Toimenpiteitä ei ole vielä kirjattu.",
  },
  bodies: {
    caption: (area: string) => `Toimielimet ja työryhmät: ${area}`,
    none: "Toimielimiä ja työryhmiä ei ole vielä kirjattu.",
  },
  appendix: {
    caption: "Indikaattoriliite",
    state: "Käyttö",
    where: "Luku tai syy",
    used: "käytetty",
    leftOut: "jätetty pois",
    noReason: "syytä ei ole kirjattu",
    notAvailable: "ei saatavilla",
    notAvailableWhy: "lähteestä ei ole saatu lukuja",
    list: "Luettelo on koottu Saukon indikaattoriluettelosta. THL:n vähimmäistietosisältöä ei ole julkaistu koneluettavana.",
    counts: (used: number, leftOut: number, missing: number) =>
      `Käytetty ${used}, jätetty pois ${leftOut}, ei saatavilla ${missing}.`,
  },
};
