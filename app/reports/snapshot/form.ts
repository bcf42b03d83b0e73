import { z } from "zod";
import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { GOAL_MARK_STATES } from "#app/domain/goal.ts";
import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { MISSING_REASONS, SEXES } from "#app/domain/observation.ts";
import { REPORT_KINDS, SENTENCE_QUESTIONS } from "#app/domain/report.ts";
import { FROZEN_LISTS, type FrozenBlock, type Snapshot } from "#app/domain/report-version.ts";
import { LOCALES } from "#app/domain/text.ts";
import { textDocSchema } from "../text/text-doc-schema.ts";

/**
 * Form 1 of a frozen version, field by field. It is read for ever: a change of what is frozen is a new form
 * beside this one, never a change here, but for a field that may be left out: a new one, as all versions
 * before it do, or an old one, as all versions after it do.
 */

const inLanguages = <T extends z.ZodType>(of: T) => z.partialRecord(z.enum(LOCALES), of);
const texts = inLanguages(z.string());
const moment = z.iso.datetime();
const day = z.iso.date();
const year = z.int().min(1900).max(2200);
const area = z.custom<AreaKey>((value) => typeof value === "string" && parseAreaKey(value) !== null);
const indicator = z.custom<IndicatorKey>((value) => {
  const parts = typeof value === "string" ? parseIndicatorKey(value) : null;
  return parts !== null && indicatorKey(parts) === value;
}, "an indicator such as sotkanet-181");

const decimals = z.int().min(0).max(20);
const cell = z.strictObject({
  text: z.string(),
  value: z.number().exactOptional(),
  year: year.exactOptional(),
  missing: z.enum(MISSING_REASONS).exactOptional(),
  lang: z.enum(LOCALES).exactOptional(),
  mark: z.enum(GOAL_MARK_STATES).exactOptional(),
  of: z.strictObject({ indicator, area, decimals }).exactOptional(),
});
const table = z.strictObject({
  caption: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)),
});

const picture = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string(),
  caption: z.string().nullable(),
  // A picture without words cannot be published.
  alt: z.string().min(1),
  sentences: z.array(z.string()),
  table,
  source: z.string().min(1),
  parts: z.array(z.strictObject({ svg: svg(), alt: z.string().min(1) })).exactOptional(),
  areas: z.array(z.string()).exactOptional(),
  svg: z.strictObject({ phone: svg(), screen: svg(), print: svg(), alone: svg().exactOptional() }),
});

function svg() {
  return z.string().regex(/^<svg[ >][\s\S]*<\/svg>$/, "a whole SVG picture");
}

const block: z.ZodType<FrozenBlock> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), id: z.string(), docs: inLanguages(textDocSchema) }),
  z.strictObject({
    kind: z.literal("figure"),
    id: z.string(),
    number: z.int().min(1),
    spec: z.string().min(1),
    shown: inLanguages(picture),
  }),
  z.strictObject({
    kind: z.enum(FROZEN_LISTS),
    id: z.string(),
    about: z.strictObject({ indicators: z.array(indicator), area }).exactOptional(),
    shown: inLanguages(z.strictObject({ table, notes: z.array(z.string()), source: z.string().nullable() })),
  }),
  z.strictObject({
    kind: z.literal("sentence"),
    id: z.string(),
    result: z.strictObject({
      indicator,
      area,
      sex: z.enum(SEXES),
      question: z.enum(SENTENCE_QUESTIONS),
    }),
    edited: z.boolean(),
    figures: z.array(z.strictObject({ area, year, value: z.number(), decimals })).exactOptional(),
    shown: inLanguages(
      z.strictObject({
        text: z.string(),
        machine: z.string(),
        brief: z.string().exactOptional(),
        source: z.string(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal("page-break"), id: z.string() }),
]);

const snapshot: z.ZodType<Snapshot> = z.strictObject({
  form: z.literal(1),
  report: z.strictObject({
    key: z.string().min(1),
    kind: z.enum(REPORT_KINDS),
    titles: texts,
    area,
    areaNames: texts,
    years: z.strictObject({ first: year, last: year }),
    languages: z.array(z.enum(LOCALES)).min(1),
  }),
  number: z.int().min(1),
  frozenAt: moment,
  correction: texts.nullable(),
  address: z.string().includes("{language}"),
  example: z.boolean(),
  dataVersion: z.int(),
  methodVersion: z.string(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      titles: texts,
      priority: z.int().min(1).nullable(),
      blocks: z.array(block),
    }),
  ),
  sources: z.array(
    z.strictObject({ id: z.string(), names: texts, licence: z.string().nullable(), fetched: day.nullable() }),
  ),
});

/**
 * The snapshot that plain data is. Throws where it is none, naming the first place that is not of the form.
 */
export function snapshotOf(data: unknown): Snapshot {
  const parsed = snapshot.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`not a frozen report of form 1: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
