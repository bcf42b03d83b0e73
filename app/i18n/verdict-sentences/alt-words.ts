import type { Locale } from "#app/domain/text.ts";

/** How alt texts tell verdicts: sentences with {} in the place of what is told. */
export const ALT_WORDS = {
  fi: {
    latest: "Luvut vuonna {}: {}.",
    others: "{} muulla alueella",
    noTrend: {
      one: "Yhden alueen kehityssuuntaa ei voi arvioida.",
      many: "{} alueen kehityssuuntaa ei voi arvioida.",
    },
    beside: {
      country: "Koko maahan verrattuna: {}.",
      rest: "Alueen muihin kuntiin verrattuna: {}.",
    },
    notBeside: "Eroa koko maahan ei voi arvioida {}.",
    municipalities: { one: "yhdessä kunnassa", many: "{} kunnassa" },
    title: {
      of: "{}: {}",
      over: "{} {}",
      noOneWay: "ei osoitettua muutosta yhteen suuntaan",
      figure: { share: "osuus {}", figure: "luku {}" },
      than: { country: "{} kuin koko maassa {}", rest: "{} kuin alueen muissa kunnissa {}" },
      level: {
        country: "ei osoitettua eroa koko maahan {} {}",
        rest: "ei osoitettua eroa alueen muihin kuntiin {} {}",
      },
      areas: { one: "yhdellä alueella", many: "{} alueella" },
    },
    positions: "Osuus kunnista, joissa luku on pienempi: {}.",
    positionsWithRange: "Osuus kunnista, joissa luku on pienempi (satunnaisvaihtelu suluissa): {}.",
  },
  sv: {
    latest: "Tal år {}: {}.",
    others: "{} andra områden",
    noTrend: {
      one: "För ett område kan utvecklingen inte bedömas.",
      many: "För {} områden kan utvecklingen inte bedömas.",
    },
    beside: {
      country: "Jämfört med hela landet: {}.",
      rest: "Jämfört med områdets övriga kommuner: {}.",
    },
    notBeside: "Skillnaden mot hela landet kan inte bedömas {}.",
    municipalities: { one: "i en kommun", many: "i {} kommuner" },
    title: {
      of: "{}: {}",
      over: "{} {}",
      noOneWay: "ingen påvisad förändring åt ett håll",
      figure: { share: "{} andel", figure: "{} tal" },
      than: { country: "{} än i hela landet {}", rest: "{} än i områdets övriga kommuner {}" },
      level: {
        country: "ingen påvisad skillnad mot hela landet {} {}",
        rest: "ingen påvisad skillnad mot områdets övriga kommuner {} {}",
      },
      areas: { one: "i ett område", many: "i {} områden" },
    },
    positions: "Andel kommuner med ett lägre tal: {}.",
    positionsWithRange: "Andel kommuner med ett lägre tal (slumpvariationen inom parentes): {}.",
  },
  en: {
    latest: "Figures in {}: {}.",
    others: "{} other areas",
    noTrend: {
      one: "The trend cannot be assessed for one area.",
      many: "The trend cannot be assessed for {} areas.",
    },
    beside: {
      country: "Compared with the whole country: {}.",
      rest: "Compared with the area’s other municipalities: {}.",
    },
    notBeside: "The difference from the whole country cannot be assessed {}.",
    municipalities: { one: "in one municipality", many: "in {} municipalities" },
    title: {
      of: "{}: {}",
      over: "{}, {}",
      noOneWay: "no change shown in one direction",
      figure: { share: "{}", figure: "{}" },
      than: {
        country: "{} than in the whole country, {}",
        rest: "{} than in the area’s other municipalities, {}",
      },
      level: {
        country: "no difference shown from the whole country {}, {}",
        rest: "no difference shown from the area’s other municipalities {}, {}",
      },
      areas: { one: "in one area", many: "in {} areas" },
    },
    positions: "Municipalities with a lower figure: {}.",
    positionsWithRange: "Municipalities with a lower figure (random variation in brackets): {}.",
  },
} as const satisfies Record<Locale, object>;
