import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

const NAME = "virtual:writing-script";
const ENTRY = "app/reports/editor/start.ts";
const CLIENT = "build/client/assets";

/**
 * Builds the script of a chapter's page by itself, beside the files of the other pages: it shares no chunk
 * with what visitors load, so that theirs stay as they are whatever the editor weighs. Its address is
 * `import { writingScript } from "virtual:writing-script"`.
 */
export function writingScriptPlugin(): Plugin {
  let [root, building, forServer] = ["", false, false];
  return {
    name: "saukko-writing-script",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
      forServer = Boolean(config.build.ssr);
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      // The pages' client build comes first, and knows nothing of it.
      const address = !building ? `/${ENTRY}` : forServer ? builtAddress(root) : "";
      return `export const writingScript = ${JSON.stringify(address)};`;
    },
    async writeBundle() {
      if (building && !forServer) await buildScript(root);
    },
  };
}

async function buildScript(root: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      target: "es2022",
      outDir: join(root, CLIENT),
      emptyOutDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: 700,
      rollupOptions: {
        input: join(root, ENTRY),
        output: { entryFileNames: "writing-[hash].js", chunkFileNames: "writing-part-[hash].js" },
      },
    },
  });
}

function builtAddress(root: string): string {
  const found = readdirSync(join(root, CLIENT)).find((name) => /^writing-(?!part-)[\w-]+\.js$/.test(name));
  if (!found) throw new Error(`no script of the chapter's page in "${CLIENT}"`);
  return `/assets/${found}`;
}
