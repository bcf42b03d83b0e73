import { describe, expect, it } from "vitest";
import { type AreaDataset, turnedPosition } from "#app/charts/area-dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { type SpineRow, spineGeometry } from "#app/charts/spine/geometry.ts";
import { spineWords } from "#app/charts/spine/spine-words.ts";
import { textWidth } from "#app/charts/text-width.ts";
import { theme } from "#app/charts/theme.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { seeded, words } from "./chart-fixture.ts";
import { type GivenLine, KOTKA, spine } from "./spine-fixture.ts";

function drawn(data: AreaDataset, width = 720) {
  const geometry = spineGeometry(data, pictureFrame(width));
  if (!geometry) throw new Error("nothing was drawn");
  return geometry;
}

/** The rows of one priority with these lines, as they stand. */
function rowsOf(lines: readonly GivenLine[]): SpineRow[] {
  return drawn(spine([{ name: "P", lines }])).groups.flatMap(({ rows }) => rows);
}

/** Where on the river, from 0 to 1, a line's mark and its earlier place are. */
function shares(given: Partial<GivenLine>): [mark: number, earlier: number | null] {
  const { columns, groups } = drawn(
    spine([{ name: "P", lines: [{ name: "A", percentile: 50, polarity: "higher", ...given }] }]),
  );
  const { left, right } = columns.plot;
  const row = groups[0]?.rows[0];
  if (!row) throw new Error("no row");
  const share = (x: number): number => Number(((x - left) / (right - left)).toFixed(6));
  return [share(row.mark.x), row.earlier === null ? null : share(row.earlier)];
}

function rowOf(given: Partial<GivenLine>): SpineRow {
  const [row] = rowsOf([{ name: "A", percentile: 50, polarity: "higher", ...given }]);
  if (!row) throw new Error("no row");
  return row;
}

describe("the place of a mark", () => {
  it("is from worse to better: what is good when low is turned round, its earlier place too", () => {
    const earlier = { year: 2018, percentile: 90 };
    expect(shares({ percentile: 20, earlier })).toEqual([0.2, 0.9]);
    expect(shares({ percentile: 20, earlier, polarity: "lower" })).toEqual([0.8, 0.1]);
    expect(shares({ percentile: 20, earlier, polarity: "none" })).toEqual([0.2, 0.9]);
    expect(shares({ percentile: 0 })).toEqual([0, null]);
    expect(turnedPosition(20, { polarity: "lower" })).toBe(80);
  });

  it("does not depend on the figure's sign", () => {
    expect(shares({ percentile: 12, value: -7 })).toEqual(shares({ percentile: 12, value: 7 }));
    expect(rowOf({ value: -7.25, decimals: 1 }).figure.text).toMatch(/^−7,3/);
  });

  it("lies in the river for the middle half, from worse to better alike", () => {
    for (const polarity of ["higher", "lower", "none"] as const)
      for (const [percentile, isIn] of [
        [24, false],
        [26, true],
        [74, true],
        [76, false],
      ] as const) {
        const { band, groups } = drawn(spine([{ name: "P", lines: [{ name: "A", percentile, polarity }] }]));
        const x = groups[0]?.rows[0]?.mark.x ?? Number.NaN;
        expect(x > band.left && x < band.right).toBe(isIn);
      }
  });
});

describe("a mark", () => {
  it("is filled where the difference is clear, a ring where none is shown, a square where nothing has tested it", () => {
    const shape = (sure: GivenLine["sure"]) => rowOf({ sure, percentile: 80 } as GivenLine).mark.difference;
    expect(shape("clear")).toBe("clear");
    expect(shape("small")).toBe("clear");
    expect(shape("chance")).toBe("chance");
    expect(shape("same")).toBe("chance");
    expect(shape("untested")).toBe("untested");
    expect(shape("refused")).toBe("untested");
  });

  it("has a hue of good or bad only where that is sure and judged, and its word beside it", () => {
    const { better, worse } = theme.judgement;
    const look = (given: Partial<GivenLine>) => {
      const { mark, word } = rowOf(given);
      return [mark.colour, word.lines.join(" ")];
    };
    expect(look({ percentile: 80 })).toEqual([better, "suurempi, parempi"]);
    expect(look({ percentile: 80, polarity: "lower" })).toEqual([worse, "suurempi, huonompi"]);
    expect(look({ percentile: 80, sure: "chance" })).toEqual([theme.granite[600], "ei osoitettua eroa"]);
    expect(look({ percentile: 80, sure: "untested" })).toEqual([theme.granite[600], "suurempi, ei testattu"]);
    expect(look({ percentile: 80, sure: "small" })).toEqual([theme.granite[600], "hieman suurempi"]);
  });

  it("of what is not judged is blue, with words that do not judge, between ends that do not", () => {
    const judging = /huono|paremp|sämre|bättre|worse|better|hyv/i;
    for (const locale of LOCALES)
      for (const sure of ["clear", "small", "chance", "same", "untested", "refused"] as const) {
        const data = spine([{ name: "P", lines: [{ name: "A", percentile: 90, polarity: "none", sure }] }], {
          locale,
        });
        const [group] = drawn(data).groups;
        const [row] = group?.rows ?? [];
        expect(row?.mark.colour).toBe(theme.river[500]);
        expect(row?.word.lines.join(" ")).not.toMatch(judging);
        expect(group?.ends.map(({ left, right }) => `${left} ${right}`).join()).not.toMatch(judging);
      }
  });

  it("of what is not judged stands after what is, each between its own ends", () => {
    const [group] = drawn(
      spine([
        {
          name: "P",
          lines: [
            { name: "A", percentile: 10, polarity: "none" },
            { name: "B", percentile: 20, polarity: "lower" },
            { name: "C", percentile: 30, polarity: "none" },
          ],
        },
      ]),
    ).groups;
    expect(group?.rows.map(({ line }) => line.name)).toEqual(["B", "A", "C"]);
    expect(group?.ends.map(({ left }) => left)).toEqual(["huonompi", "pienempi"]);
    const [b, a] = (group?.rows ?? []).map(({ mark }) => mark.y);
    expect(group?.ends[1]?.baseline).toBeGreaterThan(b ?? 0);
    expect(group?.ends[1]?.baseline).toBeLessThan(a ?? 0);
  });
});

