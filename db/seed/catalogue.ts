import { readFileSync } from "node:fs";
import Papa from "papaparse";
import {
  INDICATOR_KINDS,
  type IndicatorKind,
  LIFE_STAGES,
  type LifeStage,
  POLARITIES,
  type Polarity,
} from "#app/domain/indicator.ts";
import type { LocalText } from "#app/domain/text.ts";
import { indicatorIn, type SeedIndicator } from "./indicator-cell.ts";
import { seedFile } from "./seed-file.ts";

/** A line of our catalogue: an indicator, and the priority that it tells about (null: background). */
export interface CatalogueLine extends SeedIndicator {
  /** Position of the priority, from 1. */
  priority: number | null;
  polarity: Polarity;
  lifeStage: LifeStage;
  kind: IndicatorKind;
  /** The titles we expect; a language may be unknown. */
  title: LocalText;
  /** The producer as our catalogue knows it, Finnish. */
  producer: string | null;
}

type Row = Record<string, string | undefined>;

/** The catalogue in its order, from catalogue.csv; throws on a line it cannot read. */
export function seedCatalogueLines(): CatalogueLine[] {
  const { data } = Papa.parse<Row>(readFileSync(seedFile("catalogue.csv"), "utf8"), {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  return data.map(toLine);
}

function toLine(row: Row, index: number): CatalogueLine {
  const where = `catalogue.csv, row ${index + 2}`;
  const priority = row.priority === "background" ? null : Number(row.priority);
  if (priority !== null && !Number.isInteger(priority))
    throw new Error(`${where}: unknown priority "${row.priority}"`);
  return {
    ...indicatorIn(row.indicator, where),
    priority,
    polarity: member(POLARITIES, row.polarity, where),
    lifeStage: member(LIFE_STAGES, row.life_stage, where),
    kind: member(INDICATOR_KINDS, row.kind, where),
    title: { fi: row.title_fi || null, sv: row.title_sv || null, en: row.title_en || null },
    producer: row.producer || null,
  };
}

function member<T extends string>(allowed: readonly T[], value: string | undefined, where: string): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`${where}: "${value}" is none of ${allowed.join(", ")}`);
  return found;
}
