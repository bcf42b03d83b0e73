import { describe, expect, it } from "vitest";
import { balanceTitle } from "#app/charts/balance-title.ts";
import { wrapText } from "#app/charts/caption.ts";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import { LOCALES } from "#app/domain/text.ts";
import { type AreaResult, refused } from "#app/domain/verdict.ts";
import { RESULT } from "#tests/support/area-results.ts";
import {
  country,
  figureOf,
  LEVEL,
  NONE,
  pictureOfResults,
  RESULTS,
  trend,
} from "#tests/support/picture-of-results.ts";

const THREE: readonly AreaKey[] = ["kunta:285", "kunta:075", "kunta:286"];
type Kind = "line" | "strip" | "bars";

function titles(kind: Kind, keys = THREE, results = RESULTS, changes: Partial<ChartDataset> = {}) {
  return LOCALES.map((locale) => CHARTS[kind].seen(pictureOfResults(keys, results, locale, changes)));
}

function title(
  kind: Kind,
  keys: readonly AreaKey[],
  results: readonly AreaResult[],
  changes?: Partial<ChartDataset>,
) {
  return titles(kind, keys, results, changes)[0];
}

describe("a title of a trend", () => {
  it("tells who has changed, which way and over which years", () => {
    expect(titles("line")).toEqual([
      "Toimeentulotuki: selvää kasvua Kotkassa 2021–2025",
      "Toimeentulotuki: en tydlig ökning i Kotka 2021–2025",
      "Toimeentulotuki: a clear rise in Kotka, 2021–2025",
    ]);
  });

  it("tells that no change can be shown where none is", () => {
    expect(titles("line", ["kunta:075", "kunta:286"])).toEqual([
      "Toimeentulotuki: ei osoitettua muutosta 2 kunnassa 2021–2025",
      "Toimeentulotuki: ingen påvisad förändring i 2 kommuner 2021–2025",
      "Toimeentulotuki: no change shown in Hamina and Kouvola, 2021–2025",
    ]);
  });

  it("tells as one those that vary and those of which no change can be shown", () => {
    const varies = { ...RESULT, trend: trend({ step: "varying" }) };
    expect(title("line", ["kunta:285"], [varies])).toBe(
      "Toimeentulotuki: vaihtelua ilman yhtä suuntaa Kotkassa 2021–2025",
    );
    expect(title("line", THREE, [varies, ...RESULTS.slice(1)])).toBe(
      "Ei osoitettua muutosta yhteen suuntaan 3 kunnassa 2021–2025",
    );
  });

  it("tells both ways where some have risen and others fallen", () => {
    const fell = { ...RESULT, region: "kunta:075" as const, value: 7, trend: trend({ direction: "lower" }) };
    expect(title("line", THREE, [RESULT, fell])).toBe(
      "Selvää kasvua Kotkassa, selvää laskua Haminassa 2021–2025",
    );
  });

  it("counts places, and then leaves the name to the line below, where it would be over two lines", () => {
    const keys: readonly AreaKey[] = ["kunta:285", "kunta:075", "kunta:286", "kunta:624"];
    const alike = keys.map((region) => ({ ...RESULT, region, value: figureOf(region) }));
    expect(title("line", keys, alike)).toBe("Toimeentulotuki: selvää kasvua 4 kunnassa 2021–2025");
    const name = "Kunnallisen perusterveydenhuollon avosairaanhoidon asiakkaat, 65 vuotta täyttäneet";
    expect(title("line", keys, alike, { name })).toBe(
      "Selvää kasvua Kotkassa, Haminassa, Kouvolassa ja Pyhtäällä 2021–2025",
    );
  });

  it("is the list's name of the indicator and of whom it is", () => {
    expect(title("line", ["kunta:285"], RESULTS, { name: "Tuki", sexLabel: "Naiset" })).toBe(
      "Tuki, naiset: selvää kasvua Kotkassa 2021–2025",
    );
  });
});

