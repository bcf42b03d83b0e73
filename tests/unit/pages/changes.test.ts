import { describe, expect, it } from "vitest";
import type { Polarity } from "#app/domain/indicator.ts";
import { LOCALES } from "#app/domain/text.ts";
import { parseVerdictWord } from "#app/domain/verdict-word.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { askedPage, computationPages } from "#app/pages/changes/computation-pages.ts";
import { certaintyBehind } from "#app/pages/changes/then-word.ts";
import { wordMark } from "#app/pages/changes/word-mark.ts";

/** The words that a reader meets for a stored verdict, in fi, sv and en. */
function told(code: string, polarity: Polarity): string[] {
  const mark = wordMark(parseVerdictWord(code), polarity);
  if (!mark) throw new Error(`no mark of ${code}`);
  return LOCALES.map((locale) => {
    const { verdicts, changes } = messagesFor(locale);
    return markWord(mark, verdicts.mark) + certaintyBehind(mark, changes.veryClear);
  });
}

describe("a stored verdict on the page of changes", () => {
  it("is told in the marks' words in each language, with how clear it is", () => {
    expect(told("much-higher", "lower")).toEqual([
      "suurempi, huonompi, tilastollisesti hyvin selvä",
      "högre, sämre, statistiskt mycket tydlig",
      "higher, worse, statistically very clear",
    ]);
    expect(told("clear-lower", "lower")).toEqual([
      "pienentynyt, hyvä suunta",
      "minskat, bra riktning",
      "fallen, good direction",
    ]);
    expect(told("refused:no-count", "lower")).toEqual([
      "ei voi arvioida",
      "kan inte bedömas",
      "cannot be judged",
    ]);
  });

  it("that showed no difference is not told as about the same: the stored word does not keep that", () => {
    expect(told("similar", "lower")).toEqual([
      "ei osoitettua eroa",
      "ingen påvisad skillnad",
      "no difference shown",
    ]);
  });

  it("is neither better nor worse where the indicator has no good direction", () => {
    for (const code of ["lower", "much-higher", "higher:small", "similar", "clear-higher", "small-lower"])
      expect(told(code, "none").join(" "), code).not.toMatch(
        /parempi|huonompi|suunta|bättre|sämre|riktning|better|worse|direction/,
      );
    expect(wordMark(parseVerdictWord("lower"), "none")?.judgement).toBe("no-judgement");
  });

  it("is about the same where the difference is certain but too small to matter", () => {
    expect(wordMark(parseVerdictWord("higher:small"), "lower")).toMatchObject({
      shape: "higher",
      judgement: "similar",
      small: true,
    });
  });

  it("has no mark where the question did not arise", () => {
    expect(wordMark({ kind: "none" }, "lower")).toBeNull();
  });
});

describe("pages of computations", () => {
  const runs = (...flips: number[]) => flips.map((one, id) => ({ id, flips: one }));

  it("hold ten computations each", () => {
    const sizes = computationPages(runs(...Array.from({ length: 23 }, () => 1))).map((page) => page.length);
    expect(sizes).toEqual([10, 10, 3]);
  });

  it("end sooner after a computation that changed very much, and lose none", () => {
    const pages = computationPages(runs(5, 800, 1, 299, 1, 2));
    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(computationPages([])).toEqual([]);
  });

  it("are asked for by a whole number from 1", () => {
    expect([null, "1", "12"].map(askedPage)).toEqual([1, 1, 12]);
    expect(["0", "-1", "1.5", "x", "", "99999", "01"].map(askedPage)).toEqual(Array(7).fill(null));
  });
});
