import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";

/**
 * The official names of producers of statistics (tilaston tuottaja) by their Finnish ones, which sources
 * often give alone, or in the place of the others.
 */
const KNOWN: Readonly<Record<string, Record<"sv" | "en", string>>> = {
  Eläketurvakeskus: { sv: "Pensionsskyddscentralen", en: "Finnish Centre for Pensions" },
  Kansaneläkelaitos: { sv: "Folkpensionsanstalten (FPA)", en: "Social Insurance Institution (Kela)" },
  Opetushallitus: { sv: "Utbildningsstyrelsen", en: "Finnish National Agency for Education" },
  Oikeusministeriö: { sv: "Justitieministeriet", en: "Ministry of Justice" },
  "Terveyden ja hyvinvoinnin laitos": {
    sv: "Institutet för hälsa och välfärd (THL)",
    en: "Finnish Institute for Health and Welfare (THL)",
  },
  Tilastokeskus: { sv: "Statistikcentralen", en: "Statistics Finland" },
  "Työ- ja elinkeinoministeriö": {
    sv: "Arbets- och näringsministeriet",
    en: "Ministry of Economic Affairs and Employment",
  },
  Valtiokonttori: { sv: "Statskontoret", en: "State Treasury" },
  Verohallinto: { sv: "Skatteförvaltningen", en: "Finnish Tax Administration" },
};

/** A producer's name in the language: as the source gives it, or the official one where that is Finnish. */
export function producerName(producer: LocalText, locale: Locale): string | null {
  const given = inLocale(producer, locale) ?? null;
  if (given === null || locale === "fi") return given;
  return KNOWN[given.replace(/ \([^)]*\)$/, "")]?.[locale] ?? given;
}
