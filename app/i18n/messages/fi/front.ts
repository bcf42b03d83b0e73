/** Etusivu: alue painopisteinä. */
export const front = {
  title: (whose: string) => `${whose} hyvinvointi`,
  lead: (priorities: number, indicators: number, municipalities: number) =>
    `${priorities} painopistettä, ${indicators} indikaattoria ja ${municipalities} kuntaa samassa kuvassa.`,
  /** Ei esimerkkitiedon yhteydessä: ne luvut on keksitty. */
  official: "Luvut ovat virallisia tilastoja, ja jokaisella on vuosi ja lähde.",
  description: (whose: string) =>
    `${whose} hyvinvointi neljässä painopisteessä: tuoreimmat luvut, kehitys ja vertailu koko maahan.`,
  priority: (position: number) => `Painopiste ${position}`,
  all: (count: number) => (count === 1 ? "Painopisteen indikaattori" : `Kaikki ${count} indikaattoria`),
  noFigures: "Tästä painopisteestä ei ole vielä koko alueen lukuja.",
  sideBySide: "Luvut ovat rinnakkain samalta vuodelta. Ero voi johtua myös sattumasta.",
  news: "Viimeisin tuonti",
  newsText: (source: string, day: string) => `${source}, ${day}`,
  newsUnfinished: "Tuonti on kesken tai keskeytyi.",
  counts: { new: "uutta lukua", changed: "muuttunutta lukua", vanished: "poistunutta lukua" },
  flips: (count: number, day: string) =>
    count === 1
      ? `Yksi alueen arvioista vaihtui laskennassa ${day}.`
      : `${count} alueen arviota vaihtui laskennassa ${day}.`,
  toChanges: "Katso, mitkä arviot vaihtuivat",
  noNews: "Lukuja ei ole vielä tuotu.",
  toSources: "Lähteet ja tuonnit",
  municipalities: "Kunnat",
  municipalitiesNote: "Jokaisesta kunnasta on tulostettava kooste.",
};
