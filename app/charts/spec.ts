import { z } from "zod";
import { type AreaKey, COUNTRY_KEY, isCounty, isMunicipality, parseAreaAddress } from "#app/domain/area.ts";
import { type IndicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { SEXES } from "#app/domain/observation.ts";
import { LOCALES } from "#app/domain/text.ts";
import type { Family } from "./chart-kind.ts";
import { FILE_SIZES } from "./file-size.ts";
import { CHART_KINDS, CHARTS, hasPanels, isChartKind, kindsOf } from "./kinds.ts";
import {
  type ChartSpec,
  MOST_AREAS,
  MOST_BARS,
  MOST_PANELS,
  MOST_ROWS,
  SPEC_YEARS,
  WIDTHS,
} from "./spec-link.ts";

/**
 * Parses a chart spec from a query string. The only zod file of this room: the browser never imports it
 * (size); it makes links with spec-link.ts.
 */
export type { ChartSpec } from "./spec-link.ts";

/** What is wrong with one parameter: its name, the value as given, what was expected. */
export interface SpecProblem {
  name: string;
  value: string | null;
  expected: string;
}

export type ParsedSpec = { ok: true; spec: ChartSpec } | { ok: false; problems: SpecProblem[] };

const indicator = z.string("an indicator such as sotkanet-181").transform((text, context): IndicatorKey => {
  const parts = parseIndicatorKey(text);
  if (parts) return `${parts.source}-${parts.sourceKey}`;
  context.addIssue({ code: "custom", message: "an indicator such as sotkanet-181" });
  return z.NEVER;
});

const areasUpTo = (most: number) =>
  z
    .string()
    .default("")
    .transform((text, context): AreaKey[] => {
      const keys = new Set<AreaKey>();
      for (const part of partsOf(text)) {
        const key = parseAreaAddress(part);
        if (key && keys.has(key))
          context.addIssue({ code: "custom", message: `each area once; given twice: "${part}"` });
        else if (key) keys.add(key);
        else
          context.addIssue({
            code: "custom",
            message: `areas such as kunta:286,kunta:285; unknown: "${part}"`,
          });
      }
      const compared = comparedIn([...keys]);
      if (compared > most)
        context.addIssue({ code: "custom", message: `at most ${most} areas, not ${compared}` });
      return [...keys];
    });

/** The country comes along in every picture. */
function comparedIn(areas: readonly AreaKey[]): number {
  return areas.filter((key) => key !== COUNTRY_KEY).length;
}

function partsOf(text: string): string[] {
  return text.split(",").filter((piece) => piece.trim() !== "");
}

const ROWS = `at most ${MOST_ROWS} indicators such as sotkanet-181,sotkanet-3113, each once`;

const rows = z
  .string()
  .transform((text, context): IndicatorKey[] => {
    const keys = partsOf(text).flatMap((part): IndicatorKey[] => {
      const parts = parseIndicatorKey(part);
      return parts ? [`${parts.source}-${parts.sourceKey}`] : [];
    });
    if (
      keys.length === partsOf(text).length &&
      keys.length <= MOST_ROWS &&
      new Set(keys).size === keys.length
    )
      return keys;
    context.addIssue({ code: "custom", message: ROWS });
    return z.NEVER;
  })
  .optional();

const ONE_AREA = "a municipality or county such as kunta:286";

const area = z.string(ONE_AREA).transform((text, context): AreaKey => {
  const key = parseAreaAddress(text);
  if (key && (isMunicipality(key) || isCounty(key))) return key;
  context.addIssue({ code: "custom", message: ONE_AREA });
  return z.NEVER;
});

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine((value) => value >= low && value <= high, `a whole number from ${low} to ${high}`);

const year = wholeNumber(SPEC_YEARS.first, SPEC_YEARS.last).nullable().default(null);

const kindOf = <F extends Family>(family: F) => z.enum(kindsOf(family), `one of ${CHART_KINDS.join(", ")}`);

const everySpec = {
  locale: z.enum(LOCALES, `one of ${LOCALES.join(", ")}`).default("fi"),
  width: wholeNumber(WIDTHS.least, WIDTHS.most).default(WIDTHS.standard),
  size: z.enum(FILE_SIZES, `one of ${FILE_SIZES.join(", ")}`).optional(),
};

const ofOneIndicator = (most: number) => ({
  indicator,
  areas: areasUpTo(most),
  sex: z.enum(SEXES, `one of ${SEXES.join(", ")}`).default("total"),
  ...everySpec,
});

const overYears = {
  kind: kindOf("over-years").default("line"),
  ...ofOneIndicator(MOST_PANELS),
  from: year,
  to: year,
  axes: z.enum(["free"], "free").optional(),
  scale: z.enum(["index"], "index").optional(),
};
const oneYear = { kind: kindOf("one-year"), ...ofOneIndicator(MOST_BARS), year };
const twoIndicators = {
  kind: kindOf("two-indicators"),
  x: indicator,
  y: indicator,
  areas: areasUpTo(MOST_AREAS),
  from: year,
  to: year,
  ...everySpec,
};
const oneArea = { kind: kindOf("one-area"), area, indicators: rows, ...everySpec };

const TOO_MANY = { path: ["areas"], message: `at most ${MOST_AREAS} areas` };
const NOT_IN_ORDER = { path: ["from"], message: "a year that is not after `to`" };

function inOrder({ from, to }: { from: number | null; to: number | null }): boolean {
  return from === null || to === null || from <= to;
}

/** What each family asks for: the names of its parameters, and how they are read. */
const SPECS: Record<Family, { names: string[]; schema: z.ZodType<ChartSpec> }> = {
  "over-years": {
    names: Object.keys(overYears),
    schema: z
      .object(overYears)
      .refine(inOrder, NOT_IN_ORDER)
      .refine(({ kind, areas }) => hasPanels(kind) || comparedIn(areas) <= MOST_AREAS, TOO_MANY)
      .refine(({ kind, axes }) => hasPanels(kind) || axes === undefined, {
        path: ["axes"],
        message: "a picture of panels",
      }),
  },
  "one-year": {
    names: Object.keys(oneYear),
    schema: z
      .object(oneYear)
      .refine(
        ({ kind, areas }) => CHARTS[kind].shows === "chosen" || comparedIn(areas) <= MOST_AREAS,
        TOO_MANY,
      ),
  },
  "two-indicators": {
    names: Object.keys(twoIndicators),
    schema: z
      .object(twoIndicators)
      .refine(({ x, y }) => x !== y, { path: ["y"], message: "another indicator than `x`" })
      .refine(inOrder, NOT_IN_ORDER),
  },
  "one-area": { names: Object.keys(oneArea), schema: z.object(oneArea) },
};

/**
 * `search`: the query string of a chart's address. Parameters that are not of a spec are left alone (a page
 * may have its own); a parameter given twice is an error, except `areas`, whose values are joined.
 */
export function parseChartSpec(search: URLSearchParams): ParsedSpec {
  const kind = search.get("kind") ?? "";
  // An unknown kind is of no family: any of them refuses it by its name.
  const { names, schema } = SPECS[isChartKind(kind) ? CHARTS[kind].family : "over-years"];
  const given: Record<string, string> = {};
  const problems: SpecProblem[] = [];
  for (const name of names) {
    const values = search.getAll(name).filter((value) => value !== "");
    if (name === "areas" && values.length > 0) given[name] = values.join(",");
    else if (values.length > 1) problems.push({ name, value: values.join(" "), expected: "one value" });
    else if (values[0] !== undefined) given[name] = values[0];
  }
  const parsed = schema.safeParse(given);
  if (parsed.success && problems.length === 0) return { ok: true, spec: parsed.data };
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0] ?? "");
    problems.push({ name, value: given[name] ?? null, expected: issue.message });
  }
  return { ok: false, problems };
}
