import { type AreaKey, parseAreaAddress } from "#app/domain/area.ts";
import { indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { isSex } from "#app/domain/observation.ts";
import { type Block, SENTENCE_QUESTIONS, type Texts } from "#app/domain/report.ts";
import { LOCALES } from "#app/domain/text.ts";
import { PICTURE_FIELDS, sentBlock } from "./sent-block.ts";

/**
 * A piece as its form was filled in, right or wrong: what the fields show again when it was not saved. It is
 * never stored. What was typed of a text is shown by itself, sign by sign.
 */
export function chosenBlock(form: FormData, before: Block, area: AreaKey): Block {
  const { id, version } = before;
  switch (before.kind) {
    case "figure":
      return { ...before, content: { spec: chosenPicture(form), captions: typedTexts(form, "caption") } };
    case "key-figures":
      return { ...before, content: { indicators: chosenIndicators(form), area: chosenArea(form) ?? area } };
    case "sentence": {
      const [sex, asked] = [String(form.get("sex")), String(form.get("question"))];
      const result = {
        indicator: chosenIndicators(form)[0] ?? before.content.result.indicator,
        area: chosenArea(form) ?? area,
        sex: isSex(sex) ? sex : before.content.result.sex,
        question: SENTENCE_QUESTIONS.find((question) => question === asked) ?? before.content.result.question,
      };
      return { ...before, content: { result, edited: { texts: typedTexts(form, "edited"), from: {} } } };
    }
    default: {
      const sent = sentBlock(form, before, area);
      return sent.ok ? ({ id, version, ...sent.block } as Block) : before; // a piece keeps its kind
    }
  }
}

function chosenPicture(form: FormData): string {
  const chosen = new URLSearchParams();
  for (const name of PICTURE_FIELDS) {
    const values = form.getAll(name).filter((value) => typeof value === "string" && value !== "");
    if (values.length > 0) chosen.set(name, values.join(","));
  }
  return chosen.toString();
}

function chosenIndicators(form: FormData) {
  return form.getAll("indicator").flatMap((value) => {
    const parts = typeof value === "string" ? parseIndicatorKey(value) : null;
    return parts ? [indicatorKey(parts)] : [];
  });
}

function chosenArea(form: FormData): AreaKey | null {
  const value = form.get("area");
  return typeof value === "string" ? parseAreaAddress(value.trim()) : null;
}

function typedTexts(form: FormData, name: string): Texts {
  const texts: Texts = {};
  for (const locale of LOCALES) {
    const typed = form.get(`${name}-${locale}`);
    if (typeof typed === "string") texts[locale] = typed;
  }
  return texts;
}