describe("the texts of the spine", () => {
  it("meet neither each other nor the picture's edges, at any width", () => {
    const random = seeded(5);
    const parts = ["Väestöllinen", "huoltosuhde", "65 vuotta", "täyttäneet", "Ginikerroin", "hoitopäivät"];
    const name = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 9) }, () => parts[Math.floor(random() * 6)]).join(" ");
    const sures = ["clear", "small", "chance", "same", "untested", "refused"] as const;
    const lines = Array.from(
      { length: 60 },
      (_, at): GivenLine => ({
        name: `${at} ${name()}`,
        percentile: random() * 100,
        polarity: (["higher", "lower", "none"] as const)[at % 3] ?? "none",
        sure: sures[at % 6] ?? "clear",
        value: 10 ** (random() * 5) * (random() < 0.5 ? -1 : 1),
        unit: "per-100000",
        unitLabel: "/ 100 000",
      }),
    );
    for (const locale of LOCALES)
      for (const width of [248, 358, 520, 600, 660, 720, 1952]) {
        const { columns, groups, legend, textSize, height } = drawn(
          spine([{ name: name(), lines }], { locale }),
          width,
        );
        const wide = (text: string): number => textWidth(text, textSize);
        expect(columns.plot.right - columns.plot.left).toBeGreaterThan(90);
        const rows = groups.flatMap((group) => group.rows);
        rows.forEach((row, at) => {
          const figureStart = columns.figureEnd - wide(row.figure.text);
          const isBeside =
            row.figure.baseline > row.name.baseline - 1 && row.figure.baseline < row.mark.y + textSize;
          expect(isBeside).toBe(true);
          for (const text of row.name.lines) expect(wide(text)).toBeLessThan(Math.max(figureStart, 1));
          for (const text of row.word.lines)
            expect(columns.wordStart + wide(text)).toBeLessThanOrEqual(width + 1e-6);
          expect(row.mark.x).toBeGreaterThanOrEqual(columns.plot.left);
          expect(row.mark.x).toBeLessThanOrEqual(columns.plot.right);
          const next = rows[at + 1];
          const lowest = Math.max(row.word.baseline + (row.word.lines.length - 1) * 17, row.mark.y);
          if (next) expect(next.name.baseline - textSize * 0.75).toBeGreaterThan(lowest);
        });
        for (const { x, text, baseline } of legend) {
          expect(x + 24 + wide(text)).toBeLessThanOrEqual(Math.max(width, 24 + wide(text)));
          expect(baseline).toBeLessThan(height);
        }
      }
  });
});

describe("the spine's table and text alternative", () => {
  const data = spine(KOTKA, { withoutPlace: 2 });

  it("has a row a mark: place, earlier place and difference in words", () => {
    const { header, rows } = CHARTS.spine.table(data, words);
    expect(rows).toHaveLength(11);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect(rows[0]?.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "Tosi humalassa vähintään kerran kuukaudessa, 8. ja 9. luokan oppilaat",
      "Päihteetön elämä",
      "11,4",
      "%",
      "2023",
      "81",
      "pieni luku",
      "2019",
      "60",
      "suurempi, huonompi",
    ]);
    expect(rows[5]?.slice(2).map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "−3,9",
      "/ 1 000",
      "2023",
      "30",
      "suuri luku",
      "–",
      "–",
      "ei voi arvioida",
    ]);
  });

  it("tells how many lie on which side, and what stands at the ends", () => {
    expect(CHARTS.spine.alt(data, words)).toBe(
      "Kotka Suomen kuntien joukossa 11 luvulla. Kukin erikseen koko maahan verrattuna: huonompia 3, parempia 1. " +
        "Ero on pieni tai voi olla sattumaa 2 luvussa; eroa ei ole testattu 2 luvussa; hyvää tai huonoa suuntaa ei ole 3 luvulla. " +
        "Huonoimmassa neljänneksessä kuntia: Tosi humalassa vähintään kerran kuukaudessa, 8. ja 9. luokan oppilaat, Työttömät ja Äänestysaktiivisuus kuntavaaleissa. " +
        "Parhaassa neljänneksessä kuntia: Päivittäin tupakoivat ja Koulutustasomittain.",
    );
  });

  it("counts an indicator of several priorities once", () => {
    const twice = spine([...KOTKA, { name: "Toinen", lines: KOTKA[0]?.lines ?? [] }]);
    expect(CHARTS.spine.alt(twice, words)).toContain("joukossa 11 luvulla");
    expect(CHARTS.spine.table(twice, words).rows).toHaveLength(15);
  });

  it("says in three languages that there is nothing to tell", () => {
    for (const locale of LOCALES) {
      const empty = spine([], { locale });
      expect(CHARTS.spine.alt(empty, messagesFor(locale))).toContain(
        spineWords({ locale, among: "municipalities", groups: [], elsewhere: null }).title("Kotka"),
      );
      expect(CHARTS.spine.table(empty, messagesFor(locale)).rows).toEqual([]);
      expect(spineGeometry(empty, pictureFrame(720))).toBeNull();
    }
  });
});
