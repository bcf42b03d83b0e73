import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerCache } from "#app/server/answer-cache.ts";
import { type DrawAhead, drawAhead } from "#app/server/draw-ahead.ts";

const PAGES = ["/fi", "/sv", "/en"];
/** What a page takes to draw, in milliseconds. */
const TOOK = 100;

let drawn: string[];
/** Since when no reader has waited for a page, and whether any has asked for something just now. */
let readers: { quietSince: number; about: boolean };
let wholes: number;
let hasRoom: boolean;
let ahead: DrawAhead;

beforeEach(() => {
  vi.useFakeTimers();
  [drawn, wholes, hasRoom, readers] = [[], 0, true, { quietSince: Number.NEGATIVE_INFINITY, about: false }];
  ahead = drawAhead({
    answers: {
      ...answerCache({
        edition: async () => "1",
        importing: async () => false,
        now: () => performance.now(),
      }),
      hasRoom: () => hasRoom,
    },
    list: async () => PAGES,
    draw: async (address) => {
      await new Promise((done) => setTimeout(done, TOOK));
      drawn.push(address);
    },
    quietFor: () => Math.max(0, performance.now() - readers.quietSince),
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

  it("ends where another page would take the place of one that readers come to first", async () => {
    await firstPage();
    hasRoom = false;
    await vi.advanceTimersByTimeAsync(20 * TOOK);
    expect([drawn, wholes]).toEqual([["/fi"], 1]);
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
    readers.quietSince = Number.POSITIVE_INFINITY;
    await vi.advanceTimersByTimeAsync(50 * TOOK);
    expect(drawn).toEqual(["/fi"]);
    ahead.redraw("/fi/catalogue");
    await vi.advanceTimersByTimeAsync(2 * TOOK);
    expect(drawn).toEqual(["/fi", "/fi/catalogue"]);
    readers.quietSince = performance.now();
    await vi.advanceTimersByTimeAsync(2 * TOOK);
    expect(drawn.slice(2)).toEqual([]);
    await vi.advanceTimersByTimeAsync(7 * TOOK);
    expect([drawn.slice(2), wholes]).toEqual([["/sv", "/en"], 1]);
  });

  it("begins no page within three tenths of a second of a reader's, but one where readers never rest", async () => {
    await firstPage();
    for (let asked = 0; asked < 40; asked += 1) {
      readers.quietSince = performance.now();
      await vi.advanceTimersByTimeAsync(240);
    }
    expect(drawn).toEqual(["/fi"]);
    for (let asked = 0; asked < 4; asked += 1) {
      readers.quietSince = performance.now();
      await vi.advanceTimersByTimeAsync(240);
    }
    expect(drawn).toEqual(["/fi", "/sv"]);
  });
});
