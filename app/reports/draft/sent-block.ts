import { type AreaKey, parseAreaAddress } from "#app/domain/area.ts";
import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { isSex } from "#app/domain/observation.ts";
import {
  type Block,
  type BlockContent,
  type BlockContents,
  type BlockKind,
  SENTENCE_QUESTIONS,
  type Texts,
} from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { LONGEST_TEXT } from "#app/reports/text/text-doc-schema.ts";
import { tidySpec } from "./block-spec.ts";
import { wrongYears } from "./wrong-years.ts";

/** Why what was sent makes no piece. */
export type SentProblem = "badPicture" | "badYears" | "tooLong" | "noIndicator";

export type SentBlock = { ok: true; block: BlockContent } | { ok: false; problem: SentProblem };

/** What a picture's form asks for, as its spec names it. */
export const PICTURE_FIELDS = ["kind", "indicator", "area", "areas", "sex", "from", "to", "year"] as const;

/** Signs of a caption or an edited sentence. */
const LONGEST_LINE = 2000;

/**
 * A piece from the fields of its form; of a language whose field is not there, what was before stays.
 * `area` is the report's own, for what names none.
 */
export function sentBlock(form: FormData, before: Block, area: AreaKey): SentBlock {
  switch (before.kind) {
    case "text":
      return sentText(form, before.content);
    case "figure":
      return sentFigure(form, before.content);
    case "key-figures": {
      const indicators = [...new Set(form.getAll("indicator").flatMap((one) => indicatorOf(one) ?? []))];
      if (indicators.length === 0) return { ok: false, problem: "noIndicator" };
      return {
        ok: true,
        block: { kind: "key-figures", content: { indicators, area: areaOf(form) ?? area } },
      };
    }
    case "sentence":
      return sentSentence(form, before.content, area);
    case "goals":
    case "measures": {
      const priority = field(form, "priority");
      const content = { area: areaOf(form) ?? area, ...(priority === "" ? {} : { priority }) };
      return { ok: true, block: { kind: before.kind, content } };
    }
    case "bodies":
      return { ok: true, block: { kind: "bodies", content: { area: areaOf(form) ?? area } } };
    case "indicator-appendix":
    case "page-break":
      return { ok: true, block: { kind: before.kind, content: {} } };
  }
}

/** What a piece of this kind begins as. */
export function emptyBlock(kind: BlockKind, area: AreaKey, indicator: IndicatorKey): BlockContent {
  switch (kind) {
    case "text":
      return { kind, content: { docs: {} } };
    case "figure":
      return { kind, content: { spec: `kind=line&indicator=${indicator}` } };
    case "key-figures":
      return { kind, content: { indicators: [indicator], area } };
    case "sentence":
      return { kind, content: { result: { indicator, area, sex: "total", question: "figure" } } };
    case "goals":
    case "measures":
    case "bodies":
      return { kind, content: { area } };
    case "indicator-appendix":
    case "page-break":
      return { kind, content: {} };
  }
}

function sentText(form: FormData, before: BlockContents["text"]): SentBlock {
  const docs: BlockContents["text"]["docs"] = { ...before.docs };
  for (const locale of LOCALES) {
    const typed = form.get(`text-${locale}`);
    if (typeof typed !== "string") continue;
    if (typed.length > LONGEST_TEXT) return { ok: false, problem: "tooLong" };
    const doc = readMarkdown(typed);
    if (doc.content.length > 0) docs[locale] = doc;
    else delete docs[locale];
  }
  return { ok: true, block: { kind: "text", content: { docs } } };
}

function sentFigure(form: FormData, before: BlockContents["figure"]): SentBlock {
  const asked = new URLSearchParams();
  for (const name of PICTURE_FIELDS)
    for (const value of form.getAll(name))
      if (typeof value === "string" && value !== "") asked.append(name, value);
  // Also a year that this kind of picture does not ask for is one, or is told.
  if (Object.keys(wrongYears(asked)).length > 0) return { ok: false, problem: "badYears" };
  const spec = tidySpec(asked);
  if (spec === null) return { ok: false, problem: "badPicture" };
  const captions = sentTexts(form, "caption", before.captions ?? {});
  if (!captions) return { ok: false, problem: "tooLong" };
  return {
    ok: true,
    block: { kind: "figure", content: { spec, ...(isEmpty(captions) ? {} : { captions }) } },
  };
}

function sentSentence(form: FormData, before: BlockContents["sentence"], area: AreaKey): SentBlock {
  const indicator = indicatorOf(form.get("indicator")) ?? before.result.indicator;
  const [sex, asked] = [field(form, "sex"), field(form, "question")];
  const question = SENTENCE_QUESTIONS.find((one) => one === asked) ?? before.result.question;
  const result = {
    indicator,
    area: areaOf(form) ?? area,
    sex: isSex(sex) ? sex : before.result.sex,
    question,
  };
  const same = JSON.stringify(result) === JSON.stringify(before.result);
  // Words about another figure are not carried over to this one.
  const texts = same ? sentTexts(form, "edited", before.edited?.texts ?? {}) : {};
  if (!texts) return { ok: false, problem: "tooLong" };
  const from: Texts = {};
  for (const locale of LOCALES) {
    const machine = field(form, `machine-${locale}`) || before.edited?.from[locale];
    if (texts[locale] === machine) delete texts[locale];
    if (texts[locale] !== undefined && machine) from[locale] = machine;
  }
  const content = isEmpty(texts) ? { result } : { result, edited: { texts, from } };
  return { ok: true, block: { kind: "sentence", content } };
}

/** Texts of one line by language; null where one is too long. */
function sentTexts(form: FormData, name: string, before: Texts): Texts | null {
  const texts: Texts = { ...before };
  for (const locale of LOCALES) {
    const typed = form.get(`${name}-${locale}`);
    if (typeof typed !== "string") continue;
    if (typed.length > LONGEST_LINE) return null;
    const text = cleanLine(typed);
    if (text === "") delete texts[locale];
    else texts[locale] = text;
  }
  return texts;
}

function isEmpty(texts: Partial<Record<Locale, string>>): boolean {
  return Object.keys(texts).length === 0;
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

function areaOf(form: FormData): AreaKey | null {
  return parseAreaAddress(field(form, "area"));
}

function indicatorOf(value: FormDataEntryValue | null): IndicatorKey | null {
  const parts = typeof value === "string" ? parseIndicatorKey(value) : null;
  return parts && indicatorKey(parts);
}
