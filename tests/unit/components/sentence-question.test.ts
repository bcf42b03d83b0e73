import { expect, test } from "vitest";
import { headlineQuestion } from "#app/components/sentence-question.ts";
import { addedBlock } from "#app/reports/draft/added-block.ts";

test("what is put first on a page can be taken into a report as the sentence of its own result", () => {
  const area = "kunta:285";
  for (const [kind, question] of [
    ["worse", "country"],
    ["better", "country"],
    ["changed", "trend"],
  ] as const)
    expect(
      addedBlock(new URLSearchParams(headlineQuestion({ kind, indicator: "sotkanet-181", area }))),
    ).toEqual({
      kind: "sentence",
      content: { result: { indicator: "sotkanet-181", area, sex: "total", question } },
    });
});
