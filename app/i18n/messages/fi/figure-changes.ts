import type { FigureChangeKind } from "#app/domain/figure-change.ts";

/** Lukujen muutokset: mitä tuonnit ovat tuoneet, korjanneet ja poistaneet. */
export const figureChanges = {
  title: "Uudet ja korjatut luvut",
  lead: (_name: string, whose: string) =>
    `${whose} ja sen kuntien luvut, jotka ovat tulleet lisää, korjattu tai poistuneet lähteestään.`,
  /** Yhden alueen sivulla. */
  titleOf: (name: string) => `Uudet ja korjatut luvut: ${name}`,
  leadOf: (_name: string, whose: string) =>
    `${whose} luvut, jotka ovat tulleet lisää, korjattu tai poistuneet lähteestään.`,
  /** Kunnan sivulta. */
  linkOf: (name: string) => `Mitä muuttui: ${name}`,
  description: (_name: string, whose: string) =>
    `Mitkä ${whose} ja sen kuntien luvuista ovat uusia, korjattuja tai poistuneita, ja mitä ne olivat ennen.`,
  /** Kahden rinnakkaisen sivun nimet. */
  tabs: { label: "Mitä muuttui", figures: "Luvut", verdicts: "Arviot" },
  notes: [
    "Suunta tulee testistä: muutos, joka on pieni tai voi olla sattumaa, ei ole parempi eikä huonompi. Korjattuja ja poistuneita lukuja ei testata.",
    "Luettelossa ovat alueen viimeisimmät luvut, molemmat sukupuolet yhdessä. Etusivun lukumäärissä ovat mukana kaikki Suomen kunnat ja vuodet.",
  ],
  form: {
    open: "Rajaa luetteloa",
    area: "Alue",
    everyArea: "Kaikki alueet",
    priority: "Painopiste",
    everyPriority: "Kaikki painopisteet",
    way: "Muutoksen suunta",
    ways: {
      any: "Kaikki",
      better: "Parempaan suuntaan",
      worse: "Huonompaan suuntaan",
      chance: "Pieni tai voi olla sattumaa",
      neutral: "Ei hyvä eikä huono",
      untested: "Ei testattu",
    },
    since: "Tuotu tästä päivästä alkaen",
    submit: "Näytä",
    everything: "Poista rajaukset",
  },
  since: (day: string) => `${day} alkaen tuodut luvut`,
  sinceUsual: (day: string) => `${day} alkaen tuodut luvut: viimeisin tuonti ja sitä edeltävä kuukausi`,
  ofRun: (source: string, day: string) => `Tuonti ${day}: ${source}`,
  numbered: (name: string, number: number) => `${name}, ${number}. tuonti`,
  runs: "Tuonnit erikseen",
  kind: { new: "Uudet luvut", revised: "Korjatut luvut", vanished: "Poistuneet luvut" } satisfies Record<
    FigureChangeKind,
    string
  >,
  kindNote: {
    new: "Vertailuna on alueen edellinen luku. Muutoksen alla lukee, mitä testi siitä kertoo.",
    revised: "Saman vuoden luku ennen korjausta ja sen jälkeen.",
    vanished: "Lähteessä ei enää ole näitä lukuja.",
  } satisfies Record<FigureChangeKind, string>,
  /** Rivillä muutoksen alla. */
  way: {
    better: "parempaan suuntaan",
    worse: "huonompaan suuntaan",
    chance: "voi olla sattumaa",
    neutral: "",
    untested: "",
  },
  small: "pieni muutos",
  count: (count: number) => (count === 1 ? "yksi luku" : `${count} lukua`),
  table: {
    area: "Alue",
    indicator: "Indikaattori",
    before: "Ennen",
    now: "Nyt",
    change: "Muutos",
    way: "Muutoksen suunta",
    turned: "Vaihtunut arvio",
    kind: "Mitä tapahtui",
    oldYear: "Vuosi ennen",
    newYear: "Vuosi nyt",
    unit: "Yksikkö",
  },
  gone: "poistunut",
  turned: (which: string, before: string, now: string) => `Arvio vaihtui, ${which}: ${before} → ${now}`,
  none: {
    never: "Lukuja ei ole vielä tuotu.",
    nothing:
      "Lukuja ei ole muuttunut. Kokonaan uudet aikasarjat eivät ole luettelossa: niissä ei ole aiempaa lukua.",
    filtered: "Näillä rajauksilla ei ole muuttuneita lukuja.",
  },
  bad: {
    title: "Luetteloa ei voi rajata näin",
    advice: (name: string, value: string) =>
      `Kohdassa ”${name}” on ”${value}”, jota ei voi käyttää. Valitse luettelosta; päivä kirjoitetaan muodossa 2026-11-30.`,
    way: "Näytä luettelo ilman tätä rajausta",
    run: "Tuonti",
  },
};
