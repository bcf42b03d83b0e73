import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { loadExample } from "./pages.ts";

const root = resolve(import.meta.dirname, "../..");
/** In the project, where the program finds its libraries. */
const FOLDER = join(root, "build/bench");

/** Our pictures beside those of a library; drawn by a build, as the service draws them. */
export async function benchCharts(): Promise<void> {
  process.env.NODE_ENV = "production";
  try {
    await build({
      root,
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      build: { ssr: join(import.meta.dirname, "charts-drawn.ts"), outDir: FOLDER, target: "es2022" },
    });
    const database = join(FOLDER, "example.db");
    await loadExample(database);
    const { compareCharts } = (await import(
      join(FOLDER, "charts-drawn.js")
    )) as typeof import("./charts-drawn.ts");
    await compareCharts(database);
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
