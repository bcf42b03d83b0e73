import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Tells each step from file to file within drizzle as Node takes it by itself. */
const TELL_STEPS = `
  import { registerHooks } from "node:module";
  const steps = [];
  registerHooks({
    resolve(specifier, context, next) {
      const { url, format } = next(specifier, context);
      if (specifier.startsWith(".") && context.parentURL.includes("/drizzle-orm/")) steps.push([specifier, context.parentURL, url, format]);
      return { url, format, shortCircuit: true };
    },
  });
  await import("drizzle-orm/sqlite-core");
  await import("drizzle-orm/better-sqlite3");
  await import("drizzle-orm");
  console.log(JSON.stringify(steps));
`;

describe("the short way to drizzle's files", () => {
  it("leads where Node's own way does", () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", TELL_STEPS], {
      cwd: resolve(import.meta.dirname, "../../.."),
      env: { NODE_ENV: "test" },
    });
    expect(String(stderr)).toBe("");
    const steps = JSON.parse(String(stdout)) as [string, string, string, string][];
    expect(steps.length).toBeGreaterThan(100);
    for (const [specifier, parent, url, format] of steps)
      expect([specifier, url, format]).toEqual([specifier, new URL(specifier, parent).href, "module"]);
  });
});
