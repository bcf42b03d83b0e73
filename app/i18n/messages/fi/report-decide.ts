import type { Locale } from "#app/domain/text.ts";

/** Kertomuksen päätös ja julkaiseminen työtilassa. */
export const reportDecide = {
  title: "Päätös ja julkaiseminen",
  lead: "Kun teet ehdotuksen, sen tilastoluvut ja tekstit lukitaan. Päätös kirjataan lukittuun versioon, ja vasta päätetty versio julkaistaan.",
  back: "Kertomuksen sisällykseen",
  link: "Päätös ja julkaiseminen",
  checklist: "Ennen ehdotusta",
  revised: {
    line: {
      number: (before: string, now: string) => `oli ${before}, on nyt ${now}`,
      sentence: (year: number | null) => (year === null ? "Virke oli:" : `Virke vuoden ${year} luvusta oli:`),
      now: "Nyt:",
      newer: (year: number) => `uudempi tieto vuodelta ${year}`,
    },
    title: "Luvut, jotka lähde on muuttanut",
    none: "Yksikään katsottu luku ei ole muuttunut.",
    since: (day: string) => `Verrattu lukuihin, jotka olivat voimassa ${day}.`,
    accept: "Ota uudet luvut",
    keep: "Pidä entiset luvut",
    kept: (who: string, day: string) =>
      `Entiset luvut pidetään: ${who} ${day}. Kertomuksessa sanotaan, minkä päivän lukuja ne ovat.`,
    look: "Merkitse kaikki nykyiset tilastoluvut katsotuiksi",
    lookText:
      "Seuraavalla kerralla näet tässä, mitkä luvut lähde on muuttanut tämän jälkeen. Muuttuneiden tilalle otetaan silloin uudet luvut.",
  },
  old: {
    title: "Vanhat luvut",
    none: "Kertomuksessa ei ole vanhoja lukuja.",
    lead: (until: number) =>
      `Näiden lukujen tuorein vuosi on yli viisi vuotta ennen vuotta ${until}. Ne eivät estä ehdotusta.`,
    line: (name: string, year: number, newer: number | null) =>
      newer === null
        ? `${name}, tuorein luku vuodelta ${year}`
        : `${name}, vuodelta ${year}; lähteessä on lukuja vuoteen ${newer} asti`,
    toDo: "Päätä jokaisesta. Luvun voi jättää, jos se on paras tieto, jota asiasta on: kerro silloin tekstissä, miltä vuodelta se on ja miksi. Muuten vaihda se uudempaan lukuun tai poista se.",
  },
  propose: "Tee ehdotus",
  proposeText: (number: number) =>
    `Tästä luonnoksesta tehdään versio ${number}. Luonnosta ei voi muuttaa, ennen kuin ehdotus on päätetty tai otettu takaisin.`,
  emptyOnes: (titles: readonly string[]) => `Jätän tyhjät osiot pois: ${titles.join("; ")}.`,
  emptyFirst: "Katso, mitkä osiot ovat tyhjiä, ja merkitse, että ne saavat jäädä pois.",
  accept: "Olen käynyt puutteet läpi ja vien kertomuksen eteenpäin tällaisena.",
  acceptFirst: "Käy puutteet läpi ja merkitse, että viet kertomuksen eteenpäin tällaisena.",
  reason: "Miksi versio korjattiin",
  reasonHint: "Näkyy lukijoille uuden version alussa.",
  reasonFirst: (language: string) => `Kirjoita ${language}, miksi versio korjattiin.`,
  proposed: (number: number, day: string, who: string) =>
    `Versio ${number} on ehdotus. Sen teki ${who} ${day}.`,
  takeBack: "Ota ehdotus takaisin luonnokseksi",
  takeBackText:
    "Ehdotuksen versio säilyy, mutta kertomusta voi taas muuttaa. Seuraava ehdotus saa uuden numeron.",
  decide: "Kirjaa päätös",
  body: "Päättänyt toimielin",
  bodyHint: {
    fi: "Esimerkiksi Kymenlaakson aluevaltuusto",
    sv: "Esimerkiksi Kymmenedalens välfärdsområdesfullmäktige",
    en: "Esimerkiksi County Council of Kymenlaakso",
  } satisfies Record<Locale, string>,
  day: "Kokouspäivä",
  paragraph: "Pykälä",
  paragraphHint: "Pelkkä numero, esimerkiksi 12",
  decideText: "Päätöstä ei voi muuttaa jälkikäteen. Virhe korjataan uudella versiolla.",
  ownWork:
    "Teit ehdotuksen itse. Suositus on, että päätöksen kirjaa toinen henkilö. Lokikirjaan jää merkintä tästä.",
  badBody: (language: string) => `Kirjoita toimielimen nimi ${language}.`,
  badDay: "Anna kokouspäivä: päivä, kuukausi ja vuosi.",
  lateDay: (day: string) => `${day} on tulevaisuudessa. Anna kokouspäivä, joka ei ole tulevaisuudessa.`,
  earlyDay: (day: string, first: string) =>
    `${day} on liian varhainen. Anna kokouspäivä, joka on aikaisintaan ${first}.`,
  badParagraph: "Anna pykälän numero numeroin.",
  publish: "Julkaise",
  publishText: (number: number) =>
    `Versio ${number} julkaistaan kaikkien luettavaksi omaan osoitteeseensa. Julkaistua versiota ei voi poistaa.`,
  publishes: {
    inLanguage: (language: string) => `Kertomus ${language}`,
    content: "Sisältö",
    counted: (chapters: number, figures: number) =>
      `${chapters} ${chapters === 1 ? "osio" : "osiota"}, ${figures} ${figures === 1 ? "kuva" : "kuvaa"}`,
  },
  sure: "Olen tarkistanut version. Se saa tulla kaikkien luettavaksi.",
  sureFirst: "Katso version sisältö ja merkitse, että olet tarkistanut sen.",
  example:
    "Kertomuksessa on esimerkkitietoa, joten sitä ei voi julkaista. Kun oikeat luvut on tuotu, hyvinvointikoordinaattori aloittaa tällä sivulla korjauksen ja tekee uuden ehdotuksen.",
  correct: "Aloita korjaus",
  correctText:
    "Julkaistu versio säilyy osoitteessaan muuttumattomana. Korjatusta luonnoksesta tulee uusi versio, jolla on oma päätöksensä.",
  next: {
    title: "Mitä seuraavaksi",
    draft: "Kun kertomus on valmis, hyvinvointikoordinaattori tekee siitä ehdotuksen tällä sivulla.",
    proposed:
      "Liitä ehdotus kokouksen esityslistaan. Siihen ei tule enää muutoksia, ellei sitä oteta takaisin luonnokseksi.",
    proposalFile: (language: string) => `Ehdotus ${language} (PDF)`,
    decide: "Kun toimielin on päättänyt, kirjaa päätös alla.",
    waitForDecision: "Kun toimielin on päättänyt, päätöksen kirjaaja kirjaa päätöksen tällä sivulla.",
    publish: "Julkaise päätetty versio alla.",
    correction: "Korjauksen aloittaa hyvinvointikoordinaattori tällä sivulla.",
    waitForPublishing: "Päätöksen kirjaaja julkaisee version tällä sivulla.",
    recorders: (count: number, names: string) =>
      count === 1 ? `Päätöksen kirjaaja: ${names}.` : `Päätöksen kirjaajat: ${names}.`,
    noRecorder:
      "Kenelläkään ei vielä ole päätöksen kirjaajan roolia. Pääkäyttäjä antaa roolin Käyttäjät-sivulla.",
    toPeople: "Avaa Käyttäjät-sivu",
    waiting:
      "Olet päätöksen kirjaaja, mutta roolisi tulee voimaan vasta, kun otat kaksivaiheisen tunnistautumisen käyttöön.",
    published: (number: number) =>
      `Versio ${number} on julkaistu: sen voi lukea kuka tahansa, ja sillä on pysyvä osoite. Lähetä osoite niille, joita kertomus koskee. Kunta toimittaa oman kertomuksensa hyvinvointialueelle.`,
    page: (language: string) => `Julkaistu kertomus ${language}`,
    pdf: (language: string) => `PDF ${language}`,
    slip: (language: string) => `Tiedote kopioitavaksi ${language}`,
    slipText: (title: string, decision: string, address: string) =>
      `${title} on julkaistu (${decision}). Lue kertomus: ${address}`,
    citation: (language: string) => `Viite ${language}`,
  },
  versions: "Versiot",
  versionsNone: "Versioita ei vielä ole.",
  file: "Tiedostot",
  hash: "Tunniste",
  decision: "Päätös",
  state: "Tila",
  number: "Versio",
  states: {
    proposed: "ehdotus",
    decided: "päätetty",
    published: "julkaistu",
  },
  movedOn:
    "Kertomus on ehtinyt muuttua sen jälkeen, kun avasit sivun. Mitään ei tehty. Alla on nykyinen tilanne.",
  done: {
    chosen: "Valinta on tallennettu.",
    unchosen: "Valinta on peruttu.",
    proposed: "Ehdotus on tehty, ja sen tilastoluvut ja tekstit on lukittu.",
    taken: "Ehdotus on otettu takaisin. Luonnosta voi taas muuttaa.",
    decided: "Päätös on kirjattu.",
    published: "Kertomus on julkaistu.",
    corrected: "Kertomus on taas luonnos. Julkaistu versio ei muutu.",
  },
};
