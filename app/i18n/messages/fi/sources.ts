/** Lähteet: mistä luvut tulevat ja mitä viimeisin tuonti toi. */
export const sources = {
  title: "Lähteet",
  description: "Mistä luvut tulevat, millä lisenssillä, ja mitä kunkin lähteen viimeisin tuonti toi.",
  lead: "Jokainen luku tulee nimetystä lähteestä. Tässä näkyy, kuinka paljon kustakin on tuotu, milloin viimeksi ja miten se onnistui.",
  open: "Avaa lähde",
  licence: "Lisenssi",
  licenceByIndicator: "Indikaattorin tuottajan mukaan",
  coverage: "Kattavuus",
  coverageText: (indicators: number, figures: string) =>
    `${indicators === 1 ? "1 indikaattori" : `${indicators} indikaattoria`}, ${figures === "1" ? "1 luku" : `${figures} lukua`}`,
  noFigures: "Lukuja ei ole vielä tuotu.",
  boundariesOnly: "Rajat karttaa varten, ei lukuja.",
  latestRun: "Viimeisin tuonti",
  neverRun: "Tästä lähteestä ei ole vielä tuotu mitään.",
  status: {
    running: "kesken tai keskeytynyt; sama komento jatkaa siitä, mihin se jäi",
    finished: "onnistui",
    partial: "onnistui osin: osa riveistä hylättiin",
    failed: "epäonnistui",
  },
  exampleRun: "esimerkkitietoa",
  started: "Alkoi",
  ended: "Päättyi",
  outcome: "Tulos",
  counts: "Luvut",
  countsText: (fresh: string, changed: string, unchanged: string, vanished: string) =>
    `uusia ${fresh}, muuttuneita ${changed}, ennallaan ${unchanged}, poistuneita ${vanished}`,
  rejected: (count: string) => (count === "1" ? "yksi rivi hylättiin" : `${count} riviä hylättiin`),
  howTo: "Näin tuot luvut",
  howToText:
    "Tuonti ajetaan komentoriviltä palvelimella. Saman ajaminen uudelleen ei muuta mitään, ja keskeytynyt tuonti jatkaa siitä, mihin se jäi.",
  command: {
    sotkanet: "Sotkanetin luvut",
    tea: "TEAviisarin pisteet tiedostosta",
    own: "Omat indikaattorit tiedostosta",
    goals: "Tavoitteet tiedostosta",
    boundaries: "Kuntarajat",
    all: "Kaikki, minkä voi hakea",
  },
  file: "TIEDOSTO",
};
