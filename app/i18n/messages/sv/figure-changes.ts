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
    "Att ett tal ändras kan vara en slump. Bedömningen berättar vilken slutsats man kan dra.",
    "Listan har områdets senaste tal, båda könen tillsammans. Antalen på startsidan gäller alla Finlands kommuner och alla år.",
  ],
  form: {
    open: "Begränsa listan",
    area: "Område",
    everyArea: "Alla områden",
    priority: "Prioriterat område",
    everyPriority: "Alla prioriterade områden",
    way: "Talets riktning",
    ways: { any: "Båda", larger: "Större än förut", smaller: "Mindre än förut" },
    since: "Importerat från och med",
    submit: "Visa",
    everything: "Ta bort begränsningarna",
  },
  since: (day) => `Tal som importerats från och med ${day}`,
  sinceUsual: (day) => `Tal som importerats från och med ${day}: den senaste importen och månaden före den`,
  ofRun: (source, day) => `Importen ${day}: ${source}`,
  runs: "Importerna var för sig",
  kind: { new: "Nya tal", revised: "Rättade tal", vanished: "Borttagna tal" },
  kindNote: {
    new: "De jämförs med områdets föregående tal. Ändringen är uträknad ur talen och berättar inte om skillnaden ryms inom slumpen.",
    revised: "Samma års tal före och efter rättelsen.",
    vanished: "Källan har inte längre de här talen.",
  },
  count: (count) => (count === 1 ? "ett tal" : `${count} tal`),
  table: {
    area: "Område",
    indicator: "Indikator",
    before: "Förut",
    now: "Nu",
    change: "Ändring",
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
    run: "Import",
  },
};
