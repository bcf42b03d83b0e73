import { describe, expect, it } from "vitest";
import { localeOfPath, preferredLocale } from "#app/i18n/locale.ts";

describe("the language of an address", () => {
  it("is its first part", () => {
    expect(localeOfPath("/sv/indicators/sotkanet-181")).toBe("sv");
    expect(localeOfPath("/en")).toBe("en");
  });

  it("is not known where the first part is no language of ours", () => {
    expect(localeOfPath("/")).toBeNull();
    expect(localeOfPath("/de/fi")).toBeNull();
  });
});

describe("the language that a browser asks for", () => {
  it.each([
    [null, "fi"],
    ["", "fi"],
    ["de-DE,de;q=0.9", "fi"],
    ["sv-FI,sv;q=0.9,fi;q=0.8", "sv"],
    ["en;q=0.5,fi;q=0.9", "fi"],
    ["de,en-GB;q=0.7,sv;q=0.7", "en"],
    ["fi;q=0,en", "en"],
    ["*", "fi"],
  ])("%s leads to %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
