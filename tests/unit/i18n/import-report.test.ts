import { describe, expect, it } from "vitest";
import { REJECTION_CODES } from "#app/domain/importing/rejection-code.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";

const reports = LOCALES.map((locale) => messagesFor(locale).importReport);

/** The same place of the messages in Finnish, Swedish and English. */
function expectThreeLanguages(texts: readonly string[]): void {
  expect(texts.every((text) => text.trim().length > 3)).toBe(true);
  expect(new Set(texts).size, texts.join(" / ")).toBe(LOCALES.length);
}

/** A text with its places filled, be they for a number or for names. */
function filled(words: (...given: never[]) => string, count: number): string {
  // What the places are for differs from text to text; here only the words around them count.
  return words(...([count, "A", "B"] as never[]));
}

describe("what an import reports", () => {
  it.each(REJECTION_CODES)("has words for %s in each language", (code) => {
    expectThreeLanguages(reports.map(({ rejection }) => rejection[code]));
  });

  it("has words for no other reason of rejection, and none twice", () => {
    for (const { rejection } of reports) {
      expect(Object.keys(rejection).sort()).toEqual([...REJECTION_CODES].sort());
      expect(new Set(Object.values(rejection)).size).toBe(REJECTION_CODES.length);
    }
  });

  it("has words for every warning about a file in each language", () => {
    const codes = Object.keys(reports[0]?.warning ?? {});
    expect(codes).toHaveLength(9);
    for (const code of codes)
      expectThreeLanguages(
        reports.map(({ warning }) => Object.entries(warning).find(([name]) => name === code)?.[1] ?? ""),
      );
  });

  it("has words for every other note in each language, also for several", () => {
    const texts = reports.map(({ note }) =>
      Object.values(note).flatMap((words) =>
        typeof words === "string" ? [words] : [filled(words, 1), filled(words, 2)],
      ),
    );
    expect(texts[0]?.length).toBeGreaterThan(9);
    for (const at of texts[0]?.keys() ?? []) expectThreeLanguages(texts.map((list) => list[at] ?? ""));
  });
});
