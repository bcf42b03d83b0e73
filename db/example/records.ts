import type { CatalogueTitle } from "./catalogue-titles.ts";
import type { Level } from "./levels.ts";
import { EXAMPLE_PRODUCER, type Organization, organizationNamed } from "./organizations.ts";
import { isRevised } from "./revised.ts";
import {
  description,
  interpretation,
  limits,
  NO_TEXT,
  realSource,
  type SourceText,
  UNIT_TYPES,
} from "./texts.ts";
import { publishedYears, type Revision } from "./years.ts";

/** A row of `/indicators` as Sotkanet gives it. */
export interface ShortRecord {
  id: number;
  title: SourceText;
  organization: Organization;
  classifications: { sex?: Classification; region: Classification };
}

/** The answer of `/indicators/{id}`. */
export interface FullRecord extends ShortRecord {
  "data-updated": string;
  range: { start: number; end: number };
  description: SourceText;
  interpretation: SourceText;
  limits: SourceText;
  legislation: SourceText;
  notices: SourceText;
  primaryValueType: { code: string; title: SourceText };
  decimals: number;
  subjects: (SourceText & { uri: string })[];
  sources: { organization: Organization; title: SourceText; description: SourceText }[];
  groups: number[];
}

interface Classification {
  title?: SourceText;
  values: string[];
}

const FIRST_LOAD = "2025-05-20";
const SECOND_LOAD = "2026-05-19";
const REGION_NAMES = ["Kunta", "Maakunta", "Maa", "Nuts1"];

/** As the source lists it. Titles are the catalogue's; some carry a blank at the end, as real ones do. */
export function shortRecord(level: Level, entry: CatalogueTitle): ShortRecord {
  const blank = level.id % 7 === 0 ? " " : "";
  return {
    id: level.id,
    title: { fi: entry.title.fi, en: entry.title.en, sv: `${entry.title.sv}${blank}` },
    organization: EXAMPLE_PRODUCER,
    classifications: {
      ...(level.male === null ? {} : { sex: { values: ["male", "female", "total"] } }),
      // The real list is empty for some and leaves the wellbeing counties out of most.
      region: { values: level.id % 5 === 0 ? [] : REGION_NAMES },
    },
  };
}

/** The full record as it stands at this load. */
export function fullRecord(level: Level, entry: CatalogueTitle, revision: Revision): FullRecord {
  const years = publishedYears(level, revision);
  const start = years[0];
  const end = years.at(-1);
  if (start === undefined || end === undefined)
    throw new Error(`example source: no years for indicator ${level.id}`);
  const producer = organizationNamed(entry.producer);
  return {
    ...shortRecord(level, entry),
    "data-updated": updated(level, revision),
    range: { start, end },
    description: description(level),
    interpretation: interpretation(entry.polarity),
    limits: limits(level),
    legislation: NO_TEXT,
    notices: NO_TEXT,
    primaryValueType: UNIT_TYPES[level.unit],
    decimals: level.decimals,
    subjects: [{ fi: "esimerkki", sv: "exempel", en: "example", uri: "" }],
    sources: [
      {
        organization: EXAMPLE_PRODUCER,
        title: EXAMPLE_PRODUCER.title,
        description: realSource(producer.title),
      },
    ],
    groups: [],
  };
}

/** The day moves only where the second load has something new. */
function updated(level: Level, revision: Revision): string {
  if (revision === 1) return FIRST_LOAD;
  const newYears = publishedYears(level, 2).length > publishedYears(level, 1).length;
  return newYears || isRevised(level.id) ? SECOND_LOAD : FIRST_LOAD;
}
