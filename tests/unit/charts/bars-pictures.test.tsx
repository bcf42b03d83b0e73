import { describe, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { bar, bars, USUAL } from "./bars-fixture.ts";
import { area, dataset } from "./chart-fixture.ts";
import { expectPicture } from "./picture-snapshot.ts";

const MIGRATION = {
  title: "Kuntien välinen nettomuutto",
  unit: "per-1000",
  unitLabel: "/ 1 000 asukasta",
} as const;

describe("bars with intervals", () => {
  it("stand by size, with the county apart, the country as a line, and what has no bar or interval named", () =>
    expectPicture("bars", { kind: CHARTS.bars }, USUAL));
  it("fit a phone", () => expectPicture("bars-phone", { kind: CHARTS.bars, width: 390 }, USUAL));
  it("leave zero to both sides", () =>
    expectPicture(
      "bars-negative",
      { kind: CHARTS.bars },
      bars(
        [[-3.9, -5, -2.8], [1.8, 0.1, 3.4], [-7.2, -9.5, -4.9], [0, -2.2, 2.2], [-12, -17, -7], 4.1],
        { county: -2.6, country: 1.2 },
        MIGRATION,
      ),
    ));
  it("leave zero to the left where all are below it", () =>
    expectPicture(
      "bars-below-zero",
      { kind: CHARTS.bars, width: 390 },
      bars(
        [
          [-3.9, -5, -2.8],
          [-1.8, -3, -0.6],
          [-7.2, -9.5, -4.9],
        ],
        { country: -0.4 },
        MIGRATION,
      ),
    ));
  it("end at all there is", () =>
    expectPicture(
      "bars-near-all",
      { kind: CHARTS.bars },
      bars(
        [
          [99.1, 98.2, 99.6],
          [97.4, 95.8, 98.4],
          [100, 96.9, 100],
          [93.3, 84, 97.4],
          [100, 94.1, 100],
        ],
        { county: 97.9, country: 98.4 },
        { title: "Rokotetut, % ikäluokasta" },
      ),
    ));
  it("of equal figures are equal", () =>
    expectPicture("bars-equal", { kind: CHARTS.bars }, bars([4, 4, 4, 4], { county: 4, country: 4 })));
  it("of zeros are lines", () =>
    expectPicture("bars-zero", { kind: CHARTS.bars, width: 390 }, bars([0, 0, [0, 0, 0.8]], { country: 0 })));
  it("can be one", () =>
    expectPicture(
      "bars-one",
      { kind: CHARTS.bars, width: 390 },
      bars([[11.4, 10.9, 11.9]], { country: 9.9 }),
    ));
  it("leave room for wide figures and long names", () =>
    expectPicture(
      "bars-wide",
      { kind: CHARTS.bars, width: 390 },
      dataset(
        [
          bar("Maarianhamina – Mariehamn", [1234567, 1201000, 1268000], "kunta:478"),
          bar("Uusikaarlepyy", [98765, 91000, 107000], "kunta:893"),
          bar("Jomala", "not-answered", "kunta:170"),
          area("hyvinvointialue:11", "Etelä-Pohjanmaan hyvinvointialue", "county", 2023, [7654321]),
        ],
        {
          year: 2023,
          title: "Nettokäyttökustannukset, euroa",
          unit: "euro",
          unitLabel: "euroa",
          decimals: 0,
        },
      ),
    ));
  it("are as many as a county has municipalities", () =>
    expectPicture(
      "bars-many",
      { kind: CHARTS.bars },
      bars(
        Array.from({ length: 23 }, (_, at) => [4 + at * 0.37, 3.1 + at * 0.35, 5 + at * 0.4] as const),
        { county: 8.2, country: 7.9 },
      ),
    ));
  it("speak Swedish, and mark example data", () =>
    expectPicture(
      "bars-swedish",
      { kind: CHARTS.bars },
      { ...USUAL, locale: "sv", example: true, title: "Arbetslösa, % av arbetskraften" },
    ));
});
