import { describe, expect, it } from "vitest";
import { readPlainQuestion } from "#app/server/plain-question.ts";

/** A question with these lines, as it comes on a connection. */
function question(first: string, ...lines: string[]): string {
  return [first, ...lines, "", ""].join("\r\n");
}

const GET = "GET /fi?a=1 HTTP/1.1";
const HOST = "Host: saukko.example.fi";

describe("a plain question", () => {
  it("is read with what its answer depends on", () => {
    const text = question(
      GET,
      "host:saukko.example.fi",
      "Accept-Encoding: gzip, br",
      'If-None-Match: "abc.br"',
      "CACHE-CONTROL: no-cache ",
      "Connection: keep-alive",
      "X-Forwarded-For: 192.0.2.1",
    );
    expect(readPlainQuestion(text)).toEqual({
      url: "/fi?a=1",
      acceptEncoding: "gzip, br",
      ifNoneMatch: '"abc.br"',
      cacheControl: "no-cache",
    });
    expect(readPlainQuestion(question(GET, HOST))).toMatchObject({ url: "/fi?a=1" });
  });

  it.each([
    ["another method", question("HEAD /fi HTTP/1.1", HOST)],
    ["a method in small letters", question("get /fi HTTP/1.1", HOST)],
    ["an older protocol", question("GET /fi HTTP/1.0", HOST)],
    ["a whole address", question("GET http://saukko.example.fi/fi HTTP/1.1", HOST)],
    ["no host", question(GET, "Accept: */*")],
    ["an empty host", question(GET, "Host: ")],
    ["no header at all", question(GET)],
    ["half a question", question(GET, HOST).slice(0, -2)],
    ["two questions", question(GET, HOST) + question(GET, HOST)],
    ["a question with more after it", `${question(GET, HOST)}x`],
    ["empty lines before it", `\r\n${question(GET, HOST)}`],
    ["bare line feeds", question(GET, HOST).replaceAll("\r\n", "\n")],
    ["a bare line feed in a header", question(GET, HOST, "X: a\nContent-Length: 3")],
    ["a bare carriage return in a header", question(GET, HOST, "X: a\rContent-Length: 3")],
    ["a header carried on", question(GET, HOST, "X: a", " b")],
    ["a space before the colon", question(GET, HOST, "Content-Length : 3")],
    ["a line without a colon", question(GET, HOST, "Cookie")],
    ["a sign that is not printable", question(GET, HOST, "X: \u0000")],
    ["a sign beyond ASCII", question("GET /fi?ä HTTP/1.1", HOST)],
    ["a space in the address", question("GET /fi a HTTP/1.1", HOST)],
    ["two hosts", question(GET, HOST, HOST)],
    ["an encoding said twice", question(GET, HOST, "Accept-Encoding: br", "accept-encoding: gzip")],
    ["a cookie", question(GET, HOST, "cookie: saukko=1")],
    ["an authorization", question(GET, HOST, "Authorization: Basic x")],
    ["a body announced", question(GET, HOST, "content-length: 0")],
    ["a body in pieces", question(GET, HOST, "TRANSFER-ENCODING: chunked")],
    ["another protocol", question(GET, HOST, "Upgrade: websocket")],
    ["a connection to be closed", question(GET, HOST, "Connection: close")],
    ["a connection for one header", question(GET, HOST, "Connection: keep-alive, upgrade")],
    ["something expected first", question(GET, HOST, "Expect: 100-continue")],
    ["a head longer than any browser's", question(GET, HOST, `X: ${"a".repeat(9_000)}`)],
  ])("is none with %s", (_what, text) => {
    expect(readPlainQuestion(text)).toBeNull();
  });

  it("is refused at once however many lines could have been read in two ways", () => {
    const lines = Array.from({ length: 700 }, () => "a:   b");
    expect(readPlainQuestion(`${question(GET, HOST, ...lines)}x`)).toBeNull();
    expect(readPlainQuestion(question(GET, HOST, ...lines))).not.toBeNull();
  });
});
