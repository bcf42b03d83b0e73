import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = { resultTypes: ["violations"] };

/** Serious and critical findings: the rule and where. `rules`: those to hold to; absent: all. */
export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await bringAxe(page);
  const found = await page.evaluate(
    async (options) => {
      const axe: typeof import("axe-core") = Reflect.get(window, "axe");
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        where: nodes.slice(0, 5).map((node) => node.target.join(" ")),
      }));
    },
    rules ? { ...RULES, runOnly: [...rules] } : RULES,
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, where }) => `${id}: ${where.join(", ")}`);
}

/**
 * Once a document: reading its half a million signs takes longer than its run. Through the debugger's door,
 * since the page's own security policy would refuse it as a script.
 */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => Reflect.has(window, "axe"))) return;
  const door = await page.context().newCDPSession(page);
  await door.send("Runtime.evaluate", { expression: AXE });
  await door.detach();
}
