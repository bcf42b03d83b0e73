import type { indicator as fi } from "../fi/indicator.ts";

export const indicator: typeof fi = {
  description: (title: string) =>
    `${title}: utvecklingen, kommunerna i hela landets fördelning, tal och källa.`,
  figures: "Talen i bilder",
  trend: {
    title: "Utvecklingen",
  },
  distribution: {
    title: "Kommunerna i hela landets fördelning",
    subtitle: (year: number) => `Varje punkt är en kommun, ${year}`,
  },
  map: {
    ofCountry: "Se Finlandskartan",
    title: "Karta",
    subtitle: (year, fifths) =>
      fifths
        ? `Färgen visar vilken femtedel av Finlands kommuner talet hör till, ${year}`
        : `Talen på kartan, ${year}`,
  },
  notes: {
    title: "Observera",
    forecast: (year) => `Talen från och med ${year} är prognoser.`,
    breaks: (years) => `Statistikföringen ändrades år ${years}, och äldre tal kan inte jämföras med nyare.`,
    jump: (before, year) =>
      `Talet förändrades från år ${before} till år ${year} överallt på en gång, mycket mer än annars: kontrollera om beräkningssättet har ändrats.`,
    survey: (every) =>
      every <= 1
        ? "Talet kommer från en enkät och gäller dem som svarade på den."
        : `Talet kommer från en enkät och gäller dem som svarade på den. Enkäten görs ${every === 2 ? "vartannat år" : `med ${every} års mellanrum`}.`,
    respondents: (areas) => `Antal svarande: ${areas}.`,
    respondentsOf: (area, count, year) => `${area} ${count} (${year})`,
    respondentsUnknown: "Källan uppger inte hur många som svarade.",
    crude:
      "Talet är inte åldersstandardiserat. Det som mäts blir vanligare med åldern, så talet är högre där befolkningen är äldre.",
    manyYears: (years) => `Ett tal omfattar ${years} år, så på varandra följande tal har gemensamma år.`,
  },
  latest: {
    title: "Senaste tal och förändring",
    caption: (title: string) => `${title}: senaste tal och det föregående`,
    area: "Område",
    latest: "Senaste tal",
    earlier: "Föregående tal",
    dated: (amount: string, year: number) => `${amount} (${year})`,
  },
  sexes: {
    title: (female: string, male: string) => `${female} och ${male.toLowerCase()}`,
    caption: (title: string, year: number) => `${title}, efter kön ${year}`,
    choose: "Visa i bilderna",
    area: "Område",
  },
  tea: {
    title: "Klasser",
    limits: "Minst 75 poäng är bra (●), 25–74 poäng kan förbättras (▲) och under 25 poäng är svagt (■).",
    caption: (title: string) => `${title}: de senaste poängen och klasserna`,
    year: "År",
    score: "Poäng",
    class: "Klass",
  },
  areas: {
    heading: "Kommunerna i bilden",
    add: "Lägg till en kommun",
    choose: "Välj kommun",
    submit: "Lägg till i bilden",
    remove: (name: string) => `Ta bort ${name} ur bilden`,
    reset: "Återställ områdets egna kommuner",
    full: "Bilden har redan sju kommuner, och fler går inte att skilja åt. Ta först bort någon.",
    leftOut: (names: string) => `Bilden rymmer sju kommuner. Utanför blev: ${names}.`,
    unknown: (values: string) =>
      `Adressen innehåller en kommun som är okänd eller som inte längre finns: ${values}.`,
    repeated: (names: string) => `Samma kommun finns flera gånger i adressen: ${names}.`,
    loading: (name: string) => `Hämtar kommunens tal: ${name}`,
    added: (name: string) => `${name} har lagts till i bilden.`,
    removed: (name: string) => `${name} har tagits bort ur bilden.`,
    failed: (name: string) =>
      `Talen för ${name} kunde inte hämtas. Kontrollera förbindelsen och försök igen.`,
    retry: "Försök igen",
  },
  about: {
    title: "Om indikatorn",
    meaning: "Vad talet berättar",
    reading: "Hur talet läses",
    limits: "Att beakta",
    producer: "Producent",
    licence: "Licens",
    sourceUpdated: "Uppdaterad av källan",
    fetched: "Hämtad till Saukko",
    polarity: "Tolkning",
    polarities: {
      higher: "ett större tal är bättre",
      lower: "ett mindre tal är bättre",
      none: "talet har ingen god eller dålig riktning",
    },
    sourcePage: "Indikatorns sida i Sotkanet",
    citation: "Hänvisa så här",
    noTexts: "Källan har inte gett någon beskrivning av indikatorn.",
  },
  downloads: { svg: "Bild (SVG)", png: "Bild (PNG)", csv: "Tabell (CSV)", xlsx: "Tabell (Excel)" },
  permalink: "Länk till den här vyn",
  empty: {
    title: "Det finns inga tal ännu",
    "not-fetched": "Talen för den här indikatorn har ännu inte hämtats från källan.",
    hidden: "Källan har dolt alla tal för indikatorn i de här områdena, eftersom fallen är få.",
    "no-figures": "Källan har inga tal för den här indikatorn.",
    forecasts: "Källan har bara prognoser för kommande år för den här indikatorn. Prognoser bedöms inte.",
    "not-here": "Områdets kommuner har inga tal för den här indikatorn, men andra delar av landet har.",
    advice: {
      "not-fetched": "Talen visas efter nästa hämtning. Läget för hämtningen finns på sidan om källor.",
      hidden: "De dolda åren finns i tabellen. Sök en annan indikator om samma ämne i katalogen.",
      "no-figures": "Sök en annan indikator om samma ämne i förteckningen.",
      forecasts: "Prognoserna finns i tabellen.",
      "not-here": "Du kan lägga till en annan kommun i bilden eller söka en annan indikator i förteckningen.",
    },
    toSources: "Källor och senaste hämtningar",
    toCatalogue: "Sök i förteckningen",
  },
  unknown: {
    title: "Indikatorn hittades inte",
    advice: (key: string) =>
      `Det finns ingen indikator med beteckningen ”${key}”. Den kan ha tagits bort, eller så är adressen fel.`,
  },
};
