/**
 * Mittarin luku lauseen osana: "Kymenlaaksossa … vuonna 2023". {} on luvun paikka. Avaimena mittarin nimi
 * osoitteissa.
 */
export const phrases: Readonly<Record<string, string>> = {
  "sotkanet-288": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} tupakoi päivittäin",
  "sotkanet-289":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} oli tosi humalassa vähintään kerran kuukaudessa",
  "sotkanet-290": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} oli kokeillut laittomia huumeita",
  "sotkanet-335": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} nuuskasi päivittäin",
  "sotkanet-331":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} oli kokenut ongelmia läheisen alkoholinkäytön takia",
  "sotkanet-3146": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} pelasi rahapelejä viikoittain",
  "sotkanet-3920":
    "kyselyyn vastanneista lukion 1. ja 2. vuoden opiskelijoista {} oli tosi humalassa vähintään kerran kuukaudessa",
  "sotkanet-4405": "kyselyyn vastanneista 20–64-vuotiaista {} tupakoi päivittäin",
  "sotkanet-4412": "kyselyyn vastanneista 20–64-vuotiaista {} käytti liikaa alkoholia",
  "sotkanet-714": "alkoholijuomia myytiin {} litraa asukasta kohti 100-prosenttisena alkoholina",
  "sotkanet-3092": "poliisin tietoon tuli {} huumausaineen käyttörikosta tuhatta asukasta kohti",
  "sotkanet-3093": "poliisin tietoon tuli {} huumausainerikosta tuhatta asukasta kohti",
  "sotkanet-1278":
    "päihteiden vuoksi oli sairaalan tai terveyskeskuksen vuodeosastolla hoidossa {} potilasta tuhatta asukasta kohti",
  "sotkanet-713": "päihteiden vuoksi oli vuodeosastolla hoidossa {} henkilöä tuhatta 25–64-vuotiasta kohti",
  "sotkanet-286":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} koki terveydentilansa keskinkertaiseksi tai huonoksi",
  "sotkanet-328":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} koki kohtalaista tai vaikeaa ahdistuneisuutta",
  "sotkanet-690": "65 vuotta täyttäneistä {} sai korvausta masennuslääkkeistä",
  "sotkanet-2358": "masennuslääkkeistä sai korvausta {} henkilöä tuhatta 18–64-vuotiasta kohti",
  "sotkanet-4": "mielenterveyden häiriöihin sai sairaalahoitoa {} lasta tuhatta alle 18-vuotiasta kohti",
  "sotkanet-475": "sairauspäivärahaa sai {} henkilöä tuhatta 16–64-vuotiasta kohti",
  "sotkanet-306": "25–64-vuotiaista {} sai työkyvyttömyyseläkettä",
  "sotkanet-184": "Kelan ikävakioitu sairastavuusindeksi oli {}",
  "sotkanet-683": "40 vuotta täyttäneistä {} oli oikeutettu diabeteslääkkeiden erityiskorvaukseen",
  "sotkanet-1514":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} oli koulukiusattuna vähintään kerran viikossa",
  "sotkanet-333":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} kertoi väkivaltatilanteiden haittaavan opiskelua",
  "sotkanet-3907":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} oli kokenut fyysistä uhkaa vuoden aikana (kysely {year})",
  "sotkanet-3113":
    "poliisin tietoon tuli {} henkeen ja terveyteen kohdistunutta rikosta tuhatta asukasta kohti",
  "sotkanet-3114": "poliisin tietoon tuli {} omaisuusrikosta tuhatta asukasta kohti",
  "sotkanet-3897": "poliisin tietoon tuli {} liikennerikosta tuhatta asukasta kohti",
  "sotkanet-3959":
    "kymmentätuhatta 65 vuotta täyttänyttä kohti oli {} kaatumisesta tai putoamisesta johtunutta hoitojaksoa",
  "sotkanet-699": "65 vuotta täyttäneistä {} sai lonkkamurtuman",
  "sotkanet-190": "{} lapsiperheistä asui ahtaasti",
  "sotkanet-2618": "tuhatta asukasta kohti oli {} yksin elävää asunnotonta",
  "sotkanet-1086": "alle 18-vuotiaista {} oli lastensuojeluilmoituksen kohteena",
  "sotkanet-304": "tuhatta naimisissa olevaa 25–64-vuotiasta kohti oli {} avioeroa",
  "sotkanet-292": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {}:lla ei ollut yhtään läheistä ystävää",
  "sotkanet-329":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} koki keskustelun vanhempien kanssa vaikeaksi",
  "sotkanet-3219": "17–24-vuotiaista {} oli jäänyt koulutuksen ulkopuolelle",
  "sotkanet-189": "18–24-vuotiaasta työvoimasta {} oli työttömänä",
  "sotkanet-181": "työttömiä oli {} työvoimasta",
  "sotkanet-3562": "pitkäaikaistyöttömiä oli {} työvoimasta",
  "sotkanet-3071": "15–64-vuotiaista {} oli vaikeasti työllistyviä",
  "sotkanet-493": "{} asukkaista sai toimeentulotukea",
  "sotkanet-1275": "18–24-vuotiaista {} sai pitkäaikaisesti toimeentulotukea",
  "sotkanet-3099": "asukkaista {} asui pienituloisissa kotitalouksissa",
  "sotkanet-228": "lapsista {} asui pienituloisissa kotitalouksissa",
  "sotkanet-3126": "käytettävissä olevien tulojen Gini-kerroin oli {}",
  "sotkanet-3076": "äänioikeutetuista {} äänesti kuntavaaleissa",
  "sotkanet-3195": "15 vuotta täyttäneistä {} oli suorittanut korkea-asteen tutkinnon",
  "sotkanet-180": "väestön koulutustasoa kuvaava mittaluku oli {}",
  "sotkanet-127": "asukkaita oli {}",
  "sotkanet-3922":
    "kyselyyn vastanneista lukion 1. ja 2. vuoden opiskelijoista {} oli kokeillut laittomia huumeita",
  "sotkanet-3935":
    "kyselyyn vastanneista ammatillisen oppilaitoksen 1. ja 2. vuoden opiskelijoista {} oli tosi humalassa vähintään kerran kuukaudessa",
  "sotkanet-3937":
    "kyselyyn vastanneista ammatillisen oppilaitoksen 1. ja 2. vuoden opiskelijoista {} oli kokeillut laittomia huumeita",
  "sotkanet-4413": "kyselyyn vastanneista 65 vuotta täyttäneistä {} käytti liikaa alkoholia",
  "sotkanet-3896":
    "päihteiden vaikutuksen alaisena tehdyistä rikoksista epäiltiin syylliseksi {} henkilöä tuhatta asukasta kohti",
  "sotkanet-3905":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} liikkui vapaa-ajalla hengästyen enintään tunnin viikossa",
  "sotkanet-3906": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} oli ylipainoisia",
  "sotkanet-319": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} ei syönyt aamupalaa joka arkiaamu",
  "sotkanet-3904": "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} ei syönyt koululounasta päivittäin",
  "sotkanet-4333": "kyselyyn vastanneista {} koki terveytensä keskitasoiseksi tai sitä huonommaksi",
  "sotkanet-4354": "kyselyyn vastanneista {} oli psyykkisesti merkittävästi kuormittuneita",
  "sotkanet-4460": "kyselyyn vastanneista 20–64-vuotiaista {} oli lihavia (painoindeksi vähintään 30)",
  "sotkanet-4446": "kyselyyn vastanneista 20–64-vuotiaista {} ei harrastanut liikuntaa vapaa-ajalla",
  "sotkanet-4541":
    "kyselyyn vastanneista 20–64-vuotiaista {} söi niukasti sekä tuoreita että kypsennettyjä kasviksia",
  "sotkanet-4094": "liikunnan edistämisen TEA-pistemäärä oli {}",
  "sotkanet-4072": "kunnan strategisen johtamisen TEA-pistemäärä oli {}",
  "sotkanet-4093": "perusopetuksen TEA-pistemäärä oli {}",
  "sotkanet-327":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} oli kokenut seksuaalista väkivaltaa ainakin joskus",
  "sotkanet-332":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} kertoi, etteivät koulun aikuiset puuttuneet kiusaamiseen",
  "sotkanet-283":
    "kyselyyn vastanneista 8. ja 9. luokan oppilaista {} koki puutteita koulun fyysisissä työoloissa",
  "sotkanet-3957":
    "kymmentätuhatta 65 vuotta täyttänyttä kohti oli {} koti- ja vapaa-ajan tapaturmiin liittynyttä hoitojaksoa",
  "sotkanet-1244": "alle 18-vuotiaista {} oli huostassa tai kiireellisesti sijoitettuna",
  "sotkanet-4299": "kyselyyn vastanneista 20–64-vuotiaista {} oli tyytyväisiä asuinalueensa turvallisuuteen",
  "sotkanet-4300":
    "kyselyyn vastanneista 65 vuotta täyttäneistä {} oli tyytyväisiä asuinalueensa turvallisuuteen",
  "sotkanet-4285": "kyselyyn vastanneista 20–64-vuotiaista {} tunsi itsensä yksinäiseksi",
  "sotkanet-4286": "kyselyyn vastanneista 65 vuotta täyttäneistä {} tunsi itsensä yksinäiseksi",
  "sotkanet-4271": "kyselyyn vastanneista 20–64-vuotiaista {} koki elämänlaatunsa hyväksi",
  "sotkanet-4272": "kyselyyn vastanneista 65 vuotta täyttäneistä {} koki elämänlaatunsa hyväksi",
  "sotkanet-4292":
    "kyselyyn vastanneista 20–64-vuotiaista {} osallistui aktiivisesti järjestötoimintaan tai vastaavaan",
  "sotkanet-4327":
    "kyselyyn vastanneiden 20–64-vuotiaiden luottamus oman kunnan päätöksentekoon oli keskimäärin {} asteikolla yhdestä viiteen",
  "sotkanet-170": "asukkaista {} oli 65–74-vuotiaita",
  "sotkanet-168": "asukkaista {} oli 16–24-vuotiaita",
  "sotkanet-169": "asukkaista {} oli 25–64-vuotiaita",
  "sotkanet-1280": "asukkaista {} oli 16–64-vuotiaita",
  "sotkanet-1065": "asukkaista {} oli alle 18-vuotiaita",
  "sotkanet-1068": "asukkaista {} oli 65 vuotta täyttäneitä",
  "sotkanet-761": "väestöllinen huoltosuhde oli {}",
  "sotkanet-178": "kuntien välinen nettomuutto oli {} henkilöä tuhatta asukasta kohti",
  "sotkanet-3177": "verotuloja kertyi {} euroa asukasta kohti",
  "sotkanet-2343": "asukkaista {} oli ruotsinkielisiä",
};
