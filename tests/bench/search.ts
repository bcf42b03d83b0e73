import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLocale, LOCALES, type LocalText } from "#app/domain/text.ts";
import { searchPage } from "#app/pages/search/search-page.server.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { SEARCH_PHRASES } from "#tests/support/search-phrases.ts";
import { heading, percentile, tellWanted, timings, whole } from "./figures.ts";

/** As many as Sotkanet has. */
const TITLES = 3_700;
const MOST_P99_MS = 20;
const ROUNDS = 10;
const HOME = "hyvinvointialue:10";

/** Questions in three languages to the search over everything, with as many titles as Sotkanet has. */
export async function benchSearch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-"));
  const database = openDatabase(join(folder, "titles.db"));
  const work = openWork(":memory:");
  try {
    await seedDatabase(database);
    const titles = await fill(database);
    heading(`Search over ${whole(titles)} titles (${SEARCH_PHRASES.length} phrases, ${ROUNDS} times each)`);
    const ask = (run: number): Promise<unknown> => {
      const { q, locale } = SEARCH_PHRASES[run % SEARCH_PHRASES.length] ?? { q: "", locale: "fi" };
      if (!isLocale(locale)) throw new Error(`"${locale}" is no language`);
      return searchPage(database, work, HOME, { q, locale });
    };
    const [index = Number.NaN] = await timings(1, ask);
    const took = await timings(ROUNDS * SEARCH_PHRASES.length, ask);
    console.log(
      `making the index ${whole(index)} ms, once a data version · a question p50 ${percentile(took, 0.5).toFixed(2)} ms`,
    );
    tellWanted("p99 of a question", percentile(took, 0.99), {
      most: MOST_P99_MS,
      written: (one) => `${one.toFixed(1)} ms`,
    });
  } finally {
    closeDatabase(database);
    closeWork(work);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Titles of two indicators each, until there are as many as wanted; how many there are. */
async function fill(database: Database): Promise<number> {
  const known = await listIndicators(database);
  const insert = engineOf(database).connection.prepare(
    "INSERT INTO indicators (source_id, source_key, known, title_fi, title_sv, title_en) VALUES ('sotkanet', ?, 1, ?, ?, ?)",
  );
  const halves = (title: LocalText, at: number): string[] =>
    LOCALES.map((locale) => {
      const words = (title[locale] ?? "").split(" ");
      const middle = Math.ceil(words.length / 2);
      return (at === 0 ? words.slice(0, middle) : words.slice(middle)).join(" ");
    });
  let count = known.length;
  for (let run = 0; count < TITLES; run += 1, count += 1) {
    const [one, other] = [known[run % known.length], known[(run * 7 + 3) % known.length]];
    if (!one || !other) break;
    const [first, second] = [halves(one.title, 0), halves(other.title, 1)];
    insert.run(String(100_000 + run), ...first.map((words, at) => `${words} ${second[at]} ${run}`));
  }
  return count;
}
