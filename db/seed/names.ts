import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { LocalText } from "#app/domain/text.ts";
import { indicatorIn } from "./indicator-cell.ts";
import { seedFile } from "./seed-file.ts";

const COLUMNS = ["indicator", "name_fi", "name_sv", "name_en"] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * Short names of indicators, as people call them: what is counted, and of whom. The source's own
 * title stays what the indicator is called on its page and in files. Throws on a line that cannot be read,
 * naming row and value.
 */
export function seedNames(
  text: string = readFileSync(seedFile("names.csv"), "utf8"),
): Map<IndicatorKey, LocalText> {
  const { data, meta } = Papa.parse<Row>(text, { header: true, delimiter: ";", skipEmptyLines: true });
  const header = meta.fields?.join(";");
  if (header !== COLUMNS.join(";"))
    throw new Error(`names.csv, row 1: "${header}" is not ${COLUMNS.join(";")}`);
  const names = new Map<IndicatorKey, LocalText>();
  data.forEach((row, index) => {
    const where = `names.csv, row ${index + 2}`;
    const { indicator, name_fi: fi, name_sv: sv, name_en: en } = row;
    const { key } = indicatorIn(indicator, where);
    if (!fi || !sv || !en) throw new Error(`${where}: a name is missing of "${key}"`);
    if (names.has(key)) throw new Error(`${where}: "${key}" has a line already`);
    names.set(key, { fi, sv, en });
  });
  return names;
}
