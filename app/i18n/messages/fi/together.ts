/** Pienen kunnan luvut yhdessä: viisi vuotta ja naapurikunnat. */
export const together = {
  title: (name: string) => `${name}: viisi vuotta ja naapurikunnat yhdessä`,
  description: (name: string) =>
    `${name}: viisi vuotta yhdessä ja naapurikuntien kanssa yhdessä arvioituna, vertailuna koko maa.`,
  lead: "Pienessä kunnassa yhden vuoden luku voi olla suuri tai pieni pelkän sattuman vuoksi. Yhteen laskettuna viisi vuotta tai naapurikunnat kertovat enemmän.",
  alone: (name: string) => `${name}, viimeisin luku`,
  fiveYears: "Viisi viime mittausta yhdessä",
  tableCaption: (name: string, priority: string) => `${name} yhdessä arvioituna: ${priority}`,
  none: "Yhdestäkään indikaattorista ei ole viittä mittausta eikä naapurikuntien yhteistä lukua, joiden tapausmäärät tunnetaan. Siksi yhteisiä lukuja ei voi laskea.",
  short: "Luvut yhdessä",
  link: "Kaikki yhteiset luvut",
  back: (name: string) => `Kunnan sivulle: ${name}`,
};
