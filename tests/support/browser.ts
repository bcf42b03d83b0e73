import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./install-browser.mjs";

/** Headless, quiet on the network, and nothing kept from one run to the next. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page of the tests lives for a second. A process for each step of it costs more than the page does, and
  // so does making scripts faster that run once: axe above all, which is read anew in every page.
  "--renderer-process-limit=1",
  "--js-flags=--no-maglev --no-turbofan",
];

/**
 * Starts the machine's Chromium with a fresh profile. Throws where there is none: `npm test` finds or
 * installs one first.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('no Chromium-family browser found: run "npm test -- e2e", which gets one');
  return chromium.launch({ executablePath, args: FLAGS });
}

let ofWorker: Promise<Browser> | undefined;

/** One for all test files of this process: it ends with it. */
export function sharedBrowser(): Promise<Browser> {
  ofWorker ??= launchBrowser();
  return ofWorker;
}

/** Closes what a test file has opened in the shared browser: to be called in its end. */
export async function leaveBrowser(): Promise<void> {
  const browser = await ofWorker;
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
}
