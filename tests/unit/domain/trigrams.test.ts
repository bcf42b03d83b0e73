import { expect, it } from "vitest";
import { wordsNear } from "#app/domain/trigrams.ts";

const words = ["yksinaisyys", "tyottomyys", "yksin", "alkoholi"];

it("finds words that share at least half of the groups of three letters, the nearest first", () => {
  expect(wordsNear("yksinaisuus", words, 2)).toEqual(["yksinaisyys"]);
  expect(wordsNear("alkoholismi", words, 2)).toEqual(["alkoholi"]);
});

it("finds nothing near a short word or a strange one", () => {
  expect(wordsNear("yks", words, 2)).toEqual([]);
  expect(wordsNear("raitiovaunu", words, 2)).toEqual([]);
});
