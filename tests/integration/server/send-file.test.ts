import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Drawn } from "#app/server/drawn.ts";
import { PUBLIC_ANSWER } from "#app/server/public-answer.ts";
import { sendFile } from "#app/server/send-file.server.ts";

/** More than the system takes of a reader who reads nothing. */
const BYTES = randomBytes(30_000_000);
const folder = mkdtempSync(join(tmpdir(), "saukko-send-"));
const file = { path: join(folder, "a.pdf"), name: "abc", bytes: BYTES.length };
let server: Server;
let answered: Promise<void> = Promise.resolve();
let headers: Drawn["headers"] = [];

beforeAll(async () => {
  writeFileSync(file.path, BYTES);
  server = createServer((asked, response) => {
    const drawn = { status: 200, headers, body: Buffer.alloc(0), scripts: [] };
    answered = sendFile(drawn, file, asked, response, { security: [], development: false });
    answered.catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(asked: Record<string, string> = {}, method = "GET"): Promise<IncomingMessage> {
  headers = [
    ["content-type", "application/pdf"],
    ["cache-control", PUBLIC_ANSWER],
    ["etag", '"abc"'],
  ];
  const { port } = server.address() as AddressInfo;
  const [answer] = await once(request({ port, method, headers: asked, agent: false }).end(), "response");
  return answer as IncomingMessage;
}
async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
/** How often this process has the file open. */
const opened = (): number =>
  readdirSync("/proc/self/fd").filter((one) => {
    try {
      return readlinkSync(`/proc/self/fd/${one}`) === file.path;
    } catch {
      return false;
    }
  }).length;

describe("a file that is sent from the disk", () => {
  it("comes whole, with its length, its name and its type, and is closed", async () => {
    const answer = await ask();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(BYTES.length),
      etag: '"abc"',
    });
    expect((await bytesOf(answer)).equals(BYTES)).toBe(true);
    await expect.poll(opened).toBe(0);
  });

  it("is whole for several who ask at once", async () => {
    const all = await Promise.all([ask(), ask(), ask()].map(async (answer) => bytesOf(await answer)));
    expect(all.map((bytes) => bytes.equals(BYTES))).toEqual([true, true, true]);
  });

  it.each(['"abc"', 'W/"abc"', '"x", "abc"'])("is not sent to a reader who has %s", async (tag) => {
    const answer = await ask({ "If-None-Match": tag });
    expect([answer.statusCode, (await bytesOf(answer)).length]).toEqual([304, 0]);
    expect(answer.headers["content-length"]).toBeUndefined();
  });

  it("is told of with HEAD, and sent to a reader with another copy", async () => {
    const head = await ask({}, "HEAD");
    expect([head.headers["content-length"], (await bytesOf(head)).length]).toEqual([String(BYTES.length), 0]);
    const whole = await ask({ "If-None-Match": '"other"' });
    expect(whole.statusCode).toBe(200);
    whole.destroy();
  });

  it("is one reader's own where the reader may be known by a cookie", async () => {
    const answer = await ask({ Cookie: "a=b", "If-None-Match": '"abc"' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["cache-control"]).toBe("private, no-cache");
    expect(answer.headers.etag).toBeUndefined();
    answer.destroy();
  });

  it("is closed when a reader goes away in the midst of it", async () => {
    await expect.poll(opened).toBe(0);
    const answer = await ask();
    await once(answer, "readable");
    await answered;
    expect(opened()).toBe(1);
    answer.destroy();
    await expect.poll(opened).toBe(0);
  });
});
