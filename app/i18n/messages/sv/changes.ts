import type { Messages } from "../fi/index.ts";

/** Ändrade bedömningar: vilken bedömning som ändrades i vilken beräkning, och varför. */
export const changes: Messages["changes"] = {
  title: "Ändrade bedömningar",
  lead: (name) =>
    `Bedömningar av ${name} och dess kommuner som fick ett annat resultat i en ny beräkning än i den föregående.`,
  description: (name) =>
    `Vilka bedömningar av ${name} och dess kommuner som ändrades, i vilken beräkning och av vilket skäl.`,
  notes: [
    "Bedömningarna är många, och en del av dem ligger nära gränsen. Därför kan några bedömningar ändras enbart av en slump.",
    "En ändrad bedömning berättar bara att beräkningen gav ett annat resultat än förut. Själva talet kan vara detsamma.",
    "Listan har bara bedömningar som gäller båda könen tillsammans, inte kvinnor och män var för sig.",
  ],
  computation: (day, number) => `Beräkning ${day} (nr ${number})`,
  reason: {
    figures: (_before, now) =>
      `Orsaken är nya eller rättade tal. Metoderna är desamma som i föregående beräkning (version ${now}).`,
    methods: (before, now) =>
      `Orsaken är en ny version av metoderna (${before} → ${now}). Talen är desamma som i föregående beräkning, så ändringarna säger ingenting nytt om invånarnas välfärd.`,
    both: (before, now) =>
      `Både talen och metodernas version (${before} → ${now}) har bytts efter föregående beräkning, och orsakerna kan inte skiljas åt. Därför går det inte att dra slutsatser om invånarnas välfärd av ändringarna.`,
    settings: (_before, now) =>
      `Talen och metodernas version (${now}) är desamma som i föregående beräkning. Ändringarna beror på metodernas inställningar, till exempel gränserna för betydelse, och säger ingenting nytt om invånarnas välfärd.`,
    unknown: (_before, now) =>
      `Det finns inga uppgifter om föregående beräkning, så orsaken kan inte anges (metodernas version ${now}).`,
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
      ? "En bedömning kan nu göras, fast den inte kunde göras i föregående beräkning."
      : `${count} bedömningar kan nu göras, fast de inte kunde göras i föregående beräkning.`,
  lost: (count) =>
    count === 1 ? "En bedömning kan inte längre göras." : `${count} bedömningar kan inte längre göras.`,
  kind: {
    turned: "Bedömningen ändrades.",
    weighed: "Riktningen är densamma, men säkerheten eller storleken är en annan.",
    gained: "Bedömningen kan nu göras. I föregående beräkning gick det inte.",
    lost: "Bedömningen kan inte längre göras.",
  },
  before: "förut",
  now: "nu",
  veryClear: "statistiskt mycket tydlig",
  others: "Övriga indikatorer",
  how: "Så gjordes bedömningen",
  howNote:
    "Länken ”Så gjordes bedömningen” visar grunderna för bedömningen så som de är i den senaste beräkningen.",
  none: {
    never: "Inga bedömningar har räknats ännu. De räknas efter varje import.",
    nothing: (day) => `Ingen av områdets bedömningar har ändrats. Den senaste beräkningen gjordes ${day}.`,
  },
  pages: "Sidor",
  page: (page, pages) => `Sida ${page}/${pages}`,
  newer: "Nyare beräkningar",
  older: "Äldre beräkningar",
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
