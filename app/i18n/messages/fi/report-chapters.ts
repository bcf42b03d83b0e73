/** Hyvinvointikertomusten nimet ja osiot: otsikko on kertomuksen, ohje kirjoittajan. */
export const reportChapters = {
  kinds: {
    "wide-regional": "Laaja alueellinen hyvinvointikertomus ja -suunnitelma",
    "yearly-regional": "Alueellisen hyvinvointikertomuksen vuosiraportti",
    "wide-municipal": "Kunnan laaja hyvinvointikertomus ja -suunnitelma",
    "yearly-municipal": "Kunnan hyvinvointikertomuksen vuosiraportti",
    blank: "Tyhjä kertomus",
  },
  /** Kenen: "Kymenlaakson"; null, kun taivutusta ei tunneta, ja silloin nimi on edessä. */
  title: {
    "wide-regional": (whose: string) => `${whose} hyvinvointikertomus ja -suunnitelma`,
    "yearly-regional": (whose: string) => `${whose} hyvinvointikertomuksen vuosiraportti`,
    "wide-municipal": (whose: string) => `${whose} hyvinvointikertomus ja -suunnitelma`,
    "yearly-municipal": (whose: string) => `${whose} hyvinvointikertomuksen vuosiraportti`,
    blank: (whose: string) => `${whose} raportti`,
  },
  list: {
    summary: {
      title: "Tiivistelmä",
      guide:
        "Kymmenen minuutin luettavaa päättäjälle: miten asukkaat voivat, mikä on muuttunut, mitä ehdotetaan päätettäväksi. Kirjoita tämä viimeisenä.",
    },
    background: {
      title: "Tausta, tarkoitus ja tavoitteet",
      guide:
        "Kuka päätti kertomuksen laatimisesta ja milloin, ketkä sen tekivät, miten asukkaat ja järjestöt osallistuivat, ja miten kertomus liittyy strategiaan ja ohjelmiin.",
    },
    population: {
      title: "Väestön hyvinvointi, terveys ja palvelut",
      guide:
        "Yleiskuva väestöstä ja sen hyvinvoinnista. Kerro myös, miten alueet ja väestöryhmät eroavat toisistaan.",
    },
    priority: {
      title: "Painopiste",
      guide:
        "Mitä luvut kertovat, mitä asukkaat ja ammattilaiset kertovat, ja mitä siitä päätellään. Vahvista jokainen huoli luvuilla tai sano, ettei lukua ole.",
    },
    children: {
      title: "Lapset, varhaisnuoret ja lapsiperheet",
      guide: "Hyvinvointi ja palvelut ennen kouluikää ja peruskoulussa sekä perheiden arki.",
    },
    youth: {
      title: "Nuoret ja nuoret aikuiset",
      guide: "Opiskelu, työhön pääsy, mielen hyvinvointi, osallisuus ja palvelut.",
    },
    "working-age": {
      title: "Työikäiset",
      guide: "Työ ja toimeentulo, terveys ja työkyky, elintavat ja palvelut.",
    },
    older: {
      title: "Ikäihmiset",
      guide: "Toimintakyky, koti ja asuminen, osallisuus, turvallisuus ja palvelut.",
    },
    differences: {
      title: "Alueiden ja väestöryhmien erot",
      guide: "Missä ja kenellä hyvinvointi on heikointa, ja kapenevatko erot vai kasvavatko ne.",
    },
    structures: {
      title: "Hyvinvoinnin edistämisen rakenteet ja voimavarat",
      guide:
        "Kuka johtaa ja kuka tekee: toimielimet, työryhmät ja yhdyspinnat, henkilöstö ja raha. TEAviisarin tulokset sopivat tähän.",
    },
    strengths: {
      title: "Yhteenveto vahvuuksista ja kehittämiskohteista",
      guide: "Enintään viisi kumpaakin, ja jokaisen perässä se luku tai havainto, johon se nojaa.",
    },
    plan: {
      title: "Hyvinvointisuunnitelma",
      guide:
        "Painopisteet, tavoitteet, toimenpiteet, vastuut, voimavarat ja mittarit. Tavoite on valmis, kun sillä on mittari ja vastuutaho.",
    },
    "follow-up": {
      title: "Seuranta ja arviointi",
      guide: "Kuka seuraa, mitä ja kuinka usein, ja milloin valtuustolle raportoidaan.",
    },
    changes: {
      title: "Mitä on muuttunut",
      guide:
        "Luvut, jotka ovat muuttuneet enemmän kuin sattuma selittäisi, ja arviot, jotka ovat vaihtuneet edellisen raportin jälkeen.",
    },
    goals: {
      title: "Tavoitteiden tila",
      guide: "Mitkä tavoitteet etenevät, mitkä eivät, ja miksi.",
    },
    measures: {
      title: "Toimenpiteiden tila",
      guide: "Mitä tehtiin, mitä jäi tekemättä ja mitä siitä opittiin.",
    },
    "plan-changes": {
      title: "Muutokset suunnitelmaan",
      guide: "Mitä suunnitelmassa muutetaan, ja mihin tietoon muutos perustuu.",
    },
    handling: {
      title: "Käsittely ja päätös",
      guide: "Missä kertomusta on käsitelty, kuka antoi lausunnon, ja milloin valtuusto päättää (§).",
    },
    appendices: {
      title: "Liitteet",
      guide:
        "Indikaattoriliite syntyy itsestään siitä, mitä kertomus näyttää. Pois jätetylle indikaattorille kirjataan syy.",
    },
  },
};
