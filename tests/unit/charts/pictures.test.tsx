import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChartArea } from "#app/charts/dataset.ts";
import { InlineFrame } from "#app/charts/frame/inline-frame.tsx";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { lineGeometry } from "#app/charts/line/geometry.ts";
import { LinePicture } from "#app/charts/line/line-chart.tsx";
import { LineReading } from "#app/charts/line/line-hover.tsx";
import { area, dataset, distribution, seeded, words } from "./chart-fixture.ts";
import { countryParts, FIFTHS, mapParts } from "./map-fixture.ts";
import { expectPicture, expectSvg } from "./picture-snapshot.ts";

const country = area(
  "maa:358",
  "Koko maa",
  "country",
  2008,
  [8.6, 10.3, 10, 9.2, 9.7, 11.5, 12.7, 13.5, 13.2, 11.5, 9.7, 9.1, 13.1, 11.5, 9.5, 9.9],
);
const county = area(
  "hyvinvointialue:10",
  "Kymenlaakson hyvinvointialue",
  "county",
  2008,
  [10.6, 13.4, 13.4, 12.2, 12.6, 14.6, 15.6, 16.5, 16.3, 14.6, 13, 12.4, 15.9, 13.9, 11.5, 12],
);
const kouvola = area(
  "kunta:286",
  "Kouvola",
  "area",
  2008,
  [10, 13, 12.9, 11.5, 12, 14.1, 15.3, 16.4, 16, 14.1, 12.3, 11.7, 15.2, 13.3, 10.9, 11.4],
);
const kotka = area("kunta:285", "Kotka", "area", 2008, [
  12.6,
  15.5,
  15.7,
  14.7,
  14.9,
  null,
  18,
  18.7,
  "suppressed",
  17.2,
  null,
  null,
  18.6,
  16.5,
  13.9,
  14.5,
]);
const hamina = area("kunta:075", "Hamina", "area", 2008, [
  9.1,
  null,
  11.9,
  null,
  null,
  13.6,
  14.4,
  15.2,
  14.7,
  13.3,
  11.6,
  10.7,
]);

describe("line chart", () => {
  it("draws gaps as gaps and lone years as dots", () =>
    expectPicture("line-gaps", { kind: CHARTS.line }, dataset([kouvola, kotka, hamina, county, country])));

  it("keeps its letters legible on a phone", () =>
    expectPicture(
      "line-phone",
      { kind: CHARTS.line, width: 390 },
      dataset([kouvola, kotka, hamina, county, country]),
    ));

  it("joins the years of a survey made every other year by dots", () => {
    const every = (figures: (number | "suppressed")[]): (number | "suppressed" | null)[] =>
      figures
        .flatMap((figure) => [figure, null])
        .slice(0, -1)
        .map((f) => f);
    return expectPicture(
      "line-biennial",
      { kind: CHARTS.line },
      dataset(
        [
          area("kunta:286", "Kouvola", "area", 2011, every([22, 20.5, 18.1, 19.3, 17, 15.2, 14])),
          area("kunta:285", "Kotka", "area", 2011, every([25, 24.1, 20.2, "suppressed", 20.8, 17.5, 16.2])),
          area("maa:358", "Koko maa", "country", 2011, every([19, 17, 15.5, 15, 14.2, 13.8, 12.5])),
        ],
        { title: "Päivittäin tupakoivat, % 8. ja 9. luokan oppilaista" },
      ),
    );
  });

  it("shows figures below zero", () =>
    expectPicture(
      "line-negative",
      { kind: CHARTS.line },
      dataset(
        [
          area(
            "kunta:286",
            "Kouvola",
            "area",
            2014,
            [-3.1, -4.4, -6.2, -8.9, -7.4, -6, -5.5, -2.1, -4.7, -3.9],
          ),
          area("kunta:285", "Kotka", "area", 2014, [-2.5, 1.2, -5.1, -9.9, -10.7, -6.2, 2.2, -0.4, 3.4, 1.8]),
          area("maa:358", "Koko maa", "country", 2014, [2.8, 2.2, 3.1, 2.7, 2.1, 2.8, 2.8, 4.1, 3.4, 10.3]),
        ],
        { title: "Kuntien välinen nettomuutto", unit: "per-1000", unitLabel: "/ 1 000 asukasta" },
      ),
    ));

  it("breaks long names and long titles", () =>
    expectPicture(
      "line-long-names",
      { kind: CHARTS.line, width: 390 },
      dataset(
        [
          area(
            "kunta:005",
            "Maarianhamina – Mariehamn",
            "area",
            2015,
            [310, 322, 318.5, 301, 296, 288.4, 292.1, 279.9, 284],
          ),
          area("kunta:006", "Uusikaarlepyy", "area", 2015, [250, 262, 258.5, 241, null, 228.4, 232.1]),
          {
            ...county,
            series: {
              ...county.series,
              values: county.series.values.map((v) => (v === null ? null : v * 18)),
            },
          },
        ],
        {
          title:
            "Perusterveydenhuollon avosairaanhoidon kaikkien ammattiryhmien asiakkaat yhteensä 15–64-vuotiaat / 1 000 vastaavanikäistä asukasta",
          unit: "per-1000",
          unitLabel: "/ 1 000 vastaavanikäistä",
        },
      ),
    ));

  it("keeps seven lines that nearly coincide apart by their labels", () => {
    const random = seeded(7);
    const names = ["Kouvola", "Kotka", "Hamina", "Pyhtää", "Virolahti", "Miehikkälä", "Iitti"];
    const lines = names.map((name, i) =>
      area(
        `kunta:10${i}`,
        name,
        "area",
        2010,
        Array.from({ length: 14 }, (_, year) => 60 + year * 0.4 + random() * 1.2),
      ),
    );
    const flat = area(
      "maa:358",
      "Koko maa",
      "country",
      2010,
      Array.from({ length: 14 }, (_, year) => 60.5 + year * 0.4),
    );
    return expectPicture(
      "line-seven",
      { kind: CHARTS.line },
      dataset([...lines, flat], { title: "Seitsemän kuntaa" }),
    );
  });

  it("shows the figures of the year that is read", async () => {
    const data = dataset([kouvola, kotka, hamina, county, country]);
    const geometry = lineGeometry(data, pictureFrame(720), words);
    if (!geometry) throw new Error("nothing was drawn");
    const { width, height } = geometry;
    const node = (
      <>
        <LinePicture geometry={geometry} />
        <LineReading place={{ line: 0, year: 2016 }} dataset={data} geometry={geometry} words={words} />
      </>
    );
    const svg = renderToStaticMarkup(
      <InlineFrame picture={{ width, height, node }} label="" watermark={null} />,
    );
    await expectSvg("line-reading", svg);
  });

  it("draws one year only", () =>
    expectPicture(
      "line-one-year",
      { kind: CHARTS.line },
      dataset([
        area("kunta:286", "Kouvola", "area", 2021, [11.4]),
        area("kunta:285", "Kotka", "area", 2021, [14.5]),
      ]),
    ));

  it("says in words that there is nothing to draw", () =>
    expectPicture(
      "line-empty",
      { kind: CHARTS.line },
      dataset([area("kunta:286", "Kouvola", "area", 2021, [null])]),
    ));

  it("marks example data across the picture", () =>
    expectPicture("line-example", { kind: CHARTS.line }, dataset([kouvola, country], { example: true })));

  it("speaks Swedish", () =>
    expectPicture(
      "line-swedish",
      { kind: CHARTS.line },
      dataset([kouvola, { ...hamina, name: "Fredrikshamn" }, { ...country, name: "Hela landet" }], {
        locale: "sv",
        title: "Arbetslösa, % av arbetskraften",
        sexLabel: "Kvinnor",
        example: true,
        footer: {
          source: "Källa: Sotkanet, ind. 181",
          producer: "Producent: Arbets- och näringsministeriet",
          date: "Hämtad 22.11.2026",
          licence: null,
          permalink: "saukko.example/sv/indikator/sotkanet-181",
        },
      }),
    ));
});

