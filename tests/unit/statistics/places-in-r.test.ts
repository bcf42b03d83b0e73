import { describe, expect, it } from "vitest";
import { positionOf, sortedFigures } from "#app/statistics/distribution.ts";
import { fifthOf } from "#app/statistics/fifths.ts";

// Computed in R 4.2.2, whose functions share no code with ours: it is no dependency, only its results are
// noted here. The data are R's own.

/** Yearly precipitation of 70 cities, in inches. */
const precip = [
  67, 54.7, 7, 48.5, 14, 17.2, 20.7, 13, 43.4, 40.2, 38.9, 54.5, 59.8, 48.3, 22.9, 11.5, 34.4, 35.1, 38.7,
  30.8, 30.6, 43.1, 56.8, 40.8, 41.8, 42.5, 31, 31.7, 30.2, 25.9, 49.2, 37, 35.9, 15, 30.2, 7.2, 36.2, 45.5,
  7.8, 33.4, 36.1, 40.2, 42.7, 42.5, 16.2, 39, 35, 37, 31.4, 37.6, 39.9, 36.2, 42.8, 46.4, 24.7, 49.1, 46,
  35.9, 7.8, 48.2, 15.2, 32.5, 44.7, 42.6, 38.8, 17.4, 40.8, 29.1, 14.6, 59.2,
];
/** cars$dist − 3 · cars$speed: negative and mixed signs. */
const cars = [
  -10, -2, -17, 1, -8, -17, -12, -4, 4, -16, -5, -22, -16, -12, -8, -13, -5, -5, 7, -16, -6, 18, 38, -25, -19,
  9, -16, -8, -19, -11, -1, -12, 2, 22, 30, -21, -11, 11, -28, -12, -8, -4, 4, 0, -15, -2, 20, 21, 48, 10,
];
/** Lengths of 141 rivers, in miles. */
const rivers = [
  735, 320, 325, 392, 524, 450, 1459, 135, 465, 600, 330, 336, 280, 315, 870, 906, 202, 329, 290, 1000, 600,
  505, 1450, 840, 1243, 890, 350, 407, 286, 280, 525, 720, 390, 250, 327, 230, 265, 850, 210, 630, 260, 230,
  360, 730, 600, 306, 390, 420, 291, 710, 340, 217, 281, 352, 259, 250, 470, 680, 570, 350, 300, 560, 900,
  625, 332, 2348, 1171, 3710, 2315, 2533, 780, 280, 410, 460, 260, 255, 431, 350, 760, 618, 338, 981, 1306,
  500, 696, 605, 250, 411, 1054, 735, 233, 435, 490, 310, 460, 383, 375, 1270, 545, 445, 1885, 380, 300, 380,
  377, 425, 276, 210, 800, 420, 350, 360, 538, 1100, 1205, 314, 237, 610, 360, 540, 1038, 424, 310, 300, 444,
  301, 268, 620, 215, 652, 900, 525, 246, 360, 529, 500, 720, 270, 430, 671, 1770,
];

const CASES = [
  {
    name: "precip",
    values: precip,
    quantiles: [7, 29.375, 36.6, 42.775, 67],
    fifths: [22.46, 34.76, 39.36, 44.86],
    cut: [14, 14, 14, 14, 14],
    own: { value: 35.9, limits: { lower: 30.2, upper: 41.6 } },
    place: { percentile: 44.28571428571, lower: 27.14285714286, upper: 67.14285714286, quintile: 3 },
  },
  {
    name: "cars",
    values: cars,
    quantiles: [-28, -14.5, -7, 3.5, 48],
    fifths: [-16, -10.4, -4, 7.4],
    cut: [12, 8, 11, 9, 10],
    own: { value: 0, limits: { lower: -20, upper: 12 } },
    place: { percentile: 69, lower: 8, upper: 86, quintile: 4 },
  },
  {
    name: "rivers",
    values: rivers,
    quantiles: [135, 310, 425, 680, 3710],
    fifths: [291, 375, 505, 735],
    cut: [29, 28, 28, 28, 28],
    own: { value: 525, limits: { lower: 350, upper: 720 } },
    place: { percentile: 61.70212765957, lower: 34.75177304965, upper: 77.30496453901, quintile: 4 },
  },
];

describe.each(CASES)("a place among R's $name", ({ values, quantiles, fifths, cut, own, place }) => {
  const sorted = sortedFigures(values);
  if (!sorted.ok) throw new Error(sorted.refusal);
  const all = sorted.result;
  const found = positionOf(own.value, own.limits, all);

  it("and its interval's ends are (mean(x < v) + mean(x <= v)) / 2", () => {
    expect(found.percentile).toBeCloseTo(place.percentile, 10);
    expect(found.percentileLimits?.lower).toBeCloseTo(place.lower, 10);
    expect(found.percentileLimits?.upper).toBeCloseTo(place.upper, 10);
  });

  it("has the spread of quantile(x, c(0, .25, .5, .75, 1), type = 7)", () => {
    const { minimum, p25, median, p75, maximum } = found.spread;
    [minimum, p25, median, p75, maximum].forEach((one, at) => {
      expect(one).toBeCloseTo(quantiles[at] ?? Number.NaN, 10);
    });
  });

  it("has the fifths of quantile(x, 1:4 / 5, type = 7), and as many figures in each as cut()", () => {
    all.fifths?.forEach((limit, at) => {
      expect(limit).toBeCloseTo(fifths[at] ?? Number.NaN, 10);
    });
    expect(all.fifths).toHaveLength(4);
    expect(found.quintile).toBe(place.quintile);
    const sizes = [1, 2, 3, 4, 5].map(
      (fifth) => values.filter((value) => fifthOf(value, all.fifths ?? []) === fifth).length,
    );
    expect(sizes).toEqual(cut);
  });
});
