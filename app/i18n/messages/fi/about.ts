/** Sivut palvelusta itsestään: mikä se on, saavutettavuusseloste, tietosuoja. */
export const about = {
  topics: {
    service: {
      title: "Tietoa palvelusta",
      lead: "Saukko kokoaa viralliset hyvinvointiluvut alueen yhteiseksi tilannekuvaksi ja hyvinvointikertomuksen pohjaksi.",
      sections: [
        {
          heading: "Mitä täältä löytyy",
          texts: [
            "Luvut alueen ja sen kuntien asukkaiden hyvinvoinnista, alueen neljän painopisteen mukaan: miten meillä menee, mikä on muuttunut ja miten olemme muihin verrattuna.",
            "Alueellinen hyvinvointikertomus ja -suunnitelma julkaistaan täällä, kun toimielin on siitä päättänyt. Julkaistu versio ei enää muutu.",
          ],
        },
        {
          heading: "Mistä luvut tulevat",
          texts: [
            "Luvut ovat tilastoviranomaisten ja muiden nimettyjen lähteiden julkaisemia. Jokaisen luvun vieressä kerrotaan lähde, vuosi ja hakupäivä. Puuttuva luku näytetään puuttuvana, eikä salattua lukua päätellä muista.",
            "Eroista ja muutoksista sanotaan vain se, minkä tilastollinen testi kantaa. Menetelmät on kuvattu omilla sivuillaan, ja jokaisen johtopäätöksen laskun voi avata.",
          ],
        },
        {
          heading: "Lukujen käyttäminen",
          texts: [
            "Kuvat, taulukot ja tekstit saa ottaa mukaan: jokaisessa on lähde ja viittausohje. Lukujen käyttöehdot ovat lähteiden, ja ne näkyvät lukujen vieressä.",
            "Ohjelma on avointa lähdekoodia (MIT-lisenssi).",
          ],
        },
      ],
    },
    accessibility: {
      title: "Saavutettavuusseloste",
      lead: "Seloste koskee tätä Saukko-palvelua. Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019).",
      sections: [
        {
          heading: "Miten saavutettava palvelu on",
          texts: [
            "Tavoitteena on WCAG 2.1 -ohjeiston A- ja AA-taso. Palvelu täyttää vaatimukset osittain: tiedossa olevat puutteet on lueteltu alla.",
            "Jokaista kuvaa vastaa taulukko ja sanallinen kuvaus. Palvelua voi käyttää pelkällä näppäimistöllä, suurennettuna ja ilman skriptejä. Väri ei koskaan ole ainoa merkki. Julkaistu hyvinvointikertomus on ladattavissa merkittynä PDF-tiedostona (PDF/UA).",
          ],
        },
        {
          heading: "Tiedossa olevat puutteet",
          texts: [
            "Osa indikaattorien nimistä ja kuvauksista on lähteessä vain suomeksi tai ruotsiksi. Ne näytetään lähteen kielellä, ja kieli on merkitty ruudunlukijaa varten (WCAG 3.1.2).",
            "Kartan kuntia ja kuvan yksittäisiä pisteitä ei voi lukea kosketusnäytöllä kuvasta. Samat luvut ovat kuvan alla taulukossa.",
            "Taulukkotiedostoja (XLSX) ei ole tarkastettu ruudunlukijalla.",
          ],
        },
        {
          heading: "Miten saavutettavuus on arvioitu",
          texts: [
            "Arvio on ohjelman kehittäjien oma. Jokaisen version kaikki sivutyypit tarkastetaan automaattisesti kolmella kielellä (axe), ja niitä on kokeiltu näppäimistöllä, 400 prosentin suurennoksella ja puhelimen levyisinä. Ruudunlukijan käyttäjät eivät ole vielä testanneet palvelua, eikä ulkopuolinen asiantuntija ole arvioinut sitä.",
          ],
        },
        {
          heading: "Huomasitko puutteen?",
          texts: [
            "Kerro siitä palvelun ylläpitäjälle. Vastaus annetaan 14 päivän kuluessa.",
            "Jos vastausta ei tule tai se ei tyydytä, voit tehdä ilmoituksen valvontaviranomaiselle, joka on Liikenne- ja viestintävirasto Traficom (saavutettavuusvaatimukset.fi).",
          ],
        },
      ],
    },
    "data-protection": {
      title: "Tietosuoja",
      lead: "Lukijasta ei tallenneta mitään. Palveluun kirjautuvista tallennetaan vain se, mitä työ vaatii.",
      sections: [
        {
          heading: "Lukijat",
          texts: [
            "Lukeminen ei vaadi tunnusta. Lukijalle ei aseteta evästeitä, käyntejä ei lasketa, eikä sivuille haeta mitään muista palveluista. Palvelimen lokiin ei kirjata verkko-osoitetta, selainta eikä hakusanoja.",
            "Luvut koskevat kuntia ja alueita, eivät henkilöitä. Pieniä lukumääriä, joista henkilön voisi tunnistaa, ei näytetä.",
          ],
        },
        {
          heading: "Palveluun kirjautuvat",
          texts: [
            "Kirjautuvasta tallennetaan nimi, käyttäjätunnus, roolit, kunta, salasanan ja palautuskoodien tiivisteet, kaksivaiheisen kirjautumisen avain sekä viimeisin kirjautumispäivä. Tietoja tarvitaan, jotta tiedetään, kuka kirjoittaa ja kuka päättää.",
            "Lokikirjaan jää, kuka teki mitä ja milloin. Kertomuksen tekstien historiassa näkyy, kuka kirjoitti minkäkin version.",
            "Kirjautuneen selaimessa on yksi välttämätön eväste, joka poistuu selaimen sulkeutuessa. Kesken oleva teksti säilyy kirjoittajan omassa selaimessa, kunnes se on tallennettu tai hän kirjautuu ulos.",
            "Kun tehtävä päättyy, tunnus suljetaan, ja tiedot poistetaan rekisterinpitäjän päättämän ajan kuluttua. Teot jäävät lokikirjaan numerolla.",
          ],
        },
        {
          heading: "Oikeutesi",
          texts: [
            "Rekisterinpitäjä on palvelun ylläpitäjä. Sinulla on oikeus saada tietää, mitä sinusta on tallennettu, ja pyytää tietojen oikaisemista tai poistamista. Voit myös tehdä valituksen tietosuojavaltuutetulle (tietosuoja.fi).",
          ],
        },
      ],
    },
  },
  keeper: "Palvelun ylläpitäjä",
  noKeeper:
    "Ylläpitäjä ei ole vielä ilmoittanut nimeään. Se on ilmoitettava, ennen kuin palvelu avataan yleisölle.",
  contact: "Yhteydenotot",
  noContact: "Yhteystietoa ei ole vielä ilmoitettu.",
};
