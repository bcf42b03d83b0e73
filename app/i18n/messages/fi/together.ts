/** Pienen kunnan luvut yhdessä: viisi mittausta ja pienet kunnat. */
export const together = {
  title: (name: string) => `${name}: viisi mittausta ja pienet kunnat yhdessä`,
  description: (name: string) =>
    `${name}: viisi mittausta yhdessä ja muiden pienten kuntien kanssa yhdessä arvioituna, vertailuna koko maa.`,
  lead: "Pienessä kunnassa yhden vuoden luku voi olla suuri tai pieni pelkän sattuman vuoksi. Yhteen laskettuna viisi mittausta tai muutama pieni kunta kertoo enemmän.",
  alone: (name: string) => `${name}, viimeisin luku`,
  fiveYears: "Viisi viime mittausta yhdessä",
  tableCaption: (name: string, priority: string) => `${name} yhdessä arvioituna: ${priority}`,
  none: "Yhdestäkään indikaattorista ei ole viittä mittausta eikä pienten kuntien yhteistä lukua, joiden tapausmäärät tunnetaan. Siksi yhteisiä lukuja ei voi laskea.",
  short: "Luvut yhdessä",
  link: "Kaikki yhteiset luvut",
  back: (name: string) => `Kunnan sivulle: ${name}`,
};
