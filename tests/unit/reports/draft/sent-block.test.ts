import { describe, expect, test } from "vitest";
import { COUNTRY_KEY } from "#app/domain/area.ts";
import { BLOCK_KINDS, type Block, type BlockContent } from "#app/domain/report.ts";
import { tidySpec } from "#app/reports/draft/block-spec.ts";
import { emptyBlock, type SentBlock, type SentProblem, sentBlock } from "#app/reports/draft/sent-block.ts";
import { plainText } from "#app/reports/text/plain-text.ts";
import { LONGEST_TEXT } from "#app/reports/text/text-doc-schema.ts";
import { textBlock } from "#tests/support/work-report.ts";

const COUNTY = "hyvinvointialue:10";
const block = (content: BlockContent): Block => ({ ...content, id: "b", version: 1 });
const form = (fields: Record<string, string | string[]>): FormData => {
  const made = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) made.append(name, value);
  return made;
};
const sent = (before: BlockContent, fields: Record<string, string | string[]>): SentBlock =>
  sentBlock(form(fields), block(before), COUNTY);

describe("a piece that was sent", () => {
  test("as text is read in each language; one whose field is not there stays, an emptied one goes", () => {
    const before = textBlock({ fi: "vanha", sv: "gammal", en: "old" });
    expect(sent(before, { "text-fi": "**uusi**", "text-sv": "  \n" })).toEqual({
      ok: true,
      block: textBlock({ fi: "**uusi**", en: "old" }),
    });
  });

  test("as text keeps what is typed, however hostile, and refuses one that is too long", () => {
    const typed = "<script>alert(1)</script> =HYPERLINK(1) #let x \u202eabc \ud800 {{}} ".trim();
    const { block: read } = sent(textBlock({}), { "text-fi": typed }) as { block: BlockContent };
    const doc = read.kind === "text" ? read.content.docs.fi : undefined;
    expect(doc && plainText(doc)).toBe(typed.replace("\ud800", "\ufffd"));
    expect(sent(textBlock({}), { "text-fi": "a".repeat(LONGEST_TEXT + 1) })).toEqual({
      ok: false,
      problem: "tooLong",
    });
  });

  test("as picture keeps its spec in one form, without what its kind does not ask", () => {
    const before = emptyBlock("figure", COUNTY, "sotkanet-1");
    const fields = {
      kind: "line",
      indicator: "sotkanet-181",
      areas: ["kunta:286", "kunta:285"],
      area: "kunta:286",
    };
    expect(
      sent(before, {
        ...fields,
        sex: "total",
        from: "2015",
        to: "",
        year: "2020",
        "caption-fi": " Oma\nteksti ",
      }),
    ).toEqual({
      ok: true,
      block: {
        kind: "figure",
        content: {
          spec: "kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285&from=2015",
          captions: { fi: "Oma teksti" },
        },
      },
    });
    expect(sent(before, { kind: "spine", area: "kunta:286" })).toMatchObject({
      block: { content: { spec: "kind=spine&area=kunta:286" } },
    });
  });

  test.each<[string, SentProblem, Record<string, string | string[]>]>([
    ["an unknown kind", "badPicture", { kind: "cake", indicator: "sotkanet-181" }],
    ["no indicator", "badPicture", { kind: "line" }],
    [
      "years the wrong way round",
      "badYears",
      { kind: "line", indicator: "sotkanet-181", from: "2020", to: "2015" },
    ],
    ["a year that is none", "badYears", { kind: "map", indicator: "sotkanet-181", year: "<b>" }],
    [
      "eight municipalities",
      "badPicture",
      {
        kind: "line",
        indicator: "sotkanet-181",
        areas: ["286", "285", "075", "489", "624", "935", "405", "698"],
      },
    ],
  ])("as picture is refused with %s: %s", (_what, problem, fields) => {
    expect(sent(emptyBlock("figure", COUNTY, "sotkanet-1"), fields)).toEqual({
      ok: false,
      problem,
    });
    // A year that a trend does not ask for is left out; what is no year is told.
    for (const year of ["=1+1", "vuosi", "20200"])
      expect(
        sent(emptyBlock("figure", COUNTY, "sotkanet-1"), { kind: "line", indicator: "sotkanet-181", year }),
      ).toEqual({
        ok: false,
        problem: "badYears",
      });
  });

  test("as picture takes the county, the country or both alone", () => {
    for (const areas of [["hyvinvointialue:10"], [COUNTRY_KEY], ["hyvinvointialue:10", COUNTRY_KEY]])
      expect(
        sent(emptyBlock("figure", COUNTY, "sotkanet-1"), { kind: "bars", indicator: "sotkanet-181", areas }),
      ).toMatchObject({ block: { content: { spec: expect.stringContaining(areas.join(",")) } } });
  });

  test("as sentence stays live until somebody's own words differ from the machine's, which are kept beside them", () => {
    const before = emptyBlock("sentence", COUNTY, "sotkanet-181");
    const same = { indicator: "sotkanet-181", area: COUNTY, sex: "total", question: "figure" };
    const result = same;
    expect(sent(before, { ...same, "machine-fi": "Luku on 5.", "edited-fi": "" })).toEqual({
      ok: true,
      block: { kind: "sentence", content: { result } },
    });
    expect(sent(before, { ...same, "machine-fi": "Luku on 5.", "edited-fi": "Luku on 5." })).toEqual({
      ok: true,
      block: { kind: "sentence", content: { result } },
    });
    const edited = sent(before, { ...same, "machine-fi": "Luku on 5.", "edited-fi": "Luku on viisi." }) as {
      block: BlockContent;
    };
    expect(edited.block.content).toEqual({
      result,
      edited: { texts: { fi: "Luku on viisi." }, from: { fi: "Luku on 5." } },
    });
    expect(sent(edited.block, { ...same, question: "trend", "edited-fi": "Luku on viisi." })).toEqual({
      ok: true,
      block: { kind: "sentence", content: { result: { ...result, question: "trend" } } },
    });
  });

  test("as key figures has each indicator once, and one at least", () => {
    const before = emptyBlock("key-figures", COUNTY, "sotkanet-1");
    const fields = {
      area: "kunta:285",
      indicator: ["sotkanet-4", "sotkanet-2", "sotkanet-4", "javascript:"],
    };
    expect(sent(before, fields)).toEqual({
      ok: true,
      block: {
        kind: "key-figures",
        content: { indicators: ["sotkanet-4", "sotkanet-2"], area: "kunta:285" },
      },
    });
    expect(sent(before, { area: "kunta:285" })).toEqual({ ok: false, problem: "noIndicator" });
  });

  test("of any kind can begin empty and be sent as it is", () => {
    for (const kind of BLOCK_KINDS) {
      const before = emptyBlock(kind, COUNTY, "sotkanet-181");
      const fields =
        kind === "figure" ? { kind: "line", indicator: "sotkanet-181" } : { indicator: "sotkanet-181" };
      expect(sent(before, fields)).toEqual({ ok: true, block: before });
    }
  });
});

describe("the spec of a picture in a report", () => {
  test("has neither language nor width, and one form for the same picture", () => {
    const asked = new URLSearchParams("areas=285&indicator=sotkanet-181&locale=sv&width=320&sex=total");
    expect(tidySpec(asked)).toBe("kind=line&indicator=sotkanet-181&areas=kunta:285");
    expect(tidySpec(new URLSearchParams("indicator=x"))).toBeNull();
  });
});
