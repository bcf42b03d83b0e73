/** Tekstin muotoilu ja tallentaminen osion sivulla, kun selaimessa on JavaScript. */
export const deskEditor = {
  toolbar: "Muotoilu",
  keys: "Alt+F10 vie muotoilupainikkeisiin, Esc takaisin tekstiin ja sarkain pois tekstistä. Luettelossa Alt+Vaihto+nuoli sisentää.",
  tools: {
    heading3: "Väliotsikko",
    heading4: "Alaotsikko",
    bold: "Lihavointi",
    boldSign: "L",
    italic: "Kursiivi",
    italicSign: "K",
    bullets: "Luettelo",
    numbers: "Numeroitu luettelo",
    deeper: "Sisennä",
    shallower: "Vähennä sisennystä",
    link: "Linkki",
    table: "Taulukko",
    addRow: "Lisää rivi",
    addColumn: "Lisää sarake",
    deleteRow: "Poista rivi",
    deleteColumn: "Poista sarake",
    deleteTable: "Poista taulukko",
    undo: "Kumoa",
    redo: "Tee uudelleen",
  },
  saved: (time: string) => `Tallennettu ${time}.`,
  status: {
    took: "Käytössä on nyt tallennettu teksti. Omasi on historiassa.",
    offline: "Yhteys on poikki. Teksti on tallessa tässä selaimessa ja tallentuu, kun yhteys palaa.",
    signedOut:
      "Istuntosi on päättynyt. Teksti on tallessa tässä selaimessa: kirjaudu sisään toisessa välilehdessä ja tallenna.",
    closed:
      "Tekstiä ei voi enää tallentaa: osa tai koko osio on poistettu, tai kertomus ei ole luonnos. Teksti on tallessa tässä selaimessa.",
    unreadable: "Tekstiä ei voitu tallentaa: se on liian pitkä. Jaa se kahteen osaan.",
  },
  kept: {
    restored: "Tässä ovat muutokset, joita et ehtinyt tallentaa. Tarkista ne ja tallenna.",
    unsaved: "Muutoksia ei ole vielä tallennettu. Ne pysyvät tässä selaimessa, kunnes tallennat.",
    discard: "Hylkää muutokset",
    signOut:
      "Sinulla on muutoksia, joita ei ole tallennettu. Jos kirjaudut ulos, ne katoavat. Kirjaudutko silti ulos?",
  },
  stale: {
    said: (name: string, time: string) =>
      `${name} tallensi tekstin ${time}. Kumpikaan teksti ei ole kadonnut: valitse, kumpi jää.`,
    mine: { text: "Tallenna minun tekstini", piece: "Tallenna minun valintani" },
    theirs: { text: "Ota tallennettu teksti", piece: "Ota tallennettu osa", item: "Ota tallennettu" },
    hint: "Voit myös poimia tallennetusta tekstistä osia omaasi ja tallentaa sitten omasi. Toinen teksti jää historiaan.",
  },
  preview: "Esikatsele",
  previewed: "Tältä osa näyttäisi. Sitä ei ole vielä tallennettu.",
  link: {
    title: "Linkin osoite",
    hint: "Esimerkiksi https://www.thl.fi tai nimi@kunta.fi",
    problem: "Linkki voi johtaa verkkosivulle (https:// tai http://) tai sähköpostiosoitteeseen.",
    set: "Aseta linkki",
    remove: "Poista linkki",
    cancel: "Peruuta",
  },
};
