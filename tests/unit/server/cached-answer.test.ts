import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cachedAnswer, smallestOf } from "#app/server/cached-answer.ts";
import { type Drawn, isQuick } from "#app/server/drawn.ts";
import { securityHeaders } from "#app/server/security-headers.ts";

/** A drawing as it comes out of its thread: bytes with memory of their own. */
function drawn(type: string, text: string): Drawn {
  const body = Buffer.from(new TextEncoder().encode(text).buffer);
  return { status: 200, headers: [["content-type", type]], body, scripts: [] };
}

const TEXT = "Haminassa luku on pienempi kuin Kotkassa. ".repeat(90);

describe("what is kept of a drawing", () => {
  it.each(["soon", "small"] as const)("holds no more memory than its bytes (%s)", async (haste) => {
    const answer = cachedAnswer(drawn("image/svg+xml", TEXT), [], haste);
    const smallest = await smallestOf(answer);
    for (const bytes of [answer.gzip, smallest?.gzip, smallest?.brotli])
      expect([bytes?.length, bytes && bytes.length > 0]).toEqual([bytes?.buffer.byteLength, true]);
    expect(isQuick(answer.gzip as Buffer)).toBe(haste === "soon");
    for (const bytes of [answer.gzip, smallest?.gzip])
      expect(gunzipSync(bytes as Buffer).toString()).toBe(TEXT);
  });

  it("lets go of the plain bytes where they are compressed", () => {
    const page = drawn("text/html", TEXT);
    cachedAnswer(page, [], "soon");
    expect(page.body.length).toBe(0);
  });

  it("leaves alone what is kept as it is, and memory that others share", () => {
    const picture = drawn("image/png", TEXT);
    const { plain } = cachedAnswer(picture, [], "soon");
    expect(plain?.toString()).toBe(TEXT);

    const memory = Buffer.from(new TextEncoder().encode(`${TEXT}and another's`).buffer);
    const shared = { ...drawn("text/html", ""), body: memory.subarray(0, TEXT.length) };
    const { gzip } = cachedAnswer(shared, [], "soon");
    expect(gunzipSync(gzip as Buffer).toString()).toBe(TEXT);
    expect(memory.toString()).toBe(`${TEXT}and another's`);
  });
});

describe("the headers that are kept with an answer", () => {
  const headersOf = (type: string) =>
    Object.fromEntries(cachedAnswer(drawn(type, TEXT), securityHeaders({ https: false }), "soon").headers);

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
});
