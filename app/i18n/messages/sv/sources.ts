import type { sources as fi } from "../fi/sources.ts";

export const sources: typeof fi = {
  title: "Källor",
  description: "Varifrån talen kommer, med vilken licens, och vad den senaste importen från varje källa gav.",
  lead: "Varje tal kommer från en namngiven källa. Här syns hur mycket som har importerats från var och en, när det senast skedde och hur det gick.",
  open: "Öppna källan",
  licence: "Licens",
  licenceByIndicator: "Enligt indikatorns producent",
  coverage: "Täckning",
  coverageText: (indicators, figures) =>
    `${indicators === 1 ? "1 indikator" : `${indicators} indikatorer`}, ${figures} tal`,
  noFigures: "Inga tal har importerats ännu.",
  boundariesOnly: "Gränser för kartan, inga tal.",
  goalsOnly: "Mål som regionen har beslutat om, inga tal.",
  methodsOnly: "Uppgifter med vilka regionen preciserar metoderna, inga tal.",
  latestRun: "Senaste import",
  neverRun: "Inget har importerats från den här källan ännu.",
  status: {
    running: "pågår eller avbröts; samma kommando fortsätter där den slutade",
    finished: "lyckades",
    partial: "lyckades delvis: en del rader avvisades",
    failed: "misslyckades",
  },
  exampleRun: "exempeldata",
  started: "Började",
  ended: "Slutade",
  outcome: "Resultat",
  counts: "Tal",
  countsText: (fresh, changed, unchanged, vanished) =>
    `nya: ${fresh}, ändrade: ${changed}, oförändrade: ${unchanged}, borttagna: ${vanished}`,
  rejected: (count) => (count === "1" ? "en rad avvisades" : `${count} rader avvisades`),
  howTo: "Så importerar du tal",
  howToText:
    "Importen körs från kommandoraden på servern. Att köra samma sak igen ändrar ingenting, och en avbruten import fortsätter där den slutade.",
  command: {
    sotkanet: "Tal från Sotkanet",
    tea: "Poäng från TEAviisari ur en fil",
    own: "Egna indikatorer ur en fil",
    goals: "Mål ur en fil",
    methods: "Regionens val i metoderna från en fil",
    boundaries: "Kommungränser",
    all: "Allt som kan hämtas",
  },
  file: "FIL",
};
