import type { municipality as fi } from "../fi/municipality.ts";

export const municipality: typeof fi = {
  title: (name) => name,
  kicker: (county) => `Kommun, ${county}`,
  description: (name) =>
    `${name}: välfärdsindikatorer enligt prioriterat område, med området och hela landet som jämförelse.`,
  position: {
    link: "Visa alla tal i en bild",
    heading: "Alla tal i en bild",
    lead: "Varje rad är en indikator: märket visar var kommunen placerar sig bland Finlands kommuner.",
    description: (name) =>
      `${name}: det senaste talet för varje indikator och kommunens plats bland Finlands kommuner.`,
  },
  allFigures: {
    title: (name) => `${name}: alla tal`,
    link: (count) => (count === 1 ? "Kommunens enda tal" : `Alla ${count} tal i tabeller`),
    lead: "För varje indikator det senaste talet, förändringen från det föregående och skillnaden mot hela landet och det egna området.",
    description: (name) =>
      `${name}: alla välfärdsindikatorer enligt prioriterat område, med området och hela landet som jämförelse.`,
  },
  toldHeading: "Skillnader och förändringar",
  noSentences: "Det finns inga färska bedömningar av kommunens tal.",
  standing: {
    columns: {
      now: "Nu",
      before: "Förr",
      change: "Förändring",
      benchmark: "Jämförelsetal",
      difference: "Skillnad mot hela landet",
      differenceShort: "Skillnad",
    },
    country: "i hela landet",
    kinds: {
      worse: (count, than) => `Sämre än ${than} (${count})`,
      better: (count, than) => `Bättre än ${than} (${count})`,
      changed: (count) => `Tydligt förändrat under fem mätningar (${count})`,
      unjudged: (count, than) => `Annorlunda än ${than}, varken bra eller dåligt (${count})`,
    },
    furtherKinds: {
      worse: (count, than) => `Andra som är sämre än ${than} (${count})`,
      better: (count, than) => `Andra som är bättre än ${than} (${count})`,
      changed: (count) => `Andra som tydligt har förändrats (${count})`,
      unjudged: (count, than) => `Andra, annorlunda än ${than}, varken bra eller dåliga (${count})`,
    },
    nothing: (compared, to) =>
      compared === 0
        ? "Inget tal kunde jämföras med hela landet eller områdets övriga kommuner, och ingen tydlig förändring har påvisats."
        : `Inget av de jämförda talen skiljer sig tydligt från ${to === "country" ? "hela landet" : "sitt jämförelsetal"}, och ingen tydlig förändring har påvisats.`,
    more: (count) => (count === 1 ? "Visa ett tal till" : `Visa ${count} tal till`),
    rest: (alike, unknown) =>
      [
        ...(alike > 0
          ? [`För ${alike === 1 ? "ett" : alike} tal är skillnaden liten eller kan bero på slumpen.`]
          : []),
        ...(unknown > 0 ? [`För ${unknown === 1 ? "ett" : unknown} tal är skillnaden inte känd.`] : []),
      ].join(" "),
    all: (count) => (count === 1 ? "Det enda talet" : `Alla ${count} tal`),
  },
  goals: "Kommunens mål",
  unknown: {
    heading: "Det här vet vi inte, eftersom",
    count: (count) => (count === 1 ? "Ett tal:" : `${count} tal:`),
    which: "Visa vilka tal",
    old: "Det senaste talet är över fem år äldre än de nyaste talen i materialet.",
    "not-computed": "Jämförelsen har inte räknats ännu.",
    mender: {
      producer: (names) =>
        names === null
          ? "Saken kan rättas till av talets producent."
          : `Saken kan rättas till av talets producent: ${names}.`,
      municipality: "Saken kan rättas till av kommunen själv, genom att svara på TEAvisarens datainsamling.",
      county: "Saken kan rättas till av områdets välfärdskoordinator, genom att föra in talet.",
      time: "Saken rättas till när talet publiceras och uppdateras.",
      nobody: "Det här går inte att rätta till.",
    },
  },
  along: {
    heading: "Ta med",
    excel: "Exceltabell",
    word: "Word-dokument",
    chapter: "kapitel",
    share: "Skicka per e-post",
    print: "Skriv ut: Ctrl + P, två A4-sidor",
    subject: (name) => `${name}: välfärden i tal`,
  },
  source: (sources, day) =>
    `${sources === "" ? "" : `Källor: ${sources}.`}${day === null ? "" : ` Talen hämtade ${day}.`}`,
  exampleSource: (day) =>
    `Exempeltal som inte gäller någon verklig kommun.${day === null ? "" : ` Hämtade ${day}.`}`,
  tableCaption: (name, priority) => `${name}: ${priority}`,
  others: "Övriga kommuner",
  elsewhere: { county: "men hela välfärdsområdet har ett tal", nowhere: "" },
};
