import { seedCatalogueLines } from "#db/seed/catalogue.ts";

/** What the catalogue says of an indicator: the example source calls it the same. */
export interface CatalogueTitle {
  id: number;
  polarity: string;
  title: { fi: string; sv: string; en: string };
  producer: string;
}

/**
 * Sotkanet's indicators of the catalogue that have a title; the others are unknown to the source, as with the
 * real one.
 */
export function catalogueTitles(): CatalogueTitle[] {
  return seedCatalogueLines().flatMap(({ source, sourceKey, polarity, title, producer }) =>
    source !== "sotkanet" || title.fi === null
      ? []
      : [
          {
            id: Number(sourceKey),
            polarity,
            title: { fi: title.fi, sv: title.sv ?? "", en: title.en ?? "" },
            producer: producer ?? "",
          },
        ],
  );
}
