import { describe, expect, it } from "vitest";
import type { Pages } from "#app/server/pages.server.ts";
import { tryDrawing } from "#app/server/try-drawing.server.ts";

/** Pages that are answered so, and how often they were closed. */
function pagesWith(draw: Pages["draw"]): { pages: Pages; closed: () => number } {
  let times = 0;
  const close = async (): Promise<void> => {
    times += 1;
  };
  return {
    pages: { draw, drawDesk: draw, build: "test", assets: null, clientFolder: null, close },
    closed: () => times,
  };
}

describe("drawing once before the service opens", () => {
  it("asks for the front page and draws a picture", async () => {
    const asked: string[] = [];
    const { pages, closed } = pagesWith(async ({ address }) => {
      asked.push(address);
      return { status: 200, headers: [], body: Buffer.from("a page"), scripts: [] };
    });
    await expect(tryDrawing(pages)).resolves.toBeUndefined();
    expect([asked, closed()]).toEqual([["/fi"], 1]);
  });

  it("says what hinders it, and leaves no thread behind", async () => {
    const broken = pagesWith(async () => ({ status: 500, headers: [], body: Buffer.of(), scripts: [] }));
    await expect(tryDrawing(broken.pages)).rejects.toThrow(
      "The pages cannot be drawn: the front page was answered with 500",
    );
    const gone = pagesWith(() => Promise.reject(new Error("the drawing thread ended")));
    await expect(tryDrawing(gone.pages)).rejects.toThrow(
      "The pages cannot be drawn: the drawing thread ended",
    );
    expect([broken.closed(), gone.closed()]).toEqual([1, 1]);
  });
});
