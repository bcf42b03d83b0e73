import { describe, expect, it } from "vitest";
import { placeAstray, placeIndex, takePlaces } from "#app/domain/place-search.ts";

const index = placeIndex([
  { key: "kunta:285", forms: ["kotka", "kotkassa", "kotkan", "i kotka"] },
  { key: "kunta:935", forms: ["virolahti", "virolahdella", "virolahden", "vederlax"] },
  { key: "kunta:284", forms: ["koski tl", "koskella tl"] },
  { key: "hyvinvointialue:10", forms: ["kotka"] },
]);

describe("places in a question", () => {
  it.each([
    ["kotka tyottomyys", ["kunta:285"], ["tyottomyys"]],
    ["tyottomyys kotkasta", ["kunta:285"], ["tyottomyys"]],
    ["virolahdelta", ["kunta:935"], []],
    ["koski tl vaesto", ["kunta:284"], ["vaesto"]],
    ["kotka vederlax kotkan", ["kunta:285", "kunta:935"], []],
    ["tyottomyys", [], ["tyottomyys"]],
  ])("%s", (question, places, rest) => {
    expect(takePlaces(index, question.split(" "))).toEqual({ places, rest });
  });

  it("may have one letter astray in a name, but not one more at its end than a name has", () => {
    expect(placeAstray(index, "kotca")).toBe("kunta:285");
    expect(placeAstray(index, "vedrelax")).toBe("kunta:935");
    expect(placeAstray(index, "kotkalainen")).toBeUndefined();
  });

  it("means none where two are as near", () => {
    const near = placeIndex([
      { key: "kunta:001", forms: ["salla"] },
      { key: "kunta:002", forms: ["salta"] },
    ]);
    expect(placeAstray(near, "salxa")).toBeUndefined();
  });
});
