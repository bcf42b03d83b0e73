import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytesFor, cachedAnswer, smallestOf } from "#app/server/cached-answer.ts";
import { type Drawn, isQuick } from "#app/server/drawn.ts";
import { securityHeaders } from "#app/server/security-headers.ts";

/** A drawing as it comes out of its thread: bytes with memory of their own. */
function drawn(type: string, text: string): Drawn {
  const body = Buffer.from(new TextEncoder().encode(text).buffer);
  return { status: 200, headers: [["content-type", type]], body, scripts: [] };
}

const TEXT = "Haminassa luku on pienempi kuin Kotkassa. ".repeat(90);

describe("what is kept of a drawing", () => {
  it("holds no more memory than its bytes", async () => {
    const answer = cachedAnswer(drawn("image/svg+xml", TEXT), []);
    const { gzip } = answer;
    const brotli = await smallestOf(answer);
    const later = bytesFor({ ...answer, gzip: null, brotli }, "gzip").bytes;
    for (const bytes of [gzip, brotli, later])
      expect([bytes?.length, bytes && bytes.length > 0]).toEqual([bytes?.buffer.byteLength, true]);
    expect([isQuick(gzip as Buffer), isQuick(later)]).toEqual([true, false]);
    for (const bytes of [gzip, later]) expect(gunzipSync(bytes as Buffer).toString()).toBe(TEXT);
    expect(brotliDecompressSync(brotli as Buffer).toString()).toBe(TEXT);
  });

  it("is given as each reader takes it, and made once for the first who does not take brotli", async () => {
    const answer = cachedAnswer(drawn("text/html", TEXT), []);
    [answer.brotli, answer.gzip] = [await smallestOf(answer), null];
    expect(bytesFor(answer, "br")).toEqual({ encoding: "br", bytes: answer.brotli });
    expect(bytesFor(answer, "identity").bytes.toString()).toBe(TEXT);
    expect(answer.gzip).toBeNull();
    const { encoding, bytes } = bytesFor(answer, "gzip");
    expect([encoding, gunzipSync(bytes).toString()]).toEqual(["gzip", TEXT]);
    expect(bytesFor(answer, "gzip").bytes).toBe(bytes);
  });

  it("lets go of the plain bytes where they are compressed", () => {
    const page = drawn("text/html", TEXT);
    cachedAnswer(page, []);
    expect(page.body.length).toBe(0);
  });

  it("leaves alone what is kept as it is, and memory that others share", () => {
    const picture = drawn("image/png", TEXT);
    const { plain } = cachedAnswer(picture, []);
    expect(plain?.toString()).toBe(TEXT);

    const memory = Buffer.from(new TextEncoder().encode(`${TEXT}and another's`).buffer);
    const shared = { ...drawn("text/html", ""), body: memory.subarray(0, TEXT.length) };
    const { gzip } = cachedAnswer(shared, []);
    expect(gunzipSync(gzip as Buffer).toString()).toBe(TEXT);
    expect(memory.toString()).toBe(`${TEXT}and another's`);
  });
});

describe("the headers that are kept with an answer", () => {
  const headersOf = (type: string) =>
    Object.fromEntries(cachedAnswer(drawn(type, TEXT), securityHeaders({ https: false })).headers);

  it.each(["image/svg+xml", "image/png", "text/csv; charset=utf-8", "application/json; charset=utf-8"])(
    "let other sites use what is no page (%s)",
    (type) => {
      expect(headersOf(type)).toMatchObject({
        "cross-origin-resource-policy": "cross-origin",
        "access-control-allow-origin": "*",
        "x-frame-options": "SAMEORIGIN",
      });
    },
  );

  it.each(["text/html; charset=utf-8", "Text/HTML", ""])("keep pages to ourselves (%s)", (type) => {
    expect(headersOf(type)["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headersOf(type)).not.toHaveProperty("access-control-allow-origin");
  });

  it("let any site frame what is made for it, and nothing else", () => {
    const policyOf = (framable?: true) => {
      const page = { ...drawn("text/html; charset=utf-8", TEXT), ...(framable && { framable }) };
      return Object.fromEntries(cachedAnswer(page, securityHeaders({ https: false })).headers);
    };
    expect(policyOf(true)["content-security-policy"]).toContain("frame-ancestors *;");
    expect(policyOf(true)).not.toHaveProperty("x-frame-options");
    expect(policyOf(true)["x-content-type-options"]).toBe("nosniff");
    expect(policyOf()["content-security-policy"]).toContain("frame-ancestors 'self';");
    expect(policyOf()["x-frame-options"]).toBe("SAMEORIGIN");
  });
});
