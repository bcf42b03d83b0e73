import { describe, expect, it } from "vitest";
import { countAttempts } from "#app/auth/attempts.ts";
import { networkOf } from "#app/auth/client-network.ts";
import { throttle } from "#app/auth/throttle.ts";

const NOW = new Date("2026-11-29T08:00:00Z");
const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

describe("whose attempts are counted together", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:0:1:a:b:c:d", "2001:db8:0:1::/64"],
    ["2001:db8:0:1::1", "2001:db8:0:1::/64"],
    ["2001:0DB8:0000:0001:ffff::", "2001:db8:0:1::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["somewhere", null],
    ["", null],
    [null, null],
  ])("%s: %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("attempts to sign in", () => {
  it("of one name from one address come to an end, for a quarter of an hour", () => {
    const attempts = countAttempts();
    const waits = Array.from({ length: 8 }, () => attempts.begin("aino", "192.0.2.7", NOW));
    expect(waits.map((wait) => wait > 0)).toEqual([...Array(6).fill(false), true, true]);
    expect(attempts.begin("aino", "192.0.2.7", minutesLater(14))).toBe(60_000);
    expect(attempts.begin("aino", "192.0.2.7", minutesLater(15))).toBe(0);
  });

  it("by a stranger leave the owner, who is elsewhere, alone", () => {
    const attempts = countAttempts();
    for (let i = 0; i < 100; i++) attempts.begin("aino", `198.51.100.${i % 5}`, NOW);
    expect(attempts.begin("aino", "192.0.2.7", NOW)).toBe(0);
  });

  it("of many names from one address, or one network of IPv6, come to an end", () => {
    const attempts = countAttempts();
    const waits = Array.from({ length: 31 }, (_, i) => attempts.begin(`n${i}`, `2001:db8::${i}`, NOW));
    expect(waits.filter((wait) => wait > 0)).toHaveLength(1);
    expect(attempts.begin("n", "2001:db8:0:1::1", NOW)).toBe(0);
  });

  it("that are right do not count, however many sign in from one town hall", () => {
    const attempts = countAttempts();
    for (let i = 0; i < 200; i++) {
      expect(attempts.begin(`n${i}`, "192.0.2.7", NOW)).toBe(0);
      attempts.wasRight(`n${i}`, "192.0.2.7");
    }
  });

  it("that nobody had time for do not count", () => {
    const attempts = countAttempts();
    for (let i = 0; i < 50; i++) {
      expect(attempts.begin("aino", "192.0.2.7", NOW)).toBe(0);
      attempts.wasNotTried("aino", "192.0.2.7");
    }
  });

  it("at a second factor come to an end by person", () => {
    const attempts = countAttempts();
    const waits = Array.from({ length: 9 }, () => attempts.beginFactor(7, NOW) > 0);
    expect(waits.indexOf(true)).toBe(8);
    expect(attempts.beginFactor(8, NOW)).toBe(0);
    attempts.factorWasRight(7);
    expect(attempts.beginFactor(7, NOW)).toBe(0);
  });
});

describe("a throttle", () => {
  it("remembers so many keys and no more", () => {
    const one = throttle({ most: 1, windowMs: 60_000, keys: 3 });
    for (const key of ["a", "b", "c"]) expect(one.take(key, NOW)).toBe(0);
    expect(one.take("a", NOW)).toBe(60_000);
    expect(one.take("d", NOW)).toBe(0);
    expect([one.take("a", NOW), one.take("c", NOW)]).toEqual([0, 60_000]);
  });

  it("counts attempts that are made at once each for itself", () => {
    const one = throttle({ most: 2, windowMs: 60_000 });
    const taken = ["a", "a", "a"].map((key) => one.take(key, NOW));
    one.giveBack("a");
    expect([...taken, one.take("a", NOW)]).toEqual([0, 0, 60_000, 0]);
  });
});
