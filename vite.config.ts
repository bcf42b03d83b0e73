import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { writingScriptPlugin } from "./vite.writing.ts";

/** What stands around every page that plays, in one file: each small one costs a request and a hundred bytes. */
const FRAME =
  /app\/(pages\/site\/[\w-]+\.tsx|pages\/page-meta\.ts|components\/(page-head|first-interest)\.tsx?)$/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: process.env.VITEST ? [] : [remix(remixConfig), writingScriptPlugin()],
  // A source with one sign beyond Latin-1 in it takes twice the memory, in every thread that runs it.
  ...(isSsrBuild ? { esbuild: { charset: "ascii" as const } } : {}),
  build: {
    target: "es2022",
    rollupOptions: isSsrBuild
      ? {}
      : { output: { manualChunks: (id) => (FRAME.test(id) ? "frame" : undefined) } },
  },
}));
