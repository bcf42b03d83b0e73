import { describe, expect, it } from "vitest";
import { bytesOf } from "#app/markup/bytes.ts";

describe("texts as bytes", () => {
  it("are the UTF-8 of the whole, however long they are and wherever they are cut", () => {
    const many = Array.from({ length: 900 }, (_, at) => `${at} äöå – ½ 🙂 `.repeat(1 + (at % 90)));
    for (const texts of [[], [""], ["ä"], ["a", "", "–"], many, ["x".repeat(3_000_000)], ["after", "wards"]])
      expect(Buffer.from(bytesOf(texts)).equals(Buffer.from(texts.join(""), "utf8"))).toBe(true);
  });

  it("have memory of their own, which can be given away", () => {
    const [one, other] = [bytesOf(["one"]), bytesOf(["two"])];
    expect(one.buffer.byteLength).toBe(3);
    expect(Buffer.from(one).toString() + Buffer.from(other).toString()).toBe("onetwo");
  });
});
