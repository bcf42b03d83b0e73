import { describe, expect, it } from "vitest";
import {
  decodeDetail,
  decodeTogether,
  decodeVerdicts,
  encodeDetail,
  encodeTogether,
} from "#db/stored/result.ts";
import { REFUSED_RESULT, REFUSED_TOGETHER, RESULT, TOGETHER } from "#tests/support/area-results.ts";

const detailOf = ({ interval, country, rest, pair, trend, position }: typeof RESULT) => ({
  interval,
  country,
  rest,
  pair,
  trend,
  position,
});

describe("a stored result", () => {
  it("comes back as it went in", () => {
    expect(decodeDetail(encodeDetail(detailOf(RESULT)))).toEqual(detailOf(RESULT));
  });

  it("keeps refusals with what they are about, and questions that do not arise", () => {
    expect(decodeDetail(encodeDetail(detailOf(REFUSED_RESULT)))).toEqual(detailOf(REFUSED_RESULT));
  });

  it("of an area together with others comes back as it went in, refused or not", () => {
    for (const together of [TOGETHER, REFUSED_TOGETHER, { ...TOGETHER, similar: null }])
      expect(decodeTogether(encodeTogether(together))).toEqual(together);
  });

  it("takes no room where no question arises", () => {
    const nothing = { similar: null, pooled: null, longTrend: null };
    expect(encodeTogether(nothing)).toBe("");
    expect(decodeTogether("")).toEqual(nothing);
    expect(() => decodeTogether("[1]")).toThrow("not a stored result");
  });

  it("that is none of ours is not taken for one", () => {
    expect(() => decodeDetail("[1,2]")).toThrow("not a stored result");
    expect(() => decodeVerdicts("")).toThrow("not a stored result");
    const [, others] = encodeDetail(detailOf(RESULT)).split("\n");
    expect(() => decodeDetail(`[{"r":"whim","a":[]},null,{"r":"no-count","a":[]}]\n${others}`)).toThrow(
      '"whim"',
    );
  });

  it("gives lists its verdicts without the rest", () => {
    const { country, rest, trend } = detailOf(RESULT);
    expect(decodeVerdicts(encodeDetail(detailOf(RESULT)))).toEqual({ country, rest, trend });
  });
});
