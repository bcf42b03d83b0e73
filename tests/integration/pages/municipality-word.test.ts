import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { municipalityPageIn } from "#app/pages/municipality/municipality-page.server.ts";
import { municipalityWord } from "#app/pages/municipality/municipality-word.server.ts";
import { groupsOf } from "#app/pages/municipality/standing-groups.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { HOME } from "#tests/support/small-database.ts";

const ORIGIN = "https://saukko.example";
const KOTKA = "285";

let database: Database;
beforeAll(async () => {
  database = await exampleCounty({ whole: [181, 180, 493, 3113, 127] });
  await recompute(database, { now: () => new Date(NOW) });
}, 60_000);
afterAll(() => closeDatabase(database));

const ask = (code: string, locale: Locale = "fi") =>
  municipalityWord({ database, home: HOME, locale, origin: ORIGIN, code });

async function partsOf(locale: Locale) {
  const found = await ask(KOTKA, locale);
  if (!found) throw new Error("no document of Kotka");
  const parts = unzipSync(await found.body());
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { filename: found.filename, names: Object.keys(parts), part };
}

/** What is read in a document, a paragraph a line; a cell ends with a bar. */
function readIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = ""]) =>
    [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
  );
}

describe("a municipality's chapter for Word", () => {
  it.each([
    ["fi", "fi-FI", "sivu ", /^saukko-kotka-luku-[\d-]+\.docx$/],
    ["sv", "sv-FI", "sida ", /^saukko-kotka-kapitel-[\d-]+\.docx$/],
    ["en", "en-GB", "page ", /^saukko-kotka-chapter-[\d-]+\.docx$/],
  ] as const)("is in %s, with its language, page numbers and name", async (locale, language, page, name) => {
    const { filename, part } = await partsOf(locale);
    expect(filename).toMatch(name);
    expect(part("word/styles.xml")).toContain(`w:lang w:val="${language}"`);
    expect(part("word/footer1.xml")).toContain(page);
    expect(part("word/footer1.xml")).toContain(`${ORIGIN}/${locale}/municipalities/${KOTKA}`);
    const [title] = readIn(part("word/document.xml"));
    expect(title).toBe("Kotka");
  });

  it("tells every row that differs or has changed, with the page's figures, and the page's sentences", async () => {
    const { part } = await partsOf("fi");
    const read = readIn(part("word/document.xml"));
    const page = await municipalityPageIn("fi", database, HOME, KOTKA);
    if (!page?.overview) throw new Error("no page of Kotka");
    expect(read).toContain(inLocale(page.overview.summary, "fi"));
    for (const { text } of page.overview.headlines) expect(read).toContain(inLocale(text, "fi"));
    const rows = page.priorities.flatMap(({ standing, lines }) =>
      groupsOf(standing, lines).flatMap((one) => one.rows),
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { line } of rows) {
      const [value = null] = line.values;
      if (value === null) throw new Error(`no figure in a row of ${line.key}`);
      expect(read).toContain(`${formatNumber(value, line.decimals, "fi")} (${line.year})`);
    }
  });

  it("has header rows, links by their whole address, and says that its figures are examples", async () => {
    const { part } = await partsOf("fi");
    const xml = part("word/document.xml");
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(xml.match(/<w:tbl>/g)?.length);
    expect(readIn(xml).some((line) => line.startsWith("Esimerkkilukuja."))).toBe(true);
    const targets = [
      ...part("word/_rels/document.xml.rels").matchAll(/Target="([^"]+)" TargetMode="External"/g),
    ];
    expect(targets.length).toBeGreaterThan(2);
    for (const [, target] of targets) expect(target).toMatch(new RegExp(`^${ORIGIN}/fi/`));
    expect(xml).not.toContain("undefined");
  });

  it("has its pictures as drawings and as points, each with its words", async () => {
    const { names, part } = await partsOf("fi");
    const drawings = names.filter((name) => name.endsWith(".svg"));
    expect(drawings.length).toBeGreaterThan(1);
    expect(names.filter((name) => name.endsWith(".png"))).toHaveLength(drawings.length);
    const alts = [...part("word/document.xml").matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, alt]) => alt ?? "",
    );
    expect(alts).toHaveLength(drawings.length);
    for (const alt of alts) expect(alt.length).toBeGreaterThan(40);
  });

  it("is not made of a municipality of another county", async () => {
    expect(await ask("091")).toBeNull();
  });
});
