import { describe, expect, it } from "vitest";
import { flipKind, flipReason } from "#app/domain/flip.ts";
import { parseVerdictWord } from "#app/domain/verdict-word.ts";

const kind = (before: string, now: string) => flipKind(parseVerdictWord(before), parseVerdictWord(now));

describe("a flip", () => {
  it.each([
    ["similar", "higher", "turned"],
    ["much-higher", "much-lower", "turned"],
    ["no-change", "clear-lower", "turned"],
    ["higher", "much-higher", "weighed"],
    ["lower:small", "lower", "weighed"],
    ["small-higher", "clear-higher", "weighed"],
    ["refused:too-few-points", "no-change", "gained"],
    ["higher", "refused:part-hidden", "lost"],
  ])("from %s to %s is %s", (before, now, expected) => {
    expect(kind(before, now)).toBe(expected);
  });

  it("is none where the verdict is the same, or there was none either time", () => {
    expect(kind("higher", "higher")).toBeNull();
    expect(kind("refused:no-count", "refused:no-benchmark")).toBeNull();
    expect(kind("none", "refused:no-benchmark")).toBeNull();
  });
});

describe("the reason of a computation's flips", () => {
  const before = { methodVersion: "1", dataVersion: 10 };
  it.each([
    ["figures", "1", 12],
    ["methods", "2", 11],
    ["both", "2", 12],
    ["settings", "1", 11],
  ])(
    "is %s with methods %s and data version %i after version 1 and 10",
    (reason, methodVersion, dataVersion) => {
      expect(flipReason(before, { methodVersion, dataVersion })).toBe(reason);
    },
  );

  it("is unknown where nothing is kept of the computation before", () => {
    expect(flipReason(null, { methodVersion: "1", dataVersion: 2 })).toBe("unknown");
  });
});
