import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HttpError, type HttpOptions, politeClient } from "#importers/http.ts";

type Answer = (nth: number, request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let url: string;
let asked: { at: number; agent: string | undefined }[];
let answer: Answer;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push({ at: Date.now(), agent: request.headers["user-agent"] });
    answer(asked.length, request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // listening on TCP
  url = `http://127.0.0.1:${port}/`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const client = (options: Partial<HttpOptions> = {}) =>
  politeClient({ userAgent: "Saukko tests", firstPauseMs: 1, timeoutMs: 60_000, ...options });
const whole = (): null => null;

async function failure(asking: Promise<Buffer>): Promise<HttpError> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof HttpError) return error;
    throw error;
  }
  throw new Error("it was answered");
}

describe("the polite client", () => {
  it("gives the bytes as they came and says who it is", async () => {
    answer = (_nth, _request, response) => response.end(Buffer.from([0xc3, 0xa4, 0xff, 0x00]));
    expect(await client().get(url, whole)).toEqual(Buffer.from([0xc3, 0xa4, 0xff, 0x00]));
    expect(asked.map(({ agent }) => agent)).toEqual(["Saukko tests"]);
  });

  it("asks again with growing pauses, and says each time what was wrong", async () => {
    answer = (nth, _request, response) => {
      response.statusCode = nth < 4 ? 502 : 200;
      response.end("x");
    };
    const said: string[] = [];
    await client({ firstPauseMs: 40, random: () => 0.5, onTrouble: (text) => said.push(text) }).get(
      url,
      whole,
    );
    expect(said).toHaveLength(3);
    expect(said[0]).toBe(`${url} answered 502; trying again in 0.0 s (try 2 of 7)`);
    const pauses = asked.slice(1).map(({ at }, i) => at - (asked[i]?.at ?? 0));
    expect(pauses[0]).toBeGreaterThanOrEqual(38);
    expect(pauses[1]).toBeGreaterThanOrEqual(78);
    expect(pauses[2]).toBeGreaterThanOrEqual(158);
  });

  it("gives up after its tries, with the status and the last body", async () => {
    answer = (_nth, _request, response) => {
      response.statusCode = 503;
      response.end("Huoltokatko");
    };
    const error = await failure(client({ tries: 3 }).get(url, whole));
    expect(error).toMatchObject({ status: 503, url, message: `${url} answered 503 (3 tries)` });
    expect(error.body?.toString()).toBe("Huoltokatko");
    expect(asked).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410])("does not ask again after a plain no (%i)", async (status) => {
    answer = (_nth, _request, response) => {
      response.statusCode = status;
      response.end();
    };
    expect(await failure(client().get(url, whole))).toMatchObject({ status });
    expect(asked).toHaveLength(1);
  });

  it("asks again for a body that is not whole", async () => {
    answer = (nth, _request, response) => response.end(nth === 1 ? "half" : "whole");
    const body = await client().get(url, (bytes) => (bytes.toString() === "whole" ? null : "is half"));
    expect(body.toString()).toBe("whole");
    expect(asked).toHaveLength(2);
  });

  it("does not wait for an answer for ever, nor for the rest of one", async () => {
    answer = (nth, _request, response) => {
      if (nth === 2) response.write("beginning");
      if (nth === 3) response.end("whole");
    };
    const said: string[] = [];
    await client({ timeoutMs: 300, onTrouble: (text) => said.push(text) }).get(url, whole);
    expect(said.map((text) => text.replace(/;.*/, ""))).toEqual([
      `${url} did not answer in 0.3 s`,
      `${url} did not answer in 0.3 s`,
    ]);
  });

  it("has no more than two requests under way, the others in the order they came", async () => {
    const open: ServerResponse[] = [];
    const order: string[] = [];
    let most = 0;
    answer = (_nth, request, response) => {
      order.push(request.url ?? "");
      most = Math.max(most, open.push(response));
      // One is let go at a time: whatever comes next was sent for it alone, and nothing overtakes it.
      const letGo = order.length === 7 ? 2 : open.length - 1;
      setTimeout(() => {
        for (const one of open.splice(0, letGo)) one.end();
      }, 10);
    };
    const { get } = client();
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => get(`${url}${n}`, whole)));
    expect(most).toBe(2);
    expect(order.slice(2)).toEqual(["/3", "/4", "/5", "/6", "/7"]);
  });

  it.each(["seconds", "a date"])("obeys a Retry-After in %s for everybody who waits", async (form) => {
    answer = (nth, _request, response) => {
      if (nth === 1) {
        response.statusCode = 429;
        response.setHeader(
          "retry-after",
          form === "seconds" ? "1" : new Date(Date.now() + 2_000).toUTCString(),
        );
      }
      // Late enough for the wait to be known, however busy the machine is.
      setTimeout(() => response.end(), nth === 2 ? 300 : 0);
    };
    const { get } = client();
    await Promise.all([1, 2, 3, 4].map((n) => get(`${url}${n}`, whole)));
    const began = asked[0]?.at ?? 0;
    // Two go out together at first; the third is the first to know of the wait.
    for (const { at } of asked.slice(2)) expect(at - began).toBeGreaterThanOrEqual(980);
    expect(asked).toHaveLength(5);
  });

  it("does not ask again sooner than a source wishes that wants to be left alone for long", async () => {
    answer = (_nth, _request, response) => {
      response.statusCode = 429;
      response.setHeader("retry-after", "7200");
      response.end();
    };
    const error = await failure(client().get(url, whole));
    expect(error.message).toBe(`${url} answered 429 and asks to be left alone for 120 minutes`);
    expect(asked).toHaveLength(1);
  });

  it("keeps a distance between requests once it was told there are too many", async () => {
    answer = (nth, _request, response) => {
      response.statusCode = nth === 1 ? 429 : 200;
      response.setHeader("retry-after", "0");
      response.end();
    };
    const { get } = client();
    await Promise.all([1, 2, 3, 4].map((n) => get(`${url}${n}`, whole)));
    // Two distances of 150 ms: a busy machine may notice the first of the three late, never by one of them.
    const [first, , last] = asked.slice(2);
    expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(150);
  });

  it("lets go of everything at once when it is told that all is over", async () => {
    const over = new AbortController();
    answer = (nth) => {
      if (nth === 2) setTimeout(() => over.abort(), 30);
    };
    const { get } = client({ signal: over.signal, timeoutMs: 60_000 });
    const ends = Promise.allSettled([1, 2, 3].map((n) => get(`${url}${n}`, whole)));
    const began = Date.now();
    expect((await ends).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(asked).toHaveLength(2);
  });
});
