import { expect, test } from "vitest";
import { foreignIn } from "#app/domain/text.ts";

test("a text is foreign where its reader's language has none and another has", () => {
  expect(foreignIn({ fi: "Tavoite", sv: "Mål" }, "sv")).toEqual({});
  expect(foreignIn({ fi: "Tavoite", sv: "" }, "sv")).toEqual({ lang: "fi" });
  expect(foreignIn({ sv: "Mål", en: "Goal" }, "fi")).toEqual({ lang: "sv" });
  expect(foreignIn({}, "sv")).toEqual({});
});
