import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A file of the machine with a word that must reach nobody, and a way to it by another name. */
const MARKER = "salaisuus-8f1c";
const folder = mkdtempSync(join(tmpdir(), "saukko-trap-"));
const file = join(folder, "marker.txt");
const link = join(folder, "link.txt");
writeFileSync(file, MARKER);
symlinkSync(file, link);

/** Whoever opens a connection here has been led to. */
let trap: Server;
let caught = 0;
let port: number;
beforeAll(async () => {
  trap = createServer((socket) => {
    caught += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => trap.listen(0, "127.0.0.1", done));
  const address = trap.address();
  port = typeof address === "object" && address ? address.port : expect.fail("it does not listen");
});
afterAll(() => {
  trap.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * What becomes of Typst's own markup there, as if a text had become part of the program. The way to the
 * network that the service shuts leads to the trap.
 */
async function compiled(...markups: string[]): Promise<string[]> {
  const proxy = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["tests/support/compile-markups.ts", JSON.stringify(markups)], {
    cwd: resolve(import.meta.dirname, "../../../.."),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "test",
      HTTP_PROXY: proxy,
      HTTPS_PROXY: proxy,
      ALL_PROXY: proxy,
    },
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      words += chunk.toString();
    });
  await new Promise((done) => child.once("close", done));
  if (!words.startsWith("[")) throw new Error(words);
  return JSON.parse(words) as string[]; // as that program prints them
}

const quoted = (text: string): string => JSON.stringify(text);

describe("markup that a text would have become", () => {
  it("has no file of the machine, however it asks for one, and nobody is asked on the network", async () => {
    const asking = [
      `#read(${quoted(file)})`,
      `#read(${quoted(relative(tmpdir(), file))})`,
      `#read(${quoted(`../${relative(tmpdir(), file)}`)})`,
      `#read(${quoted(`../../../../../../../..${file}`)})`,
      `#read(${quoted(link)})`,
      `#image(${quoted(file)})`,
      `#image(${quoted(`file://${file}`)})`,
      '#read("/etc/passwd")',
      '#read("/proc/self/environ")',
      `#include ${quoted(file)}`,
      `#csv(${quoted(file)})`,
      `#image("http://127.0.0.1:${port}/a.png")`,
      `#read("http://127.0.0.1:${port}/a")`,
    ];
    const told = await compiled(...asking);
    expect(asking.filter((_, at) => told[at] === "made")).toEqual([]);
    expect(told.join(" ")).not.toContain(MARKER);
    expect(told.join(" ")).not.toMatch(/root:x?:0:0/);
    expect(caught).toBe(0);
  });

  it("is only text where it comes as data, as every text of a report does", async () => {
    const shows = "#sys.inputs.data";
    expect(await compiled("Teksti", shows)).toEqual(["made", "made"]);
    expect(caught).toBe(0);
  });

  it("could ask for a package by one way alone, which the service leads nowhere", async () => {
    const [told] = await compiled('#import "@preview/cetz:0.3.0": canvas');
    expect(told).not.toBe("made");
    // The trap works, and nothing went past it.
    expect(caught).toBeGreaterThan(0);
  });
});
