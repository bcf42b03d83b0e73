import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparePackage } from "#app/pages/compare/compare-package.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { HOME } from "#tests/support/small-database.ts";

const ORIGIN = "https://saukko.example";

let database: Database;
beforeAll(async () => {
  database = await exampleCounty({ whole: [181, 180, 493, 3113, 127] });
  await recompute(database, { now: () => new Date(NOW) });
}, 60_000);
afterAll(() => closeDatabase(database));

const ask = (search: string, locale: "fi" | "sv" = "fi") =>
  comparePackage({ database, home: HOME, search: new URLSearchParams(search), locale, origin: ORIGIN });

async function partsOf(search: string, locale: "fi" | "sv" = "fi") {
  const found = await ask(search, locale);
  if (!found) throw new Error(`no package of ${search}`);
  return { filename: found.filename, parts: unzipSync(await found.body()) };
}

const text = (part: Uint8Array | undefined): string => strFromU8(part ?? new Uint8Array());

describe("a comparison as one package", () => {
  it("holds its figures in three forms, its pictures in two, and where they come from", async () => {
    const { filename, parts } = await partsOf("indicators=181,493&areas=kunta:285,kunta:286,maa:358");
    expect(filename).toMatch(/^saukko-2-indikaattoria-.*\.zip$/);
    const names = Object.keys(parts);
    const ends = names.map((name) => name.replace(/^(kuvat\/)?.*(\.[a-z]+)$/, "$1*$2"));
    expect(ends).toEqual([
      "*.txt",
      "*.xlsx",
      "*.csv",
      "*.json",
      "kuvat/*.svg",
      "kuvat/*.png",
      "kuvat/*.svg",
      "kuvat/*.png",
    ]);
    const [about = "", , csv = "", json = "", svg = "", png = ""] = names;
    for (const name of names.slice(1)) expect(text(parts[about])).toContain(`- ${name}`);
    expect(text(parts[about])).toContain(`${ORIGIN}/fi/compare?indicators=sotkanet-181,sotkanet-493`);
    expect(text(parts[about])).toContain("Esimerkkilukuja.");
    expect(text(parts[svg])).toMatch(/^<\?xml [^>]*>\s*<svg /);
    expect([...(parts[png] ?? [])].slice(1, 4)).toEqual([80, 78, 71]);
    // The same figures in every form.
    const { rows } = JSON.parse(text(parts[json])) as { rows: { value: number | null }[] };
    const figures = text(parts[csv])
      .split("\r\n")
      .slice(1, rows.length + 1);
    expect(figures.map((line) => line.split(";")[6])).toEqual(
      rows.map(({ value }) => (value === null ? "" : String(value).replace(".", ","))),
    );
  });

  it.each([
    ["a scatter", "indicators=181,493&areas=all", "hajontakuvio"],
    ["small pictures", "indicators=181&areas=kunta:285,kunta:286&view=multiples&axes=free", "pienet-kuvat"],
    ["a spine", "indicators=181,180,493,3113&areas=kunta:285", "saukko"],
    ["bars", "indicators=181&areas=kunta:285,kunta:286&view=bars", "pylvaat"],
  ])("has the picture of %s", async (_name, search, named) => {
    const { parts } = await partsOf(search);
    const pictures = Object.keys(parts).filter((name) => name.startsWith("kuvat/"));
    expect(pictures).toHaveLength(2);
    for (const name of pictures) expect(name).toContain(named);
  });

  it("of a table has no picture; speaks the reader's language; has the same bytes each time", async () => {
    const search = "indicators=181,180,493,3113,127&areas=kunta:285,kunta:286";
    const { filename, parts } = await partsOf(search, "sv");
    expect(Object.keys(parts)[0]).toBe("las-detta.txt");
    expect(Object.keys(parts)).toHaveLength(4);
    expect(filename).toContain("5-indikatorer");
    const [one, other] = [await (await ask(search))?.body(), await (await ask(search))?.body()];
    expect(one && other && one.equals(other)).toBe(true);
  });

  it("is none of a comparison that shows nothing", async () => {
    expect(await ask("")).toBeNull();
    expect(await ask("indicators=181&areas=kunta:285&years=1901-1902")).toBeNull();
  });
});
