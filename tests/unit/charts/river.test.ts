import { describe, expect, it } from "vitest";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { balanceOf, riverDifference } from "#app/charts/river/difference.ts";
import { riverGeometry, tellMark } from "#app/charts/river/geometry.ts";
import { placeInRiver } from "#app/charts/river/place.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { KOTKA, line, spine } from "./spine-fixture.ts";

describe("a place in the river", () => {
  it.each([
    { percentile: 0, country: 40, place: 0 },
    { percentile: 25, country: 40, place: 25 },
    { percentile: 40, country: 40, place: 50 },
    { percentile: 75, country: 40, place: 75 },
    { percentile: 100, country: 40, place: 100 },
    { percentile: 32.5, country: 40, place: 37.5 },
    { percentile: 57.5, country: 40, place: 62.5 },
    { percentile: 50, country: null, place: 50 },
    { percentile: 12, country: null, place: 12 },
  ])("is $place for the percentile $percentile where the country is at $country", ({ place, ...given }) => {
    expect(placeInRiver(given.percentile, given)).toBeCloseTo(place, 9);
  });

  it("keeps every figure on its own side of the country, in order, wherever the country is", () => {
    for (let country = 0; country <= 100; country += 2.5) {
      let before = -1;
      for (let percentile = 0; percentile <= 100; percentile += 0.5) {
        const place = placeInRiver(percentile, { country });
        expect([country, percentile, Math.sign(place - 50)]).toEqual([
          country,
          percentile,
          // A country at an end has nobody beyond it.
          Math.sign(percentile - country),
        ]);
        expect(place).toBeGreaterThanOrEqual(before);
        before = place;
      }
    }
  });

  it("has the banks at the quarters wherever the country is between them", () => {
    for (let country = 26; country < 75; country += 1)
      expect([25, 75].map((percentile) => placeInRiver(percentile, { country }))).toEqual([25, 75]);
  });
});

describe("a mark of the river", () => {
  const worse = { name: "Työttömät", percentile: 92, polarity: "lower" } as const;

  it("is filled only where all of the picture's tests together bear it", () => {
    expect(riverDifference(line(worse))).toBe("clear");
    expect(riverDifference({ ...line(worse), sure: false })).toBe("chance");
    expect(riverDifference(line({ ...worse, sure: "untested" }))).toBe("untested");
    expect(riverDifference({ ...line({ ...worse, polarity: "none" }), sure: false })).toBe("clear");
  });

  it("lies on the worse side of the middle where its figure is worse than the country's", () => {
    const dataset = spine([
      { name: "A", lines: [worse, { ...worse, name: "Osallistuminen", polarity: "higher" }] },
    ]);
    const geometry = riverGeometry(dataset, pictureFrame(720), { told: false });
    const marks = geometry?.strips.flatMap((strip) => strip.marks) ?? [];
    const sides = marks.map((mark) => [mark.line.name, Math.sign(mark.x - (geometry?.band.middle ?? 0))]);
    expect(Object.fromEntries(sides)).toEqual({ Työttömät: -1, Osallistuminen: 1 });
  });

  it("touches no other, and stands within the picture, on a phone and a desk", () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      name: `Luku ${at}`,
      percentile: 40 + (at % 6) * 3,
      polarity: at % 3 === 0 ? ("lower" as const) : ("higher" as const),
    }));
    for (const width of [358, 720]) {
      const geometry = riverGeometry(spine([{ name: "A", lines: many }]), pictureFrame(width), {
        told: true,
      });
      const marks = geometry?.strips[0]?.marks ?? [];
      expect(marks).toHaveLength(30);
      for (const [at, a] of marks.entries()) {
        expect(a.x).toBeGreaterThan(5);
        expect(a.x).toBeLessThan(width - 5);
        for (const b of marks.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10);
      }
    }
  });

  it("is told with its figure, year and word", () => {
    const told = line({ ...worse, value: 14.5, year: 2023 });
    expect(tellMark(told, { locale: "fi" })).toBe(`Työttömät: 14,5\u00a0% (2023), ${told.word}`);
  });
});

describe("the balance", () => {
  it("counts each indicator once, and all of them", () => {
    const twice = [...KOTKA, { name: "Kolmas", lines: KOTKA[0]?.lines ?? [] }];
    const { figures, ...parts } = balanceOf(spine(twice));
    expect(figures).toBe(11);
    expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(figures);
    expect(parts).toEqual({ worse: 3, better: 1, chance: 2, untested: 2, withoutCountry: 0, unjudged: 3 });
  });

  it.each(LOCALES)("is in the text alternative in %s, priority by priority", (locale) => {
    const dataset = spine(KOTKA, { locale });
    const alt = CHARTS.river.alt(dataset, messagesFor(locale));
    for (const { name } of dataset.groups) expect(alt).toContain(`${name}: `);
    expect(alt).toMatch(/3.*1/);
    expect(alt).not.toMatch(/undefined|NaN/);
  });

  it("of nothing says that there is nothing", () => {
    expect(CHARTS.river.alt(spine([]), messagesFor("fi"))).toBe(
      messagesFor("fi").chart.altEmpty(spine([]).title),
    );
    expect(riverGeometry(spine([]), pictureFrame(358), { told: false })).toBeNull();
  });
});
