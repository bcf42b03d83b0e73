import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pdfFolder, unfinished } from "#app/exports/pdf/pdf-folder.server.ts";
import { PRINT_SOURCES, printRelease } from "#app/exports/pdf/print-release.server.ts";
import { readModules } from "#tests/support/imports.ts";

const MOST = 250;
let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "saukko-kept-"));
  folder = join(parent, "work.db.pdfs");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

let made = 0;
/** Writes a file of a hundred bytes. */
const hundred = async (path: string): Promise<void> => {
  made += 1;
  writeFileSync(path, "a".repeat(100));
};
function usedAgo(path: string, seconds: number): void {
  const then = Date.now() / 1000 - seconds;
  utimesSync(path, then, then);
}

describe("made PDFs", () => {
  it("are made once, in a folder for its owner alone, also where several ask at once", async () => {
    const kept = pdfFolder(folder, MOST);
    made = 0;
    const [one, same] = await Promise.all([kept.fileOf("a", hundred), kept.fileOf("a", hundred)]);
    expect(same).toEqual(one);
    expect(one).toMatchObject({ bytes: 100, path: join(folder, `${one.name}.pdf`) });
    expect(await pdfFolder(folder, MOST).fileOf("a", hundred)).toEqual(one);
    expect((await kept.fileOf("b", hundred)).name).not.toBe(one.name);
    expect(made).toBe(2);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("give way beyond the bound, the one first that was asked for longest ago", async () => {
    const kept = pdfFolder(folder, MOST);
    const [a, b] = [await kept.fileOf("a", hundred), await kept.fileOf("b", hundred)];
    usedAgo(a.path, 60);
    usedAgo(b.path, 30);
    await kept.fileOf("a", hundred);
    const c = await kept.fileOf("c", hundred);
    expect([a, b, c].map(({ path }) => existsSync(path))).toEqual([true, false, true]);
  });

  it("stay for who waits, however large", async () => {
    const large = await pdfFolder(folder, 10).fileOf("a", hundred);
    expect(existsSync(large.path)).toBe(true);
  });

  it("are made again where making failed, and what was not finished goes", async () => {
    const kept = pdfFolder(folder, MOST);
    const fails = async (path: string): Promise<void> => {
      writeFileSync(unfinished(path, 7), "half");
      throw new Error("no room");
    };
    await expect(kept.fileOf("a", fails)).rejects.toThrow("no room");
    const [half = ""] = readdirSync(folder);
    await kept.tidy();
    expect(readdirSync(folder)).toEqual([half]);
    usedAgo(join(folder, half), 600);
    await kept.fileOf("a", hundred);
    expect(readdirSync(folder)).toEqual([`${half.replace(/\.pdf.*$/, "")}.pdf`]);
  });

  it("of another release go, and nothing that is not ours", async () => {
    const { path, name } = await pdfFolder(folder, MOST).fileOf("a", hundred);
    const other = join(folder, `${"x".repeat(22)}${name.slice(22)}.pdf`);
    const foreign = join(folder, "valtuusto.pdf");
    for (const file of [other, foreign]) await hundred(file);
    await pdfFolder(folder, 10).tidy();
    expect([path, other, foreign].map((file) => existsSync(file))).toEqual([true, false, true]);
    expect(name.startsWith(`${printRelease()}-`)).toBe(true);
  });

  it("are of another release wherever a source of theirs is another", () => {
    const root = resolve(import.meta.dirname, "../../../..");
    const all = new Map(readModules(root, ["app"]).map((module) => [module.path, module]));
    const reached = new Set(["app/exports/pdf/pdf-child.ts", "app/exports/pdf/print-report.ts"]);
    for (const path of reached)
      for (const { target, ours, typeOnly } of all.get(path)?.imports ?? [])
        if (ours && !typeOnly) reached.add(target);
    expect(reached.size).toBeGreaterThan(40);
    const outside = [...reached].filter((path) => !PRINT_SOURCES.some((room) => path.startsWith(`${room}/`)));
    expect(outside).toEqual([]);
  });

  it("need no folder to be tidied", async () => {
    await pdfFolder(folder, MOST).tidy();
    expect(existsSync(folder)).toBe(false);
  });
});
