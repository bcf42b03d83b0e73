import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONNECTION_LIMITS, closeIdle, refuseAtGate } from "#app/server/gate.ts";

let server: Server;
let port: number;
let seen = 0;

beforeAll(async () => {
  server = createServer({ ...CONNECTION_LIMITS, headersTimeout: 200, connectionsCheckingInterval: 50 });
  server.on("request", (request, response) => {
    if (refuseAtGate(request, response)) return;
    seen += 1;
    response.end("a page\n");
  });
  closeIdle(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port; // listening on TCP
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends the bytes as they are; gives all that comes until the *server* closes the connection. */
function said(bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.once("end", () => done(answer));
    socket.once("error", fail);
  });
}

describe("the gate", () => {
  it.each(["TRACE", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])(
    "answers %s with 405 and what is allowed, and closes",
    async (method) => {
      const answer = await said(`${method} /fi HTTP/1.1\r\nHost: a\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer).toContain("\r\nAllow: GET, HEAD\r\n");
      expect(answer).toContain(`${method} is not a way to ask here`);
    },
  );

  it("answers CONNECT with 405 as well", async () => {
    const answer = await said("CONNECT example.fi:443 HTTP/1.1\r\nHost: example.fi:443\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 405 .*\r\nAllow: GET, HEAD\r\n/s);
  });

  it.each([
    "GET /fi HTTP/1.1\r\nHost: a\r\nContent-Length: 50000\r\n\r\n",
    "POST /fi HTTP/1.1\r\nHost: a\r\nContent-Length: 50000\r\n\r\nshort",
    "GET /fi HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
  ])("does not wait for a body that never comes: %j", async (bytes) => {
    const before = seen;
    expect(await said(bytes)).toMatch(/^HTTP\/1\.1 4(05|13) /);
    expect(seen).toBe(before);
  });

  it("closes a connection whose head never ends", async () => {
    expect(await said("GET /fi HTTP/1.1\r\nHost: a\r\n")).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("lets ordinary questions through", async () => {
    const response = await fetch(`http://127.0.0.1:${port}/fi`);
    expect([response.status, await response.text()]).toEqual([200, "a page\n"]);
    const withNothing = "GET /fi HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    expect(await said(withNothing)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
