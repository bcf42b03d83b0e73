/**
 * Finds a Chromium-family browser for the browser tests, or installs one. Never gives up in silence: throws
 * words that say how to get one.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

/** The first takes a quarter less time for a page: it draws no window at all (Debian has it as a package). */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];
const USUAL_PLACES = {
  linux: ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
    ];
  }),
};

const HOW_TO_GET_ONE = `The browser tests need a Chromium-family browser, and none was found or could be installed. Any of these will do:
  - install Chromium, Google Chrome or Microsoft Edge in the usual way of this machine
    (Debian: apt-get install chromium · macOS: brew install --cask chromium), or
  - node node_modules/playwright-core/cli.js install chromium, or
  - name one that is there: CHROMIUM_PATH=/path/to/chromium npm test
To run the other tests only: npm test -- types lint unit integration`;

/**
 * Path of a browser that runs, or null. A CHROMIUM_PATH that leads nowhere is an error: whoever set it meant
 * it.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", which is no browser that runs here.`);
  }
  return candidates().find(runs) ?? null;
}

/** Path of a browser that runs, installed if need be. */
export function ensureBrowser(say) {
  const found = findBrowser();
  if (found) return found;
  for (const { words, install } of waysToInstall()) {
    say(words);
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(HOW_TO_GET_ONE);
}

function candidates() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [playwrightsOwn(), ...inPath, ...(USUAL_PLACES[process.platform] ?? [])].filter(
    (path) => path !== null && existsSync(path),
  );
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("playwright-core").chromium.executablePath();
  } catch {
    return null;
  }
}

/** Windows' browsers print no version; there, being a file is enough. */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}

function waysToInstall() {
  const playwright = createRequire(import.meta.url).resolve("playwright-core/package.json");
  const cli = join(playwright, "..", "cli.js");
  const ways = [
    {
      words: "no browser found: fetching Chromium with Playwright …",
      install: () => spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" }),
    },
  ];
  if (process.platform === "linux" && process.getuid() === 0 && existsSync("/usr/bin/apt-get"))
    ways.push({
      words: "no browser from there: installing Debian's Chromium with apt-get …",
      install: () => {
        const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
        spawnSync("apt-get", ["update", "-q"], options);
        // A release may lack the first of the packages.
        for (const name of ["chromium-headless-shell", "chromium"]) {
          const words = ["install", "-y", "-q", "--no-install-recommends", name];
          if (spawnSync("apt-get", words, options).status === 0) break;
        }
      },
    });
  return ways;
}
