import type { Beside } from "#app/domain/set-beside.ts";

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
  /** Kaikki luvut taulukkoina. */
  allFigures: {
    title: (name: string) => `${name}: kaikki luvut`,
    link: (count: number) => (count === 1 ? "Kunnan ainoa luku" : `Kaikki ${count} lukua taulukoissa`),
    lead: "Jokaisesta indikaattorista uusin luku, muutos edellisestä ja ero koko maahan ja omaan alueeseen.",
    description: (name: string) =>
      `${name}: kaikki hyvinvoinnin indikaattorit painopisteittäin, alue ja koko maa vertailuna.`,
  },
  toldHeading: "Erot ja muutokset",
  noSentences: "Kunnan luvuista ei ole tuoreita arvioita.",
  /** Mikä eroaa koko maasta ja mikä on muuttunut, painopisteittäin. */
  standing: {
    columns: {
      now: "Nyt",
      before: "Ennen",
      change: "Muutos",
      benchmark: "Vertailuluku",
      difference: "Ero koko maahan",
      differenceShort: "Ero",
    },
    country: "koko maassa",
    /** `than`: "koko maassa" tai "muualla Kymenlaaksossa". */
    kinds: {
      worse: (count: number, than: string) => `Huonompi kuin ${than} (${count})`,
      better: (count: number, than: string) => `Parempi kuin ${than} (${count})`,
      changed: (count: number) => `Muuttunut selvästi viiden mittauksen aikana (${count})`,
      unjudged: (count: number, than: string) => `Eri kuin ${than}, ei hyvä eikä huono (${count})`,
    },
    /** Saman lajin muut, kun ensimmäiset on jo näytetty. */
    furtherKinds: {
      worse: (count: number, than: string) => `Muita huonompia kuin ${than} (${count})`,
      better: (count: number, than: string) => `Muita parempia kuin ${than} (${count})`,
      changed: (count: number) => `Muita selvästi muuttuneita (${count})`,
      unjudged: (count: number, than: string) => `Muita, eri kuin ${than}, ei hyviä eikä huonoja (${count})`,
    },
    nothing: (compared: number, to: Beside): string =>
      compared === 0
        ? "Yhtään lukua ei voitu verrata koko maahan eikä alueen muihin kuntiin, eikä selvää muutosta ole osoitettu."
        : `Verratuista luvuista yksikään ei eroa selvästi ${to === "country" ? "koko maasta" : "vertailuluvustaan"}, eikä selvää muutosta ole osoitettu.`,
    more: (count: number) => (count === 1 ? "Näytä vielä yksi luku" : `Näytä vielä ${count} lukua`),
    rest: (alike: number, unknown: number) =>
      [
        ...(alike > 0
          ? [`${alike === 1 ? "Yhdessä luvussa" : `${alike} luvussa`} ero on pieni tai voi olla sattumaa.`]
          : []),
        ...(unknown > 0 ? [`${unknown === 1 ? "Yhden" : unknown} luvun eroa ei tiedetä.`] : []),
      ].join(" "),
    all: (count: number) => (count === 1 ? "Ainoa luku" : `Kaikki ${count} lukua`),
  },
  goals: "Kunnan tavoitteet",
  /** Mitä ei tiedetä, miksi, ja kuka sen voi korjata. */
  unknown: {
    heading: "Emme tiedä, koska",
    count: (count: number) => (count === 1 ? "Yksi luku:" : `${count} lukua:`),
    which: "Näytä, mitkä luvut",
    old: "Viimeisin luku on yli viisi vuotta aineiston uusimpia lukuja vanhempi.",
    "not-computed": "Vertailua ei ole vielä laskettu.",
    mender: {
      producer: (names: string | null) =>
        names === null ? "Asian voi korjata luvun tuottaja." : `Asian voi korjata luvun tuottaja: ${names}.`,
      municipality: "Asian voi korjata kunta itse vastaamalla TEAviisarin tiedonkeruuseen.",
      county: "Asian voi korjata alueen hyvinvointikoordinaattori tuomalla luvun.",
      time: "Asia korjautuu, kun luku julkaistaan ja päivitetään.",
      nobody: "Tätä ei voi korjata.",
    },
  },
  /** Mitä sivulta voi ottaa mukaan. */
  along: {
    heading: "Ota mukaan",
    excel: "Excel-taulukko",
    word: "Word-asiakirja",
    /** Sanana tiedoston nimessä. */
    chapter: "luku",
    share: "Lähetä sähköpostilla",
    print: "Tulosta: Ctrl + P, kaksi A4-sivua",
    subject: (name: string) => `${name}: hyvinvointi lukuina`,
  },
  source: (sources: string, day: string | null) =>
    `${sources === "" ? "" : `Lähteet: ${sources}.`}${day === null ? "" : ` Tiedot haettu ${day}.`}`,
  exampleSource: (day: string | null) =>
    `Esimerkkilukuja, jotka eivät kerro mistään kunnasta.${day === null ? "" : ` Haettu ${day}.`}`,
  tableCaption: (name: string, priority: string) => `${name}: ${priority}`,
  others: "Muut kunnat",
  elsewhere: { county: "mutta koko alueelta on luku", nowhere: "" },
};
