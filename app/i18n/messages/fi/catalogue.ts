const counted = (count: number): string => (count === 1 ? "1 indikaattori" : `${count} indikaattoria`);

/** Indikaattorien hakusivu. */
export const catalogue = {
  title: "Indikaattorit",
  description: "Hae indikaattoreita sanalla tai numerolla suomeksi, ruotsiksi tai englanniksi.",
  lead: "Hae sanalla tai indikaattorin numerolla. Haku ymmärtää suomea, ruotsia ja englantia, ja sanan alku riittää.",
  search: "Hakusana",
  placeholder: "esim. työttömyys, alkohol, 181",
  priority: "Painopiste",
  lifeStage: "Elämänvaihe",
  source: "Lähde",
  any: "Kaikki",
  submit: "Hae",
  clear: "Tyhjennä haku",
  found: (found: number, total: number) =>
    found === total ? counted(total) : `Löytyi ${found} (kaikkiaan ${counted(total)})`,
  shown: (shown: number) => `Näkyvissä ${shown} ensimmäistä. Rajaa hakua, niin löydät loput.`,
  none: "Haulla ei löytynyt indikaattoreita.",
  noneAdvice: "Kokeile sanan alkua (työttö), toista sanaa tai toista kieltä, tai poista rajauksia.",
  years: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  noFigures: "ei vielä tietoja",
  failed: "Haku ei onnistunut. Tarkista yhteys ja paina Hae.",
};
