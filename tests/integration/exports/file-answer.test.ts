import { describe, expect, test } from "vitest";
import { type AnsweredFile, fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";

let made = 0;
const file: AnsweredFile = {
  contentType: "text/csv; charset=utf-8",
  filename: "saukko-tyottomat.csv",
  identity: "data version 7",
  body: async () => {
    made += 1;
    return "Vuosi;Pyhtää\r\n";
  },
};
let handed: Buffer | null = null;
const ask = (init: RequestInit = {}, identity = file.identity): Promise<Response> => {
  handed = null;
  const handOver = ({ body }: { body: Buffer }): void => {
    handed = body;
  };
  const asked = new Request("http://localhost/fi/export/chart.csv", init);
  return fileAnswer(asked, { ...file, identity }, { handOver });
};

describe("a file sent to a reader", () => {
  test("has its type, its name and its size in bytes", async () => {
    const answer = await ask();
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="saukko-tyottomat.csv"');
    expect(answer.headers.get("Content-Length")).toBe("16");
    expect(String(handed)).toBe("Vuosi;Pyhtää\r\n");
  });

  test("is not drawn again for a reader who has it", async () => {
    const etag = (await ask()).headers.get("ETag") ?? "";
    const before = made;
    const again = await ask({ headers: { "If-None-Match": `"other", ${etag}` } });
    expect([again.status, handed]).toEqual([304, null]);
    expect(made).toBe(before);
  });

  test("is another one after an import", async () => {
    const etag = (await ask()).headers.get("ETag") ?? "";
    expect((await ask({ headers: { "If-None-Match": etag } }, "data version 8")).status).toBe(200);
  });

  test("HEAD tells the same without the body", async () => {
    const answer = await ask({ method: "HEAD" });
    expect(answer.headers.get("Content-Length")).toBe("16");
    expect(handed).toBeNull();
  });

  test("a refusal is plain text and is not kept", async () => {
    const answer = plainRefusal(400, "kind=pie");
    expect([answer.status, await answer.text()]).toEqual([400, "kind=pie\n"]);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });
});
