import { describe, expect, it } from "vitest";
import { newSecret, stepOfCode, totpAddress } from "#app/auth/totp.ts";

/** RFC 6238, appendix B: the secret "12345678901234567890", the last six of its eight digits. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number): Date => new Date(seconds * 1000);

describe("a half-minute code", () => {
  it.each([
    [59, "287082", 1],
    [1_111_111_109, "081804", 37_037_036],
    [1_111_111_111, "050471", 37_037_037],
    [1_234_567_890, "005924", 41_152_263],
    [2_000_000_000, "279037", 66_666_666],
  ])("of the standard, at %d s: %s", (seconds, code, step) => {
    expect(stepOfCode(SECRET, code, at(seconds))).toBe(step);
  });

  it("is good for one half minute before and after, under its own number", () => {
    const steps = [-61, -31, -1, 0, 29, 59, 60].map((away) =>
      stepOfCode(SECRET, "050471", at(1_111_111_110 + away)),
    );
    expect(steps).toEqual([null, null, 37_037_037, 37_037_037, 37_037_037, 37_037_037, null]);
  });

  it.each(["050472", "", "50471", "0504711", "abcdef", "050471x"])("is not %j", (code) => {
    expect(stepOfCode(SECRET, code, at(1_111_111_111))).toBeNull();
  });

  it("may be typed in two halves", () => {
    expect(stepOfCode(SECRET, "050 471", at(1_111_111_111))).toBe(37_037_037);
  });
});

describe("a secret", () => {
  it("is new each time, and goes into an authenticator with our name and the login", () => {
    const [one, other] = [newSecret(), newSecret()];
    expect(one).toMatch(/^[A-Z2-7]{32}$/);
    expect(one).not.toBe(other);
    const address = new URL(totpAddress(one, "aino@kotka.fi"));
    expect([address.protocol, address.host]).toEqual(["otpauth:", "totp"]);
    expect(decodeURIComponent(address.pathname)).toBe("/Saukko:aino@kotka.fi");
    expect(address.searchParams.get("secret")).toBe(one);
  });
});
