/**
 * `npm test`: sets up what is missing, then runs every check. `npm test -- unit lint` runs those parts only.
 * Goes on after a failure, to tell everything at once; ends non-zero when anything failed. The last line
 * counts tests; a part that is no test (types, lint, build, example) counts as one failed test when it fails.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build, root, run, SetUpError, say, setUp } from "../app/server/set-up.mjs";

/** Each keeps one core busy, so two of them run side by side. The longest stand in front. */
const OF_ONE_CORE = ["types", "example", "build", "lint"];
const OF_TESTS = ["unit", "integration", "e2e"];
const PARTS = [...OF_ONE_CORE, ...OF_TESTS];
/** Browser tests look at the built pages, of the example figures. */
const NEEDED_IN_BROWSER = ["example", "build"];
const scratch = mkdtempSync(join(tmpdir(), "saukko-test-"));
const exampleFigures = join(scratch, "example", "saukko.db");

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stderr.write(`saukko: ${error.message}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(asked) {
  const wrong = asked.find((part) => !PARTS.includes(part));
  if (wrong !== undefined) throw new SetUpError(`unknown part "${wrong}"; there are ${PARTS.join(", ")}.`);
  const wanted = new Set(asked.length === 0 ? PARTS : asked);
  if (wanted.has("e2e")) for (const part of NEEDED_IN_BROWSER) wanted.add(part);

  const node = await setUp({ tests: true });
  const results = [];
  const one = async (part) => {
    say(`${part} …`);
    const started = Date.now();
    const result = await check(part, node, results);
    results.push({ part, seconds: (Date.now() - started) / 1000, ...result });
  };
  const started = Date.now();
  await twoByTwo(
    OF_ONE_CORE.filter((part) => wanted.has(part)),
    one,
  );
  for (const part of OF_TESTS.filter((part) => wanted.has(part))) await one(part);
  return tell(results, (Date.now() - started) / 1000);
}

async function twoByTwo(parts, work) {
  const waiting = [...parts];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await work(part);
  };
  await Promise.all([lane(), lane()]);
}

/** One part: how many tests passed, failed and were skipped, and a word about it. */
async function check(part, node, before) {
  if (part === "types") return counted(await run(node, [bin("typescript-7", "bin/tsc"), "--noEmit"]));
  if (part === "lint") return counted(await run(node, [bin("@biomejs/biome", "bin/biome"), "check"]));
  if (part === "build") return building(node);
  if (part === "example") return counted(await run(node, ["tests/support/make-example.ts", exampleFigures]));
  if (part !== "e2e") return tests(part, node, process.env);
  const missing = before.find((result) => NEEDED_IN_BROWSER.includes(result.part) && result.failed > 0);
  if (missing) return { passed: 0, failed: 1, skipped: 0, note: `not run: it needs "${missing.part}"` };
  return browserTests(node);
}

async function building(node) {
  try {
    await build(node);
    return counted(0);
  } catch (error) {
    say(error.message);
    return counted(1);
  }
}

async function browserTests(node) {
  try {
    const { ensureBrowser } = await import("./support/install-browser.mjs");
    const browser = ensureBrowser(say);
    say(`browser: ${browser}`);
    return await tests("e2e", node, {
      ...process.env,
      CHROMIUM_PATH: browser,
      SAUKKO_EXAMPLE_FIGURES: exampleFigures,
    });
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1, skipped: 0, note: "not run: no browser" };
  }
}

async function tests(project, node, env) {
  const file = join(scratch, `${project}.json`);
  const code = await run(
    node,
    [
      bin("vitest", "vitest.mjs"),
      "run",
      ...["--project", project],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    ],
    { env: { ...env, NODE_ENV: "test" } },
  );
  return fromReport(file, code);
}

/** A test file that could not even be read has no tests to count: it counts as one failed. */
function fromReport(file, code) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const unreadable = report.testResults.filter(
      (one) => one.status === "failed" && !one.assertionResults.some((test) => test.status === "failed"),
    ).length;
    const failed = report.numFailedTests + unreadable;
    return {
      names: namesOfFailed(report),
      passed: report.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
      note: code !== 0 && failed === 0 ? `ended with code ${code}` : "",
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, note: `ended with code ${code} and left no report` };
  }
}

/** By file and name, with the first line of why: what stands at the end of a long output is what is read. */
function namesOfFailed(report) {
  return report.testResults
    .filter((file) => file.status === "failed")
    .flatMap((file) => {
      const failed = file.assertionResults.filter((test) => test.status === "failed");
      const path = relative(root, file.name);
      if (failed.length === 0) return [`${path}: ${firstLine(file.message)}`];
      return failed.map((test) => `${path} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
    });
}

function firstLine(text) {
  return (text ?? "").trimStart().split("\n", 1)[0].slice(0, 300);
}

function counted(code) {
  return {
    passed: 0,
    failed: code === 0 ? 0 : 1,
    skipped: 0,
    note: code === 0 ? "" : `ended with code ${code}`,
  };
}

function bin(name, path) {
  return join(root, "node_modules", name, path);
}

function tell(results, all) {
  process.stdout.write("\n");
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { part, seconds, passed, failed, skipped, note, names = [] } of results) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    const outcome = failed > 0 ? "FAILED" : "ok";
    const count = passed + failed + skipped > 0 && OF_TESTS.includes(part);
    const numbers = count ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}` : "";
    process.stdout.write(
      `${part.padEnd(12)} ${outcome.padEnd(7)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${[numbers, note].filter(Boolean).join("; ")}\n`,
    );
    for (const name of names) process.stdout.write(`    ${name}\n`);
  }
  process.stdout.write(`together in ${all.toFixed(1)} s\n`);
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
  return sum.failed > 0 ? 1 : 0;
}
