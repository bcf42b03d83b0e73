import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { PdfFailed } from "#app/exports/pdf/pdf-failed.ts";
import { pdfFolder } from "#app/exports/pdf/pdf-folder.server.ts";
import { refusalOf } from "#app/pages/report/version-answer.server.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";

const root = resolve(import.meta.dirname, "../../../..");
const place = mkdtempSync(join(tmpdir(), "saukko-full-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const version = join(place, "version.json");
writeFileSync(version, JSON.stringify(frozenReport()));

/** What making the PDF comes to where no file may be larger than so many kilobytes. */
function madeWithin(folder: string, kilobytes: number | "unlimited"): string {
  const script = `ulimit -f ${kilobytes}; exec "${process.execPath}" tests/support/make-pdf.ts "${version}" "${folder}"`;
  const { stdout } = spawnSync("bash", ["-c", script], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: "test" },
    encoding: "utf8",
  });
  return stdout.trim();
}

describe("a PDF for which the disk has no room", () => {
  it("is not made, leaves nothing half-written, and is made once there is room", () => {
    const folder = join(place, "pdfs");
    expect(madeWithin(folder, 8)).toBe("the file cannot be written (EFBIG) true");
    expect(readdirSync(folder)).toEqual([]);
    expect(madeWithin(folder, "unlimited")).toMatch(/^made \d{5,}$/);
    expect(readdirSync(folder)).toHaveLength(1);
  }, 60_000);

  it("is told in words that name no path, also where its folder cannot be made", async () => {
    const file = join(place, "a-file");
    writeFileSync(file, "");
    const made = pdfFolder(join(file, "pdfs")).fileOf("one", async () => {});
    await expect(made).rejects.toThrow(/^the folder of PDFs cannot be made \(ENOTDIR\)$/);
    const told = ["levy on täynnä", "disk är full", "disk is full"];
    for (const [at, locale] of LOCALES.entries()) {
      const answer = refusalOf(
        new PdfFailed("the file cannot be written (ENOSPC)", { isDiskFull: true }),
        locale,
      );
      expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining(told[at] ?? "?")]);
    }
    expect(() => refusalOf(new Error("a bug"), "fi")).toThrow("a bug");
  });
});
