/**
 * Samat lauseet otsikkoa varten, kun paikka on sanottu jo edellä: "Huonompi Kotkassa: …". Tässä ovat ne,
 * jotka muuten eivät mahtuisi; muista käy pitkä lause.
 */
export const shortPhrases: Readonly<Record<string, string>> = {
  "sotkanet-288": "vastanneista 8.–9.-luokkalaisista {} tupakoi päivittäin",
  "sotkanet-289": "vastanneista 8.–9.-luokkalaisista {} oli tosi humalassa vähintään kerran kuukaudessa",
  "sotkanet-290": "vastanneista 8.–9.-luokkalaisista {} oli kokeillut laittomia huumeita",
  "sotkanet-335": "vastanneista 8.–9.-luokkalaisista {} nuuskasi päivittäin",
  "sotkanet-331": "vastanneista 8.–9.-luokkalaisista {} oli kokenut ongelmia läheisen alkoholinkäytön takia",
  "sotkanet-3146": "vastanneista 8.–9.-luokkalaisista {} pelasi rahapelejä viikoittain",
  "sotkanet-3920": "vastanneista lukiolaisista {} oli tosi humalassa vähintään kerran kuukaudessa",
  "sotkanet-3922": "vastanneista lukiolaisista {} oli kokeillut laittomia huumeita",
  "sotkanet-3935": "vastanneista ammattiin opiskelevista {} oli tosi humalassa vähintään kerran kuukaudessa",
  "sotkanet-3937": "vastanneista ammattiin opiskelevista {} oli kokeillut laittomia huumeita",
  "sotkanet-1278": "päihteiden vuoksi oli vuodeosastolla hoidossa {} potilasta tuhatta asukasta kohti",
  "sotkanet-3896": "päihtyneenä tehdyistä rikoksista epäiltiin {} henkilöä tuhatta asukasta kohti",
  "sotkanet-286": "vastanneista 8.–9.-luokkalaisista {} koki terveytensä keskinkertaiseksi tai huonoksi",
  "sotkanet-328": "vastanneista 8.–9.-luokkalaisista {} koki kohtalaista tai vaikeaa ahdistuneisuutta",
  "sotkanet-3905":
    "vastanneista 8.–9.-luokkalaisista {} liikkui vapaa-ajalla hengästyen enintään tunnin viikossa",
  "sotkanet-3906": "vastanneista 8.–9.-luokkalaisista {} oli ylipainoisia",
  "sotkanet-319": "vastanneista 8.–9.-luokkalaisista {} ei syönyt aamupalaa joka arkiaamu",
  "sotkanet-3904": "vastanneista 8.–9.-luokkalaisista {} ei syönyt koululounasta päivittäin",
  "sotkanet-1514": "vastanneista 8.–9.-luokkalaisista {} oli koulukiusattuna vähintään kerran viikossa",
  "sotkanet-333": "vastanneista 8.–9.-luokkalaisista {} kertoi väkivaltatilanteiden haittaavan opiskelua",
  "sotkanet-327": "vastanneista 8.–9.-luokkalaisista {} oli kokenut seksuaalista väkivaltaa ainakin joskus",
  "sotkanet-3907":
    "vuoden {year} kyselyssä {} 8.–9.-luokkalaisista kertoi kokeneensa fyysistä uhkaa vuoden aikana",
  "sotkanet-332":
    "vastanneista 8.–9.-luokkalaisista {} kertoi, etteivät koulun aikuiset puuttuneet kiusaamiseen",
  "sotkanet-283": "vastanneista 8.–9.-luokkalaisista {} koki puutteita koulun fyysisissä työoloissa",
  "sotkanet-3113": "poliisi kirjasi {} henkeen ja terveyteen kohdistunutta rikosta tuhatta asukasta kohti",
  "sotkanet-3959":
    "kaatumisesta tai putoamisesta johtui {} hoitojaksoa kymmentätuhatta yli 64-vuotiasta kohti",
  "sotkanet-3957":
    "koti- ja vapaa-ajan tapaturmista johtui {} hoitojaksoa kymmentätuhatta yli 64-vuotiasta kohti",
  "sotkanet-292": "vastanneista 8.–9.-luokkalaisista {}:lla ei ollut yhtään läheistä ystävää",
  "sotkanet-329": "vastanneista 8.–9.-luokkalaisista {} koki keskustelun vanhempien kanssa vaikeaksi",
  "sotkanet-4327":
    "20–64-vuotiaiden vastaajien luottamus kunnan päätöksentekoon oli keskimäärin {} asteikolla yhdestä viiteen",
};
