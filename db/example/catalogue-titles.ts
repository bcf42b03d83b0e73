import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** What the catalogue says of an indicator: the example source calls it the same. */
export interface CatalogueTitle {
  id: number;
  polarity: string;
  title: { fi: string; sv: string; en: string };
  producer: string;
}

type Row = Record<string, string | undefined>;

/** The indicators of the catalogue that have a title; the others are unknown to the source, as with the real one. */
export function catalogueTitles(): CatalogueTitle[] {
  const text = readFileSync(join(seedFolder(), "catalogue.csv"), "utf8");
  const { data } = Papa.parse<Row>(text, { header: true, delimiter: ";", skipEmptyLines: true });
  return data.flatMap((row) => {
    if (!row.title_fi) return [];
    return [
      {
        id: Number(row.sotkanet_id),
        polarity: row.polarity ?? "none",
        title: { fi: row.title_fi, sv: row.title_sv ?? "", en: row.title_en ?? "" },
        producer: row.producer ?? "",
      },
    ];
  });
}

/** The catalogue lies in the room beside this one; the server's build finds it from where it was started. */
function seedFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return here.endsWith("example") ? join(here, "..", "seed") : join(process.cwd(), "db", "seed");
}
