import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { drawOnce } from "#tests/support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "saukko-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("what npm start built draws a page and a picture before it serves, with a database that is empty yet", async () => {
  await expect(drawOnce(join(folder, "saukko.db"))).resolves.toBeUndefined();
});
