/** Oma tili: salasana, kaksivaiheinen tunnistautuminen, missä olen kirjautuneena. */
export const account = {
  title: "Oma tili",
  description: "Salasana, kaksivaiheinen tunnistautuminen ja voimassa olevat kirjautumiset.",
  login: "Käyttäjätunnus",
  roles: "Roolit",
  noRoles: "ei vielä rooleja",
  municipality: "Kunta",
  password: {
    heading: "Salasana",
    current: "Nykyinen salasana",
    submit: "Vaihda salasana",
    wrong: "Nykyinen salasana on väärin.",
    done: "Salasana on vaihdettu. Muut kirjautumisesi päättyivät.",
  },
  factor: {
    heading: "Kaksivaiheinen tunnistautuminen",
    what: "Salasanan lisäksi kysytään koodi, jonka puhelimesi todennussovellus antaa. Pääkäyttäjän ja päätöksen kirjaajan roolit ovat voimassa vain sen kanssa.",
    begin: "Ota käyttöön",
    scan: "Lue kuva todennussovelluksella, esimerkiksi puhelimella. Kirjoita sitten sovelluksen näyttämä koodi.",
    picture: "QR-koodi, jossa on alla oleva avain",
    secret: "Jos kuvaa ei voi lukea, kirjoita sovellukseen tämä avain:",
    code: "Koodi sovelluksesta",
    confirm: "Vahvista",
    wrong: "Koodi ei kelpaa. Tarkista, että laitteen kello on oikeassa, ja kirjoita uusin koodi.",
    inUse: (codes: number) =>
      codes === 1
        ? "Käytössä. Palautuskoodeja on jäljellä yksi."
        : `Käytössä. Palautuskoodeja on jäljellä ${codes}.`,
    drop: "Poista käytöstä",
    dropHint: "Poista ja ota uudelleen käyttöön, kun vaihdat puhelinta tai palautuskoodit loppuvat.",
    dropCode: "Koodi sovelluksesta tai palautuskoodi",
    dropped: "Kaksivaiheinen tunnistautuminen on poistettu käytöstä.",
    codes: {
      heading: "Palautuskoodit",
      text: "Tallenna nämä nyt turvalliseen paikkaan: ne näytetään vain kerran. Kukin käy kerran koodin sijasta, jos puhelin katoaa.",
      done: "Olen tallentanut koodit",
    },
  },
  sessions: {
    heading: "Missä olen kirjautuneena",
    device: "Laite",
    unknown: "tuntematon selain",
    thisOne: "tämä selain",
    since: "Kirjautunut",
    seen: "Viimeksi käytössä",
    closeOthers: "Kirjaudu ulos muualta",
    closeAll: "Kirjaudu ulos kaikkialta",
    done: "Muut kirjautumisesi päättyivät.",
  },
};
