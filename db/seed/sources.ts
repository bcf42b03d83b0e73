import type { ImportId } from "#app/domain/source.ts";

/** What Saukko knows how to bring in, with its licence: sources of figures, and what the region decides. */
export const SEED_SOURCES: readonly {
  id: ImportId;
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
  {
    id: "goals",
    nameFi: "Alueen omat tavoitteet",
    nameSv: "Regionens egna mål",
    nameEn: "The region's own goals",
    url: null,
    licence: null,
  },
  {
    id: "methods",
    nameFi: "Alueen valinnat menetelmiin",
    nameSv: "Regionens val i metoderna",
    nameEn: "The region's choices in the methods",
    url: null,
    licence: null,
  },
];
