import { describe, expect, it } from "vitest";
import { focusAfterMove, justMoved } from "#app/components/focus-after-move.ts";

const moved = (search: string) => justMoved(new URLSearchParams(search), "item");

describe("the focus after a move", () => {
  it.each([
    ["done=moved&item=a&by=down", { up: true, down: true }, "down"],
    ["done=moved&item=a&by=down", { up: true, down: false }, "up"],
    ["done=moved&item=a&by=up", { up: false, down: true }, "down"],
    ["done=moved&item=a", { up: true, down: true }, "up"],
    ["done=moved&item=a&by=sideways", { up: true, down: true }, "up"],
    ["done=moved&item=a&by=up", { up: false, down: false }, null],
    ["done=moved&item=b&by=up", { up: true, down: true }, null],
    ["done=saved&item=a&by=up", { up: true, down: true }, null],
  ] as const)("of %s, where it can go %o, is on %s", (search, can, focus) => {
    expect(focusAfterMove(moved(search), "a", can)).toBe(focus);
  });
});
