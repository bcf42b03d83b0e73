import type { Messages } from "../fi/index.ts";

export const reportDecide: Messages["reportDecide"] = {
  title: "Beslut och publicering",
  lead: "När du gör ett förslag låses dess tal och texter. Beslutet antecknas för den låsta versionen, och först en beslutad version publiceras.",
  back: "Till berättelsens kapitel",
  link: "Beslut och publicering",
  checklist: "Före förslaget",
  revised: {
    line: {
      number: (before, now) => `var ${before}, är nu ${now}`,
      sentence: (year) => (year === null ? "Meningen var:" : `Meningen om talet för ${year} var:`),
      now: "Nu:",
      newer: (year) => `nyare uppgift från år ${year}`,
    },
    title: "Tal som källan har ändrat",
    none: "Inget av talen som har granskats har ändrats.",
    since: (day) => `Jämfört med de tal som gällde ${day}.`,
    accept: "Ta de nya talen",
    keep: "Behåll de tidigare talen",
    kept: (who, day) => `De tidigare talen behålls: ${who} ${day}. I berättelsen står vilken dags tal de är.`,
    look: "Märk alla nuvarande tal som granskade",
    lookText:
      "Nästa gång ser du här vilka tal källan har ändrat efter detta. Om ett tal har ändrats används då det nya.",
  },
  old: {
    title: "Gamla tal",
    none: "Berättelsen har inga gamla tal.",
    lead: (until) =>
      `Det senaste året för de här talen är mer än fem år före ${until}. De hindrar inte förslaget.`,
    line: (name, year, newer) =>
      newer === null
        ? `${name}, senaste talet från år ${year}`
        : `${name}, från år ${year}; källan har tal fram till år ${newer}`,
    toDo: "Avgör vart och ett. Talet kan stå kvar om det är den bästa uppgift som finns om saken: berätta då i texten från vilket år det är och varför. Byt annars ut det mot ett nyare tal eller ta bort det.",
  },
  propose: "Gör ett förslag",
  proposeText: (number) =>
    `Av utkastet görs version ${number}. Utkastet kan inte ändras förrän förslaget har avgjorts eller tagits tillbaka.`,
  emptyOnes: (titles) => `De tomma kapitlen får lämnas bort: ${titles.join("; ")}.`,
  emptyFirst: "Se efter vilka kapitel som är tomma och kryssa för att de får lämnas bort.",
  accept: "Jag har gått igenom bristerna och för berättelsen vidare som den är.",
  acceptFirst: "Gå igenom bristerna och kryssa för att du för berättelsen vidare som den är.",
  reason: "Varför versionen rättades",
  reasonHint: "Visas för läsarna i början av den nya versionen.",
  reasonFirst: (language) => `Skriv ${language} varför versionen rättades.`,
  proposed: (number, day, who) => `Version ${number} är ett förslag. ${who} gjorde det ${day}.`,
  takeBack: "Ta tillbaka förslaget till utkast",
  takeBackText:
    "Förslagets version finns kvar, men berättelsen kan ändras igen. Nästa förslag får ett nytt nummer.",
  decide: "Anteckna beslutet",
  body: "Organ som beslutade",
  bodyHint: {
    fi: "Till exempel Kymenlaakson aluevaltuusto",
    sv: "Till exempel Kymmenedalens välfärdsområdesfullmäktige",
    en: "Till exempel County Council of Kymenlaakso",
  },
  day: "Mötesdag",
  paragraph: "Paragraf",
  paragraphHint: "Bara numret, till exempel 12",
  decideText: "Beslutet kan inte ändras efteråt. Ett fel rättas med en ny version.",
  ownWork:
    "Du gjorde förslaget själv. Rekommendationen är att en annan person antecknar beslutet. Detta syns i loggboken.",
  badBody: (language) => `Skriv organets namn ${language}.`,
  badDay: "Ange mötesdagen: dag, månad och år.",
  lateDay: (day) => `${day} ligger i framtiden. Ange en mötesdag som inte ligger i framtiden.`,
  earlyDay: (day, first) => `${day} är för tidigt. Ange en mötesdag tidigast ${first}.`,
  badParagraph: "Ange bara paragrafens nummer, till exempel 12.",
  publish: "Publicera",
  publishText: (number) =>
    `Version ${number} publiceras så att alla kan läsa den på dess egen adress. En publicerad version kan inte tas bort.`,
  publishes: {
    inLanguage: (language) => `Berättelsen ${language}`,
    content: "Innehåll",
    counted: (chapters, figures) => `${chapters} kapitel, ${figures} ${figures === 1 ? "figur" : "figurer"}`,
  },
  sure: "Jag har kontrollerat versionen. Den får publiceras så att alla kan läsa den.",
  sureFirst: "Se igenom versionens innehåll och kryssa för att du har kontrollerat det.",
  example:
    "Berättelsen innehåller exempeldata och kan därför inte publiceras. När de riktiga talen har hämtats börjar välfärdskoordinatorn en rättelse på den här sidan och gör ett nytt förslag.",
  correct: "Börja en rättelse",
  correctText:
    "Den publicerade versionen finns kvar oförändrad på sin adress. Av det rättade utkastet blir en ny version med ett eget beslut.",
  next: {
    title: "Vad händer nu",
    draft: "När berättelsen är färdig gör välfärdskoordinatorn ett förslag av den på den här sidan.",
    proposed:
      "Bifoga förslaget till mötets föredragningslista. Det ändras inte längre, om det inte tas tillbaka till utkast.",
    proposalFile: (language) => `Förslaget ${language} (PDF)`,
    decide: "När organet har beslutat, anteckna beslutet nedan.",
    waitForDecision: "När organet har beslutat antecknas beslutet på den här sidan.",
    publish: "Publicera den beslutade versionen nedan.",
    correction: "Välfärdskoordinatorn börjar en rättelse på den här sidan.",
    waitForPublishing: "Den som antecknar beslut publicerar versionen på den här sidan.",
    recorders: (count, names) =>
      count === 1 ? `Den som antecknar beslut: ${names}.` : `De som antecknar beslut: ${names}.`,
    noRecorder:
      "Ingen har ännu rollen ”Den som antecknar beslut”. Administratören ger rollen på sidan Användare.",
    toPeople: "Öppna sidan Användare",
    waiting:
      "Du är den som antecknar beslut, men rollen gäller först när du har tagit i bruk tvåstegsverifiering.",
    published: (number) =>
      `Version ${number} är publicerad: vem som helst kan läsa den, och adressen är bestående. Skicka adressen till dem som berättelsen gäller. En kommun lämnar sin egen berättelse till välfärdsområdet.`,
    page: (language) => `Den publicerade berättelsen ${language}`,
    pdf: (language) => `PDF ${language}`,
    slip: (language) => `Meddelande att kopiera ${language}`,
    slipText: (title, decision, address) =>
      `${title} har publicerats (${decision}). Läs berättelsen: ${address}`,
    citation: (language) => `Källhänvisning ${language}`,
  },
  versions: "Versioner",
  versionsNone: "Det finns inga versioner ännu.",
  file: "Filer",
  hash: "Kontrollsumma",
  decision: "Beslut",
  state: "Läge",
  number: "Version",
  states: {
    proposed: "förslag",
    decided: "beslutad",
    published: "publicerad",
  },
  movedOn: "Berättelsen har ändrats sedan du öppnade sidan. Ingenting gjordes. Nedan ser du läget nu.",
  done: {
    chosen: "Valet har sparats.",
    unchosen: "Valet är ångrat.",
    proposed: "Förslaget är gjort, och dess tal och texter är låsta.",
    taken: "Förslaget har tagits tillbaka. Utkastet kan ändras igen.",
    decided: "Beslutet är antecknat.",
    published: "Berättelsen är publicerad.",
    corrected: "Berättelsen är åter ett utkast. Den publicerade versionen ändras inte.",
  },
};
