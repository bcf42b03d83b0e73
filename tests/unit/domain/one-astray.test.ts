import { describe, expect, it } from "vitest";
import { isOneAstray } from "#app/domain/one-astray.ts";

describe("a word with one letter astray", () => {
  it.each([
    ["a wrong letter", "kotkx", "kotka"],
    ["a letter left out", "kouvla", "kouvola"],
    ["a letter too many", "kouvoola", "kouvola"],
    ["two letters changed", "kouvoal", "kouvola"],
    ["the first letter of a long word", "louvola", "kouvola"],
    ["the beginning of a longer word", "tyotom", "tyottomyys"],
    ["a letter too many at the end", "kotkaa", "kotka"],
  ])("%s is forgiven: %s for %s", (_, typed, word) => {
    expect(isOneAstray(typed, word)).toBe(true);
  });

  it.each([
    ["nothing astray", "kouvo", "kouvola"],
    ["two wrong letters", "kaavola", "kouvola"],
    ["a short word", "kotk", "katka"],
    ["the first letter of a short word", "lotka", "kotka"],
    ["a word that is too short", "kouvola", "kouvo"],
    ["no word", "kouvola", ""],
  ])("%s is another word: %s for %s", (_, typed, word) => {
    expect(isOneAstray(typed, word)).toBe(false);
  });
});
