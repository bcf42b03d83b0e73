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
      how: "Osuuksille lasketaan Wilsonin väli, ja tarkka binomiväli, kun tapauksia tai niitä, jotka eivät ole tapauksia, on alle 22. Tapahtumien määrille lasketaan Poisson-väli: alle kymmenestä tapauksesta tarkka, muuten Byarin likiarvo. Väli lasketaan tapausten määrästä ja jakajasta, ei koskaan pyöristetystä luvusta. Jos pyöristys jättää jakajan tai tapausten määrän avoimeksi, alaraja on pienimmän mahdollisen luvun ja yläraja suurimman. Jos lähde on julkaissut luvun 95 prosentin rajat, käytetään niitä. Monet luvut vaihtelevat vuodesta toiseen enemmän kuin pelkkä sattuma. Tämä ylihajonta arvioidaan kaikkien kuntien viidestä viime vuodesta kuntakoon mukaan, ja se leventää välejä ja vaikuttaa kaikkiin testeihin. Siitä poistetaan ensin se, mikä vuodessa on kaikille kunnille yhteistä, ja kunnan oma tasainen muutos. Kokoluokan ylihajonta on kuntien mediaani, joten yksittäinen poikkeava vuosi tai kunta, suurikaan, ei siirrä sitä. Kaavassa x on tapausten määrä ja n jakaja; kun ylihajonta on φ, ne jaetaan sillä.",
      refuses:
        "Keskiarvoista, indekseistä ja kyselyn pisteistä väliä ei voi laskea, ellei lähde julkaise rajoja, eikä silloin, kun tapausten määrää ei tunneta. Kokonaismäärissä, kuten euroissa, myydyissä litroissa ja äänestäneissä, ei ole satunnaisvaihtelua, joten väliä ei ole.",
      changes: "Suurempi tapausmäärä ja tarkempi suhdeluku kaventavat väliä, ylihajonta leventää sitä.",
    },
    country: {
      title: "Vertailu koko maahan",
      question: "Poikkeaako alueen luku koko maasta enemmän kuin sattuma selittää?",
      how: "Suunta ja suuruus kerrotaan aina, vaikka eroa ei voisi testata. Jos koko maan luku on alueen 95 prosentin välin sisällä, eroa ei voi osoittaa. Jos se on välin ulkopuolella, ero on tilastollisesti selvä, ja 99,8 prosentin välin ulkopuolella hyvin selvä. Tapahtumista, joita samalla henkilöllä voi olla monta, eroa ei sanota hyvin selväksi. Koko maan julkaistu luku tunnetaan pyöristyksen tarkkuudella, ja se otetaan huomioon. Jos lähteellä ei ole koko maan lukua, lasketaan yhteen kaikkien kuntien luvut, ja se sanotaan; pisteistä otetaan kuntien mediaani. Suunnilleen samoiksi lukuja sanotaan vasta, kun koko eron väli mahtuu kaksinkertaisen merkityksellisyysrajan sisään. Kokonaismääriä ja pistemääriä, joissa ei ole satunnaisvaihtelua, verrataan sellaisinaan.",
      refuses:
        "Vertailua ei tehdä, jos samalta vuodelta, sukupuolelta ja ikäryhmältä ei ole koko maan lukua eikä jokaisen kunnan lukua, josta sen voisi laskea. Pelkkiä henkilömääriä ei verrata.",
      changes: "Arvio vaihtuu, kun koko maan luku siirtyy välin rajan yli tai alueen luku muuttuu.",
    },
    rest: {
      title: "Vertailu alueen muihin kuntiin",
      question: "Poikkeaako kunta oman hyvinvointialueensa muista kunnista?",
      how: "Kunta on itse osa aluettaan, joten sitä verrataan alueen muihin kuntiin yhteensä. Niiden kuntien tapaukset ja jakajat, joiden luku tapausmäärineen on julkaistu, lasketaan yhteen. Erolle lasketaan oma väli molempien väleistä. Kun eron väli ei sisällä nollaa, ero on tilastollisesti selvä. Jos koko maasta ei ole lukua, sivujen luettelot, otsikot ja sanat vertaavat kuntaa alueen muihin kuntiin ja kertovat sen. Kuvissa, jotka näyttävät paikan kaikkien kuntien joukossa, tällaisen luvun merkki on avoin neliö ilman väriä.",
      refuses:
        "Kunnat, joiden luku tai tapausmäärä puuttuu, jäävät pois ja nimetään. Julkaistujen lukujen summa ei paljasta salattuja. Keskiarvoja, indeksejä ja lukuja ilman tapausmääriä ei voi laskea yhteen: niissä kuntaa verrataan testaamatta koko alueen julkaistuun lukuun. Pisteitä verrataan alueen muiden kuntien mediaaniin.",
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
        "Edellinen luku puuttuu tai on liian kaukana, tilastointi on muuttunut vuosien välillä tai indeksi suhteutetaan joka vuosi uudelleen. Jos tapausmääriä ei tunneta, kerrotaan vain, kumpi luku on suurempi.",
      changes: "Uusi vuosi tai tarkistettu luku.",
    },
    trend: {
      title: "Kehityssuunta",
      question: "Onko luku muuttunut viiden viime mittauksen aikana?",
      how: "Viiden viimeisimmän erillisen vuoden läpi sovitetaan suora: osuuksille Cochranin ja Armitagen testi, muille painotettu suora. Lisäksi testataan, eroavatko vuodet ylipäätään toisistaan. Kummankin rajan sattuma ylittäisi harvemmin kuin kerran viidessäsadassa. Vastauksia on viisi. Selvä muutos: suora ylittää rajan, suunta pysyy samana, jätettiinpä mikä tahansa vuosi pois, viimeinen näytetty luku poikkeaa ensimmäisestä samaan suuntaan, ja sekä suoran että näiden kahden luvun muutos on merkityksellisen suuri. Pieni mutta johdonmukainen: muuten sama, mutta jompikumpi näistä muutoksista jää alle merkityksellisyysrajan. Vaihdellut: vuodet eroavat toisistaan enemmän kuin sattuma selittää, mutta eivät yhteen suuntaan; käännevuosi kerrotaan, jos luku on mennyt siihen asti toiseen ja sen jälkeen toiseen suuntaan. Muutosta ei voi osoittaa: silloin kerrotaan, kuinka suuri muutos olisi näkynyt. Ei testattu: silloin kerrotaan syy. Lauseessa ovat ensimmäinen ja viimeinen luku, ja jos kaksi viime mittausta kulkee vastakkaiseen suuntaan, sekin kerrotaan. Kaavassa b on suoran muutos vuodessa, vᵢ vuoden luku ja v vuosien yhteinen luku.",
      refuses:
        "Vuosia on alle viisi, ne ovat liian etäällä toisistaan, jaksot menevät päällekkäin, tilastointi on muuttunut, indeksi lasketaan joka vuosi uudelleen tai luku ei ole sellainen, jolle välin voi laskea. Jos jonkin vuoden tapausmäärä puuttuu tai on ristiriidassa luvun kanssa, vuosi nimetään.",
      changes: "Uusi vuosi pudottaa vanhimman pois ja voi muuttaa arvion.",
    },
    smallest: {
      title: "Pienin muutos, joka olisi näkynyt",
      question: "Kuinka suuri muutoksen olisi pitänyt olla, jotta se olisi erottunut sattumasta?",
      how: "Kun muutosta ei voi osoittaa, kerrotaan, kuinka suuri muutos olisi todennäköisesti löytynyt: sellainen, jonka testi löytää neljä kertaa viidestä (voima 80 %). Kahden vuoden vertailussa väärän hälytyksen riski on 5 prosenttia. Kehityssuunnalle lasketaan kaksi rajaa: tavanomainen 5 prosentin riskillä ja tiukempi, jolla Saukko kehityssuunnat arvioi. Lauseissa kerrotaan tiukempi.",
      refuses:
        "Jos satunnaisvaihtelun väliä ei voi laskea, tätäkään ei voi. Alle 20 tapauksessa raja on likimääräinen.",
      changes: "Suurempi väestö tai useammat tapaukset pienentävät rajaa, ylihajonta suurentaa sitä.",
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
      how: "Lähde antaa tavallisesti tapausten määrän ja pyöristetyn suhdeluvun. Niistä jakaja tunnetaan rajoineen. Saman ryhmän väkilukua käytetään, kun se on rajojen sisällä; muuten jokainen testi ottaa sen rajan, joka sanoo vähemmän. Puuttuvalle tapausmäärälle saadaan rajat samalla tavalla suhdeluvusta ja väkiluvusta. Jos lähde kertoo vastaajien määrän tai luvun rajat, käytetään niitä. Kaavassa x on tapausten määrä, r suhdeluku, h puolet sen viimeisestä desimaalista ja k sen kerroin (prosentissa 100).",
      refuses:
        "Jos suhdeluku on liian karkea eikä väkilukua ole, tai tiedot ovat ristiriidassa, jakajaa ei ole eikä väliä lasketa. Kahden määrän erotukselle, kuten nettomuutolle, väliä ei lasketa.",
      changes: "Tarkempi suhdeluku tai ryhmän väkiluku.",
    },
    relevance: {
      title: "Merkityksellisyysraja",
      question: "Onko ero niin suuri, että sillä on väliä?",
      how: "Suuren kunnan luvut ovat niin tarkkoja, että pienikin ero on tilastollisesti selvä. Siksi eron on oltava vähintään viisi prosenttia vertailuluvusta ja vähintään yksi näytetty desimaali; keskiarvoissa ja indekseissä riittää desimaali. Kehityssuunnassa vertailuluku on vuosien keskiarvo. Alue voi asettaa indikaattorille oman rajan.",
      refuses: "Raja ei ole tutkimustulos vaan sopimus.",
      changes: "Toinen raja.",
    },
    judgement: {
      title: "Arvio",
      question: "Milloin sanotaan parempi tai huonompi?",
      how: "Parempi tai huonompi sanotaan vain, kun indikaattorilla on hyvä suunta, ero on tilastollisesti selvä ja se on merkityksellisen suuri. Suunta, varmuus ja arvio pidetään erillään. Kokonaismääriä, joissa ei ole satunnaisvaihtelua, arvioidaan sellaisinaan. Kun hyvää suuntaa ei ole, merkki on sininen. Sivun alkuun nostetaan enintään yksi huonompi, yksi parempi ja yksi selvästi muuttunut luku. Sivulla tehdään monta testiä, ja muutama niistä ylittää rajan aina sattumalta. Siksi nostetaan vain se, minkä sivun kaikki testit yhdessä kestävät (Benjamini ja Hochberg, enintään viisi prosenttia nostettavista sattumaa), ja vain, kun ero on merkityksellisen suuri ja tapauksia on vähintään 20. Järjestys on näytön, ei eron koon mukainen. Kun koko maasta ei ole lukua, testinä on vertailu alueen muihin kuntiin.",
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
      title: "Viisi mittausta yhdessä",
      question: "Mitä voi sanoa, kun yhden vuoden tapauksia on liian vähän?",
      how: "Viiden viime mittauksen tapaukset ja jakajat lasketaan yhteen, ja yhteinen luku saa oman välinsä. Sama henkilö voi olla luvussa monena vuonna, joten viisi mittausta ei ole viisinkertainen näyttö. Siksi varianssi kerrotaan luvulla 1 + (T − 1)r: T on mittausten määrä ja r se, kuinka samanlaisia ne ovat samankokoisissa kunnissa (järjestyskorrelaatio). Väli on pikemmin liian leveä kuin liian kapea. Koko maan luvut samoilta vuosilta painotetaan kunnan omilla jakajilla, ja eroa verrataan samoihin rajoihin kuin yhden vuoden luvussa.",
      refuses: "Samoista syistä kuin kehityssuunnassa, ja aina, kun jonkin vuoden tapausmäärää ei tunneta.",
      changes: "Uusi vuosi pudottaa vanhimman pois. Yhteinen luku kätkee vuosien välisen muutoksen.",
    },
    goal: {
      title: "Tavoite",
      question: "Onko tavoite saavutettu, ja jos ei, ehditäänkö siihen?",
      how: "Luku on nyt tavoitteessa, kun alueen tuorein luku on tavoitteessa tai sitä parempi, olipa se sattumaa tai ei. Tavoite katsotaan saavutetuksi vasta, kun luvun koko 95 prosentin väli on tavoitteen hyvällä puolella tai kolme viime lukua peräkkäin on. Lisäksi muutoksen lähtötasosta on ylitettävä 99,8 prosentin raja, olipa lähtötaso kuinka vanha tahansa; ilman lähtötasoa näiden lukujen yhteisen 99,8 prosentin välin on oltava tavoitteen hyvällä puolella. Lukuja katsotaan joka vuosi uudelleen, ja väljemmällä rajalla tavoite täyttyisi pienessä kunnassa usein pelkästä sattumasta. Jos luku ei ole tavoitteessa, katsotaan muutosta lähtötasosta alkaen: kun se on osoitettu, sitä verrataan siihen, mitä tavoitevuoteen mennessä vuosittain tarvitaan. Silloin kehitys etenee riittävän nopeasti, liian hitaasti tai poispäin, ja vauhti kerrotaan väleineen. Jos tarvittava vauhti on tämän välin sisällä, sanotaan, että vauhti voi riittää tai olla liian hidas. Ilman lähtötasoa katsotaan viittä viime mittausta. Kokonaismäärä, jossa ei ole satunnaisvaihtelua, on siellä missä sen luku on: tavoitteessa oleva on saavuttanut sen, ja muuten lukua verrataan viivaan sellaisenaan. Jos muutosta ei ole osoitettu, lukua verrataan lähtötasosta tavoitteeseen vedettyyn suoraan viivaan: vasta kun koko 95 prosentin väli on viivan toisella puolella, sanotaan, että ollaan aikataulussa tai jäljessä. Lähtötaso voi olla yhden vuoden luku tai kahden tai kolmen vuoden keskiarvo, jolloin sattuma vaikuttaa siihen vähemmän. Kaavassa v on luku, v₀ lähtötaso, t tavoite ja x, x₀ ja X niiden vuodet. Sääntö on Saukon oma, ei julkaistu menetelmä.",
      refuses:
        "Lukua ei ole, tavoitevuosi on mennyt eikä luku ole tavoitteessa, lähtötasoa ei ole eikä muutosta osoitettu, tai luku on satunnaisvaihtelun rajoissa viivasta. Pelkkää vaihtelua ei koskaan kutsuta etenemiseksi.",
      changes: "Uusi luku, osoitettu muutos, uusi tavoite tai vuoden vaihtuminen.",
    },
    hidden: {
      title: "Pienten lukujen suoja",
      question: "Mitä lukuja ei lasketa, vaikka voisi?",
      how: "Julkaistuista luvuista ei lasketa sellaista, joka paljastaisi salatun tiedon: toista sukupuolta kokonaismäärän ja toisen erotuksena eikä yhtä kuntaa alueen ja muiden erotuksena. Sotkanetissa salattua lukua ei erota puuttuvasta, joten puuttuvaa kohdellaan kuin salattua.",
      refuses:
        "Erotusta ei lasketa koskaan, kun jokin osa puuttuu. Julkaistujen lukujen summa lasketaan, sillä se ei paljasta salattuja.",
      changes: "Puuttuvan osan julkaiseminen.",
    },
  },
};
