import { describe, expect, it } from "vitest";
import type { FrozenBlock, FrozenCell, FrozenSection, FrozenSentence } from "#app/domain/report-version.ts";
import { newerYears } from "#app/reports/snapshot/newer-years.ts";
import { revisions } from "#app/reports/snapshot/revisions.ts";
import { figureBlock } from "#tests/support/frozen-report.ts";

const sections = (...blocks: FrozenBlock[]): FrozenSection[] => [
  { id: "a", titles: {}, priority: null, blocks },
];

/** A picture with one number. */
function picture(
  number: number,
  row: string,
  column: string,
  value: number,
  title = "Työttömät",
): FrozenBlock {
  const block = figureBlock(number);
  const fi = block.shown.fi ?? expect.fail("the fixture is in Finnish");
  const cell: FrozenCell = { text: String(value).replace(".", ","), value };
  const table = { caption: "", columns: ["Vuosi", column], rows: [[{ text: row }, cell]] };
  return { ...block, shown: { fi: { ...fi, title, table } } };
}

const FIGURES: FrozenSentence["figures"] = [{ area: "kunta:285", year: 2023, value: 12.5, decimals: 1 }];

const sentence = (
  machine: string,
  { brief, figures }: { brief?: string; figures?: FrozenSentence["figures"] } = {},
): FrozenBlock => ({
  ...{ kind: "sentence", id: "s", edited: true },
  ...(figures && { figures }),
  result: { indicator: "sotkanet-181", area: "kunta:285", sex: "total", question: "before" },
  shown: {
    fi: { text: "Omin sanoin.", machine, source: "Sotkanet", ...(brief !== undefined && { brief }) },
  },
});

describe("what the source says otherwise than a version", () => {
  it("is told once of a figure that stands in several pictures, with area, year and all the pictures", () => {
    const shown = (value: number) =>
      sections(
        picture(1, "2025", "Kotka", value),
        picture(3, "Kotka", "%", value),
        picture(2, "Kotka", "%", value),
      );
    expect(revisions(shown(3.9), shown(10.9), "fi")).toEqual([
      {
        kind: "number",
        title: "Työttömät",
        place: "Kotka 2025",
        before: "3,9",
        now: "10,9",
        figures: [1, 2, 3],
      },
    ]);
  });

  it.each([
    ["of other areas", picture(2, "Hamina", "%", 3.9), picture(2, "Hamina", "%", 10.9)],
    ["of another indicator", picture(2, "Kotka", "%", 3.9, "Muu"), picture(2, "Kotka", "%", 10.9, "Muu")],
    ["of another size", picture(2, "Kotka", "%", 3.9), picture(2, "Kotka", "%", 4.1)],
  ])("is told apart where changes are %s", (_what, before, now) => {
    const first = (value: number) => picture(1, "Kotka", "%", value);
    expect(revisions(sections(first(3.9), before), sections(first(10.9), now), "fi")).toHaveLength(2);
  });

  it("is told of a sentence whose numbers are others, by the machine's words though a person edited it", () => {
    const [before, now] = ["Osuus oli 12,5 % vuonna 2023.", "Osuus oli 13,1 % vuonna 2023."];
    expect(revisions(sections(sentence(before)), sections(sentence(now)), "fi")).toEqual([
      { kind: "sentence", block: "s", year: 2023, before, now },
    ]);
  });

  it("is not told of a sentence of a later year, which is news", () => {
    const [before, now] = ["Osuus oli 12,5 % vuonna 2023.", "Osuus oli 13,1 % vuonna 2024."];
    const [then, today] = [sections(sentence(before)), sections(sentence(now))];
    expect(revisions(then, today, "fi")).toEqual([]);
    expect(newerYears(then, today, "fi")).toEqual([
      { kind: "newer", block: "s", title: "Omin sanoin.", year: 2024, figure: null },
    ]);
    expect(newerYears(today, then, "fi")).toEqual([]);
  });

  it("is told once of an indicator that stands in two priorities of an area's picture", () => {
    const rows = (value: number) =>
      ["Mielekäs elämä", "Turvallinen arki"].map((priority): FrozenCell[] => [
        { text: "Työttömät" },
        { text: priority },
        {
          ...{ text: String(value), value, year: 2023 },
          of: { indicator: "sotkanet-181", area: "kunta:285", decimals: 1 },
        },
      ]);
    const places = (value: number): FrozenSection[] => {
      const block = figureBlock(1);
      const fi = block.shown.fi ?? expect.fail("the fixture is in Finnish");
      const table = { caption: "", columns: ["Indikaattori", "Painopiste", "Luku"], rows: rows(value) };
      return sections({ ...block, spec: "kind=spine&area=kunta:285", shown: { fi: { ...fi, table } } });
    };
    expect(revisions(places(12), places(13), "fi")).toMatchObject([
      { place: "Työttömät 2023", before: "12", now: "13", figures: [1] },
    ]);
  });

  it("is not told of a sentence from before it stood alone, unless its own numbers are others", () => {
    const before = sections(sentence("Osuus on sama kuin vuonna 2022 (12,5 %).", { figures: FIGURES }));
    const now = (benchmark: string) =>
      sections(
        sentence(`Kotkassa oli 12,5 % vuonna 2023. Osuus on sama kuin vuonna 2022 (${benchmark}).`, {
          brief: `Osuus on sama kuin vuonna 2022 (${benchmark}).`,
          figures: FIGURES,
        }),
      );
    expect(revisions(before, now("12,5 %"), "fi")).toEqual([]);
    expect(revisions(before, now("12,9 %"), "fi")).toEqual([
      expect.objectContaining({ kind: "sentence", now: expect.stringContaining("12,9 %") }),
    ]);
  });

  it("is told of a sentence that stands alone where only its own figure is another", () => {
    const said = (value: string) =>
      sections(
        sentence(`Kotkassa oli ${value} vuonna 2023. Osuus on pienempi kuin koko maassa (14,0 %).`, {
          brief: "Osuus on pienempi kuin koko maassa (14,0 %).",
          figures: FIGURES,
        }),
      );
    expect(revisions(said("12,5 %"), said("12,5 %"), "fi")).toEqual([]);
    expect(revisions(said("12,5 %"), said("12,6 %"), "fi")).toHaveLength(1);
  });

  it("is not told of a sentence that only has other words, or is not there any more", () => {
    const before = sections(sentence("Osuus oli 1 234 asukasta, 12,5 %."));
    expect(revisions(before, sections(sentence("Asukkaita oli 1 234, eli 12,5 %.")), "fi")).toEqual([]);
    expect(revisions(before, sections(), "fi")).toEqual([]);
  });
});
