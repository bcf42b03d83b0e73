import { describe, expect, it } from "vitest";
import { exactShareLimits } from "#app/statistics/exact-binomial-interval.ts";
import { poissonLimits } from "#app/statistics/poisson-interval.ts";
import { wilsonLimits } from "#app/statistics/wilson-interval.ts";

// Computed in R 4.2.2, whose functions share no code with ours: it is no dependency, only its results are
// noted here.

describe("the exact Poisson interval beside R's poisson.test(x, conf.level)", () => {
  it.each([
    [0, "95", 0, 3.688879454114],
    [1, "95", 0.02531780798429, 5.571643390939],
    [2, "95", 0.242209278544, 7.224687667724],
    [4, "95", 1.089865373626, 10.2415886754],
    [6, "95", 2.201894253491, 13.05947402252],
    [8, "95", 3.453832176749, 15.76318922019],
    [9, "95", 4.115373097378, 17.08480345142],
    [1, "99.8", 0.001000500333584, 9.233413476452],
    [2, "99.8", 0.04540201776949, 11.22887224241],
    [4, "99.8", 0.4285524136284, 14.79414922254],
    [6, "99.8", 1.107104660256, 18.0616368402],
    [8, "99.8", 1.97081392174, 21.15619816584],
    [9, "99.8", 2.452424404364, 22.65737330906],
  ] as const)("%d events at the level of %s, to eleven digits", (events, level, lower, upper) => {
    const found = poissonLimits(events, level);
    expect(found.lower).toBeCloseTo(lower, 10);
    expect(found.upper).toBeCloseTo(upper, 9);
  });
});

describe("Byar's interval", () => {
  it.each([
    [10, "95", 4.787449913968, 18.39145860576],
    [30, "95", 20.23693909327, 42.828371942],
    [82, "95", 65.2149116581, 101.7848394012],
    [137, "95", 115.0189663675, 161.9574303068],
    [1045, "95", 982.5932018073, 1110.331212986],
    [10, "99.8", 2.916318374696, 24.19372492788],
    [30, "99.8", 15.83898541989, 51.11850123697],
    [82, "99.8", 56.81782499511, 114.0440289045],
    [137, "99.8", 103.6425595399, 177.1841668374],
    [1045, "99.8", 947.940703561, 1148.806160988],
  ] as const)(
    "of %d events at the level of %s is half of Wilson & Hilferty's chi-square quantiles with 2x and 2x + 2 degrees (R, qnorm)",
    (events, level, lower, upper) => {
      const found = poissonLimits(events, level);
      expect(found.lower).toBeCloseTo(lower, 8);
      expect(found.upper).toBeCloseTo(upper, 8);
    },
  );
});

describe("Clopper and Pearson's interval beside R's binom.test(x, n, conf.level)", () => {
  it.each([
    [2, 10, "95", 0.02521072632683, 0.5560954623076],
    [4, 54, "95", 0.02055096729809, 0.1789334291661],
    [7, 20, "95", 0.1539092047845, 0.5921885345328],
    [19, 1700, "95", 0.006742004724936, 0.01739863659972],
    [21, 1643, "95", 0.007928884951005, 0.01947182338583],
    [1, 5_600_000, "95", 4.521037129832e-9, 9.949359136951e-7],
    [12, 5_600_000, "95", 1.107246029606e-6, 3.743137192133e-6],
    [1690, 1700, "95", 0.9892088315562, 0.9971756865053],
    [2, 10, "99.8", 0.004774459271306, 0.7184566180424],
    [4, 54, "99.8", 0.008131671408288, 0.2478865570274],
    [21, 1643, "99.8", 0.005873286674666, 0.02383123927483],
    [20, 5_600_000, "99.8", 1.599682374905e-6, 6.79318215587e-6],
    [1690, 1700, "99.8", 0.985862481034, 0.9982554157656],
  ] as const)("%d of %d at the level of %s, to ten digits", (count, people, level, lower, upper) => {
    const found = exactShareLimits(count, people, level);
    expect(found.lower / lower).toBeCloseTo(1, 9);
    expect(found.upper / upper).toBeCloseTo(1, 9);
  });

  it("of 13 among 16 is 0.5435–0.9595 (Fagerland, Lydersen & Laake 2017, chapter 2, by the authors' R package)", () => {
    const { lower, upper } = exactShareLimits(13, 16, "95");
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(["0.5435", "0.9595"]);
  });
});

describe("Wilson's interval beside R's prop.test(x, n, conf.level, correct = FALSE)", () => {
  it.each([
    [83, 86, "95", 0.9023912889744, 0.9880662019226],
    [15, 148, "95", 0.06238639953074, 0.1604872417233],
    [45, 250, "95", 0.1373334323014, 0.2323518793756],
    [2642, 22_776, "95", 0.1119051445161, 0.1202229617475],
    [700_000, 5_600_000, "95", 0.1247263439196, 0.1252741705611],
    [83, 86, "99.8", 0.8442962771566, 0.9929657713591],
    [45, 250, "99.8", 0.1171464250841, 0.2664009214186],
    [2642, 22_776, "99.8", 0.1096026149723, 0.1227178532003],
    [700_000, 5_600_000, "99.8", 0.1245687662776, 0.1254325126759],
  ] as const)("%d of %d at the level of %s, to eleven digits", (count, people, level, lower, upper) => {
    const found = wilsonLimits(count, people, level);
    expect(found.lower).toBeCloseTo(lower, 11);
    expect(found.upper).toBeCloseTo(upper, 11);
  });

  it("of 13 among 16 is 0.5699–0.9341 (Fagerland, Lydersen & Laake 2017, chapter 2, by the authors' R package)", () => {
    const { lower, upper } = wilsonLimits(13, 16, "95");
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(["0.5699", "0.9341"]);
  });
});
