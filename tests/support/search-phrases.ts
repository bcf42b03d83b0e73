/**
 * What people type, with the page that they look for: words and phrases of our own in three languages,
 * inflected, compound, misspelt, place and topic, ids. One a line: language, question, and the end of the
 * page's address, several where more than one is right.
 */
const PHRASES = `
fi | työttömyys | sotkanet-181
fi | työtön | sotkanet-181
fi | työttömien määrä | sotkanet-181
fi | nuorisotyöttömyys | sotkanet-189
fi | nuorten työttömyys | sotkanet-189
fi | pitkäaikaistyöttömyys | sotkanet-3562
fi | pitkäaikaistyöttömien osuus | sotkanet-3562
fi | rakennetyöttömyys | sotkanet-3071
fi | tyottomyys | sotkanet-181
fi | työttömyyys | sotkanet-181
fi | työtömyys | sotkanet-181
fi | kotka työttömyys | sotkanet-181?areas=kunta:285
fi | työttömyys kotkassa | sotkanet-181?areas=kunta:285
fi | Kotkan työttömyys | sotkanet-181?areas=kunta:285
fi | virolahdelta työttömät | sotkanet-181?areas=kunta:935
fi | pyhtää yksinäisyys | sotkanet-4285?areas=kunta:624 sotkanet-4286?areas=kunta:624
fi | yksinäisyys pyhtäällä | sotkanet-4285?areas=kunta:624 sotkanet-4286?areas=kunta:624
fi | hamina alkoholi | sotkanet-4412?areas=kunta:075 sotkanet-714?areas=kunta:075
fi | kouvola lapsiköyhyys | sotkanet-228?areas=kunta:286
fi | kouvolan lastensuojelu | sotkanet-1086?areas=kunta:286
fi | miehikkälän tuloerot | sotkanet-3126?areas=kunta:489
fi | miehikälä tuloerot | sotkanet-3126?areas=kunta:489
fi | helsinki työttömyys | sotkanet-181?areas=kunta:091
fi | lappeenrannan masennus | sotkanet-690?areas=kunta:405 sotkanet-2358?areas=kunta:405
fi | koko maa huumerikokset | sotkanet-3093 sotkanet-3092
fi | kotka | municipalities/285
fi | kotkassa | municipalities/285
fi | kotkn | municipalities/285
fi | pyhtää | municipalities/624
fi | virolahti | municipalities/935
fi | kouvla | municipalities/286
fi | haminan kaupunki | municipalities/075
fi | 285 | municipalities/285
fi | kymenlaakso | /fi
fi | tampere | kunta:837
fi | tupakointi | sotkanet-288 sotkanet-4405
fi | tupakka | sotkanet-288 sotkanet-4405
fi | tupakoivat nuoret | sotkanet-288
fi | aikuisten tupakointi | sotkanet-4405
fi | nuuskan käyttö | sotkanet-335
fi | humalajuominen | sotkanet-289 sotkanet-3920 sotkanet-3935
fi | nuorten humala | sotkanet-289
fi | alkoholin myynti | sotkanet-714
fi | alkoholinkulutus | sotkanet-714 sotkanet-4412
fi | huumekokeilut | sotkanet-290 sotkanet-3922 sotkanet-3937
fi | huumausainerikokset | sotkanet-3093
fi | rahapelaaminen | sotkanet-3146
fi | rahapelit | sotkanet-3146
fi | mielenterveys | sotkanet-4 priorities/elintavat-ja-mielenterveys
fi | mielenterveyden häiriöt | sotkanet-4
fi | masennuslääkkeet | sotkanet-690 sotkanet-2358
fi | masennus | sotkanet-690 sotkanet-2358
fi | ahdistuneisuus | sotkanet-328
fi | ahdistus nuorilla | sotkanet-328
fi | ylipaino | sotkanet-3906 sotkanet-4460
fi | lihavuus | sotkanet-4460
fi | liikunta | sotkanet-3905 sotkanet-4446 sotkanet-4094
fi | aamupala | sotkanet-319
fi | kouluruoka | sotkanet-3904
fi | sairastavuus | sotkanet-184
fi | sairastavuusindeksi | sotkanet-184
fi | diabetes | sotkanet-683
fi | työkyvyttömyyseläke | sotkanet-306
fi | sairauspoissaolot | sotkanet-475
fi | kiusaaminen | sotkanet-1514 sotkanet-332
fi | koulukiusaaminen | sotkanet-1514
fi | koulukiusaamnen | sotkanet-1514
fi | kiusattujen osuus | sotkanet-1514
fi | seksuaalinen väkivalta | sotkanet-327
fi | väkivaltarikokset | sotkanet-3113
fi | liikennerikokset | sotkanet-3897
fi | kaatumiset | sotkanet-3959
fi | vanhusten kaatumiset | sotkanet-3959
fi | lonkkamurtumat | sotkanet-699
fi | ahtaasti asuvat | sotkanet-190
fi | asunnottomuus | sotkanet-2618
fi | lastensuojelu | sotkanet-1086
fi | lastensuojeluilmoitukset | sotkanet-1086
fi | huostaanotto | sotkanet-1244
fi | avioerot | sotkanet-304
fi | yksinäiset vanhukset | sotkanet-4286
fi | yksinäisyys | sotkanet-4285 sotkanet-4286
fi | syrjäytyminen | sotkanet-3219
fi | toimeentulotuki | sotkanet-493
fi | toimeentulotuen saajat | sotkanet-493
fi | köyhyys | sotkanet-3099 sotkanet-228
fi | lapsiköyhyys | sotkanet-228
fi | pienituloiset | sotkanet-3099
fi | gini | sotkanet-3126
fi | äänestysprosentti | sotkanet-3076
fi | äänestysaktiivisuus | sotkanet-3076
fi | elämänlaatu | sotkanet-4271 sotkanet-4272
fi | järjestötoiminta | sotkanet-4292
fi | luottamus päätöksentekoon | sotkanet-4327
fi | koulutustaso | sotkanet-180
fi | korkeakoulutetut | sotkanet-3195
fi | väkiluku | sotkanet-127
fi | asukasluku kotka | sotkanet-127?areas=kunta:285
fi | huoltosuhde | sotkanet-761
fi | ruotsinkieliset | sotkanet-2343
fi | verotulot | sotkanet-3177
fi | muuttoliike | sotkanet-178
fi | 181 | sotkanet-181
fi | sotkanet 3126 | sotkanet-3126
fi | päihteetön elämä | priorities/paihteettomyys
fi | turvallinen arki | priorities/turvallinen-arki
fi | merkityksellinen elämä | priorities/merkityksellinen-elama
fi | kehityssuunta | methods/trend
fi | pienet luvut | methods/hidden
fi | lähteet | sources
fi | menetelmät | methods
fi | hyvinvointikertomus | reports
sv | arbetslöshet | sotkanet-181
sv | arbetslösa ungdomar | sotkanet-189
sv | ungdomsarbetslöshet | sotkanet-189
sv | långtidsarbetslöshet | sotkanet-3562
sv | arbetslöshet i Fredrikshamn | sotkanet-181?areas=kunta:075
sv | pyttis ensamhet | sotkanet-4285?areas=kunta:624 sotkanet-4286?areas=kunta:624
sv | Kymmenedalen | /sv
sv | fredrikshamn | municipalities/075
sv | pyttis | municipalities/624
sv | vederlax | municipalities/935
sv | mobbning | sotkanet-1514
sv | mobbning i skolan | sotkanet-1514
sv | ensamhet | sotkanet-4285 sotkanet-4286
sv | rökning | sotkanet-288 sotkanet-4405
sv | snusning | sotkanet-335
sv | alkoholförsäljning | sotkanet-714
sv | narkotikabrott | sotkanet-3093 sotkanet-3092
sv | övervikt | sotkanet-3906
sv | ångest | sotkanet-328
sv | depression | sotkanet-690 sotkanet-2358
sv | barnfattigdom | sotkanet-228
sv | utkomststöd | sotkanet-493
sv | barnskydd | sotkanet-1086
sv | barnskydsanmälan | sotkanet-1086
sv | skilsmässor | sotkanet-304
sv | bostadslösa | sotkanet-2618
sv | valdeltagande | sotkanet-3076
sv | befolkning | sotkanet-127
sv | inkomstskillnader | sotkanet-3126
sv | livskvalitet | sotkanet-4271 sotkanet-4272
sv | höftfrakturer | sotkanet-699
en | unemployment | sotkanet-181
en | youth unemployment | sotkanet-189
en | unemployment in Kotka | sotkanet-181?areas=kunta:285
en | unemploymnet | sotkanet-181
en | loneliness | sotkanet-4285 sotkanet-4286
en | bullying | sotkanet-1514
en | smoking | sotkanet-288 sotkanet-4405
en | child poverty | sotkanet-228
en | obesity | sotkanet-4460
en | income inequality | sotkanet-3126
en | divorce | sotkanet-304
en | homelessness | sotkanet-2618
en | voter turnout | sotkanet-3076
en | hip fractures | sotkanet-699
en | population | sotkanet-127
en | quality of life | sotkanet-4271 sotkanet-4272
en | trend | methods/trend
`;

export interface SearchPhrase {
  locale: string;
  q: string;
  /** Ends of addresses, any of which is right. */
  right: string[];
}

export const SEARCH_PHRASES: readonly SearchPhrase[] = PHRASES.trim()
  .split("\n")
  .map((line) => {
    const [locale = "", q = "", right = ""] = line.split(" | ");
    return { locale, q, right: right.split(" ") };
  });
