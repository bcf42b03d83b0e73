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
    if (refuseAtGate(request, response, "https://saukko.example.fi")) return;
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

describe("the gate for what is sent in", () => {
  const FORM = "Content-Type: application/x-www-form-urlencoded";
  const OWN = "Origin: https://saukko.example.fi";
  const sent = (path: string, ...headers: string[]): Promise<string> =>
    said([`POST ${path} HTTP/1.1`, "Host: a", "Connection: close", ...headers, "", "a=1"].join("\r\n"));

  it.each(["/fi/desk", "/sv/desk/reports/new?x=1", "/en/sign-in", "/fi/sign-in.data", "/sv/sign-out"])(
    "is open at %s to the service's own forms",
    async (path) => {
      expect(await sent(path, FORM, OWN, "Content-Length: 3")).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  it("takes a form of the host that was asked, by whatever name the reader knows it", async () => {
    expect(await sent("/fi/sign-in", FORM, "Origin: http://a", "Content-Length: 3")).toMatch(/ 200 /);
  });

  it.each([
    "/",
    "/fi",
    "/fi/deskinen",
    "/fi/indicators/sotkanet-181",
    "/de/desk",
    "//fi/desk",
    "/fi/export/a.svg",
  ])("stays shut at %s", async (path) => {
    const before = seen;
    expect(await sent(path, FORM, OWN, "Content-Length: 3")).toMatch(/^HTTP\/1\.1 405 /);
    expect(seen).toBe(before);
  });

  it.each([
    ["a form of another site", 403, [FORM, "Origin: https://evil.example", "Content-Length: 3"]],
    ["a form of a neighbour's port", 403, [FORM, "Origin: http://a:8080", "Content-Length: 3"]],
    ["a form of a page without an origin", 403, [FORM, "Origin: null", "Content-Length: 3"]],
    ["a form that does not say where it is from", 403, [FORM, "Content-Length: 3"]],
    ["a body without a length", 411, [FORM, OWN, "Transfer-Encoding: chunked"]],
    ["a body larger than any chapter", 413, [FORM, OWN, "Content-Length: 2000001"]],
    ["a kind of body that no form has", 415, ["Content-Type: text/xml", OWN, "Content-Length: 3"]],
    ["a body of no kind", 415, [OWN, "Content-Length: 3"]],
  ] as const)("refuses %s with %i, in words", async (_what, status, headers) => {
    const before = seen;
    const answer = await sent("/fi/desk/reports", ...headers);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.trimEnd().split("\r\n\r\n")[1]?.length).toBeGreaterThan(20);
    expect(seen).toBe(before);
  });
});