describe("a title of a year", () => {
  it("tells who lies higher and lower than the country", () => {
    expect(titles("strip")).toEqual([
      "Osuus pienempi Kotkassa, suurempi Kouvolassa kuin koko maassa 2025",
      "Toimeentulotuki: lägre andel i Kotka, högre i Kouvola än i hela landet 2025",
      "Lower in Kotka, higher in Kouvola than in the whole country, 2025",
    ]);
  });

  it("tells of a figure that is no share as a figure", () => {
    expect(titles("strip", ["kunta:285"], RESULTS, { unit: "per-1000" }).slice(0, 2)).toEqual([
      "Toimeentulotuki: luku pienempi Kotkassa kuin koko maassa 2025",
      "Toimeentulotuki: lägre tal i Kotka än i hela landet 2025",
    ]);
  });

  it("tells that no difference can be shown where none is", () => {
    expect(titles("bars", ["kunta:075"])).toEqual([
      "Toimeentulotuki: ei osoitettua eroa koko maahan Haminassa 2025",
      "Ingen påvisad skillnad mot hela landet i Fredrikshamn 2025",
      "No difference shown from the whole country in Hamina, 2025",
    ]);
  });

  it("tells the rest of the county where the country has no figure", () => {
    const without = RESULTS.map((one) => ({ ...one, country: refused("no-benchmark", ["maa:358"]) }));
    expect(title("strip", ["kunta:285"], without)).toMatch(/kuin alueen muissa kunnissa 2025$/);
  });
});

describe("what a title never says", () => {
  const all = (results: readonly AreaResult[]): (string | null)[] =>
    (["line", "strip", "bars"] as const).flatMap((kind) => titles(kind, THREE, results));

  it("a change that no test has shown", () => {
    for (const outcome of [trend(NONE), refused("series-break", ["2022"])])
      for (const text of all([{ ...RESULT, trend: outcome }]))
        expect(text ?? "").not.toMatch(/kasvua|laskua|ökning|minskning|rise|fall/);
  });

  it("a difference that chance explains, or that was not tested", () => {
    for (const outcome of [country(LEVEL), country({ significance: "not-tested" })])
      for (const text of all([{ ...RESULT, trend: refused("no-count"), country: outcome }]))
        expect(text ?? "").not.toMatch(/suurempi|pienempi|högre|lägre|higher|lower/);
  });

  it("anything of a figure that has been revised since, or that no test is of", () => {
    expect(all([{ ...RESULT, value: 6.5 }])).toEqual(all([]));
    expect(all([])).toEqual(Array(9).fill(null));
  });

  it("more than two lines on a phone", () => {
    const names = ["Tuki", "Toimeentulotukea saaneet", "Humala kuukausittain, ammattiin opiskelevat"];
    for (const name of names)
      for (const kind of ["line", "strip", "bars"] as const)
        for (const text of titles(kind, THREE, RESULTS, { name }))
          expect(wrapText(text ?? "", 350, 19.2, "serif").length).toBeLessThanOrEqual(2);
  });
});

describe("a file of a picture", () => {
  it("has what is seen as its title, and below it what is shown, its unit and years", () => {
    const data = pictureOfResults(["kunta:285"], RESULTS, "fi", { name: "Tuki" });
    const svg = renderChartSvg({ kind: CHARTS.line, id: "a" }, data);
    expect(svg).toContain('<title id="a-title">Tuki: selvää kasvua Kotkassa 2021–2025</title>');
    expect(svg).toContain(">Toimeentulotuki · % · 2024–2025<");
  });

  it("has its plain title where no test has shown anything", () => {
    const svg = renderChartSvg({ kind: CHARTS.line, id: "a" }, pictureOfResults(["kunta:285"], []));
    expect(svg).toContain('<title id="a-title">Toimeentulotuki</title>');
    expect(svg).toContain(">% · 2024–2025<");
  });
});

describe("a title of many figures of one area", () => {
  it("counts those worse and better than the country's, in two lines", () => {
    const area = { key: "hyvinvointialue:10", name: "Kymenlaakso" } as const;
    for (const locale of LOCALES)
      for (const tested of ["each", "together"] as const) {
        const text = balanceTitle({ area, locale }, { worse: 23, better: 14 }, tested) ?? "";
        expect(text).toMatch(/^Kymenlaakso\b.*\b23\b.*\b14\b/);
        expect(wrapText(text, 350, 19.2, "serif").length).toBeLessThanOrEqual(2);
      }
  });

  it("is none where no test has shown any", () => {
    const area = { key: "kunta:285", name: "Kotka" } as const;
    expect(balanceTitle({ area, locale: "fi" }, { worse: 0, better: 0 }, "each")).toBeNull();
  });
});
