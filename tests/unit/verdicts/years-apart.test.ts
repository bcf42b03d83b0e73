import { describe, expect, it } from "vitest";
import { breakBetween, earlierFigure } from "#app/domain/earlier-figure.ts";
import { LOCALES } from "#app/domain/text.ts";
import { answered } from "#app/domain/verdict.ts";
import { pairSentence } from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import { withPrevious } from "#app/verdicts/area-result.ts";
import type { Figure } from "#app/verdicts/made-figure.ts";
import { indicatorMaterial } from "#app/verdicts/material.ts";
import { figureOf } from "#tests/support/counted-figure.ts";
import { OWN_INDICATOR } from "#tests/support/judged-indicator.ts";

const PEOPLE = 60_000;

function figure(year: number, value: number): Figure {
  const counted = figureOf("proportion", Math.round((value / 100) * PEOPLE), PEOPLE);
  return { year, value, published: null, counted: answered({ counted, from: "population" }) };
}

type Method = typeof OWN_INDICATOR.method;

/** Ten per cent, then thirty: far past chance. */
function pairOf(method: Partial<Method>, years: readonly [number, number] = [2025, 2024]) {
  const frame = { keys: new Map(), neighbours: new Map(), counties: new Map(), similar: new Map() };
  const indicator = { ...OWN_INDICATOR, method: { ...OWN_INDICATOR.method, ...method } };
  const places = { ...frame, municipalities: [], former: [] };
  const material = indicatorMaterial(indicator, [], places, null, 1, null);
  return withPrevious([figure(years[0], 30), figure(years[1], 10)], material);
}

function told(outcome: ReturnType<typeof pairOf>): string[] {
  const { key: indicator, unit } = OWN_INDICATOR;
  const area = { kind: "kunta" as const, code: "205", name: { fi: "Kajaani", sv: "Kajana", en: "Kajaani" } };
  const title = { fi: "Osuus", sv: null, en: null };
  const facts = { indicator, unit, title, area, decimals: 1, sex: "total" as const };
  return LOCALES.map((locale) => pairSentence(facts, outcome, (key) => key, locale));
}

describe("two years that cannot be compared", () => {
  it("are not set side by side where the index is set anew every year", () => {
    const pair = pairOf({ restandardised: true });
    expect(pair).toEqual({ ok: false, refusal: "restandardised", about: [] });
    for (const sentence of told(pair)) expect(sentence).not.toMatch(/2024|10/);
  });

  it("are not set side by side across a break, and the sentence says when it was", () => {
    const pair = pairOf({ breaks: [2011, 2025] });
    expect(pair).toEqual({ ok: false, refusal: "series-break", about: ["2025"] });
    expect(told(pair)).toEqual([
      "Tilastointi on muuttunut vuonna 2025, eikä lukua voi verrata sitä edeltävään lukuun.",
      "Statistikföringen ändrades år 2025, och talet kan inte jämföras med det föregående.",
      "The statistics changed in 2025, and the figure cannot be compared with the one before it.",
    ]);
  });

  it("are compared where both are on one side of the break", () => {
    expect(pairOf({ breaks: [2024] })).toMatchObject({ result: { significance: "99.8", previous: 10 } });
    expect(pairOf({ breaks: [2026] }).ok).toBe(true);
  });

  it("a figure of several years that begins before the break is none of the new series", () => {
    expect(pairOf({ breaks: [2021], yearsInFigure: 3 }, [2025, 2022])).toMatchObject({
      refusal: "series-break",
      about: ["2021"],
    });
    expect(pairOf({ breaks: [2020], yearsInFigure: 3 }, [2025, 2022]).ok).toBe(true);
    expect(breakBetween(2022, 2025, { breaks: [2020, 2021, 2024], yearsInFigure: 3 })).toBe(2024);
  });

  it("nor has a table's figure before a change across it", () => {
    const numbers = { years: [2022, 2025], values: [10, 30], absValues: [null, null], missing: [null, null] };
    const series = { region: "kunta:205" as const, sex: "total" as const, ...numbers };
    const apart = { breaks: [2021], restandardised: false };
    expect(earlierFigure(series, 2025, { ...apart, yearsInFigure: 3 })).toMatchObject({
      change: null,
      noChange: "break",
    });
    expect(earlierFigure(series, 2025, apart)?.change).toBe(20);
  });
});
