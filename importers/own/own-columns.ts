import { SEXES, type Sex } from "#app/domain/observation.ts";
import type { LocalText } from "#app/domain/text.ts";
import type { ColumnSpec } from "../csv/columns.ts";
import type { TableRow } from "../csv/table.ts";
import { asWord } from "../csv/word.ts";

export type OwnRole = "area" | "year" | "sex" | "value" | "count" | "group" | "lower" | "upper";

export const OWN_COLUMNS: readonly ColumnSpec<OwnRole>[] = [
  {
    role: "area",
    headers: ["kunta", "alue", "kommun", "område", "municipality", "area", "region"],
    need: "both",
  },
  { role: "sex", headers: ["sukupuoli", "kön", "sex", "gender"], need: "optional" },
  { role: "year", headers: ["vuosi", "år", "year"], need: "long" },
  { role: "value", headers: ["arvo", "värde", "value"], need: "long" },
  { role: "count", headers: ["lukumäärä", "lkm", "antal", "count"], need: "long-optional" },
  {
    role: "group",
    headers: [
      "vastaajia",
      "vastaajat",
      "vastaajamäärä",
      "vastanneita",
      "vastaajien määrä",
      "n",
      "ryhmän koko",
      "svarande",
      "antal svarande",
      "gruppens storlek",
      "respondents",
      "group size",
    ],
    need: "long-optional",
  },
  {
    role: "lower",
    headers: ["alaraja", "nedre gräns", "undre gräns", "lower", "lower limit"],
    need: "long-optional",
  },
  { role: "upper", headers: ["yläraja", "övre gräns", "upper", "upper limit"], need: "long-optional" },
];

/** Headers of the group's column that say nothing of answering. */
const ANY_GROUP = ["ryhmän koko", "gruppens storlek", "group size"].map(asWord);

/** Whether the table tells how many answered: then it is of a survey, if the file says nothing else. */
export function hasRespondents({ cells }: TableRow): boolean {
  const group = OWN_COLUMNS.find(({ role }) => role === "group")?.headers.map(asWord) ?? [];
  return cells.map(asWord).some((head) => group.includes(head) && !ANY_GROUP.includes(head));
}

export const OWN_ROLES = { year: "year", value: "value" } as const;

/**
 * PxWeb heads its column of figures with what they are: that is the value's column, where the file's own
 * metadata gives the same title.
 */
export function titleAsValue({ row, cells }: TableRow, title: LocalText): TableRow {
  const titles = [title.fi, title.sv, title.en].flatMap((text) => (text === null ? [] : asWord(text)));
  const known = new Set(OWN_COLUMNS.flatMap(({ headers }) => headers.map(asWord)));
  const [value = "value"] = OWN_COLUMNS.find(({ role }) => role === "value")?.headers ?? [];
  if (cells.some((cell) => asWord(cell) === value)) return { row, cells };
  const heads = cells.map((cell) => {
    const word = asWord(cell);
    if (known.has(word)) return cell;
    const [, year, behind] = /^(\d{4}) (.+)$/.exec(word) ?? [];
    if (year !== undefined && behind !== undefined && titles.includes(behind)) return year;
    return titles.includes(word) ? value : cell;
  });
  return { row, cells: heads };
}

const SEX_WORDS: Record<Sex, readonly string[]> = {
  total: [
    "",
    "yhteensä",
    "kaikki",
    "molemmat",
    "sukupuolet yhteensä",
    "totalt",
    "alla",
    "båda",
    "total",
    "all",
  ],
  male: ["miehet", "mies", "pojat", "m", "män", "man", "pojkar", "male", "men", "males", "boys"],
  female: [
    "naiset",
    "nainen",
    "tytöt",
    "n",
    "kvinnor",
    "kvinna",
    "flickor",
    "female",
    "women",
    "females",
    "girls",
    "f",
  ],
};

export function sexOf(text: string): Sex | null {
  return SEXES.find((sex) => SEX_WORDS[sex].includes(asWord(text))) ?? null;
}
