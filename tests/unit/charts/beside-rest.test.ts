import { describe, expect, it } from "vitest";
import { type AreaDataset, differenceOf, isJudged } from "#app/charts/area-dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { balanceOf, riverDifference } from "#app/charts/river/difference.ts";
import { riverGeometry } from "#app/charts/river/geometry.ts";
import type { SpineMark } from "#app/charts/spine/geometry.ts";
import { spineGeometry } from "#app/charts/spine/geometry.ts";
import { theme } from "#app/charts/theme.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { words } from "./chart-fixture.ts";
import { type GivenLine, line, type Sure, spine } from "./spine-fixture.ts";

const SURES: readonly Sure[] = ["clear", "small", "chance", "same", "untested", "refused"];
const POLARITIES = ["higher", "lower", "none"] as const;
const KINDS = SURES.flatMap((sure) => POLARITIES.map((polarity) => ({ sure, polarity })));

/** At the country's worse end, and better than the rest of its county. */
const UNEMPLOYED = {
  name: "Työttömät",
  percentile: 8,
  polarity: "higher",
  to: "rest",
  country: null,
  mark: line({ name: "", percentile: 92, polarity: "higher" }).mark,
  word: "suurempi, parempi kuin muualla Kymenlaaksossa",
} satisfies GivenLine;
const ORDINARY = { name: "Tupakoivat", percentile: 20, polarity: "lower" } satisfies GivenLine;

function mixed(lines: readonly GivenLine[], changes: Partial<AreaDataset> = {}): AreaDataset {
  return spine([{ name: "Päihteetön elämä", lines }], changes);
}

function marksOf(dataset: AreaDataset, width: number): SpineMark[] {
  const frame = pictureFrame(width);
  return [
    ...(spineGeometry(dataset, frame)?.groups.flatMap(({ rows }) => rows.map(({ mark }) => mark)) ?? []),
    ...(riverGeometry(dataset, frame, { told: true })?.strips.flatMap(({ marks }) => marks) ?? []),
  ];
}

describe("a mark of what the country has no figure of, set beside the rest of the county", () => {
  it.each(KINDS)("is hollow and without a hue of good or bad: $sure, good side $polarity", (given) => {
    const own = line({ name: "A", percentile: 80, to: "rest", ...given });
    expect([differenceOf(own), riverDifference(own)]).toEqual(["untested", "untested"]);
    for (const width of [358, 720]) {
      const marks = marksOf(mixed([{ name: "A", percentile: 80, to: "rest", ...given }]), width);
      expect(marks).toHaveLength(2);
      for (const { difference, colour } of marks) {
        expect(difference).toBe("untested");
        expect(colour).toBe(isJudged(own) ? theme.granite[600] : theme.river[500]);
      }
    }
  });

  it("leaves the marks beside the country as they were", () => {
    const alone = marksOf(mixed([ORDINARY]), 720).map(({ difference, colour }) => [difference, colour]);
    const beside = marksOf(mixed([ORDINARY, UNEMPLOYED]), 720).filter(
      ({ difference }) => difference === "clear",
    );
    expect(beside.map(({ difference, colour }) => [difference, colour])).toEqual(alone);
  });

  it("is counted with neither the better nor the worse of the country", () => {
    const { figures, ...parts } = balanceOf(mixed([ORDINARY, UNEMPLOYED]));
    expect(parts).toEqual({ worse: 0, better: 1, chance: 0, untested: 0, withoutCountry: 1, unjudged: 0 });
    expect(figures).toBe(2);
  });

  it("tells in its words what it is beside: in its row whole, in its table and where it is pointed at", () => {
    const dataset = mixed([ORDINARY, UNEMPLOYED]);
    for (const width of [358, 480, 720, 1200]) {
      const rows = spineGeometry(dataset, pictureFrame(width))?.groups.flatMap((group) => group.rows) ?? [];
      const row = rows.find((one) => one.line.name === "Työttömät");
      expect(row?.word.lines.join(" ")).toBe(UNEMPLOYED.word);
    }
    for (const kind of [CHARTS.spine, CHARTS.river]) {
      const row = kind.table(dataset, words).rows.find(([name]) => name?.text === "Työttömät");
      expect(row?.at(-1)?.text).toBe(UNEMPLOYED.word);
    }
    const river = riverGeometry(dataset, pictureFrame(720), { told: true });
    const told = river?.strips.flatMap(({ marks }) => marks.map((mark) => mark.told.join(" "))) ?? [];
    expect(told.find((text) => text.startsWith("Työttömät"))).toContain(UNEMPLOYED.word);
  });

  it.each(LOCALES)("is counted apart, by the county's name, in the text alternatives in %s", (locale) => {
    const dataset = mixed([ORDINARY, UNEMPLOYED], { locale });
    const plain = mixed([ORDINARY], { locale });
    for (const kind of [CHARTS.spine, CHARTS.river]) {
      expect(kind.alt(dataset, messagesFor(locale))).toContain(dataset.elsewhere);
      expect(kind.alt(plain, messagesFor(locale))).not.toContain(dataset.elsewhere);
    }
    const told = {
      fi: "huonompia kuin muualla Kymenlaaksossa 0, parempia 1.",
      sv: "sämre än på andra håll i Kymmenedalen 0, bättre 1.",
      en: "0 worse than elsewhere in Kymenlaakso, 1 better.",
    };
    expect(CHARTS.spine.alt(dataset, messagesFor(locale))).toContain(told[locale]);
  });

  it.each(LOCALES)("is explained under the picture, in every part's legend too, in %s", (locale) => {
    const dataset = mixed([ORDINARY, UNEMPLOYED], { locale });
    const part = { ...mixed([ORDINARY], { locale }), wholeGroups: dataset.groups };
    const plain = mixed([ORDINARY], { locale });
    const frame = pictureFrame(720);
    const texts = (one: AreaDataset) =>
      [spineGeometry(one, frame), riverGeometry(one, frame, { told: false })].map((geometry) =>
        [...(geometry?.legend ?? []), ...(geometry?.notes ?? [])].map(({ text }) => text),
      );
    expect(texts(part)).toEqual(texts(dataset));
    for (const [at, own] of texts(plain).entries()) {
      const explained = texts(dataset)[at] ?? [];
      expect(explained.length).toBeGreaterThan(own.length);
      expect(explained.find((text) => !own.includes(text))).toMatch(/koko maahan|hela landet|country/);
    }
  });
});
