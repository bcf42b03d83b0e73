import { describe, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { expectPicture } from "./picture-snapshot.ts";
import { KOTKA, spine, WITHOUT_COUNTRY } from "./spine-fixture.ts";

describe("the river", () => {
  it("has a strip a priority over one band, worse on the left and better on the right", () =>
    expectPicture("river", { kind: CHARTS.river }, spine(KOTKA, { among: "counties", withoutPlace: 2 })));
  it("fits a phone", () => expectPicture("river-phone", { kind: CHARTS.river, width: 390 }, spine(KOTKA)));
  it("has no hue for what is only set beside the rest of the county", () =>
    expectPicture("river-beside-rest", { kind: CHARTS.river }, spine(WITHOUT_COUNTRY)));
  it("speaks Swedish, and marks example data", () =>
    expectPicture(
      "river-swedish",
      { kind: CHARTS.river, width: 390 },
      spine(KOTKA, { locale: "sv", among: "counties", example: true }),
    ));
});
