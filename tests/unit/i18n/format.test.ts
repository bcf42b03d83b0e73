import { describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { formatNumber } from "#app/i18n/format.ts";

describe("a number's text", () => {
  it("is the same when it is asked for again, in the language and decimals of that asking", () => {
    const asked = [0, -0, 1234.5, -1234.5, 0.04, 1e-7, 1e15, Number.NaN] as const;
    const all = (): string[] =>
      LOCALES.flatMap((locale) =>
        ([null, 0, 1, 3] as const).flatMap((decimals) =>
          asked.map((value) => formatNumber(value, decimals, locale)),
        ),
      );
    const first = all();
    expect(all()).toEqual(first);
    expect(formatNumber(1234.5, 1, "fi")).toBe("1\u00a0234,5");
    expect(formatNumber(-1234.5, 1, "en")).toBe("\u22121,234.5");
    expect(formatNumber(-1234.5, 0, "sv")).toBe("\u22121\u00a0235");
    expect(formatNumber(0, 1, "fi")).toBe("0,0");
    expect(formatNumber(-0, 1, "fi")).toBe("\u22120,0");
    expect(formatNumber(0, 1, "fi")).toBe("0,0");
  });

  it("stays right when more numbers are asked for than are kept", () => {
    for (let value = 0; value < 7_000; value += 1)
      expect(
        formatNumber(value / 10, 1, "fi")
          .replace(",", ".")
          .replace("\u00a0", ""),
      ).toBe((value / 10).toFixed(1));
  });
});