describe("distribution", () => {
  it("shows every municipality and names those of the home region", () =>
    expectPicture("strip", { kind: CHARTS.strip }, distribution(308, 15)));
  it("fits a phone", () =>
    expectPicture("strip-phone", { kind: CHARTS.strip, width: 390 }, distribution(308, 15)));
  it("copes with equal figures", () => {
    const data = distribution(308, 0);
    const equal: ChartArea[] = data.areas.map((one) => ({ ...one, series: { ...one.series, values: [4] } }));
    return expectPicture("strip-equal", { kind: CHARTS.strip }, { ...data, areas: equal });
  });
  it("marks example data in Swedish", () =>
    expectPicture(
      "strip-example",
      { kind: CHARTS.strip },
      distribution(308, 40, { example: true, locale: "sv" }),
    ));
});

describe("map", () => {
  it("colours the home region and draws the neighbours pale", () =>
    expectPicture("map", { kind: CHARTS.map, map: mapParts(480, false) }, distribution(308, 15)));
  it("hatches a municipality without a figure and says that it is schematic", () => {
    const data = distribution(308, 15, { example: true });
    const areas = data.areas.map((one) =>
      one.name === "Hamina" ? area(one.key, one.name, one.role, 2023, ["suppressed"]) : one,
    );
    return expectPicture(
      "map-schematic",
      { kind: CHARTS.map, width: 390, map: mapParts(358, true) },
      { ...data, areas },
    );
  });
});

describe("the map of Finland", () => {
  it("colours every municipality, hatches the silent ones and names those asked for beside it", () =>
    expectPicture(
      "finland",
      { kind: CHARTS.finland, map: countryParts(540, FIFTHS) },
      distribution(308, 15),
    ));
  it("fits on a phone, with one colour where all figures are equal", () => {
    const data = distribution(308, 0);
    const areas = data.areas.map((one) => area(one.key, one.name, one.role, 2023, [4]));
    const parts = { kind: CHARTS.finland, width: 390, map: countryParts(220, []) };
    return expectPicture("finland-equal-phone", parts, { ...data, areas });
  });
  it("has a place for an area asked for without a figure, and for a long name", () => {
    const data = distribution(308, 15);
    const areas = data.areas.map((one) => {
      if (one.name === "Hamina") return area(one.key, one.name, one.role, 2023, ["suppressed"]);
      if (one.name === "Kotka") return { ...one, name: "Kristiinankaupunki – Kristinestad" };
      return one;
    });
    const parts = { kind: CHARTS.finland, map: countryParts(540, FIFTHS) };
    return expectPicture("finland-long-names", parts, { ...data, areas });
  });
  it("is not drawn where nobody has a figure", () => {
    const data = distribution(308, 308);
    const drawn = CHARTS.finland.draw(
      { dataset: data, words, id: "none", map: countryParts(540, null) },
      pictureFrame(720, CHARTS.finland.shape),
    );
    expect(drawn).toBeNull();
  });
});

describe("sparkline", () => {
  it("draws a tiny trend before its benchmark", () =>
    expectPicture("sparkline", { kind: CHARTS.sparkline, width: 320 }, dataset([kotka, country])));
});
