import { describe, expect, it } from "vitest";
import { decodeDetail, encodeDetail } from "#app/domain/stored-result.ts";
import { REFUSED_RESULT, RESULT } from "#tests/support/area-results.ts";

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

  it("that is none of ours is not taken for one", () => {
    expect(() => decodeDetail("[1,2]")).toThrow("not a stored result");
    expect(() =>
      decodeDetail('[{"r":"whim","a":[]},null,null,{"r":"no-count","a":[]},{"r":"no-count","a":[]},null]'),
    ).toThrow('"whim"');
  });
});
