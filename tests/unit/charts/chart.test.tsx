import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Chart, ResponsiveChart } from "#app/charts/chart.tsx";
import { CHARTS } from "#app/charts/kinds.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { theme } from "#app/charts/theme.ts";
import { area, dataset, distribution, words } from "./chart-fixture.ts";

const data = dataset([
  area("kunta:286", "Kouvola & <muut>", "area", 2019, [10.2, 11.4]),
  area("maa:358", "Koko maa", "country", 2019, [9, 9.9]),
]);

describe("a picture in a page", () => {
  it("is an image with a text alternative, without title or footer of its own", () => {
    const html = renderToStaticMarkup(
      <Chart kind={CHARTS.line} dataset={data} words={words} id="a" width={358} />,
    );
    expect(html).toMatch(/^<svg [^>]*viewBox="0 0 358 \d+" role="img" aria-label="Viivakuvaaja: /);
    expect(html).not.toContain("Lähde");
    expect(html).not.toContain("<title");
  });
  it("is drawn for a phone and for a wide column, readable without JavaScript and with no dead stop for the keyboard", () => {
    const html = renderToStaticMarkup(
      <ResponsiveChart kind={CHARTS.line} dataset={data} words={words} id="a" />,
    );
    expect(html).toContain("chart-narrow");
    expect(html).toContain("chart-wide");
    expect(html).not.toContain("tabindex");
  });
  it("has letters that stay above 11 px on a phone 320 px wide", () => {
    const html = renderToStaticMarkup(
      <Chart kind={CHARTS.line} dataset={data} words={words} id="a" width={358} />,
    );
    const sizes = [...html.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect((size * 304) / 358).toBeGreaterThanOrEqual(11);
  });
  it("is marked across when its figures are examples", () => {
    const html = renderToStaticMarkup(
      <Chart
        kind={CHARTS.strip}
        dataset={distribution(20, 0, { example: true })}
        words={words}
        id="a"
        width={358}
      />,
    );
    expect(html).toContain("ESIMERKKITIETOA");
  });
  it("refuses a map without shapes", () => {
    expect(() =>
      renderToStaticMarkup(<Chart kind={CHARTS.map} dataset={data} words={words} id="m" width={358} />),
    ).toThrow("chart m: a map needs its shapes");
  });
});

describe("a picture as a file", () => {
  const svg = renderChartSvg({ kind: CHARTS.line, id: "fig1" }, data);
  it("carries its title, unit, years, source, producer, date, licence and address", () => {
    for (const text of [
      "Työttömät, % työvoimasta",
      ">2019–2020<",
      "Lähde: Sotkanet, ind. 181",
      "Tuottaja: Työ- ja elinkeinoministeriö",
      "Haettu 22.11.2026",
      "Lisenssi: CC BY 4.0",
      "saukko.example/fi/indikaattori/sotkanet-181",
    ])
      expect(svg).toContain(text);
  });
  it("names its title and description by its own id", () => {
    expect(svg).toContain('aria-labelledby="fig1-title fig1-desc"');
    expect(svg).toContain('<title id="fig1-title">');
    expect(svg).toContain('<desc id="fig1-desc">Viivakuvaaja: ');
  });
  it("uses nothing that the PNG renderer draws wrong or a security policy refuses", () => {
    for (const bad of ["var(", "oklch", "foreignObject", "style=", "class=", "NaN", "Infinity", "undefined"])
      expect(svg).not.toContain(bad);
  });
  it("escapes names", () => {
    expect(svg).toContain("Kouvola &amp; &lt;muut&gt;");
  });
  it("keeps to the width that was asked for", () => {
    expect(renderChartSvg({ kind: CHARTS.line, width: 390 }, data)).toMatch(/^<svg [^>]*width="390"/);
    for (const width of [280, 400, 511, 512, 527, 528, 1200])
      expect(renderChartSvg({ kind: CHARTS.strip, width }, data)).toMatch(
        new RegExp(`^<svg [^>]*width="${width}"`),
      );
  });
});

describe("theme", () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const onWhite = (hex: string): number => 1.05 / (luminance(hex) + 0.05);
  it("has line colours of at least 3:1 and letter colours of at least 4.5:1 on white", () => {
    for (const line of [...theme.lines, theme.county, theme.country]) {
      expect(onWhite(line.stroke)).toBeGreaterThanOrEqual(3);
      expect(onWhite(line.text)).toBeGreaterThanOrEqual(4.5);
    }
    for (const hue of theme.priorities) expect(onWhite(hue)).toBeGreaterThanOrEqual(4.5);
    expect(onWhite(theme.inkQuiet)).toBeGreaterThanOrEqual(4.5);
  });
  it("tells lines apart by marker as well as by colour", () => {
    expect(new Set(theme.lines.map((line) => line.marker)).size).toBe(theme.lines.length);
  });
});
