import { describe, expect, it } from "vitest";
import { compareQuestion, compareSearch, NOTHING_ASKED } from "#app/pages/compare/compare-question.ts";

const read = (search: string) => compareQuestion(new URLSearchParams(search));

describe("a comparison's address", () => {
  it("is read from lists and from a form's repeated fields", () => {
    expect(read("indicators=sotkanet-181,x&indicators=&areas=Kotka&areas=maa&years=2015-2024")).toMatchObject(
      {
        indicators: ["sotkanet-181,x"],
        areas: ["Kotka", "maa"],
        years: { from: 2015, to: 2024 },
        badYears: null,
      },
    );
  });
  it.each([
    ["2015–2024", { from: 2015, to: 2024 }],
    ["2020", { from: 2020, to: 2020 }],
    ["2015 - 2016", { from: 2015, to: 2016 }],
  ])("understands the years %s", (text, years) => {
    expect(read(`years=${encodeURIComponent(text)}`)).toMatchObject({ years, badYears: null });
  });
  it.each(["2024-2015", "15-16", "viime vuosi", "1850", "2015-", "99999"])(
    "tells of the years %s",
    (text) => {
      expect(read(`years=${encodeURIComponent(text)}`)).toMatchObject({ years: null, badYears: text });
    },
  );
  it("leaves out views and tints that there are none of", () => {
    expect(read("view=pie&tint=rainbow")).toMatchObject({ view: null, tint: "country" });
    expect(read("view=constructor").view).toBeNull();
  });
  it("is written readably, each once, and read back as it was", () => {
    const state = {
      ...NOTHING_ASKED,
      indicators: ["sotkanet-181", "sotkanet-181", "sotkanet-3113"],
      areas: ["kunta:285", "members:hyvinvointialue:10", "Åbo & co"],
      years: { from: 2015, to: 2024 },
      view: "heat" as const,
      tint: "place" as const,
      order: "kunta:285",
    };
    const search = compareSearch(state);
    expect(search).toBe(
      "?indicators=sotkanet-181,sotkanet-3113&areas=kunta:285,members:hyvinvointialue:10,%C3%85bo%20%26%20co" +
        "&years=2015-2024&view=heat&tint=place&order=kunta:285",
    );
    const back = read(search);
    expect(back.areas.flatMap((one) => one.split(","))).toEqual(state.areas);
    expect(back).toMatchObject({ years: state.years, view: "heat", tint: "place", order: "kunta:285" });
    expect(compareSearch(NOTHING_ASKED)).toBe("");
  });
  it("keeps years that could not be read, so that they are told of and can be mended", () => {
    expect(compareSearch({ ...NOTHING_ASKED, badYears: "viime" })).toBe("?years=viime");
  });
});
