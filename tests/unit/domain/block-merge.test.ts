import { expect, test } from "vitest";
import { mergedDocs } from "#app/domain/block-merge.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";

const [a, b, c] = ["a", "b", "c"].map(readMarkdown);
const none = {};

test.each([
  ["another language each", { fi: a }, { fi: b }, { fi: a, sv: c }, { fi: b, sv: c }],
  ["one of the two changed nothing", { fi: a }, { fi: a }, { fi: b }, { fi: b }],
  ["both wrote the same", { fi: a }, { fi: b }, { fi: b }, { fi: b }],
  ["both began another language", none, { fi: a }, { sv: b }, { fi: a, sv: b }],
  ["one took a language away", { fi: a, sv: b }, { fi: a }, { fi: c, sv: b }, { fi: c }],
  ["both wrote the same language anew", { fi: a }, { fi: b }, { fi: c }, null],
  ["both began the same language", none, { fi: a }, { fi: b }, null],
  ["one took away what the other wrote anew", { fi: a }, none, { fi: b }, null],
] as const)("two changes of a text where %s", (_what, base, mine, theirs, merged) => {
  // The lists are made of three documents, which are there.
  const docs = (one: object) => one as Parameters<typeof mergedDocs>[0];
  expect(mergedDocs(docs(base), docs(mine), docs(theirs))).toEqual(merged);
});
