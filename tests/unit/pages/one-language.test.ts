import { describe, expect, it } from "vitest";
import { inOneLanguage } from "#app/pages/one-language.ts";

describe("page data in one language", () => {
  it("keeps the reader's texts only, wherever they are", () => {
    const data = {
      name: { fi: "Kotka", sv: "Kotka", en: "Kotka" },
      lines: [{ title: { fi: "a", sv: "b", en: "c" } }],
    };
    expect(inOneLanguage(data, "sv")).toEqual({
      name: { fi: null, sv: "Kotka", en: null },
      lines: [{ title: { fi: null, sv: "b", en: null } }],
    });
  });

  it("keeps the nearest language where the source has not given the reader's", () => {
    expect(inOneLanguage({ fi: "vain suomeksi", sv: null, en: null }, "en")).toEqual({
      fi: "vain suomeksi",
      sv: null,
      en: null,
    });
  });

  it("leaves figures, gaps and nothing as they are", () => {
    const data = { values: [1.5, null, 0], year: 2023, none: null };
    expect(inOneLanguage(data, "fi")).toEqual(data);
  });
});
