import { describe, expect, it } from "vitest";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { LOCALES } from "#app/domain/text.ts";
import { type AreaResult, refused } from "#app/domain/verdict.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { RESULT } from "#tests/support/area-results.ts";
import {
  country,
  figureOf,
  LEVEL,
  NONE,
  pictureOfResults as picture,
  position,
  RESULTS,
  trend,
} from "#tests/support/picture-of-results.ts";
import { withLimits } from "./chart-fixture.ts";

const KINDS = ["line", "sparkline", "strip", "map"] as const;
const THREE: readonly AreaKey[] = ["kunta:285", "kunta:075", "kunta:286"];
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const told = (kind: (typeof KINDS)[number], data: ChartDataset): string =>
  plain(CHARTS[kind].alt(data, messagesFor(data.locale)));
const inAll = (kind: (typeof KINDS)[number], keys = THREE, results = RESULTS): string[] =>
  LOCALES.map((locale) => told(kind, picture(keys, results, locale)));

describe("an alt text with verdicts", () => {
  it("of a trend groups the areas by what the test found", () => {
    expect(inAll("line")).toEqual([
      "Viivakuvaaja: Toimeentulotuki, 2024–2025. Luvut vuonna 2025: Kotka 6,6 %, Hamina 7,0 %, Kouvola 9,0 %, Koko maa 7,1 %. Vuosina 2021–2025: Kotkassa kasvanut selvästi; Haminassa ja Kouvolassa muutosta ei voi osoittaa.",
      "Linjediagram: Toimeentulotuki, 2024–2025. Tal år 2025: Kotka 6,6 %, Fredrikshamn 7,0 %, Kouvola 9,0 %, Hela landet 7,1 %. Under åren 2021–2025: i Kotka en tydlig ökning; i Fredrikshamn och Kouvola kan ingen förändring påvisas.",
      "Line chart: Toimeentulotuki, 2024–2025. Figures in 2025: Kotka 6.6%, Hamina 7.0%, Kouvola 9.0%, Whole country 7.1%. Over 2021–2025: in Kotka a clear rise; in Hamina and Kouvola no change can be shown.",
    ]);
  });

  it("counts the areas whose trend cannot be judged, and still tells the intervals", () => {
    const keys: AreaKey[] = ["kunta:285", "kunta:624"];
    expect(inAll("line", keys).map((text) => text.replace(/^.*2021–2025: /, ""))).toEqual([
      "Kotkassa kasvanut selvästi. Yhden alueen kehityssuuntaa ei voi arvioida.",
      "i Kotka en tydlig ökning. För ett område kan utvecklingen inte bedömas.",
      "in Kotka a clear rise. The trend cannot be assessed for one area.",
    ]);
    const plainOnes = picture(["kunta:285"], RESULTS);
    const banded = {
      ...plainOnes,
      areas: plainOnes.areas.map((one) => withLimits(one, (v) => [v - 1, v + 1])),
    };
    expect(told("line", banded)).toMatch(
      /kasvanut selvästi\. Vaalea alue kuvaa 95 prosentin luottamusväliä\.$/,
    );
  });

  it("names three areas of one verdict and counts more than one beyond them", () => {
    const keys: AreaKey[] = ["kunta:285", "kunta:075", "kunta:286", "kunta:624", "kunta:935"];
    const alike = keys.map((region) => ({
      ...RESULT,
      region,
      value: region === "kunta:935" ? 5 : figureOf(region),
    }));
    expect(inAll("line", keys, alike).map((text) => text.replace(/^.*2021–2025: /, ""))).toEqual([
      "Kotkassa, Haminassa, Kouvolassa ja 2 muulla alueella kasvanut selvästi.",
      "i Kotka, Fredrikshamn, Kouvola och 2 andra områden en tydlig ökning.",
      "in Kotka, Hamina, Kouvola and 2 other areas a clear rise.",
    ]);
    expect(told("line", picture(keys.slice(0, 4), alike))).toContain(
      "Kotkassa, Haminassa, Kouvolassa ja Pyhtäällä kasvanut selvästi.",
    );
  });

  it("of a small picture tells the trend of its own area alone", () => {
    expect(inAll("sparkline").map((text) => text.replace(/^.*2021–2025: /, ""))).toEqual([
      "Kotkassa kasvanut selvästi.",
      "i Kotka en tydlig ökning.",
      "in Kotka a clear rise.",
    ]);
  });

  it("tells a small but consistent change as such", () => {
    const small = [{ ...RESULT, trend: trend({ step: "small", direction: "lower" }) }];
    expect(inAll("sparkline", THREE, small).map((text) => text.replace(/^.*2021–2025: /, ""))).toEqual([
      "Kotkassa pienentynyt vähän mutta johdonmukaisesti.",
      "i Kotka en liten men konsekvent minskning.",
      "in Kotka a small but consistent fall.",
    ]);
  });

  it("of a distribution tells the country's side and the place with its uncertainty", () => {
    expect(inAll("strip").map((text) => text.replace(/^.*?7[,.]1 ?%\. /, ""))).toEqual([
      "Koko maahan verrattuna: pienempi Kotkassa; ei osoitettua eroa Haminassa; suurempi Kouvolassa. Osuus kunnista, joissa luku on pienempi (satunnaisvaihtelu suluissa): Kotka 29 % (23–37), Hamina 40 % (31–48), Kouvola 76 % (75–79).",
      "Jämfört med hela landet: lägre i Kotka; ingen påvisad skillnad i Fredrikshamn; högre i Kouvola. Andel kommuner med ett lägre tal (slumpvariationen inom parentes): Kotka 29 % (23–37), Fredrikshamn 40 % (31–48), Kouvola 76 % (75–79).",
      "Compared with the whole country: lower in Kotka; no difference shown in Hamina; higher in Kouvola. Municipalities with a lower figure (random variation in brackets): Kotka 29% (23–37), Hamina 40% (31–48), Kouvola 76% (75–79).",
    ]);
  });

  it("explains no brackets where the places have no limits of chance", () => {
    const bare = [{ ...RESULT, position: position({ percentileLimits: null }) }];
    expect(told("strip", picture(["kunta:285"], bare))).toContain(
      "Osuus kunnista, joissa luku on pienempi: Kotka 29 %.",
    );
  });

  it("of a map counts the municipalities on each side of the country", () => {
    const four: readonly AreaKey[] = [...THREE, "kunta:624"];
    const alone = RESULTS.map((one) => ({ ...one, rest: null }));
    const slightly = alone.map((one) =>
      one.region === "kunta:286"
        ? { ...one, country: country({ direction: "higher", relevant: false }) }
        : one,
    );
    expect(inAll("map", four, slightly).map((text) => text.replace(/^.*?7[,.]1 ?%\. /, ""))).toEqual([
      "Koko maahan verrattuna: pienempi yhdessä kunnassa; ei osoitettua eroa yhdessä kunnassa; hieman suurempi yhdessä kunnassa. Eroa koko maahan ei voi arvioida yhdessä kunnassa.",
      "Jämfört med hela landet: lägre i en kommun; ingen påvisad skillnad i en kommun; något högre i en kommun. Skillnaden mot hela landet kan inte bedömas i en kommun.",
      "Compared with the whole country: lower in one municipality; no difference shown in one municipality; slightly higher in one municipality. The difference from the whole country cannot be assessed in one municipality.",
    ]);
  });

  it("tells the rest of the county where the country has no figure", () => {
    const without = RESULTS.map((one) => ({ ...one, country: refused("no-benchmark", ["maa:358"]) }));
    expect(inAll("strip", THREE, without).map((text) => text.replace(/^.*?7[,.]1 ?%\. /, ""))).toEqual([
      expect.stringMatching(/^Alueen muihin kuntiin verrattuna: hieman pienempi Kotkassa/),
      expect.stringMatching(/^Jämfört med områdets övriga kommuner: något lägre i Kotka/),
      expect.stringMatching(/^Compared with the area’s other municipalities: slightly lower in Kotka/),
    ]);
  });

  it("of three areas is short enough to be listened to", () => {
    for (const kind of KINDS) for (const text of inAll(kind)) expect(text.length).toBeLessThanOrEqual(425);
    for (const text of inAll("line")) expect(text.length).toBeLessThanOrEqual(300);
  });
});

