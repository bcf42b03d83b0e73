import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";
import { smallFontsPlugin } from "./vite.fonts.ts";
import { writingScriptPlugin } from "./vite.writing.ts";

/** What stands around every page that plays, in one file: each small one costs a request and a hundred bytes. */
const FRAME =
  /app\/(pages\/site\/[\w-]+\.tsx|pages\/page-meta\.ts|components\/(page-head|first-interest)\.tsx?)$/;

/** Every thread that runs the server's build keeps its source in memory. */
const SERVER_SOURCE = {
  charset: "ascii",
  legalComments: "none",
  minifyIdentifiers: false,
  minifySyntax: true,
  minifyWhitespace: true,
} as const;

/** esbuild leaves regular expressions as they are written. */
const inAscii: Plugin = {
  name: "saukko-ascii",
  enforce: "post",
  renderChunk: (code) =>
    code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: process.env.VITEST
    ? []
    : [remix(remixConfig), writingScriptPlugin(), ...(isSsrBuild ? [inAscii, smallFontsPlugin()] : [])],
  ...(isSsrBuild ? { esbuild: SERVER_SOURCE } : {}),
  build: {
    target: "es2022",
    minify: "esbuild",
    rollupOptions: isSsrBuild
      ? {}
      : { output: { manualChunks: (id) => (FRAME.test(id) ? "frame" : undefined) } },
  },
}));
