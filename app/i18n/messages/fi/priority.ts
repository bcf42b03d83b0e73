/** Painopisteen sivu. */
export const priority = {
  description: (name: string, whose: string) =>
    `${name}: ${whose} indikaattorit, kunnat rinnakkain ja koko maa vertailuna.`,
  tableCaption: (name: string) => `${name}: indikaattorit kunnittain`,
  count: (count: number) => (count === 1 ? "1 indikaattori" : `${count} indikaattoria`),
  howToRead:
    "Rivin luvut ovat samalta vuodelta. Sävy kertoo, mihin viidennekseen luku kuuluu Suomen kaikkien kuntien joukossa. Se ei kerro, onko luku hyvä vai huono, ja pienessä kunnassa luku vaihtelee paljon sattumalta.",
  speaksOf: "Sivu kertoo alueesta",
  smallest: "pienimmät luvut",
  largest: "suurimmat luvut",
  fifth: (fifth: number) => `${fifth}. viidennes`,
  noFigures: "Tästä painopisteestä ei ole vielä lukuja.",
};
