import type { SourceId } from "#app/domain/source.ts";

/** The sources that Saukko knows how to read, with their licences. */
export const SEED_SOURCES: readonly {
  id: SourceId;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  url: string | null;
  licence: string | null;
}[] = [
  {
    id: "sotkanet",
    nameFi: "Tilasto- ja indikaattoripankki Sotkanet",
    nameSv: "Statistik- och indikatorbanken Sotkanet",
    nameEn: "Sotkanet Indicator Bank",
    url: "https://sotkanet.fi",
    licence: "CC BY 4.0",
  },
  {
    id: "tea",
    nameFi: "TEAviisari",
    nameSv: "TEAviisari",
    nameEn: "TEAviisari",
    url: "https://teaviisari.fi",
    licence: "CC BY 4.0",
  },
  {
    id: "own",
    nameFi: "Alueen omat tiedot",
    nameSv: "Regionens egna uppgifter",
    nameEn: "The region's own data",
    url: null,
    licence: null,
  },
  {
    id: "boundaries",
    nameFi: "Tilastokeskus, kuntarajat",
    nameSv: "Statistikcentralen, kommungränser",
    nameEn: "Statistics Finland, municipal boundaries",
    url: "https://stat.fi/org/avoindata/paikkatietoaineistot.html",
    licence: "CC BY 4.0",
  },
];
