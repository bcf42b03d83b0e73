import type { Messages } from "../fi/index.ts";

/** Ändrade tal: vad importerna har hämtat, rättat och tagit bort. */
export const figureChanges: Messages["figureChanges"] = {
  title: "Nya och rättade tal",
  lead: (name) =>
    `Tal för ${name} och dess kommuner som har tillkommit, rättats eller försvunnit ur sin källa.`,
  titleOf: (name) => `Nya och rättade tal: ${name}`,
  leadOf: (name) => `Tal för ${name} som har tillkommit, rättats eller försvunnit ur sin källa.`,
  linkOf: (name) => `Vad har ändrats: ${name}`,
  description: (name) =>
    `Vilka tal för ${name} och dess kommuner som är nya, rättade eller borttagna, och vad de var förut.`,
  tabs: { label: "Vad har ändrats", figures: "Tal", verdicts: "Bedömningar" },
  notes: [
    "Riktningen kommer från ett test: en ändring som är liten eller kan vara en slump är varken bättre eller sämre. Rättade och borttagna tal testas inte.",
    "Listan har områdets senaste tal, båda könen tillsammans. Antalen på startsidan gäller alla Finlands kommuner och alla år.",
  ],
  form: {
    open: "Begränsa listan",
    area: "Område",
    everyArea: "Alla områden",
    priority: "Prioriterat område",
    everyPriority: "Alla prioriterade områden",
    way: "Ändringens riktning",
    ways: {
      any: "Alla",
      better: "Åt det bättre",
      worse: "Åt det sämre",
      chance: "Liten eller kan vara en slump",
      neutral: "Varken bra eller dålig",
      untested: "Inte testat",
    },
    since: "Importerat från och med",
    submit: "Visa",
    everything: "Ta bort begränsningarna",
  },
  since: (day) => `Tal som importerats från och med ${day}`,
  sinceUsual: (day) => `Tal som importerats från och med ${day}: den senaste importen och månaden före den`,
  ofRun: (source, day) => `Importen ${day}: ${source}`,
  numbered: (name, number) => `${name}, import ${number}`,
  runs: "Importerna var för sig",
  kind: { new: "Nya tal", revised: "Rättade tal", vanished: "Borttagna tal" },
  kindNote: {
    new: "De jämförs med områdets föregående tal. Under ändringen står vad testet säger om den.",
    revised: "Samma års tal före och efter rättelsen.",
    vanished: "Källan har inte längre de här talen.",
  },
  way: {
    better: "åt det bättre",
    worse: "åt det sämre",
    chance: "kan vara en slump",
    neutral: "",
    untested: "",
  },
  small: "liten ändring",
  count: (count) => (count === 1 ? "ett tal" : `${count} tal`),
  table: {
    area: "Område",
    indicator: "Indikator",
    before: "Förut",
    now: "Nu",
    change: "Ändring",
    way: "Ändringens riktning",
    turned: "Ändrad bedömning",
    kind: "Vad som hände",
    oldYear: "År förut",
    newYear: "År nu",
    unit: "Enhet",
  },
  gone: "borttaget",
  turned: (which, before, now) => `Bedömningen ändrades, ${which}: ${before} → ${now}`,
  none: {
    never: "Inga tal har importerats ännu.",
    nothing: "Inga tal har ändrats. Helt nya tidsserier finns inte i listan: de har inget tidigare tal.",
    filtered: "Inga ändrade tal med de här begränsningarna.",
  },
  bad: {
    title: "Listan kan inte begränsas så här",
    advice: (name, value) =>
      `I ”${name}” står ”${value}”, som inte kan användas. Välj ur listan; en dag skrivs i formen 2026-11-30.`,
    way: "Visa listan utan den här begränsningen",
    run: "Import",
  },
};
