/** Sivut, joita näytetään, kun pyydettyä ei voi näyttää. */
export const errors = {
  notFound: {
    title: "Sivua ei löytynyt",
    advice: "Osoitteessa voi olla kirjoitusvirhe, tai sivu on poistettu tai siirretty.",
  },
  failed: {
    title: "Sivua ei voitu näyttää",
    advice: "Vika on meidän päässämme, ja siitä on jäänyt tieto. Yritä hetken päästä uudelleen.",
  },
  busy: {
    title: "Palvelu on juuri nyt ruuhkainen",
    advice: "Yritä uudelleen hetken päästä.",
  },
  toFrontPage: "Siirry etusivulle",
};
