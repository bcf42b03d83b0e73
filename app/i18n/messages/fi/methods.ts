/** Menetelmät selkokielellä: sivu kustakin, ja perustelut arvioihin. */
export const methods = {
  title: "Menetelmät",
  lead: "Näin Saukko päätyy arvioihinsa. Sattumaa ei kerrota uutisena, ja puuttuva tieto pysyy puuttuvana.",
  description: "Saukon tilastolliset menetelmät selkokielellä.",
  question: "Kysymys",
  how: "Miten",
  formula: "Kaava",
  refuses: "Milloin ei vastata",
  changes: "Mikä muuttaisi tuloksen",
  reference: "Lähteet",
  all: "Kaikki menetelmät",
  list: {
    interval: {
      title: "Satunnaisvaihtelun väli",
      question: "Kuinka paljon luku voisi olla toinen pelkän sattuman vuoksi?",
      how: "Osuuksille lasketaan Wilsonin väli, alle 22 tapauksesta tarkka binomiväli. Tapahtumien määrille lasketaan Poisson-väli: alle kymmenestä tapauksesta tarkka, muuten Byarin likiarvo. Väli lasketaan tapausten määrästä ja jakajasta, ei koskaan pyöristetystä luvusta.",
      refuses:
        "Keskiarvoista, indekseistä, pisteistä ja euroista väliä ei voi laskea, eikä silloin, kun lähde ei kerro tapausten määrää.",
      changes: "Suurempi tapausmäärä kaventaa väliä.",
    },
    country: {
      title: "Vertailu koko maahan",
      question: "Poikkeaako alueen luku koko maasta enemmän kuin sattuma selittää?",
      how: "Jos koko maan luku on alueen 95 prosentin välin sisällä, eroa ei voi osoittaa. Suunnilleen samoiksi lukuja sanotaan vasta, kun koko eron väli mahtuu kaksinkertaisen merkityksellisyysrajan sisään. Suunta ja suuruus kerrotaan aina, vaikka eroa ei voisi testata. Kokonaismääriä ja pistemääriä, joissa ei ole satunnaisvaihtelua, verrataan sellaisinaan. Jos koko maan luku on välin ulkopuolella, ero on tilastollisesti selvä, ja 99,8 prosentin välin ulkopuolella hyvin selvä.",
      refuses:
        "Vertailua ei tehdä, jos samalta vuodelta, sukupuolelta ja ikäryhmältä ei ole koko maan lukua.",
      changes: "Arvio vaihtuu, kun koko maan luku siirtyy välin rajan yli tai alueen luku muuttuu.",
    },
    rest: {
      title: "Vertailu alueen muihin kuntiin",
      question: "Poikkeaako kunta oman hyvinvointialueensa muista kunnista?",
      how: "Kunta on itse osa aluettaan, joten sitä verrataan alueen muihin kuntiin yhteensä. Muiden kuntien tapaukset ja jakajat lasketaan yhteen, ja eron väli lasketaan molempien väleistä.",
      refuses:
        "Mukana ovat kunnat, joiden luku tapausmäärineen on julkaistu; muut nimetään. Julkaistujen lukujen summa ei paljasta salattuja. Keskiarvoja, indeksejä ja pisteitä ei lasketa yhteen.",
      changes: "Arvio vaihtuu, kun eron väli alkaa tai lakkaa sisältämästä nollan.",
    },
    areas: {
      title: "Kahden kunnan vertailu",
      question: "Poikkeavatko kaksi kuntaa toisistaan enemmän kuin sattuma selittää?",
      how: "Kuntien luvuista lasketaan ero, ja erolle lasketaan oma väli molempien kuntien väleistä. Kun eron väli ei sisällä nollaa, ero on tilastollisesti selvä. Kahden kunnan välien limittymistä ei käytetä mittarina: limittyvätkin välit voivat erota selvästi. Vertailukunnan voi valita vapaasti.",
      refuses:
        "Lukuja ei verrata, jos niissä on eri vuosi, sukupuoli tai ikäryhmä. Jos jommankumman tapausmäärää ei tunneta, kerrotaan vain, kumpi luku on suurempi.",
      changes: "Arvio vaihtuu, kun eron väli alkaa tai lakkaa sisältämästä nollan.",
    },
    similar: {
      title: "Samankaltaiset kunnat",
      question: "Mitkä kunnat muistuttavat tätä eniten, ja poikkeaako kunta niistä?",
      how: "Kuntia verrataan koon, yli 64-vuotiaiden osuuden, muuttoliikkeen, verotulojen, koulutuksen ja kielen mukaan. Jokainen tekijä mitataan keskihajontoina, jotta mikään ei paina yksikkönsä vuoksi. Seitsemän lähimmän kunnan tapaukset ja jakajat lasketaan yhteen, ja kunnan luvun eroa niihin verrataan eron omaan väliin. Painoja voi muuttaa.",
      refuses:
        "Jos väkilukua ei tunneta tai tekijöitä on alle kolme, kuntia ei etsitä. Kunnat, joiden tapausmäärä puuttuu, jäävät pois ja nimetään.",
      changes: "Toiset painot, uudet taustatiedot tai kuntien luvut.",
    },
    pair: {
      title: "Kaksi vuotta rinnakkain",
      question: "Onko luku toinen kuin edellisellä kerralla enemmän kuin sattuma selittää?",
      how: "Kahden vuoden eroa verrataan sen omaan väliin. Kahdesta vuodesta ei koskaan sanota, että luku olisi kasvanut tai pienentynyt: siihen tarvitaan viisi vuotta.",
      refuses:
        "Edellinen luku puuttuu tai on liian kaukana. Jos tapausmääriä ei tunneta, kerrotaan vain, kumpi luku on suurempi.",
      changes: "Uusi vuosi tai tarkistettu luku.",
    },
    trend: {
      title: "Kehityssuunta",
      question: "Onko luku muuttunut viiden viime mittauksen aikana?",
      how: "Viiden viimeisimmän erillisen vuoden läpi sovitetaan suora. Osuuksille käytetään Cochranin ja Armitagen testiä, muille painotettua suoraa. Muutos kerrotaan vain, jos sattuma tuottaisi sen harvemmin kuin kerran viidessäsadassa ja suunta pysyy samana, jätettiinpä mikä tahansa vuosi pois. Lisäksi muutoksen on oltava merkityksellisen suuri.",
      refuses:
        "Vuosia on alle viisi, ne ovat liian etäällä toisistaan, jaksot menevät päällekkäin, tilastointi on muuttunut, indeksi lasketaan joka vuosi uudelleen tai tapausmääriä ei tunneta.",
      changes: "Uusi vuosi pudottaa vanhimman pois ja voi muuttaa arvion.",
    },
    smallest: {
      title: "Pienin muutos, joka olisi näkynyt",
      question: "Kuinka suuri muutoksen olisi pitänyt olla, jotta se olisi erottunut sattumasta?",
      how: "Kun muutosta ei voi osoittaa, kerrotaan, kuinka suuri muutos olisi todennäköisesti löytynyt: sellainen, jonka testi löytää neljä kertaa viidestä (voima 80 %). Kahden vuoden vertailussa väärän hälytyksen riski on 5 prosenttia. Kehityssuunnalle lasketaan kaksi rajaa: tavanomainen 5 prosentin riskillä ja tiukempi, jolla Saukko kehityssuunnat arvioi. Lauseissa kerrotaan tiukempi.",
      refuses:
        "Jos satunnaisvaihtelun väliä ei voi laskea, tätäkään ei voi. Alle 20 tapauksessa raja on likimääräinen.",
      changes: "Suurempi väestö tai useammat tapaukset pienentävät rajaa.",
    },
    position: {
      title: "Sijainti Suomen kuntien joukossa",
      question: "Kuinka monessa kunnassa luku on pienempi?",
      how: "Luku asetetaan kaikkien Suomen kuntien lukujen joukkoon. Samansuuruiset lasketaan puoliksi. Sama tehdään luvun välin päille, jotta näkee, kuinka epävarma sijainti on. Pienten kuntien järjestys on suurelta osin sattumaa, joten sijalukuja ei kerrota.",
      refuses: "Jos luku on alle 50 kunnasta, sijaintia ei kerrota.",
      changes: "Muiden kuntien luvut ja luvun oma väli.",
    },
    denominator: {
      title: "Jakaja",
      question: "Kuinka monesta luku on laskettu?",
      how: "Lähde antaa tapausten määrän ja pyöristetyn suhdeluvun. Niistä jakaja tunnetaan rajoineen. Saman ryhmän väkilukua käytetään, kun se on rajojen sisällä; muuten otetaan se raja, joka sanoo vähemmän. Jos lähde kertoo vastaajien määrän tai välin rajat, ne käytetään sellaisinaan.",
      refuses:
        "Jos suhdeluku on liian karkea eikä väkilukua ole, tai tiedot ovat ristiriidassa, jakajaa ei ole eikä väliä lasketa.",
      changes: "Tarkempi suhdeluku tai ryhmän väkiluku.",
    },
    relevance: {
      title: "Merkityksellisyysraja",
      question: "Onko ero niin suuri, että sillä on väliä?",
      how: "Suuren kunnan luvut ovat niin tarkkoja, että pienikin ero on tilastollisesti selvä. Siksi eron on oltava vähintään viisi prosenttia vertailuluvusta ja vähintään yksi näytetty desimaali. Alue voi asettaa indikaattorille oman rajan.",
      refuses: "Raja ei ole tutkimustulos vaan sopimus.",
      changes: "Toinen raja.",
    },
    judgement: {
      title: "Arvio",
      question: "Milloin sanotaan parempi tai huonompi?",
      how: "Parempi tai huonompi sanotaan vain, kun indikaattorilla on hyvä suunta, ero on tilastollisesti selvä ja se on merkityksellisen suuri. Suunta, varmuus ja arvio pidetään erillään. Kun hyvää suuntaa ei ole, merkki on sininen.",
      refuses: "Ilman lukuja, vertailulukua tai väliä arviota ei ole.",
      changes: "Mikä tahansa kolmesta: suunta, varmuus tai koko.",
    },
    merged: {
      title: "Yhdistetyt alueet",
      question: "Mitä voi sanoa kunnista, jotka ovat yksin liian pieniä?",
      how: "Pienten kuntien tapaukset ja jakajat lasketaan yhteen. Näin Miehikkälää, Virolahtea ja Pyhtäätä voi arvioida yhdessä. Suhdeluvuista ei koskaan lasketa keskiarvoa.",
      refuses: "Jos yhdenkin osan luku puuttuu tai on salattu, yhteistä lukua ei ole.",
      changes: "Puuttuvan osan julkaiseminen.",
    },
    pooled: {
      title: "Viisi vuotta yhdessä",
      question: "Mitä voi sanoa, kun yhden vuoden tapauksia on liian vähän?",
      how: "Viiden viime mittauksen tapaukset ja jakajat lasketaan yhteen, ja yhteinen luku saa oman välinsä. Koko maan luvut samoilta vuosilta painotetaan kunnan omilla jakajilla. Sama henkilö voi olla luvussa monena vuonna, joten väliä levennetään sen mukaan, kuinka samanlaisia vuodet ovat kunnissa.",
      refuses:
        "Samoista syistä kuin kehityssuunnassa: vuosia on alle viisi, tilastointi on muuttunut tai tapausmääriä ei tunneta.",
      changes: "Uusi vuosi pudottaa vanhimman pois. Yhteinen luku kätkee vuosien välisen muutoksen.",
    },
    goal: {
      title: "Tavoite",
      question: "Onko tavoite saavutettu, ja jos ei, ehditäänkö siihen?",
      how: "Tavoite on saavutettu, kun alueen tuorein luku on tavoitteessa tai sitä parempi. Muuten katsotaan osoitettua kehityssuuntaa: jos muutos vuodessa on vähintään niin suuri kuin tavoitevuoteen mennessä tarvitaan, kehitys etenee riittävästi, muuten liian hitaasti, ja jos suunta on toinen, poispäin. Jos kehityssuuntaa ei ole osoitettu, lukua verrataan lähtötasosta tavoitteeseen vedettyyn suoraan viivaan: vasta kun koko 95 prosentin väli on viivan toisella puolella, sanotaan, että aikataulussa ollaan tai ollaan jäljessä. Kaavassa v on luku, v₀ lähtötaso, t tavoite ja x, x₀ ja X niiden vuodet. Sääntö on Saukon oma, ei julkaistu menetelmä.",
      refuses:
        "Lukua ei ole, tavoitevuosi on mennyt eikä tavoitetta ole saavutettu, kehityssuuntaa ei voi arvioida tai luku on satunnaisvaihtelun rajoissa viivasta. Pelkkää vaihtelua ei koskaan kutsuta etenemiseksi.",
      changes: "Uusi luku, osoitettu kehityssuunta, uusi tavoite tai vuoden vaihtuminen.",
    },
    hidden: {
      title: "Pienten lukujen suoja",
      question: "Mitä lukuja ei lasketa, vaikka voisi?",
      how: "Julkaistuista luvuista ei lasketa sellaista, joka paljastaisi salatun tiedon: toista sukupuolta kokonaismäärän ja toisen erotuksena eikä yhtä kuntaa alueen ja muiden erotuksena. Sotkanetissa salattua lukua ei erota puuttuvasta, joten puuttuvaa kohdellaan kuin salattua.",
      refuses: "Aina, kun jokin osa puuttuu.",
      changes: "Puuttuvan osan julkaiseminen.",
    },
  },
};
