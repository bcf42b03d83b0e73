import { describe, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { expectPicture } from "./picture-snapshot.ts";
import { axis, COUNTRY, others, pair, place, SIX } from "./scatter-fixture.ts";

const kind = CHARTS.scatter;
const ALL = [COUNTRY, ...SIX, ...others(302)];

describe("two indicators over municipalities", () => {
  it("are a dot each, with the chosen named and the country as crossed lines", () =>
    expectPicture("scatter", { kind }, pair(ALL)));
  it("fit a phone", () => expectPicture("scatter-phone", { kind, width: 390 }, pair(ALL)));
  it("fit a slide", () => expectPicture("scatter-slide", { kind, size: "slide" }, pair(ALL)));
  it("of the same figures lie side by side", () =>
    expectPicture(
      "scatter-ties",
      { kind },
      pair([
        COUNTRY,
        ...SIX.slice(0, 3).map((area) => ({ ...area, x: SIX[0]?.x ?? area.x, y: SIX[0]?.y ?? area.y })),
        ...Array.from({ length: 60 }, (_, at) =>
          place(`kunta:${300 + at}`, `Kunta ${at}`, "other", [8 + (at % 4), at % 3]),
        ),
      ]),
    ));
  it("pass zero", () =>
    expectPicture(
      "scatter-negative",
      { kind },
      pair(
        [
          place("maa:358", "Koko maa", "country", [0, 5.4]),
          ...SIX.map((area, at) => ({ ...area, x: { value: at * 4 - 11, missing: null } as const })),
          ...others(120, [-3, 5]).map((area, at) => ({
            ...area,
            x: { value: ((at * 7) % 40) / 2 - 14, missing: null } as const,
          })),
        ],
        {
          title: "Nettomuutto × Toimeentulotukea pitkään saaneet",
          x: axis({
            name: "Nettomuutto",
            title: "Nettomuutto / 1 000 asukasta",
            unit: "per-1000",
            unitLabel: "/ 1 000",
          }),
        },
      ),
    ));
  it("can be one", () => expectPicture("scatter-one", { kind, width: 390 }, pair(SIX.slice(1, 2))));
  it("can be none", () => expectPicture("scatter-none", { kind }, pair([COUNTRY, ...SIX.slice(5)])));
  it("leave room for long names, wide figures and two years, in Swedish, and mark example data", () =>
    expectPicture(
      "scatter-long-names",
      { kind, width: 390 },
      pair(
        [
          place("maa:358", "Hela landet", "country", [4_300, 5.4]),
          place("kunta:478", "Maarianhamina – Mariehamn", "area", [6_912, 9]),
          place("kunta:499", "Korsholm och Replot skärgård", "area", [6_900, 8.9]),
          ...others(80).map((area, at) => ({
            ...area,
            x: { value: 2_600 + ((at * 411) % 3_900), missing: null } as const,
          })),
        ],
        {
          locale: "sv",
          example: true,
          title: "Nettodriftskostnader för social- och hälsovården × Fått utkomststöd under lång tid",
          x: axis({
            name: "Nettodriftskostnader för social- och hälsovården i kommunen totalt",
            unit: "euro",
            unitLabel: "euro",
            decimals: 0,
            year: 2021,
            countryName: "Hela landet",
          }),
          y: axis({ name: "Fått utkomststöd under lång tid", countryName: "Hela landet" }),
        },
      ),
    ));
});
