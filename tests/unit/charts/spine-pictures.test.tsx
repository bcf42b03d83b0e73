import { describe, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { expectPicture } from "./picture-snapshot.ts";
import { KOTKA, spine, WITHOUT_COUNTRY } from "./spine-fixture.ts";

describe("the spine", () => {
  it("has a row an indicator, worse on the left and better on the right, and what is not judged apart", () =>
    expectPicture("spine", { kind: CHARTS.spine }, spine(KOTKA, { withoutPlace: 2 })));
  it("fits a phone", () => expectPicture("spine-phone", { kind: CHARTS.spine, width: 390 }, spine(KOTKA)));
  it("speaks Swedish, and marks example data", () =>
    expectPicture(
      "spine-swedish",
      { kind: CHARTS.spine, width: 390 },
      spine(KOTKA, { locale: "sv", example: true }),
    ));
  it("speaks English in a wide file", () =>
    expectPicture("spine-english", { kind: CHARTS.spine, width: 1200 }, spine(KOTKA, { locale: "en" })));
  it("can be one row", () =>
    expectPicture(
      "spine-one",
      { kind: CHARTS.spine },
      spine([
        { name: "Päihteetön elämä", lines: [{ name: "Työttömät", percentile: 92, polarity: "lower" }] },
      ]),
    ));
  it("has no hue for what is only set beside the rest of the county", () =>
    expectPicture("spine-beside-rest", { kind: CHARTS.spine }, spine(WITHOUT_COUNTRY)));
  it("tells of the rest of the county whole on a phone", () =>
    expectPicture("spine-beside-rest-phone", { kind: CHARTS.spine, width: 390 }, spine(WITHOUT_COUNTRY)));
  it("says in words that there is nothing to draw", () =>
    expectPicture("spine-empty", { kind: CHARTS.spine, width: 390 }, spine([])));
});
