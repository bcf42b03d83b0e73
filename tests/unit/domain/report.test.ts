import { describe, expect, test } from "vitest";
import { BLOCK_KINDS, type Block, type BlockOf, isBlockKind, sectionState } from "#app/domain/report.ts";

describe("a chapter of a report", () => {
  const pageBreak = { id: "b", version: 1, kind: "page-break", content: {} } as const;

  test("is empty while its texts have no word in any language", () => {
    const unwritten: Block = {
      id: "a",
      version: 1,
      kind: "text",
      content: { docs: { fi: { type: "doc", content: [] } } },
    };
    expect(sectionState({ id: "c", ready: false, blocks: [unwritten] })).toBe("empty");
    expect(sectionState({ id: "c", ready: false, blocks: [unwritten, pageBreak] })).toBe("in-work");
  });

  test("is empty without blocks, in work with some, and ready when somebody has said so", () => {
    expect(sectionState({ id: "c", ready: false, blocks: [] })).toBe("empty");
    expect(sectionState({ id: "c", ready: false, blocks: [pageBreak] })).toBe("in-work");
    expect(sectionState({ id: "c", ready: true, blocks: [pageBreak] })).toBe("ready");
    expect(sectionState({ id: "c", ready: true, blocks: [] })).toBe("ready");
  });

  test("is not begun while it has only what was made in the same moment, as it was made", () => {
    const [moment, later] = ["01m8pekfdm", "01m8pekfdn"];
    const table = { id: `${moment}b`, version: 1, kind: "goals", content: { area: "kunta:285" } } as const;
    const text = (docs: BlockOf<"text">["content"]["docs"]): Block => ({
      ...{ id: `${moment}t`, version: 1, kind: "text", content: { docs } },
    });
    const empty = text({});
    const state = (...blocks: Block[]) => sectionState({ id: `${moment}s`, ready: false, blocks });
    const word = { type: "paragraph" as const, content: [{ type: "text" as const, text: "ord" }] };
    expect(state(table)).toBe("untouched");
    expect(state(table, empty)).toBe("untouched");
    expect(state(table, text({ sv: { type: "doc", content: [word] } }))).toBe("in-work");
    expect(state({ ...table, version: 2 })).toBe("in-work");
    expect(state(table, { ...pageBreak, id: `${later}b` })).toBe("in-work");
    expect(state(empty)).toBe("empty");
  });

  test("has blocks of the known kinds alone", () => {
    expect(BLOCK_KINDS.every(isBlockKind)).toBe(true);
    expect(["image", "", null, "Text"].some(isBlockKind)).toBe(false);
  });
});
