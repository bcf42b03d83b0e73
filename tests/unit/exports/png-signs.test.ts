import { expect, test } from "vitest";
import { withKnownSigns } from "#app/exports/png-signs.ts";

test("what texts about figures are written with stays as it is", () => {
  for (const text of [
    "Hämeenkyrö, Närpiö – 12,5 % ≤ 1 000 € (−0,3) → ½",
    "Áŋŋel, Čeavetjávri, Đ đ Ŧ ŧ Ž ž Ǩ ǩ Ǥ ǥ Ǯ ǯ Ʒ ʒ ʹ",
    "Работающие, Ελληνικά",
  ])
    expect(withKnownSigns(`<text x="1">${text}</text>`)).toBe(`<text x="1">${text}</text>`);
});

test("emoji and scripts that the pictures' fonts lack become an ellipsis, not boxes", () => {
  expect(withKnownSigns("<text>Liikkuvat 🚴🏽‍♀️, %</text>")).toMatch(
    /^<text>Liikkuvat […\u200d]+, %<\/text>$/u,
  );
  expect(withKnownSigns("<text>中文 (a) العربية</text>")).toBe("<text>… (a) …</text>");
  expect(withKnownSigns("◇ 😀")).not.toMatch(/\p{Extended_Pictographic}|◇/u);
});
