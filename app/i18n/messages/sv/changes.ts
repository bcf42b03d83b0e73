import type { Messages } from "../fi/index.ts";

/** Ändrade bedömningar: vilken bedömning som ändrades när, och varför. */
export const changes: Messages["changes"] = {
  title: "Ändrade bedömningar",
  lead: (name) =>
    `Bedömningar av ${name} och dess kommuner som har ändrats med nya tal eller ett nytt beräkningssätt.`,
  titleOf: (name) => `Ändrade bedömningar: ${name}`,
  leadOf: (name) => `Bedömningar av ${name} som har ändrats med nya tal eller ett nytt beräkningssätt.`,
  description: (name) =>
    `Vilka bedömningar av ${name} och dess kommuner som ändrades, när och av vilket skäl.`,
  notes: [
    "Bedömningarna är många, och en del av dem ligger nära gränsen. Därför kan några bedömningar ändras enbart av en slump.",
    "En ändrad bedömning berättar bara att resultatet är ett annat än förut. Själva talet kan vara detsamma.",
    "Listan har bara bedömningar som gäller båda könen tillsammans, inte kvinnor och män var för sig.",
  ],
  computation: (day) => `Bedömningar som ändrades ${day}`,
  flips: (count) => (count === 1 ? "en bedömning" : `${count} bedömningar`),
  reason: {
    figures: "Orsaken är nya eller rättade tal. Beräkningssättet är oförändrat.",
    methods:
      "Orsaken är ett förnyat beräkningssätt. Talen är oförändrade, så ändringarna säger ingenting nytt om invånarnas välfärd.",
    both: "Både talen och beräkningssättet har förnyats, och orsakerna kan inte skiljas åt. Därför går det inte att dra slutsatser om invånarnas välfärd av ändringarna.",
    settings:
      "Talen och beräkningssättet är oförändrade. Ändringarna beror på justerade inställningar, till exempel hur stor en skillnad ska vara för att ha betydelse. De säger ingenting nytt om invånarnas välfärd.",
    unknown: "Det finns inga uppgifter om de tidigare bedömningarna, så orsaken kan inte anges.",
  },
  changed: (count, weighed) => {
    const same = "riktningen är densamma, men säkerheten eller storleken är en annan";
    if (count === 1) return weighed === 1 ? `En bedömning ändrades: ${same}.` : "En bedömning ändrades.";
    const all = `${count} bedömningar ändrades.`;
    if (weighed === 0) return all;
    return weighed === count
      ? `${all} För dem alla gäller att ${same}.`
      : `${all} För ${weighed} av dem gäller att ${same}.`;
  },
  gained: (count) =>
    count === 1
      ? "En bedömning kan nu göras, fast den inte kunde göras tidigare."
      : `${count} bedömningar kan nu göras, fast de inte kunde göras tidigare.`,
  lost: (count) =>
    count === 1 ? "En bedömning kan inte längre göras." : `${count} bedömningar kan inte längre göras.`,
  kind: {
    turned: "Bedömningen ändrades.",
    weighed: "Bedömningens riktning ändrades inte, men säkerheten eller storleken är en annan.",
    gained: "Bedömningen kan nu göras. Tidigare gick det inte.",
    lost: "Bedömningen kan inte längre göras.",
  },
  before: "förut",
  now: "nu",
  veryClear: "statistiskt mycket tydlig",
  toIndicator: "Indikatorns sida",
  others: "Övriga indikatorer",
  how: "Så gjordes bedömningen",
  howNote: "Länken ”Så gjordes bedömningen” visar de nuvarande grunderna för bedömningen.",
  none: {
    never: "Inga bedömningar har räknats ännu. De räknas efter varje import.",
    nothing: (day) => `Ingen av områdets bedömningar har ändrats. De räknades senast ${day}.`,
  },
  pages: "Sidor",
  page: (page, pages) => `Sida ${page}/${pages}`,
  newer: "Nyare",
  older: "Äldre",
  table: {
    computed: "Beräknad",
    reason: "Orsak",
    area: "Område",
    verdict: "Bedömning",
    kind: "Ändring",
    oldYear: "År förut",
    oldVerdict: "Bedömning förut",
    newYear: "År nu",
    newVerdict: "Bedömning nu",
    why: "Varför bedömningen inte kan göras",
  },
};
