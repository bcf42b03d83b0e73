import { describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { refused } from "#app/domain/verdict.ts";
import { comparisonMark, resultMarks, trendMark } from "#app/domain/verdict-mark.ts";
import { besideWord, markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { REFUSED_RESULT, RESULT } from "#tests/support/area-results.ts";

describe("a mark", () => {
  it("keeps shape, judgement, size and certainty apart", () => {
    expect(resultMarks(RESULT)).toMatchObject({
      year: 2025,
      country: { shape: "lower", judgement: "better", small: false, strong: true },
      rest: { shape: "lower", judgement: "similar", small: true, strong: false },
      trend: { shape: "up", judgement: "worse", small: false },
    });
  });

  it("of what cannot be judged says so, and why", () => {
    expect(resultMarks(REFUSED_RESULT)).toMatchObject({
      country: { shape: "refused", judgement: "cannot-be-judged", refusal: "no-benchmark" },
      rest: null,
      trend: { shape: "refused", refusal: "too-few-points" },
    });
  });

  it("is beside the country and, only where that has no figure, beside the rest of the county", () => {
    expect(resultMarks(RESULT).beside).toMatchObject({
      to: "country",
      benchmark: 7.1,
      mark: { judgement: "better" },
    });
    const without = { ...RESULT, country: refused("no-benchmark") };
    expect(resultMarks(without).beside).toMatchObject({
      to: "rest",
      benchmark: 6.9,
      mark: { judgement: "similar", small: true },
    });
    expect(resultMarks(REFUSED_RESULT).beside).toMatchObject({
      to: "country",
      benchmark: null,
      mark: { refusal: "no-benchmark" },
    });
    expect(resultMarks({ ...RESULT, country: null }).beside).toBeNull();
  });

  it("beside the rest of a county says in words that it is", () => {
    if (!RESULT.country?.ok) throw new Error("the fixture has one");
    const plain = comparisonMark(RESULT.country);
    const marks = {
      better: plain,
      small: { ...plain, judgement: "similar", small: true },
      untested: { ...plain, shape: "higher", judgement: "cannot-be-judged", certainty: "not-tested" },
      same: { ...plain, shape: "same", judgement: "similar" },
      similar: { ...plain, shape: "similar", judgement: "similar" },
      unproven: { ...plain, shape: "unproven", judgement: "similar" },
    } as const;
    const told = (locale: "fi" | "sv" | "en", than: string): string[] =>
      Object.values(marks).map((mark) => besideWord(mark, than, messagesFor(locale).verdicts));
    expect(told("fi", "muualla Kainuussa")).toEqual([
      "pienempi, parempi kuin muualla Kainuussa",
      "hieman pienempi kuin muualla Kainuussa",
      "suurempi kuin muualla Kainuussa, ei testattu",
      "sama luku kuin muualla Kainuussa",
      "suunnilleen sama kuin muualla Kainuussa",
      "ei osoitettua eroa (vertailu: muualla Kainuussa)",
    ]);
    expect(told("sv", "på andra håll i Kajanaland")).toEqual([
      "lägre, bättre än på andra håll i Kajanaland",
      "något lägre än på andra håll i Kajanaland",
      "högre än på andra håll i Kajanaland, inte testad",
      "samma tal som på andra håll i Kajanaland",
      "ungefär samma som på andra håll i Kajanaland",
      "ingen påvisad skillnad (jämförelse: på andra håll i Kajanaland)",
    ]);
    expect(told("en", "elsewhere in Kainuu")).toEqual([
      "lower, better than elsewhere in Kainuu",
      "slightly lower than elsewhere in Kainuu",
      "higher than elsewhere in Kainuu, not tested",
      "the same figure as elsewhere in Kainuu",
      "about the same as elsewhere in Kainuu",
      "no difference shown (comparison: elsewhere in Kainuu)",
    ]);
    expect(besideWord(plain, null, messagesFor("fi").verdicts)).toBe("pienempi, parempi");
  });

  it("of a difference that chance explains has no direction", () => {
    if (!RESULT.country?.ok || !RESULT.trend.ok) throw new Error("the fixture has both");
    const country = {
      ...RESULT.country.result,
      significance: "none" as const,
      judgement: "similar" as const,
    };
    const close = { ...country, close: true };
    expect(comparisonMark({ ok: true, result: country })).toMatchObject({ shape: "unproven", small: false });
    expect(comparisonMark({ ok: true, result: close })).toMatchObject({ shape: "similar", small: false });
    const trend = { ...RESULT.trend.result, step: "none" as const };
    expect(trendMark({ ok: true, result: trend }).shape).toBe("flat");
  });

  it("of what nothing has tested has its direction, and says so in its word", () => {
    if (!RESULT.country?.ok) throw new Error("the fixture has a comparison");
    const result = {
      ...RESULT.country.result,
      significance: "not-tested" as const,
      judgement: "cannot-be-judged" as const,
    };
    const mark = comparisonMark({ ok: true, result });
    expect(mark).toMatchObject({ shape: "lower", certainty: "not-tested", strong: false, refusal: null });
    expect(LOCALES.map((locale) => markWord(mark, messagesFor(locale).verdicts.mark))).toEqual([
      "pienempi, ei testattu",
      "lägre, inte testad",
      "lower, not tested",
    ]);
  });

  it("of a total's trend says that it is a total, not that nobody can tell", () => {
    const words = (refusal: "without-chance" | "no-count"): string[] =>
      LOCALES.map((locale) => markWord(trendMark(refused(refusal)), messagesFor(locale).verdicts.mark));
    expect(words("without-chance")).toEqual([
      "kokonaismäärä, ei testata",
      "totalmängd, testas inte",
      "total, not tested",
    ]);
    expect(words("no-count")[0]).toBe("ei voi arvioida");
  });

  it("of totals has their direction and judgement; of one and the same number it says so", () => {
    if (!RESULT.country?.ok) throw new Error("the fixture has a comparison");
    const exact = { ...RESULT.country.result, significance: "exact" as const };
    expect(comparisonMark({ ok: true, result: exact })).toMatchObject({
      shape: "lower",
      judgement: "better",
      certainty: "exact",
      strong: false,
    });
    const equal = { ...exact, direction: "equal" as const };
    expect(comparisonMark({ ok: true, result: equal })).toMatchObject({ shape: "same", small: false });
  });

  it("has words of its own for figures and for developments in each language", () => {
    const { country, trend } = resultMarks(RESULT);
    if (!country) throw new Error("the fixture has a comparison");
    const told = LOCALES.map((locale) => {
      const { mark } = messagesFor(locale).verdicts;
      return [markWord(country, mark), markWord(trend, mark)];
    });
    expect(told).toEqual([
      ["pienempi, parempi", "kasvanut, huono suunta"],
      ["lägre, bättre", "ökat, dålig riktning"],
      ["lower, better", "grown, bad direction"],
    ]);
  });

  it("of a small difference says so before its word", () => {
    const { rest } = resultMarks(RESULT);
    if (!rest) throw new Error("the fixture has the rest of the county");
    expect(LOCALES.map((locale) => markWord(rest, messagesFor(locale).verdicts.mark))).toEqual([
      "hieman pienempi",
      "något lägre",
      "slightly lower",
    ]);
  });
});
