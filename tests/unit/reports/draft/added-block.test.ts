import { describe, expect, test } from "vitest";
import { addedBlock } from "#app/reports/draft/added-block.ts";

const added = (search: string) => addedBlock(new URLSearchParams(search));

describe("what is taken from a page into a report", () => {
  test("is a picture by its spec, a sentence by its question, or key figures by their list", () => {
    expect(added("kind=map&indicator=sotkanet-181&year=2023&locale=sv&width=900")).toEqual({
      kind: "figure",
      content: { spec: "kind=map&indicator=sotkanet-181&year=2023" },
    });
    expect(added("question=trend&indicator=sotkanet-181&area=kunta:285&sex=female")).toEqual({
      kind: "sentence",
      content: { result: { indicator: "sotkanet-181", area: "kunta:285", sex: "female", question: "trend" } },
    });
    expect(added("list=sotkanet-4,sotkanet-181,sotkanet-4&area=hyvinvointialue:10")).toEqual({
      kind: "key-figures",
      content: { indicators: ["sotkanet-4", "sotkanet-181"], area: "hyvinvointialue:10" },
    });
  });

  test.each([
    "",
    "kind=cake",
    "question=why&indicator=sotkanet-181&area=kunta:285",
    "question=trend&indicator=<b>&area=kunta:285",
    "question=trend&indicator=sotkanet-181&area=merged:x",
    "question=trend&indicator=sotkanet-181&area=kunta:285&sex=x",
    "list=&area=kunta:285",
    "list=sotkanet-4",
    // A report's pieces are of one indicator or one area.
    "kind=scatter&x=sotkanet-181&y=sotkanet-493",
  ])("is nothing where the address names none of them: %s", (search) => {
    expect(added(search)).toBeNull();
  });
});
