/** Kirjautuminen: tunnus ja salasana, vahvistus, linkki salasanan asettamiseen. */
export const signIn = {
  link: "Kirjaudu",
  title: "Kirjaudu sisään",
  description: "Kirjautuminen hyvinvointikertomuksen tekijöille.",
  lead: "Hyvinvointikertomuksen tekijöille. Luvut ja julkaistut kertomukset ovat avoimia kaikille ilman kirjautumista.",
  login: "Käyttäjätunnus",
  password: "Salasana",
  submit: "Kirjaudu",
  forgotten: "Unohtuiko salasana? Pyydä pääkäyttäjältä linkki, jolla voit asettaa uuden.",
  asked: "Kirjaudu, niin pääset sivulle, jota pyysit.",
  done: {
    "signed-out": "Olet kirjautunut ulos.",
    joined: "Salasana on asetettu. Kirjaudu sillä.",
  },
  trouble: {
    wrong: "Käyttäjätunnus tai salasana on väärin.",
    wait: (minutes: number) =>
      minutes === 1
        ? "Liian monta yritystä. Yritä uudelleen minuutin kuluttua."
        : `Liian monta yritystä. Yritä uudelleen ${minutes} minuutin kuluttua.`,
    busy: "Kirjautuminen on juuri nyt ruuhkainen. Yritä uudelleen hetken päästä.",
    expired: "Kirjautuminen keskeytyi liian pitkäksi aikaa. Aloita alusta.",
  },
  nobody: {
    title: "Kukaan ei voi vielä kirjautua",
    text: "Palvelulla ei ole yhtään käyttäjää. Ylläpitäjä tekee ensimmäisen pääkäyttäjän palvelimella komennolla:",
    next: "Komento kysyy salasanan. Sen jälkeen pääkäyttäjä kirjautuu tällä sivulla ja kutsuu muut.",
  },
  code: {
    title: "Vahvista kirjautuminen",
    lead: "Avaa todennussovellus ja kirjoita sen näyttämä kuusinumeroinen koodi.",
    label: "Koodi",
    hint: "Jos todennussovellus ei ole käsillä, kirjoita jokin palautuskoodeistasi.",
    submit: "Vahvista",
    wrong: "Koodi ei kelpaa. Kukin koodi käy vain kerran: odota seuraavaa ja yritä uudelleen.",
  },
  welcome: {
    title: "Tervetuloa",
    titleAgain: "Aseta uusi salasana",
    lead: (login: string) => `Käyttäjätunnuksesi on ${login}. Valitse salasana, niin voit kirjautua.`,
    name: "Nimi",
    nameHint: "Näkyy muille tekijöille ja lokikirjassa.",
    submit: "Aseta salasana",
    dead: {
      title: "Linkki ei kelpaa",
      advice: "Linkki on käytetty, vanhentunut tai vajaa. Pyydä pääkäyttäjältä uusi.",
    },
  },
  newPassword: {
    label: "Uusi salasana",
    again: "Uusi salasana uudelleen",
    hint: "Vähintään 12 merkkiä. Muutaman sanan lause on hyvä salasana.",
    problem: {
      short: "Salasanassa on oltava vähintään 12 merkkiä.",
      long: "Salasanassa voi olla enintään 200 merkkiä.",
      guessable: "Salasana on helppo arvata. Valitse toinen, jossa ei ole nimeäsi eikä pelkkää toistoa.",
      differ: "Salasanat eivät ole samat. Kirjoita sama salasana kahdesti.",
    },
  },
};
