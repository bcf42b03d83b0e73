import type { Messages } from "../fi/index.ts";

/** Välfärdsberättelsernas namn och kapitel: rubriken är berättelsens, rådet är till den som skriver. */
export const reportChapters: Messages["reportChapters"] = {
  kinds: {
    "wide-regional": "Omfattande regional välfärdsberättelse och välfärdsplan",
    "yearly-regional": "Årsrapport om den regionala välfärdsberättelsen",
    "wide-municipal": "Kommunens omfattande välfärdsberättelse och välfärdsplan",
    "yearly-municipal": "Årsrapport om kommunens välfärdsberättelse",
    blank: "Tom berättelse",
  },
  title: {
    "wide-regional": (whose) => `${whose} välfärdsberättelse och välfärdsplan`,
    "yearly-regional": (whose) => `Årsrapport om ${whose} välfärdsberättelse`,
    "wide-municipal": (whose) => `${whose} välfärdsberättelse och välfärdsplan`,
    "yearly-municipal": (whose) => `Årsrapport om ${whose} välfärdsberättelse`,
    blank: (whose) => `${whose} rapport`,
  },
  list: {
    summary: {
      title: "Sammandrag",
      guide:
        "Tio minuters läsning för beslutsfattaren: hur invånarna mår, vad som har förändrats och vad som föreslås. Skriv det sist.",
    },
    background: {
      title: "Bakgrund, syfte och mål",
      guide:
        "Vem beslutade att berättelsen görs och när, vilka gjorde den, hur deltog invånare och organisationer, och hur hör den ihop med strategi och program.",
    },
    population: {
      title: "Befolkningens välfärd, hälsa och tjänster",
      guide:
        "En helhetsbild av befolkningen och dess välfärd. Berätta också hur områden och befolkningsgrupper skiljer sig åt.",
    },
    priority: {
      title: "Prioriterat område",
      guide:
        "Vad talen visar, vad invånare och yrkespersoner berättar och vilka slutsatser som dras. Belägg varje oro med tal, eller säg att inget tal finns.",
    },
    children: {
      title: "Barn, yngre ungdomar och barnfamiljer",
      guide: "Välfärd och tjänster före skolåldern och i grundskolan samt familjernas vardag.",
    },
    youth: {
      title: "Ungdomar och unga vuxna",
      guide: "Studier, vägen till arbete, psykiskt välbefinnande, delaktighet och tjänster.",
    },
    "working-age": {
      title: "Personer i arbetsför ålder",
      guide: "Arbete och försörjning, hälsa och arbetsförmåga, levnadsvanor och tjänster.",
    },
    older: {
      title: "Äldre",
      guide: "Funktionsförmåga, hem och boende, delaktighet, trygghet och tjänster.",
    },
    differences: {
      title: "Skillnader mellan områden och befolkningsgrupper",
      guide: "Var och hos vem välfärden är svagast, och om skillnaderna minskar eller ökar.",
    },
    structures: {
      title: "Strukturer och resurser för främjandet av välfärd och hälsa",
      guide:
        "Vem leder och vem utför: organ, arbetsgrupper och samarbetsytor, personal och pengar. Resultaten från TEAviisari passar här.",
    },
    strengths: {
      title: "Sammanfattning av styrkor och utvecklingsbehov",
      guide: "Högst fem av vardera, och efter varje punkt det tal eller den iakttagelse som den bygger på.",
    },
    plan: {
      title: "Välfärdsplan",
      guide:
        "Prioriterade områden, mål, åtgärder, ansvar, resurser och mätare. Ett mål är färdigt när det har en mätare och en ansvarig.",
    },
    "follow-up": {
      title: "Uppföljning och utvärdering",
      guide: "Vem följer upp, vad och hur ofta, och när fullmäktige får en rapport.",
    },
    changes: {
      title: "Vad har förändrats",
      guide:
        "Tal som har förändrats mer än slumpen förklarar och bedömningar som har växlat efter den förra rapporten.",
    },
    goals: {
      title: "Målens läge",
      guide: "Vilka mål går framåt, vilka gör det inte, och varför.",
    },
    measures: {
      title: "Åtgärdernas läge",
      guide: "Vad som gjordes, vad som blev ogjort och vad man lärde sig av det.",
    },
    "plan-changes": {
      title: "Ändringar i planen",
      guide: "Vad som ändras i planen och vilken kunskap ändringen bygger på.",
    },
    handling: {
      title: "Behandling och beslut",
      guide: "Var berättelsen har behandlats, vem som gav utlåtande och när fullmäktige beslutar (§).",
    },
    appendices: {
      title: "Bilagor",
      guide:
        "Indikatorbilagan uppstår av sig själv ur berättelsens tal. För en indikator som lämnas bort anges orsaken.",
    },
  },
};
