import type { site as fi } from "../fi/site.ts";

export const site: typeof fi = {
  tagline: (whose) => `${whose} välfärd i siffror`,
  skip: "Gå till innehållet",
  mainMenu: "Huvudmeny",
  prioritiesMenu: "Prioriteringar",
  municipalitiesMenu: "Kommuner",
  front: "Startsida",
  catalogue: "Indikatorer",
  sources: "Källor",
  languages: "Språk",
  language: { fi: "Suomeksi", sv: "På svenska", en: "In English" },
  example: {
    title: "Exempeldata",
    text: "De här siffrorna är påhittade för att tjänsten ska kunna prövas. De säger inget om någon verklig kommun. Den första riktiga importen tar bort dem.",
  },
  noData: {
    title: "Inga uppgifter har importerats ännu",
    advice:
      "Området som tjänsten är inställd för finns inte i databasen. Administratör: starta tjänsten med kommandot npm start eller importera siffror med kommandot npm run import.",
  },
  foot: {
    methods: "Metoder",
    changes: "Ändrade bedömningar",
    about:
      "Saukko samlar officiella välfärdsuppgifter till en gemensam lägesbild för regionen. Uttern, saukko på finska, är Kymmenedalens landskapsdjur.",
    licence: "Programmet har öppen källkod (MIT). Siffrornas licenser följer källorna.",
    dataVersion: (version) => `Data, version ${version}`,
    changed: (day) => `uppdaterad ${day}`,
    never: "ingen import ännu",
    twins: "Denna sida som data",
  },
  figure: { showTable: "Visa siffrorna som tabell", download: "Ladda ner" },
  county: "Område",
  year: "År",
  trend: "Utveckling",
  indicator: "Indikator",
  wholeCountry: "Hela landet",
  missing: "uppgift saknas",
  missingShort: {
    suppressed: "sekretess",
    "not-answered": "inget svar",
    "not-applicable": "gäller inte",
    "not-collected": "ej insamlad",
    "not-yet-published": "kommer",
    unknown: "uppgift saknas",
  },
  maakunta: (name) => `${name} (landskapet)`,
  standIn: (name) =>
    `Siffran gäller landskapet (${name}), eftersom källan saknar en siffra för välfärdsområdet.`,
  stale: (year) => `senaste uppgift ${year}`,
  noneYet: "Inga uppgifter ännu",
  noneYetNote: "För de här indikatorerna har inga siffror importerats för området.",
  trendOf: (name, first, last) => `${name}: ${first}; ${last}`,
  lifeStage: {
    all: "Hela befolkningen",
    children: "Barn och yngre tonåringar",
    youth: "Unga",
    "working-age": "Personer i arbetsför ålder",
    older: "Äldre",
  },
  sourceName: { sotkanet: "Sotkanet", tea: "TEAviisari", own: "Egna uppgifter", boundaries: "Kommungränser" },
};
