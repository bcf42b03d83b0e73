import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sealPage } from "#app/server/page-seal.server.ts";

const hashOf = (script: string): string => `sha256-${createHash("sha256").update(script).digest("base64")}`;

describe("sealing a page", () => {
  it("leaves the same bytes whatever the nonce was, and tells the hash of each script that had it", () => {
    const page = (nonce: string): string =>
      `<p>Äiti</p><script nonce="${nonce}">let å = 1;</script><script type="module" nonce="${nonce}" async="">b()</script>`;
    const [one, other] = [sealPage(page("abc"), "abc"), sealPage(page("xyz"), "xyz")];
    expect(one).toEqual(other);
    expect(one.html).toBe(
      '<p>Äiti</p><script>let å = 1;</script><script type="module" async="">b()</script>',
    );
    expect(one.scripts).toEqual([hashOf("let å = 1;"), hashOf("b()")]);
  });

  it("does not allow a script that got in without the nonce", () => {
    const { scripts } = sealPage('<script>evil()</script><script nonce="abc">good()</script>', "abc");
    expect(scripts).toEqual([hashOf("good()")]);
  });

  it("leaves a page without scripts as it is", () => {
    expect(sealPage("<p>1</p>", "abc")).toEqual({ html: "<p>1</p>", scripts: [] });
  });
});
