import { quotedWords } from "../../quoted-words.ts";

/** Sökning i allt som finns i Saukko. */
export const search = {
  title: "Sök",
  lead: "Sök en indikator, kommun, berättelse eller metod. En plats och ett ämne tillsammans öppnar platsens tal.",
  description: "Sök kommuner, indikatorer, prioriterade områden, välfärdsberättelser och metoder.",
  label: "Vad söker du?",
  placeholder: "t.ex. kotka arbetslöshet",
  submit: "Sök",
  failed: "Sökningen misslyckades. Kontrollera förbindelsen och tryck på Sök.",
  found: (count: number) => (count === 1 ? "En träff." : `${count} träffar.`),
  nearest: (count: number) =>
    count === 1 ? "Den närmaste träffen är denna." : `De ${count} närmaste träffarna är dessa.`,
  shown: (count: number) => `De ${count} första visas. Lägg till ett ord, så blir sökningen noggrannare.`,
  unknown: (words: readonly string[]) =>
    `I Saukko finns inget som passar sökordet ${quotedWords(words, "eller")}.`,
  none: "Inga träffar. Pröva ett annat ord eller början av ordet, eller se här:",
  allIndicators: "Alla indikatorer",
  front: "Områdets förstasida",
  position: (name: string) => `${name}: alla tal i en bild`,
  changes: "Vilka bedömningar som har ändrats och varför.",
  figureChanges: "Vilka tal som är nya, rättade eller borttagna.",
  elsewhere: "Kommunen hör till ett annat område. Dess tal syns i indikatorernas bilder.",
  kindHead: "Slag",
  titleHead: "Namn",
  detailHead: "Precisering",
  kind: {
    municipality: "Kommun",
    county: "Välfärdsområde",
    priority: "Prioriterat område",
    report: "Välfärdsberättelse",
    indicator: "Indikator",
    page: "Sida",
    method: "Metod",
    elsewhere: "Annan kommun",
  },
};
