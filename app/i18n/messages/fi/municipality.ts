/** Kunnan sivu. */
export const municipality = {
  title: (name: string) => name,
  kicker: (county: string) => `Kunta, ${county}`,
  description: (name: string) =>
    `${name}: hyvinvoinnin indikaattorit painopisteittäin, alue ja koko maa vertailuna.`,
  /** Kaikki luvut yhtenä kuvana. */
  position: {
    link: "Näytä kaikki luvut yhtenä kuvana",
    heading: "Kaikki luvut yhtenä kuvana",
    lead: "Jokainen rivi on yksi indikaattori: merkki näyttää, mihin kohtaan kunta sijoittuu Suomen kuntien joukossa.",
    description: (name: string) =>
      `${name}: jokaisen indikaattorin uusin luku ja kunnan paikka Suomen kuntien joukossa.`,
  },
  inShort: "Lyhyesti",
  noSentences: "Kunnan luvuista ei ole tuoreita arvioita.",
  noneSure: "Mikään ero tai muutos ei ole niin varma, että se nostettaisiin esiin.",
  figures: "Luvut painopisteittäin",
  tableCaption: (name: string, priority: string) => `${name}: ${priority}`,
  others: "Muut kunnat",
  print: "Sivu tulostuu yhdelle tai kahdelle arkille.",
  debts: "Mistä ei ole lukua",
  debtsNote: "Indikaattorit, joista kunnalta ei ole yhtään lukua, ja miksi.",
  noDebts: "Kaikista indikaattoreista on kunnan luku.",
  elsewhere: { county: "alueelta on luku", nowhere: "" },
};
