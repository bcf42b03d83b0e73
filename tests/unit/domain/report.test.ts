import { describe, expect, test } from "vitest";
import { BLOCK_KINDS, type Block, isBlockKind, sectionState } from "#app/domain/report.ts";

describe("a chapter of a report", () => {
  const pageBreak = { id: "b", version: 1, kind: "page-break", content: {} } as const;

  test("is empty while its texts have no word in any language", () => {
    const unwritten: Block = {
      id: "a",
      version: 1,
      kind: "text",
      content: { docs: { fi: { type: "doc", content: [] } } },
    };
    expect(sectionState({ ready: false, blocks: [unwritten] })).toBe("empty");
    expect(sectionState({ ready: false, blocks: [unwritten, pageBreak] })).toBe("in-work");
  });

  test("is empty without blocks, in work with some, and ready when somebody has said so", () => {
    expect(sectionState({ ready: false, blocks: [] })).toBe("empty");
    expect(sectionState({ ready: false, blocks: [pageBreak] })).toBe("in-work");
    expect(sectionState({ ready: true, blocks: [pageBreak] })).toBe("ready");
    expect(sectionState({ ready: true, blocks: [] })).toBe("ready");
  });

  test("has blocks of the known kinds alone", () => {
    expect(BLOCK_KINDS.every(isBlockKind)).toBe(true);
    expect(["image", "", null, "Text"].some(isBlockKind)).toBe(false);
  });
});
