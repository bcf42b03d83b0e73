import { brotliDecompressSync, gzipSync } from "node:zlib";
import { beforeEach, expect, it } from "vitest";
import { type AnswerCache, answerCache } from "#app/server/answer-cache.ts";
import { type CachedAnswer, sizeOf } from "#app/server/cached-answer.ts";
import { smallerLater } from "#app/server/smaller-later.ts";

const TEXT = "Kotkassa ja Haminassa, ".repeat(100);
const answer = (): CachedAnswer => ({
  hash: "h",
  headers: [],
  gzip: gzipSync(TEXT),
  brotli: null,
  plain: null,
});

let answers: AnswerCache;

beforeEach(async () => {
  answers = answerCache({ edition: async () => "1", importing: async () => false });
  await answers.look();
});

function keep(address: string, edition = "1"): CachedAnswer {
  const kept = answer();
  answers.keep(address, kept, edition);
  return kept;
}

it("puts the smallest bytes in place of the quickest, and counts them", async () => {
  const later = smallerLater(answers, () => Number.POSITIVE_INFINITY);
  const kept = [keep("/fi"), keep("/sv")];
  later.add("/fi", kept[0] as CachedAnswer);
  later.add("/sv", kept[1] as CachedAnswer);
  await later.done();
  expect(kept.map(({ brotli }) => brotliDecompressSync(brotli as Buffer).toString())).toEqual([TEXT, TEXT]);
  expect(kept.map(({ gzip }) => gzip)).toEqual([null, null]);
  expect(answers.size()).toBe(2 * (sizeOf(kept[0] as CachedAnswer) + 2 * "/fi".length));
});

it("makes nothing twice, and tells how many bytes have gone", async () => {
  const gone: number[] = [];
  answers = answerCache({
    edition: async () => "1",
    importing: async () => false,
    letGo: (bytes) => gone.push(bytes),
  });
  await answers.look();
  const later = smallerLater(answers, () => Number.POSITIVE_INFINITY);
  const kept = keep("/fi");
  const quick = kept.gzip?.length;
  await later.now("/fi", kept);
  const { brotli } = kept;
  later.add("/fi", kept);
  await later.done();
  expect([kept.brotli === brotli, gone]).toEqual([true, [quick]]);
});

it("waits until nothing is being drawn", async () => {
  let quiet = 0;
  const later = smallerLater(answers, () => quiet);
  const kept = keep("/fi");
  later.add("/fi", kept);
  await new Promise((done) => setTimeout(done, 150));
  expect(kept.brotli).toBeNull();
  quiet = 1_000;
  await later.done();
  expect(kept.brotli).not.toBeNull();
});

it("passes over what is of an edition before, and over bytes that cannot be read", async () => {
  const later = smallerLater(answers, () => Number.POSITIVE_INFINITY);
  const [old, broken, good] = [keep("/en", "0"), keep("/sv"), keep("/fi")];
  broken.gzip = Buffer.from("no gzip");
  later.add("/en", old);
  later.add("/sv", broken);
  later.add("/fi", good);
  await later.done();
  expect([old, broken, good].map(({ brotli }) => brotli === null)).toEqual([true, true, false]);
});
