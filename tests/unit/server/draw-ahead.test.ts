import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerCache } from "#app/server/answer-cache.ts";
import { type DrawAhead, drawAhead } from "#app/server/draw-ahead.ts";

const PAGES = ["/fi", "/sv", "/en"];
/** What a page takes to draw, in milliseconds. */
const TOOK = 100;

let drawn: string[];
let readers: { waiting: boolean; about: boolean };
let wholes: number;
let ahead: DrawAhead;

beforeEach(() => {
  vi.useFakeTimers();
  [drawn, wholes, readers] = [[], 0, { waiting: false, about: false }];
  ahead = drawAhead({
    answers: answerCache({
      edition: async () => "1",
      importing: async () => false,
      now: () => performance.now(),
    }),
    list: async () => PAGES,
    draw: async (address) => {
      await new Promise((done) => setTimeout(done, TOOK));
      drawn.push(address);
    },
    busy: () => readers.waiting,
    visited: () => readers.about,
    whole: () => {
      wholes += 1;
    },
  });
});

afterEach(() => {
  ahead.stop();
  vi.useRealTimers();
});

/** The data has been quiet, and the first page is just drawn. */
async function firstPage(): Promise<void> {
  while (drawn.length === 0) await vi.advanceTimersByTimeAsync(10);
}

describe("drawing ahead", () => {
  it("draws every public page, resting as long as each took, and tells when all are there", async () => {
    await firstPage();
    await vi.advanceTimersByTimeAsync(2 * TOOK - 10);
    expect(drawn).toEqual(["/fi"]);
    await vi.advanceTimersByTimeAsync(20 + 4 * TOOK);
    expect([drawn, wholes]).toEqual([PAGES, 1]);
  });

  it("takes a tenth of the time while readers are about", async () => {
    readers.about = true;
    await firstPage();
    await vi.advanceTimersByTimeAsync(10 * TOOK - 20);
    expect(drawn).toEqual(["/fi"]);
    await vi.advanceTimersByTimeAsync(40);
    expect(drawn).toEqual(["/fi", "/sv"]);
  });

  it("waits while readers wait for pages of their own, except for a page that a reader had in its old form", async () => {
    await firstPage();
    readers.waiting = true;
    await vi.advanceTimersByTimeAsync(50 * TOOK);
    expect(drawn).toEqual(["/fi"]);
    ahead.redraw("/fi/catalogue");
    await vi.advanceTimersByTimeAsync(2 * TOOK);
    expect(drawn).toEqual(["/fi", "/fi/catalogue"]);
    readers.waiting = false;
    await vi.advanceTimersByTimeAsync(5 * TOOK);
    expect([drawn.slice(2), wholes]).toEqual([["/sv", "/en"], 1]);
  });
});
