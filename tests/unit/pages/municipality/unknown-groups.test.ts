import { describe, expect, it } from "vitest";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { SourceId } from "#app/domain/source.ts";
import { unknownGroups } from "#app/pages/municipality/unknown-groups.ts";

const PRODUCERS = ["Terveyden ja hyvinvoinnin laitos", "Tilastokeskus"];

function head(key: IndicatorKey, source: SourceId, producer: string | null): [IndicatorKey, IndicatorHead] {
  const name = { fi: `Nimi ${key}`, sv: null, en: null };
  const own = { key, source, title: name, producer: { fi: producer, sv: null, en: null } };
  return [key, own as IndicatorHead]; // the rest is not asked
}

const [THL = "", STATISTICS = ""] = PRODUCERS;
const HEADS = new Map([
  head("sotkanet-1", "sotkanet", THL),
  head("sotkanet-2", "sotkanet", STATISTICS),
  head("sotkanet-3", "sotkanet", THL),
  head("tea-a", "tea", null),
  head("own-b", "own", null),
]);

describe("what is not known of a municipality", () => {
  it("is told once a reason, the largest group first, each indicator once", () => {
    const groups = unknownGroups(
      [
        { key: "tea-a", missing: "not-answered", elsewhere: "nowhere" },
        { key: "sotkanet-1", missing: "unknown", elsewhere: "county" },
        { key: "sotkanet-2", missing: "unknown", elsewhere: "county" },
        { key: "sotkanet-1", missing: "unknown", elsewhere: "county" },
      ],
      [{ key: "sotkanet-3", why: "no-count" }],
      HEADS,
    );
    expect(groups.map(({ reason, items }) => [reason.fi, items.map(({ key }) => key)])).toEqual([
      ["Tieto puuttuu, mutta koko alueelta on luku.", ["sotkanet-1", "sotkanet-2"]],
      ["Ei vastattu.", ["tea-a"]],
      ["Lähde ei kerro luvun takana olevaa määrää. Siksi sattuman osuutta ei voi arvioida.", ["sotkanet-3"]],
    ]);
    expect(groups[0]?.producers.map(({ fi }) => fi)).toEqual(PRODUCERS);
    expect(groups[0]?.items[0]?.name.fi).toBe("Nimi sotkanet-1");
  });

  it.each([
    ["tea-a", "not-answered", "municipality"],
    ["own-b", "unknown", "county"],
    ["sotkanet-1", "not-collected", "producer"],
    ["sotkanet-1", "not-yet-published", "time"],
    ["sotkanet-1", "suppressed", "nobody"],
    ["tea-a", "not-applicable", "nobody"],
  ] as const)("of %s that is %s can be mended by: %s", (key, missing, mender) => {
    expect(unknownGroups([{ key, missing, elsewhere: "nowhere" }], [], HEADS)).toMatchObject([{ mender }]);
  });

  it.each([
    ["sotkanet-1", "no-count", "producer"],
    ["sotkanet-1", "unit-without-interval", "nobody"],
    ["sotkanet-1", "old", "producer"],
    ["tea-a", "old", "municipality"],
    ["sotkanet-1", "not-computed", "time"],
  ] as const)("of %s whose comparison fails by %s can be mended by: %s", (key, why, mender) => {
    expect(unknownGroups([], [{ key, why }], HEADS)).toMatchObject([{ mender }]);
  });

  it("is nothing where all is known", () => {
    expect(unknownGroups([], [], HEADS)).toEqual([]);
  });
});
