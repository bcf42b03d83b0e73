import { type AreaKey, parseAreaAddress } from "#app/domain/area.ts";
import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { isSex } from "#app/domain/observation.ts";
import { type BlockContent, SENTENCE_QUESTIONS } from "#app/domain/report.ts";
import { tidySpec } from "./block-spec.ts";

/** Indicators of a table that is taken into a report, at the most. */
const MOST_INDICATORS = 60;

/**
 * The piece that a page's "add to report" asks for: a sentence by its `question`, key figures by their
 * `list`, else a picture by its spec. Null where the address names none of them.
 */
export function addedBlock(search: URLSearchParams): BlockContent | null {
  if (search.has("question")) return sentenceOf(search);
  if (search.has("list")) return keyFiguresOf(search);
  const spec = tidySpec(search);
  return spec === null ? null : { kind: "figure", content: { spec } };
}

function sentenceOf(search: URLSearchParams): BlockContent | null {
  const question = SENTENCE_QUESTIONS.find((one) => one === search.get("question"));
  const indicator = indicatorOf(search.get("indicator") ?? "");
  const area = areaOf(search);
  const sex = search.get("sex") ?? "total";
  if (!question || !indicator || !area || !isSex(sex)) return null;
  return { kind: "sentence", content: { result: { indicator, area, sex, question } } };
}

function keyFiguresOf(search: URLSearchParams): BlockContent | null {
  const area = areaOf(search);
  const listed = (search.get("list") ?? "").split(",").flatMap((key) => indicatorOf(key) ?? []);
  const indicators = [...new Set(listed)].slice(0, MOST_INDICATORS);
  return area && indicators.length > 0 ? { kind: "key-figures", content: { indicators, area } } : null;
}

function areaOf(search: URLSearchParams): AreaKey | null {
  return parseAreaAddress(search.get("area") ?? "");
}

function indicatorOf(text: string): IndicatorKey | null {
  const parts = parseIndicatorKey(text);
  return parts && indicatorKey(parts);
}
