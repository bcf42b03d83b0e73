import { describe, expect, it } from "vitest";
import { agoText } from "#app/pages/backups/ago-text.ts";
import { sizeText } from "#app/pages/backups/size-text.ts";

describe("a backup's age", () => {
  it.each([
    ["2026-11-29T12:00:00Z", "fi", "juuri äsken"],
    ["2026-11-29T11:20:30Z", "fi", "39 minuuttia sitten"],
    ["2026-11-29T09:00:00Z", "sv", "för 3 timmar sedan"],
    ["2026-11-28T12:00:00Z", "fi", "1 päivä sitten"],
    ["2026-11-01T12:00:00Z", "en", "28 days ago"],
    // A clock that was ahead.
    ["2026-11-29T13:00:00Z", "fi", "juuri äsken"],
  ] as const)("of %s in %s is %s", (at, locale, text) => {
    expect(agoText(at, "2026-11-29T12:00:20Z", locale, "juuri äsken")).toBe(text);
  });
});

describe("a backup's size", () => {
  it.each([
    [1, "fi", "1 kB"],
    [176_128, "sv", "177 kB"],
    [12_345_678, "fi", "12,3 MB"],
    [12_345_678, "en", "12.3 MB"],
  ] as const)("of %i bytes in %s is %s", (bytes, locale, text) => {
    expect(sizeText(bytes, locale).replaceAll("\u00a0", " ")).toBe(text);
  });
});
