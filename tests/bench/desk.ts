import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { benchAutosave } from "./desk-autosave.ts";
import { benchLongReport } from "./desk-report.ts";
import { benchVisitors } from "./desk-visitors.ts";
import { heading, kilobytes, tellWanted } from "./figures.ts";
import { loadExample } from "./pages.ts";

const MOST_JAVASCRIPT = 240_000;
const root = resolve(import.meta.dirname, "../..");

/**
 * What people's work costs: saving while figures are imported, freezing and printing a long report beside
 * readers, what visitors feel of full tables, what the script of a chapter's page weighs.
 */
export async function benchDesk(): Promise<void> {
  if (!existsSync(join(root, "build/server/index.js")))
    throw new Error("there is no build: run npm run build first");
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-desk-"));
  const figures = join(folder, "figures.db");
  try {
    await loadExample(figures);
    await benchLongReport(figures, folder);
    await benchVisitors(figures, folder);
    tellWeight();
    // The last: its import replaces the figures.
    await benchAutosave(figures, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tellWeight(): void {
  const assets = join(root, "build/client/assets");
  const parts = readdirSync(assets).filter((name) => /^writing-.*\.js$/.test(name));
  if (parts.length === 0) throw new Error("the build has no script for writing");
  const bytes = parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
  heading("What the editor weighs");
  tellWanted(`JavaScript of a chapter's page, gzip, ${parts.length} files`, bytes, {
    most: MOST_JAVASCRIPT,
    written: kilobytes,
  });
}
