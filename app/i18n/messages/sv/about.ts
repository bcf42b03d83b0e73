import type { about as contract } from "../fi/about.ts";

/** Sidorna om tjänsten själv. */
export const about: typeof contract = {
  topics: {
    service: {
      title: "Om tjänsten",
      lead: "Saukko samlar officiella tal om välfärden till en gemensam lägesbild av området och en grund för välfärdsberättelsen.",
      sections: [
        {
          heading: "Det här finns här",
          texts: [
            "Tal om hur invånarna i området och dess kommuner mår, enligt områdets fyra prioriterade områden: hur vi har det, vad som har förändrats och hur vi ligger till jämfört med andra.",
            "Den regionala välfärdsberättelsen och välfärdsplanen publiceras här när organet har fattat beslut om den. En publicerad version ändras inte längre.",
          ],
        },
        {
          heading: "Varifrån talen kommer",
          texts: [
            "Talen har publicerats av statistikmyndigheter och andra namngivna källor. Intill varje tal anges källan, året och dagen då det hämtades. Ett tal som saknas visas som saknat, och ett sekretessbelagt tal härleds inte ur andra.",
            "Om skillnader och förändringar sägs bara det som ett statistiskt test bär. Metoderna beskrivs på egna sidor, och uträkningen bakom varje slutsats kan öppnas.",
          ],
        },
        {
          heading: "Att använda talen",
          texts: [
            "Bilder, tabeller och texter får tas med: i var och en finns källan och en anvisning om hur man hänvisar. Villkoren för talen är källornas och står intill talen.",
            "Programmet har öppen källkod (MIT-licens).",
          ],
        },
      ],
    },
    accessibility: {
      title: "Tillgänglighetsutlåtande",
      lead: "Utlåtandet gäller den här Saukko-tjänsten. Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019).",
      sections: [
        {
          heading: "Hur tillgänglig tjänsten är",
          texts: [
            "Målet är nivåerna A och AA i WCAG 2.1. Tjänsten uppfyller kraven delvis: de brister som är kända räknas upp nedan.",
            "Varje bild motsvaras av en tabell och en beskrivning i ord. Tjänsten kan användas enbart med tangentbord, förstorad och utan skript. Färg är aldrig det enda tecknet. En publicerad välfärdsberättelse kan laddas ner som taggad PDF-fil (PDF/UA).",
          ],
        },
        {
          heading: "Kända brister",
          texts: [
            "En del av indikatorernas namn och beskrivningar finns i källan bara på finska eller svenska. De visas på källans språk, och språket är uppmärkt för skärmläsare (WCAG 3.1.2).",
            "Kommunerna på kartan och enskilda punkter i bilder kan inte läsas ur bilden på en pekskärm. Samma tal finns i tabellen under bilden.",
            "Tabellfilerna (XLSX) har inte granskats med skärmläsare.",
          ],
        },
        {
          heading: "Hur tillgängligheten har bedömts",
          texts: [
            "Bedömningen är programutvecklarnas egen. Alla slags sidor i varje version granskas automatiskt på tre språk (axe), och de har prövats med tangentbord, i 400 procents förstoring och i mobilbredd. Personer som använder skärmläsare har ännu inte testat tjänsten, och ingen utomstående sakkunnig har bedömt den.",
          ],
        },
        {
          heading: "Märkte du en brist?",
          texts: [
            "Berätta om den för den som upprätthåller tjänsten. Svar ges inom 14 dagar.",
            "Om du inte får svar eller inte är nöjd med svaret kan du göra en anmälan till tillsynsmyndigheten, som är Transport- och kommunikationsverket Traficom (saavutettavuusvaatimukset.fi).",
          ],
        },
      ],
    },
    "data-protection": {
      title: "Dataskydd",
      lead: "Om läsaren sparas ingenting. Om den som loggar in sparas bara det som arbetet kräver.",
      sections: [
        {
          heading: "Läsare",
          texts: [
            "Det behövs inget konto för att läsa. Läsaren får inga kakor, besöken räknas inte och sidorna hämtar inget från andra tjänster. I serverns logg antecknas varken nätadress, webbläsare eller sökord.",
            "Talen gäller kommuner och områden, inte personer. Små antal som en person kunde kännas igen på visas inte.",
          ],
        },
        {
          heading: "De som loggar in",
          texts: [
            "Om den som loggar in sparas namn, användarnamn, roller, kommun, kondensat av lösenordet och återställningskoderna, nyckeln till tvåstegsinloggningen samt dagen för den senaste inloggningen. Uppgifterna behövs för att man ska veta vem som skriver och vem som beslutar.",
            "I loggboken står vem som har gjort vad och när. I historiken för berättelsens texter syns vem som har skrivit vilken version.",
            "I webbläsaren hos den som är inloggad finns en nödvändig kaka, som försvinner när webbläsaren stängs. En halvfärdig text ligger kvar i skribentens egen webbläsare tills den har sparats eller skribenten loggar ut.",
            "När uppdraget upphör stängs kontot, och uppgifterna raderas efter den tid som den personuppgiftsansvarige har bestämt. Det som personen har gjort står kvar i loggboken under ett nummer.",
          ],
        },
        {
          heading: "Dina rättigheter",
          texts: [
            "Personuppgiftsansvarig är den som upprätthåller tjänsten. Du har rätt att få veta vad som har sparats om dig och att be att uppgifterna rättas eller raderas. Du kan också klaga hos dataombudsmannen (tietosuoja.fi/sv).",
          ],
        },
      ],
    },
  },
  keeper: "Tjänsten upprätthålls av",
  noKeeper:
    "Den som upprätthåller tjänsten har ännu inte uppgett sitt namn. Det ska uppges innan tjänsten öppnas för allmänheten.",
  contact: "Kontakt",
  noContact: "Kontaktuppgifter har ännu inte uppgetts.",
};
