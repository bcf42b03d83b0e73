import { describe, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { expectPicture } from "./picture-snapshot.ts";
import { KOTKA, spine } from "./spine-fixture.ts";

describe("the river", () => {
  it("has a strip a priority over one band, worse on the left and better on the right", () =>
    expectPicture("river", { kind: CHARTS.river }, spine(KOTKA, { among: "counties", withoutPlace: 2 })));
  it("fits a phone", () => expectPicture("river-phone", { kind: CHARTS.river, width: 390 }, spine(KOTKA)));
  it("speaks Swedish, and marks example data", () =>
    expectPicture(
      "river-swedish",
      { kind: CHARTS.river, width: 390 },
      spine(KOTKA, { locale: "sv", among: "counties", example: true }),
    ));
});
