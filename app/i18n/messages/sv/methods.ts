import type { Messages } from "../fi/index.ts";

/** Metoderna i klarspråk. */
export const methods: Messages["methods"] = {
  title: "Metoder",
  lead: "Så kommer Saukko fram till sina bedömningar. Slumpen blir ingen nyhet, och det som saknas förblir saknat.",
  description: "Saukkos statistiska metoder i klarspråk.",
  question: "Fråga",
  how: "Hur",
  formula: "Formel",
  refuses: "När inget svar ges",
  changes: "Vad som skulle ändra resultatet",
  reference: "Källor",
  all: "Alla metoder",
  list: {
    interval: {
      title: "Slumpvariationens intervall",
      question: "Hur mycket kunde talet vara ett annat enbart av slumpen?",
      how: "För andelar räknas Wilsons intervall, och ett exakt binomialintervall när fallen, eller de som inte är fall, är färre än 22. För antal händelser räknas ett Poissonintervall: exakt under tio fall, annars Byars approximation. Intervallet räknas av antalet fall och nämnaren, aldrig av det avrundade talet. Om avrundningen lämnar nämnaren eller antalet fall öppet är den nedre gränsen det minsta möjliga talets och den övre det största möjligas. Om källan har publicerat 95 procents gränser för talet används de. Många tal varierar från år till år mer än av slumpen. Denna överspridning uppskattas av alla kommuners fem senaste år enligt kommunstorlek, och den breddar intervallen och påverkar alla test. Först räknas det bort som året har gemensamt för alla kommuner, och kommunens egen jämna förändring. Överspridningen i en storleksklass är kommunernas median, så ett enstaka avvikande år eller en enstaka kommun, hur stor som helst, flyttar den inte. I formeln är x antalet fall och n nämnaren; när överspridningen är φ divideras de med den.",
      refuses:
        "För medeltal, index och poäng i enkäter kan inget intervall räknas om källan inte publicerar gränser, inte heller när antalet fall är okänt. I totalmängder såsom euro, sålda liter och röstande finns ingen slumpvariation och därför inget intervall.",
      changes:
        "Fler fall och ett noggrannare relationstal gör intervallet smalare, överspridning gör det bredare.",
    },
    country: {
      title: "Jämförelse med hela landet",
      question: "Avviker områdets tal från hela landet mer än slumpen förklarar?",
      how: "Riktning och storlek anges alltid, också när skillnaden inte kan testas. Om hela landets tal ligger inom områdets 95 procents intervall kan ingen skillnad påvisas. Utanför intervallet är skillnaden statistiskt tydlig, och utanför 99,8 procents intervall mycket tydlig. För händelser, av vilka samma person kan ha många, sägs skillnaden aldrig vara mycket tydlig. Hela landets publicerade tal är känt med avrundningens noggrannhet, och det beaktas. Om källan inte har något tal för hela landet räknas alla kommuners tal ihop, och det sägs; av poäng tas kommunernas median. Talen sägs vara ungefär desamma först när hela skillnadens intervall ryms inom två gånger gränsen för betydelse. Totalmängder och poängsummor, i vilka det inte finns någon slumpvariation, jämförs som de är.",
      refuses:
        "Ingen jämförelse görs om det för samma år, kön och åldersgrupp varken finns ett tal för hela landet eller tal för varje kommun som det kunde räknas av. Enbart antal personer jämförs inte.",
      changes:
        "Bedömningen ändras när hela landets tal passerar intervallets gräns eller områdets tal förändras.",
    },
    rest: {
      title: "Jämförelse med områdets övriga kommuner",
      question: "Avviker kommunen från de övriga kommunerna i sitt välfärdsområde?",
      how: "Kommunen är själv en del av sitt område och jämförs därför med de övriga kommunerna tillsammans. Fallen och nämnarna räknas ihop för de kommuner vars tal och antal fall har publicerats. Skillnaden får ett eget intervall av bådas intervall. När skillnadens intervall inte innehåller noll är skillnaden statistiskt tydlig. Om det inte finns något tal för hela landet jämför sidornas listor, rubriker och ord kommunen med områdets övriga kommuner och säger det. I bilder som visar platsen bland alla kommuner är ett sådant tals märke en öppen kvadrat utan färg.",
      refuses:
        "Kommuner vars tal eller antal fall saknas lämnas bort och nämns vid namn. Summan av publicerade tal avslöjar inga dolda tal. Medeltal, index och tal utan antal fall kan inte räknas ihop: där jämförs kommunen utan test med hela områdets publicerade tal. Poäng jämförs med medianen för områdets övriga kommuner.",
      changes: "Bedömningen ändras när skillnadens intervall börjar eller slutar innehålla noll.",
    },
    areas: {
      title: "Jämförelse av två kommuner",
      question: "Avviker två kommuner från varandra mer än slumpen förklarar?",
      how: "Av kommunernas tal räknas skillnaden, och skillnaden får ett eget intervall av båda kommunernas intervall. När skillnadens intervall inte innehåller noll är skillnaden statistiskt tydlig. Att två kommuners intervall överlappar används inte som mått: också då kan skillnaden vara tydlig. Jämförelsekommunen kan väljas fritt.",
      refuses:
        "Talen jämförs inte om år, kön eller åldersgrupp är olika. Om antalet fall i någondera kommunen är okänt sägs bara vilket tal som är högre.",
      changes: "Bedömningen ändras när skillnadens intervall börjar eller upphör att innehålla noll.",
    },
    similar: {
      title: "Liknande kommuner",
      question: "Vilka kommuner liknar den här mest, och avviker kommunen från dem?",
      how: "Kommunerna jämförs efter storlek, andelen över 64 år, flyttning, skatteinkomster, utbildning och språk. Varje faktor mäts i standardavvikelser, så att ingen väger för sin enhets skull. De sju närmaste kommunernas fall och nämnare räknas ihop, och kommunens skillnad till dem jämförs med skillnadens eget intervall. Vikterna kan ändras.",
      refuses:
        "Om folkmängden är okänd eller faktorerna är färre än tre söks inga kommuner. Kommuner vars antal fall saknas lämnas bort och nämns vid namn.",
      changes: "Andra vikter, nya bakgrundsuppgifter eller kommunernas tal.",
    },
    pair: {
      title: "Två år bredvid varandra",
      question: "Är talet ett annat än förra gången mer än slumpen förklarar?",
      how: "Skillnaden mellan två år jämförs med sitt eget intervall. Om två år sägs aldrig att talet har ökat eller minskat: för det behövs fem år.",
      refuses:
        "Det föregående talet saknas eller är för gammalt, statistikföringen har ändrats mellan åren eller indexet beräknas på nytt varje år. Om antalet fall är okänt sägs bara vilket tal som är högre.",
      changes: "Ett nytt år eller ett reviderat tal.",
    },
    trend: {
      title: "Utveckling",
      question: "Har talet förändrats under de fem senaste mätningarna?",
      how: "Genom de fem senaste skilda åren anpassas en rät linje: för andelar Cochran–Armitages test, för övriga en viktad linje. Dessutom testas om åren alls skiljer sig från varandra. Slumpen skulle överskrida vardera gränsen mer sällan än en gång på femhundra. Svaren är fem. Tydlig förändring: linjen överskrider gränsen, riktningen är densamma vilket år som än utelämnas, det sista tal som visas avviker åt samma håll från det första, och förändringen är stor nog att ha betydelse både längs linjen och mellan dessa två tal. Liten men konsekvent: i övrigt detsamma, men någondera förändringen når inte gränsen för betydelse. Har varierat: åren skiljer sig mer än slumpen förklarar, men inte åt ett håll; vändåret nämns om talet har gått åt ena hållet fram till det och åt andra hållet sedan dess. Ingen förändring kan påvisas: då sägs hur stor förändring som skulle ha synts. Inte testat: då sägs orsaken. I meningen finns det första och det sista talet, och om de två senaste mätningarna går åt motsatt håll sägs också det. I formeln är b linjens förändring per år, vᵢ årets tal och v årens gemensamma tal.",
      refuses:
        "Åren är färre än fem, ligger för långt från varandra eller överlappar, statistikföringen har ändrats, indexet räknas om varje år eller talet är sådant att inget intervall kan räknas. Om antalet fall för något år saknas eller strider mot talet nämns året.",
      changes: "Ett nytt år gör att det äldsta faller bort och kan ändra bedömningen.",
    },
    smallest: {
      title: "Den minsta förändring som skulle ha synts",
      question: "Hur stor borde förändringen ha varit för att skilja sig från slumpen?",
      how: "När ingen förändring kan påvisas berättas hur stor förändring som sannolikt skulle ha hittats: en som testet hittar fyra gånger av fem (styrka 80 %). När två år jämförs är risken för falskt alarm 5 procent. För utvecklingen räknas två gränser: den vanliga med 5 procents risk och en strängare, med vilken Saukko bedömer utvecklingen. I meningarna nämns den strängare.",
      refuses:
        "Om slumpvariationens intervall inte kan räknas kan inte heller detta räknas. Vid färre än 20 fall är gränsen ungefärlig.",
      changes: "En större befolkning eller fler fall gör gränsen mindre, överspridning gör den större.",
    },
    position: {
      title: "Plats bland Finlands kommuner",
      question: "I hur många kommuner är talet lägre?",
      how: "Talet ställs bland alla kommuners tal. Lika stora räknas till hälften. Detsamma görs för intervallets ändar, så att man ser hur osäker platsen är. Små kommuners ordning är till stor del slump, så inga placeringar nämns.",
      refuses: "Om färre än 50 kommuner har ett tal anges ingen plats.",
      changes: "De övriga kommunernas tal och talets eget intervall.",
    },
    denominator: {
      title: "Nämnare",
      question: "Hur stor är gruppen bakom talet?",
      how: "Källan ger vanligen antalet fall och ett avrundat relationstal. Av dem är nämnaren känd med sina gränser. Samma grupps folkmängd används när den ligger inom gränserna; annars tar varje test den gräns som säger mindre. Ett antal fall som saknas får gränser på samma sätt av relationstalet och folkmängden. Om källan uppger antalet svarande eller talets gränser används de. I formeln är x antalet fall, r relationstalet, h hälften av dess sista decimal och k dess faktor (för procent 100).",
      refuses:
        "Om relationstalet är för grovt och folkmängden saknas, eller om talen är motstridiga, finns ingen nämnare och inget intervall. För skillnaden mellan två antal, såsom nettoflyttning, räknas inget intervall.",
      changes: "Ett noggrannare relationstal eller gruppens folkmängd.",
    },
    relevance: {
      title: "Gräns för betydelse",
      question: "Är skillnaden så stor att den har betydelse?",
      how: "En stor kommuns tal är så exakta att även en liten skillnad är statistiskt tydlig. Därför ska skillnaden vara minst fem procent av jämförelsetalet och minst en visad decimal; för medeltal och index räcker decimalen. För utvecklingen är jämförelsetalet årens medeltal. Området kan ställa en egen gräns för en indikator.",
      refuses: "Gränsen är inget forskningsresultat utan en överenskommelse.",
      changes: "En annan gräns.",
    },
    judgement: {
      title: "Bedömning",
      question: "När sägs bättre eller sämre?",
      how: "Bättre eller sämre sägs bara när indikatorn har en god riktning, skillnaden är statistiskt tydlig och stor nog att ha betydelse. Riktning, säkerhet och bedömning hålls isär. Totalmängder, i vilka det inte finns någon slumpvariation, bedöms som de är. När det inte finns någon god riktning är märket blått. Först på sidan lyfts högst ett sämre, ett bättre och ett tydligt förändrat tal. På sidan görs många test, och några av dem överskrider alltid gränsen av en slump. Därför lyfts bara det som sidans alla test tillsammans bär (Benjamini och Hochberg, högst fem procent av det som lyfts är slump), och bara när skillnaden är stor nog att ha betydelse och fallen är minst 20. Ordningen följer bevisens styrka, inte skillnadens storlek. När det inte finns något tal för hela landet är testet jämförelsen med områdets övriga kommuner.",
      refuses: "Utan tal, jämförelsetal eller intervall finns ingen bedömning.",
      changes: "Vilken som helst av de tre: riktning, säkerhet eller storlek.",
    },
    merged: {
      title: "Sammanslagna områden",
      question: "Vad kan sägas om kommuner som är för små var för sig?",
      how: "Små kommuners fall och nämnare räknas ihop. Så kan Miehikkälä, Vederlax och Pyttis bedömas tillsammans. Av relationstal räknas aldrig ett medeltal.",
      refuses: "Om en enda dels tal saknas eller är dolt finns inget gemensamt tal.",
      changes: "Att den saknade delen publiceras.",
    },
    pooled: {
      title: "Fem mätningar tillsammans",
      question: "Vad kan sägas när fallen är för få under ett enskilt år?",
      how: "Fallen och nämnarna för de fem senaste mätningarna räknas samman, och det gemensamma talet får ett eget intervall. Samma person kan ingå i talet flera år, så fem mätningar är inte femfaldiga bevis. Därför multipliceras variansen med 1 + (T − 1)r: T är antalet mätningar och r hur lika de är i kommuner av samma storlek (rangkorrelation). Intervallet är hellre för brett än för smalt. Hela landets tal för samma år vägs med kommunens egna nämnare, och skillnaden jämförs med samma gränser som talet för ett enskilt år.",
      refuses: "Av samma skäl som för utvecklingen, och alltid när antalet fall för något år är okänt.",
      changes:
        "Ett nytt år gör att det äldsta faller bort. Det gemensamma talet döljer förändringar mellan åren.",
    },
    goal: {
      title: "Mål",
      question: "Har målet uppnåtts, och om inte, nås det i tid?",
      how: "Talet är nu i målet när områdets senaste tal når upp till målet eller är bättre, av en slump eller inte. Målet anses uppnått först när talets hela 95 procents intervall ligger på målets goda sida eller de tre senaste talen i följd gör det. Dessutom ska förändringen från utgångsnivån överskrida 99,8 procents gräns, hur gammal utgångsnivån än är; utan utgångsnivå ska dessa tals gemensamma 99,8 procents intervall ligga på målets goda sida. Talen granskas på nytt varje år, och med en lösare gräns skulle målet i en liten kommun ofta uppnås enbart av slumpen. Om talet inte är i målet ser man på förändringen från utgångsnivån: när den har påvisats jämförs den med vad som behövs per år före målåret. Då går utvecklingen tillräckligt snabbt framåt, för långsamt eller bort från målet, och takten anges med sitt intervall. Om den takt som behövs ligger inom intervallet sägs att takten kan räcka till eller vara för långsam. Utan utgångsnivå ser man på de fem senaste mätningarna. En totalmängd utan slumpvariation är där dess tal är: i målet har den uppnått det, annars jämförs talet med linjen som det är. Om ingen förändring har påvisats jämförs talet med en rät linje från utgångsnivån till målet: först när hela 95 procents intervallet ligger på ena sidan om linjen sägs att tidtabellen håller eller att man ligger efter. Utgångsnivån kan vara ett års tal eller medeltalet för två eller tre år, då slumpen påverkar den mindre. I formeln är v talet, v₀ utgångsnivån, t målet och x, x₀ och X deras år. Regeln är Saukkos egen, ingen publicerad metod.",
      refuses:
        "Det finns inget tal, målåret har gått utan att talet är i målet, det finns ingen utgångsnivå och ingen påvisad förändring, eller talet ligger inom slumpvariationen från linjen. Enbart variation kallas aldrig framsteg.",
      changes: "Ett nytt tal, en påvisad förändring, ett nytt mål eller ett nytt år.",
    },
    hidden: {
      title: "Skydd för små tal",
      question: "Vilka tal räknas inte ut, fast det vore möjligt?",
      how: "Av publicerade tal räknas inget som kunde avslöja ett dolt tal: inte det ena könet som skillnaden mellan totalen och det andra, inte en kommun som skillnaden mellan området och de övriga. I Sotkanet kan ett dolt tal inte skiljas från ett som saknas, så det som saknas behandlas som dolt.",
      refuses:
        "Ingen skillnad räknas när någon del saknas. Summan av publicerade tal räknas, för den avslöjar inga dolda tal.",
      changes: "Att den saknade delen publiceras.",
    },
  },
};
