import { EXAMPLE_SEED } from "./generator.ts";
import { exampleMunicipalities } from "./municipalities.ts";
import { isAsked, TEA_SECTORS, teaAnswer } from "./tea-scores.ts";

const HEADER = "kunta;sektori;ulottuvuus;osoitin;vuosi;pisteet";
const FIRST_ROUND = 2018;
const LAST_ROUND = 2025;

/**
 * The example TEA scores as a file in our long format, UTF-8 without BOM: a total (no dimension) and its
 * dimensions, 0–100, for every municipality that answered; who did not answer has a total with the mark "-".
 */
export function exampleTeaCsv({ seed = EXAMPLE_SEED }: { seed?: number } = {}): string {
  const lines = [HEADER];
  for (const municipality of exampleMunicipalities(seed).filter(({ mainland }) => mainland)) {
    for (const sector of TEA_SECTORS) {
      for (let year = FIRST_ROUND; year <= LAST_ROUND; year += 1) {
        const answer = teaAnswer(seed, sector, municipality, year);
        const line = (dimension: string, points: number | string): string =>
          [municipality.code, sector, dimension, "", year, points].join(";");
        if (answer === null) {
          if (isAsked(sector, municipality, year)) lines.push(line("", "-"));
          continue;
        }
        lines.push(line("", answer.total));
        for (const { dimension, points } of answer.dimensions) lines.push(line(dimension, points));
      }
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}