describe("an alt text without a verdict of its very figure", () => {
  const bare = (keys: readonly AreaKey[]): ChartDataset => {
    const { verdicts: _none, ...data } = picture(keys, []);
    return data;
  };

  it.each([
    ["another year", { year: 2024 }],
    ["a figure that has been revised since", { value: 6.5 }],
    ["another area", { region: "kunta:286" }],
    [
      "no test at all",
      { trend: refused("no-count"), country: refused("no-count"), rest: null, position: null },
    ],
  ] satisfies [string, Partial<AreaResult>][])("is as it was: %s", (_, changes) => {
    for (const kind of KINDS)
      expect(told(kind, picture(["kunta:285"], [{ ...RESULT, ...changes }]))).toBe(
        told(kind, bare(["kunta:285"])),
      );
  });

  it("says nothing of the trend of an area that a reader has added", () => {
    const text = told("line", picture(["kunta:285", "kunta:075"], [RESULT]));
    expect(text).toContain("Hamina 7,0 %");
    expect(text).not.toMatch(/Haminassa|arvioida/);
  });
});

describe("what alt texts never say", () => {
  const CHANGE = /kasvanut|pienentynyt|ökning|minskning|rise|fall/i;
  const GOOD_OR_BAD = /parempi|huonompi|parem|huono|hyv|bättre|sämre|god|dålig|better|worse|good|bad/i;

  it("nothing has grown or fallen where no change could be shown or the trend cannot be judged", () => {
    for (const outcome of [trend(NONE), refused("series-break", ["2022"])])
      for (const kind of KINDS)
        for (const text of inAll(kind, THREE, [{ ...RESULT, trend: outcome }]))
          expect(text).not.toMatch(CHANGE);
  });

  it("nothing is higher or lower than the country where chance explains the difference", () => {
    for (const direction of ["lower", "higher"] as const)
      for (const relevant of [true, false])
        for (const kind of ["strip", "map"] as const)
          for (const text of inAll(
            kind,
            ["kunta:285"],
            [{ ...RESULT, position: null, country: country({ ...LEVEL, direction, relevant }) }],
          ))
            expect(text).not.toMatch(/suurempi|pienempi|högre|lägre|higher|lower/);
  });

  it("nothing is better or worse: a picture shows where figures lie, and the sentence beside it judges", () => {
    for (const judgement of ["better", "worse", "no-judgement"] as const)
      for (const kind of KINDS)
        for (const text of inAll(kind, THREE, [
          { ...RESULT, trend: trend({ judgement }), country: country({ judgement }) },
        ]))
          expect(text).not.toMatch(GOOD_OR_BAD);
  });
});
