/** Sanat, joita monta sivua käyttää. */
export const common = {
  appName: "Saukko",
  languageName: "Suomi",
  wholeCountry: "Koko maa",
  sex: { total: "Kaikki", male: "Miehet", female: "Naiset" },
  /** Lapsista, oppilaista ja lukiolaisista. */
  childSex: { total: "Kaikki", male: "Pojat", female: "Tytöt" },
  missing: {
    suppressed: "salattu, koska tapauksia on vähän",
    "not-answered": "ei vastattu",
    "not-applicable": "ei koske aluetta",
    "not-collected": "ei kerätty",
    "not-yet-published": "ei vielä julkaistu",
    unknown: "tieto puuttuu",
  },
  unit: {
    percent: "%",
    "per-1000": "/ 1 000",
    "per-10000": "/ 10 000",
    "per-100000": "/ 100 000",
    count: "lukumäärä",
    index: "indeksi",
    score: "pistettä",
    mean: "keskiarvo",
    euro: "euroa",
    litre: "litraa",
    ratio: "suhdeluku",
    unknown: "",
  },
};
