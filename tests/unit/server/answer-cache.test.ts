import { beforeEach, describe, expect, it } from "vitest";
import { type AnswerCache, answerCache } from "#app/server/answer-cache.ts";
import type { CachedAnswer } from "#app/server/cached-answer.ts";

const answer = (bytes = 10): CachedAnswer => ({
  hash: "h",
  headers: [],
  gzip: null,
  brotli: null,
  plain: Buffer.alloc(bytes),
});

let edition: string;
let importing: boolean;
let now: number;
let answers: AnswerCache;

beforeEach(async () => {
  [edition, importing, now] = ["1", false, 0];
  answers = answerCache({
    edition: async () => edition,
    importing: async () => importing,
    now: () => now,
    most: 10_000,
  });
  await answers.look();
});

/** The data has changed, and time enough has passed for it to be noticed. */
async function move(to: string): Promise<void> {
  edition = to;
  now += 100;
  await answers.look();
}

it("tells how much is no longer kept: pushed out, or followed by a newer answer", () => {
  const gone: number[] = [];
  const few = answerCache({
    edition: async () => "1",
    importing: async () => false,
    most: 10_000,
    letGo: (bytes) => gone.push(bytes),
  });
  few.keep("/a", answer(6_000), "1");
  expect(gone).toEqual([]);
  few.keep("/a", answer(5_000), "1");
  expect(gone).toEqual([expect.closeTo(6_500, -2)]);
  few.keep("/b", answer(7_000), "1");
  expect(gone).toHaveLength(2);
  expect(few.has("/a")).toBe(false);
});

describe("kept answers", () => {
  it("are found by their whole address while the data stays as it is", () => {
    answers.keep("/fi?a=1", answer(), "1");
    expect(answers.find("/fi?a=1", false)).toMatchObject({ stale: false });
    expect(answers.find("/fi?a=2", false)).toBeNull();
  });

  it("are found no more when the data has changed and no import is under way", async () => {
    answers.keep("/fi", answer(), "1");
    await move("2");
    expect(answers.find("/fi", false)).toBeNull();
  });

  it("stand in for ten seconds at most while an import keeps changing the data, but not for who asks for the newest", async () => {
    answers.keep("/fi", answer(), "1");
    importing = true;
    await move("2");
    expect(answers.find("/fi", false)).toMatchObject({ stale: true });
    expect(answers.find("/fi", true)).toBeNull();
    now += 5_000;
    await move("3");
    expect(answers.find("/fi", false)).toMatchObject({ stale: true });
    now += 5_000;
    expect(answers.find("/fi", false)).toBeNull();
  });

  it("are found again where the data is what it was", async () => {
    answers.keep("/fi", answer(), "1");
    await move("2");
    await move("1");
    expect(answers.find("/fi", false)).toMatchObject({ stale: false });
  });

  it("ask for the data's version once for all who look at the same time, and not again for a moment", async () => {
    let asked = 0;
    const cache = answerCache({
      edition: async () => {
        asked += 1;
        return "1";
      },
      importing: async () => false,
      now: () => now,
    });
    expect(cache.isFresh()).toBe(false);
    expect(await Promise.all([cache.look(), cache.look(), cache.look()])).toEqual(["1", "1", "1"]);
    expect([asked, cache.isFresh()]).toEqual([1, true]);
    now += 19;
    expect([await cache.look(), asked]).toEqual(["1", 1]);
    now += 1;
    expect(cache.isFresh()).toBe(false);
    expect([await cache.look(), asked]).toEqual(["1", 2]);
  });

  it("are looked at again after a look that failed", async () => {
    let broken = true;
    const cache = answerCache({
      edition: async () => {
        if (broken) throw new Error("the database is gone");
        return "1";
      },
      importing: async () => false,
      now: () => now,
    });
    await expect(cache.look()).rejects.toThrow("gone");
    broken = false;
    expect(await cache.look()).toBe("1");
  });

  it("never take more bytes than they may: the one asked for longest ago goes first", () => {
    for (const one of ["/a", "/b", "/c"]) answers.keep(one, answer(2_500), "1");
    answers.find("/a", false);
    answers.keep("/d", answer(2_500), "1");
    expect(answers.addresses()).toEqual(["/d", "/a", "/c"]);
    expect(answers.size()).toBeLessThanOrEqual(10_000);
    answers.keep("/whole", answer(20_000), "1");
    expect(answers.addresses()).toEqual([]);
    expect(answers.size()).toBe(0);
  });

  it("leave some of the room to what readers ask for, and count nothing that is of an edition before", async () => {
    answers.keep("/a", answer(7_000), "1");
    expect(answers.hasRoom()).toBe(true);
    answers.keep("/b", answer(1_600), "1");
    expect(answers.hasRoom()).toBe(false);
    await move("2");
    expect(answers.hasRoom()).toBe(true);
  });

  it("are counted anew when they have grown", () => {
    const grown = answer(2_500);
    answers.keep("/a", answer(2_500), "1");
    answers.keep("/b", grown, "1");
    grown.brotli = Buffer.alloc(7_000);
    answers.measure("/b", grown, 0);
    expect(answers.addresses()).toEqual([]);
  });

  it("tell how many bytes are no longer needed: those that go, and those that smaller ones replace", async () => {
    const gone: number[] = [];
    const cache = answerCache({
      edition: async () => "1",
      importing: async () => false,
      most: 10_000,
      letGo: (bytes) => gone.push(bytes),
    });
    const quick = answer(2_500);
    cache.keep("/a", quick, "1");
    cache.measure("/a", quick, 0);
    expect(gone).toEqual([]);
    cache.measure("/a", quick, 1_800);
    expect(gone).toEqual([1_800]);
    cache.keep("/a", answer(2_500), "1");
    expect(gone).toHaveLength(2);
  });
});
