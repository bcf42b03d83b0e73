import { renderToStaticMarkup } from "react-dom/server";
import { describe, it } from "vitest";
import type { ChartArea } from "#app/charts/dataset.ts";
import { InlineFrame } from "#app/charts/frame/inline-frame.tsx";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { lineGeometry } from "#app/charts/line/geometry.ts";
import { LinePicture } from "#app/charts/line/line-chart.tsx";
import { LineReading } from "#app/charts/line/line-hover.tsx";
import { area, dataset, withLimits, words } from "./chart-fixture.ts";
import { expectPicture, expectSvg } from "./picture-snapshot.ts";

/** A share of `persons`, near enough for a picture: wider for fewer people. */
function share(persons: number): (value: number) => [number, number] {
  return (value) => {
    const half = 1.96 * Math.sqrt((value * (100 - value)) / persons);
    return [Math.max(0, value - half), value + half];
  };
}

const hamina = withLimits(
  area("kunta:075", "Hamina", "area", 2008, [
    9.1,
    10.9,
    12.4,
    11.9,
    "suppressed",
    13.6,
    14.4,
    15.2,
    null,
    13.3,
    null,
    10.7,
    12.6,
    13.9,
    11.3,
    11.8,
  ]),
  share(1900),
);
const kotka = withLimits(
  area(
    "kunta:285",
    "Kotka",
    "area",
    2008,
    [12.6, 15.5, 15.7, 14.7, 14.9, 16.6, 18, 18.7, 18.1, 17.2, 15.1, 14.8, 18.6, 16.5, 13.9, 14.5],
  ),
  share(5200),
);
const kouvola = withLimits(
  area(
    "kunta:286",
    "Kouvola",
    "area",
    2008,
    [10, 13, 12.9, 11.5, 12, 14.1, 15.3, 16.4, 16, 14.1, 12.3, 11.7, 15.2, 13.3, 10.9, 11.4],
  ),
  share(8000),
);
const country = area(
  "maa:358",
  "Koko maa",
  "country",
  2008,
  [8.6, 10.3, 10, 9.2, 9.7, 11.5, 12.7, 13.5, 13.2, 11.5, 9.7, 9.1, 13.1, 11.5, 9.5, 9.9],
);

/** The same figures under another name and a little higher or lower. */
function like(model: ChartArea, name: string, key: ChartArea["key"], more: number): ChartArea {
  const values = model.series.values.map((value) => (value === null ? null : value + more));
  const plain = { ...model, name, key, series: { ...model.series, region: key, values } };
  return withLimits(plain, share(900));
}

describe.each([
  { suffix: "", width: 760, inline: 720 },
  { suffix: "-phone", width: 390, inline: 358 },
])("interval bands $width px wide", ({ suffix, width: whole, inline }) => {
  it("shows one municipality's intervals, broken at a gap, with a bar for a year alone", () =>
    expectPicture(`line-band${suffix}`, { kind: CHARTS.line, width: whole }, dataset([hamina, country])));

  it("lays three bands over each other behind all lines", () =>
    expectPicture(
      `line-band-three${suffix}`,
      { kind: CHARTS.line, width: whole },
      dataset([kouvola, kotka, hamina, country]),
    ));

  it("draws no bands for six municipalities and says when they are shown", () =>
    expectPicture(
      `line-band-six${suffix}`,
      { kind: CHARTS.line, width: whole },
      dataset([
        kouvola,
        kotka,
        hamina,
        like(kouvola, "Pyhtää", "kunta:624", -3),
        like(kotka, "Virolahti", "kunta:935", -1.2),
        like(kouvola, "Miehikkälä", "kunta:489", 2.4),
        country,
      ]),
    ));

  it("shows bands across zero", () =>
    expectPicture(
      `line-band-negative${suffix}`,
      { kind: CHARTS.line, width: whole },
      dataset(
        [
          withLimits(
            area(
              "kunta:285",
              "Kotka",
              "area",
              2014,
              [-2.5, 1.2, -5.1, -9.9, -10.7, -6.2, 2.2, -0.4, 3.4, 1.8],
            ),
            (value) => [value - 2.6, value + 2.6],
          ),
          area("maa:358", "Koko maa", "country", 2014, [2.8, 2.2, 3.1, 2.7, 2.1, 2.8, 2.8, 4.1, 3.4, 10.3]),
        ],
        { title: "Kuntien välinen nettomuutto", unit: "per-1000", unitLabel: "/ 1 000 asukasta" },
      ),
    ));

  it("cuts one absurdly wide interval at the edge and says so", () =>
    expectPicture(
      `line-band-cut${suffix}`,
      { kind: CHARTS.line, width: whole },
      dataset([withLimits(hamina, (value, year) => (year === 2014 ? [1, 95] : share(1900)(value))), country]),
    ));

  it("shows a survey made every other year with bars", () => {
    const every = (key: ChartArea["key"], name: string, figures: number[]): ChartArea =>
      withLimits(
        area(key, name, "area", 2011, figures.flatMap((figure) => [figure, null]).slice(0, -1)),
        share(900),
      );
    return expectPicture(
      `line-band-biennial${suffix}`,
      { kind: CHARTS.line, width: whole },
      dataset(
        [
          every("kunta:286", "Kouvola", [22, 20.5, 18.1, 19.3, 17, 15.2, 14]),
          every("kunta:285", "Kotka", [25, 24.1, 20.2, 22, 20.8, 17.5, 16.2]),
        ],
        {
          title: "Päivittäin tupakoivat, % 8. ja 9. luokan oppilaista",
          publishedYears: [2011, 2013, 2015, 2017, 2019, 2021, 2023],
        },
      ),
    );
  });

  it("shows the interval of the figure that is read beside it", () => {
    const data = dataset([kouvola, kotka, hamina, country]);
    const geometry = lineGeometry(data, pictureFrame(inline), words);
    if (!geometry) throw new Error("nothing was drawn");
    const { width, height } = geometry;
    const node = (
      <>
        <LinePicture geometry={geometry} />
        <LineReading place={{ line: 0, year: 2015 }} dataset={data} geometry={geometry} words={words} />
      </>
    );
    return expectSvg(
      `line-band-reading${suffix}`,
      renderToStaticMarkup(<InlineFrame picture={{ width, height, node }} label="" watermark={null} />),
    );
  });
});
