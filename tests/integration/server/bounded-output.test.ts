import { execFileSync } from "node:child_process";
import {
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { boundedOutput } from "#app/server/bounded-output.ts";

const folder = mkdtempSync(join(tmpdir(), "saukko-output-"));
afterAll(() => rmSync(folder, { recursive: true }));
const lostLine = (lost: number): string => `${lost} lost\n`;

describe("bounded output", () => {
  it("writes every line in its order", async () => {
    const file = join(folder, "log");
    const descriptor = openSync(file, "w");
    const output = boundedOutput(descriptor, { lostLine });
    for (let line = 0; line < 500; line += 1) output.write(`${line}\n`);
    await expect.poll(() => readFileSync(file, "utf8").split("\n").length).toBe(501);
    output.write("the last words\n");
    output.write("and one more\n");
    await output.written(5_000);
    expect(readFileSync(file, "utf8")).toMatch(/499\nthe last words\nand one more\n$/);
    closeSync(descriptor);
  });

  it.runIf(existsSync("/dev/full"))("goes on where the disk is full", async () => {
    const descriptor = openSync("/dev/full", "w");
    const output = boundedOutput(descriptor, { lostLine });
    for (let line = 0; line < 100; line += 1) output.write(`${line}\n`);
    await new Promise((done) => setTimeout(done, 50));
    expect(() => output.write("still here\n")).not.toThrow();
    await output.written(5_000);
    closeSync(descriptor);
  });

  it.runIf(process.platform !== "win32")(
    "loses lines and says how many, where nobody reads the pipe for a while",
    async () => {
      const pipe = join(folder, "pipe");
      execFileSync("mkfifo", [pipe]);
      const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
      const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
      const output = boundedOutput(writer, { most: 100_000, lostLine });
      const line = `${"x".repeat(99)}\n`;
      for (let one = 0; one < 10_000; one += 1) output.write(line);
      let read = "";
      const some = Buffer.alloc(65_536);
      const take = (): string => {
        try {
          read += some.toString("latin1", 0, readSync(reader, some));
        } catch {
          // Nothing there just now.
        }
        return read.slice(-20);
      };
      await expect.poll(take, { timeout: 10_000, interval: 5 }).toMatch(/\d+ lost\n$/);
      const lost = Number(/(\d+) lost/.exec(read)?.[1]);
      expect(read.match(/x+\n/g)?.length).toBe(10_000 - lost);
      closeSync(reader);
      closeSync(writer);
    },
  );
});
