/** Etusivu: alue painopisteinä. */
export const front = {
  title: (whose: string) => `${whose} hyvinvointi`,
  lead: (priorities: number, indicators: number, municipalities: number) => {
    const counted = [
      priorities === 1 ? "yksi painopiste" : `${priorities} painopistettä`,
      indicators === 1 ? "yksi indikaattori" : `${indicators} indikaattoria`,
    ];
    const places = municipalities === 1 ? "yksi kunta" : `${municipalities} kuntaa`;
    return `Mukana on ${counted.join(", ")} ja ${places}.`;
  },
  /** Ei esimerkkitiedon yhteydessä: ne luvut on keksitty. */
  official: "Luvut ovat virallisia tilastoja, ja jokaisella on vuosi ja lähde.",
  description: (whose: string) =>
    `${whose} hyvinvointi neljässä painopisteessä: tuoreimmat luvut, kehitys ja vertailu koko maahan.`,
  priority: (position: number) => `Painopiste ${position}`,
  all: (count: number) => {
    if (count === 0) return "Painopisteen sivu";
    return count === 1 ? "Painopisteen indikaattori" : `Kaikki ${count} indikaattoria`;
  },
  skipRiver: "Ohita kuva",
  noFigures: "Tästä painopisteestä ei ole vielä koko alueen lukuja.",
  sideBySide: "Luvut ovat rinnakkain samalta vuodelta. Ero voi johtua myös sattumasta.",
  report: (first: number, last: number): string =>
    first === last ? `Hyvinvointikertomus ${first}` : `Hyvinvointikertomus ${first}–${last}`,
  news: (day: string) => `Luvut päivitetty ${day}`,
  noFigureNews: "Luvut",
  newsOf: (sources: string) => `Mitä uutta: ${sources}`,
  newsUnfinished: "Päivitys on kesken tai keskeytyi.",
  nothingNew: "Lähteistä ei tullut uusia eikä korjattuja lukuja.",
  counts: {
    new: (count: number): string => (count === 1 ? "uusi luku" : "uutta lukua"),
    changed: (count: number): string => (count === 1 ? "korjattu luku" : "korjattua lukua"),
    vanished: (count: number): string =>
      count === 1 ? "lähteestä poistunut luku" : "lähteestä poistunutta lukua",
  },
  flips: (count: number, day: string) =>
    count === 1 ? `Alueen arvioista yksi vaihtui ${day}.` : `Alueen arvioista ${count} vaihtui ${day}.`,
  toChangedFigures: "Katso uudet ja korjatut luvut",
  toChanges: "Katso, mitkä arviot vaihtuivat",
  noNews: "Lukuja ei ole vielä tuotu.",
  toSources: "Lähteet ja päivitykset",
  municipalities: "Kunnat",
  municipalitiesNote: "Jokaisesta kunnasta voi tulostaa koosteen.",
};
