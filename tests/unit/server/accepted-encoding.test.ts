import { expect, it } from "vitest";
import { acceptedEncoding } from "#app/server/accepted-encoding.ts";

it.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0, *", "identity"],
  ["*", "br"],
  ["identity", "identity"],
] as const)("who sends Accept-Encoding %j takes %s at best", (header, best) => {
  expect(acceptedEncoding(header)).toBe(best);
  expect(acceptedEncoding(header)).toBe(best);
});
