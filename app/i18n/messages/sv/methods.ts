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
      how: "För andelar räknas Wilsons intervall, under 22 fall ett exakt binomialintervall. För antal händelser räknas ett Poissonintervall: exakt under tio fall, annars Byars approximation. Intervallet räknas av antalet fall och nämnaren, aldrig av det avrundade talet.",
      refuses:
        "För medeltal, index, poäng och euro kan inget intervall räknas, inte heller när källan inte uppger antalet fall.",
      changes: "Ett större antal fall gör intervallet smalare.",
    },
    country: {
      title: "Jämförelse med hela landet",
      question: "Avviker områdets tal från hela landet mer än slumpen förklarar?",
      how: "Om hela landets tal ligger inom områdets 95 procents intervall kan ingen skillnad påvisas. Talen sägs vara ungefär desamma först när hela skillnadens intervall ryms inom två gånger gränsen för betydelse. Riktning och storlek anges alltid, också när skillnaden inte kan testas. Totalmängder och poängsummor, i vilka det inte finns någon slumpvariation, jämförs som de är. Utanför intervallet är skillnaden statistiskt tydlig, och utanför 99,8 procents intervall mycket tydlig.",
      refuses:
        "Ingen jämförelse görs om det inte finns ett tal för hela landet för samma år, kön och åldersgrupp.",
      changes:
        "Bedömningen ändras när hela landets tal passerar intervallets gräns eller områdets tal förändras.",
    },
    rest: {
      title: "Jämförelse med områdets övriga kommuner",
      question: "Avviker kommunen från de övriga kommunerna i sitt välfärdsområde?",
      how: "Kommunen är själv en del av sitt område och jämförs därför med de övriga kommunerna tillsammans. Deras fall och nämnare räknas ihop, och skillnadens intervall räknas av bådas intervall.",
      refuses:
        "Med är de kommuner vars tal och antal fall har publicerats; de andra nämns vid namn. Summan av publicerade tal avslöjar inga dolda tal. Medeltal, index och poäng räknas inte ihop.",
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
        "Det föregående talet saknas eller är för gammalt. Om antalet fall är okänt sägs bara vilket tal som är högre.",
      changes: "Ett nytt år eller ett reviderat tal.",
    },
    trend: {
      title: "Utveckling",
      question: "Har talet förändrats under de fem senaste mätningarna?",
      how: "Genom de fem senaste skilda åren anpassas en rät linje. För andelar används Cochran–Armitages test, för övriga en viktad linje. En förändring sägs bara om slumpen skulle ge den mer sällan än en gång på femhundra och riktningen är densamma vilket år som än utelämnas. Dessutom ska förändringen vara stor nog att ha betydelse.",
      refuses:
        "Åren är färre än fem, ligger för långt från varandra eller överlappar, statistikföringen har ändrats, indexet räknas om varje år eller antalet fall är okänt.",
      changes: "Ett nytt år gör att det äldsta faller bort och kan ändra bedömningen.",
    },
    smallest: {
      title: "Den minsta förändring som skulle ha synts",
      question: "Hur stor borde förändringen ha varit för att skilja sig från slumpen?",
      how: "När ingen förändring kan påvisas berättas hur stor förändring som sannolikt skulle ha hittats: en som testet hittar fyra gånger av fem (styrka 80 %). När två år jämförs är risken för falskt alarm 5 procent. För utvecklingen räknas två gränser: den vanliga med 5 procents risk och en strängare, med vilken Saukko bedömer utvecklingen. I meningarna nämns den strängare.",
      refuses:
        "Om slumpvariationens intervall inte kan räknas kan inte heller detta räknas. Vid färre än 20 fall är gränsen ungefärlig.",
      changes: "En större befolkning eller fler fall gör gränsen mindre.",
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
      question: "Hur många har talet räknats av?",
      how: "Källan ger antalet fall och ett avrundat relationstal. Av dem är nämnaren känd med sina gränser. Samma grupps folkmängd används när den ligger inom gränserna; annars används den gräns som säger mindre. Om källan uppger antalet svarande eller intervallets gränser används de som de är.",
      refuses:
        "Om relationstalet är för grovt och folkmängden saknas, eller om uppgifterna är motstridiga, finns ingen nämnare och inget intervall.",
      changes: "Ett noggrannare relationstal eller gruppens folkmängd.",
    },
    relevance: {
      title: "Gräns för betydelse",
      question: "Är skillnaden så stor att den har betydelse?",
      how: "En stor kommuns tal är så exakta att även en liten skillnad är statistiskt tydlig. Därför ska skillnaden vara minst fem procent av jämförelsetalet och minst en visad decimal. Området kan ställa en egen gräns för en indikator.",
      refuses: "Gränsen är inget forskningsresultat utan en överenskommelse.",
      changes: "En annan gräns.",
    },
    judgement: {
      title: "Bedömning",
      question: "När sägs bättre eller sämre?",
      how: "Bättre eller sämre sägs bara när indikatorn har en god riktning, skillnaden är statistiskt tydlig och stor nog att ha betydelse. Riktning, säkerhet och bedömning hålls isär. När det inte finns någon god riktning är märket blått.",
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
      title: "Fem år tillsammans",
      question: "Vad kan sägas när fallen är för få under ett enskilt år?",
      how: "Fallen och nämnarna för de fem senaste mätningarna räknas samman, och det gemensamma talet får ett eget intervall. Hela landets tal för samma år vägs med kommunens egna nämnare. Samma person kan ingå i talet flera år, så intervallet breddas enligt hur lika åren är i kommunerna.",
      refuses:
        "Av samma skäl som för utvecklingen: åren är färre än fem, statistikföringen har ändrats eller antalet fall är okänt.",
      changes:
        "Ett nytt år gör att det äldsta faller bort. Det gemensamma talet döljer förändringar mellan åren.",
    },
    goal: {
      title: "Mål",
      question: "Har målet uppnåtts, och om inte, nås det i tid?",
      how: "Målet har uppnåtts när områdets senaste tal når upp till målet eller är bättre. Annars ser man på den påvisade utvecklingen: om förändringen per år är minst så stor som det behövs före målåret går utvecklingen tillräckligt snabbt framåt, annars för långsamt, och om riktningen är en annan, bort från målet. Om ingen utveckling har påvisats jämförs talet med en rät linje från utgångsnivån till målet: först när hela 95 procents intervallet ligger på ena sidan om linjen sägs att tidtabellen håller eller att man ligger efter. I formeln är v talet, v₀ utgångsnivån, t målet och x, x₀ och X deras år. Regeln är Saukkos egen, ingen publicerad metod.",
      refuses:
        "Det finns inget tal, målåret har gått utan att målet nåtts, utvecklingen kan inte bedömas eller talet ligger inom slumpvariationen från linjen. Enbart variation kallas aldrig framsteg.",
      changes: "Ett nytt tal, en påvisad utveckling, ett nytt mål eller ett nytt år.",
    },
    hidden: {
      title: "Skydd för små tal",
      question: "Vilka tal räknas inte ut, fast det vore möjligt?",
      how: "Av publicerade tal räknas inget som kunde avslöja en dold uppgift: inte det ena könet som skillnaden mellan totalen och det andra, inte en kommun som skillnaden mellan området och de övriga. I Sotkanet kan ett dolt tal inte skiljas från ett som saknas, så det som saknas behandlas som dolt.",
      refuses: "Alltid när någon del saknas.",
      changes: "Att den saknade delen publiceras.",
    },
  },
};
