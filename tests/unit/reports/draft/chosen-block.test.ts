import { describe, expect, test } from "vitest";
import type { Block } from "#app/domain/report.ts";
import { chosenBlock } from "#app/reports/draft/chosen-block.ts";
import { sentBlock } from "#app/reports/draft/sent-block.ts";

const AREA = "hyvinvointialue:10";
const OF = { id: "b", version: 4 } as const;
const form = (fields: Record<string, string | string[]>): FormData => {
  const made = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) made.append(name, value);
  return made;
};

describe("a piece that could not be saved shows what was chosen", () => {
  test("of a picture: kind, areas, years as typed and captions", () => {
    const before: Block = {
      ...{ ...OF, kind: "figure" },
      content: { spec: "kind=line&indicator=sotkanet-181", captions: { fi: "vanha" } },
    };
    const sent = form({
      ...{ kind: "bars", indicator: "sotkanet-4094", areas: ["kunta:285", "kunta:286"], sex: "female" },
      ...{ from: "", to: "", year: "20x3", "caption-fi": " Oma ", "caption-sv": "" },
    });
    expect(sentBlock(sent, before, AREA)).toEqual({ ok: false, problem: "badYears" });
    const chosen = chosenBlock(sent, before, AREA);
    expect(chosen).toMatchObject({ ...OF, content: { captions: { fi: " Oma ", sv: "" } } });
    const spec = new URLSearchParams(chosen.kind === "figure" ? chosen.content.spec : "");
    expect(Object.fromEntries(spec)).toEqual({
      ...{ kind: "bars", indicator: "sotkanet-4094", areas: "kunta:285,kunta:286" },
      ...{ sex: "female", year: "20x3" },
    });
  });

  test("of key figures: the area, though no indicator is left", () => {
    const content = { indicators: ["sotkanet-181"], area: AREA } as const;
    const sent = form({ area: "kunta:285" });
    expect(sentBlock(sent, { ...OF, kind: "key-figures", content }, AREA).ok).toBe(false);
    expect(chosenBlock(sent, { ...OF, kind: "key-figures", content }, AREA)).toMatchObject({
      content: { indicators: [], area: "kunta:285" },
    });
  });

  test("of a sentence: the question and every sign of words that are too long", () => {
    const result = { indicator: "sotkanet-181", area: AREA, sex: "total", question: "figure" } as const;
    const before: Block = { ...OF, kind: "sentence", content: { result } };
    const long = `${"Pitkä. ".repeat(300)} loppu`;
    const sent = form({
      indicator: "sotkanet-181",
      area: AREA,
      sex: "total",
      question: "figure",
      "edited-fi": long,
    });
    expect(sentBlock(sent, before, AREA)).toEqual({ ok: false, problem: "tooLong" });
    const other = form({
      indicator: "sotkanet-181",
      area: "kunta:286",
      question: "trend",
      "edited-fi": long,
    });
    expect(chosenBlock(other, before, AREA)).toMatchObject({
      content: {
        result: { area: "kunta:286", sex: "total", question: "trend" },
        edited: { texts: { fi: long } },
      },
    });
  });

  test("of a list: what it would be", () => {
    const before: Block = { ...OF, kind: "goals", content: { area: AREA } };
    expect(chosenBlock(form({ area: "kunta:285", priority: "arki" }), before, AREA)).toEqual({
      ...{ ...OF, kind: "goals" },
      content: { area: "kunta:285", priority: "arki" },
    });
  });
});
