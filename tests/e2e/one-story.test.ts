import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { isMunicipality } from "#app/domain/area.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { valueInYear } from "#app/domain/series.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { HOME } from "#tests/support/small-database.ts";
import {
  comparing,
  limitsOf,
  municipal,
  nameOf,
  read,
  readBenchmark,
  readLimits,
  reads,
} from "#tests/support/story.ts";
import { ORIGIN, twin, verdictOf } from "#tests/support/story-doors.ts";
import { type Picked, pickFigures } from "#tests/support/story-pick.ts";
import { asMarkTold, gradeOf, toldBy, toldIn } from "#tests/support/told.ts";

const [SEED, FIGURES] = [20261129, 60];

let database: Database;
let picked: Picked[];
beforeAll(async () => {
  database = openDatabase(inject("exampleDatabase"), { readonly: true });
  picked = await pickFigures(database, SEED, FIGURES);
});
afterAll(() => closeDatabase(database));

describe.each(LOCALES)("sixty figures over all kinds (%s)", (locale) => {
  it("are told on the verdict's page as the numbers and the tests have them", async () => {
    const { same, found } = comparing();
    for (const one of picked) {
      const { result } = one;
      const page = await verdictOf(database, one, locale);
      const sentenceOf = (id: string): string => page?.parts.find((part) => part.id === id)?.sentence ?? "";
      same(
        `${nameOf(one)} "${page?.figure}"`,
        reads(page?.figure, [read(one, result.value), result.year], locale),
        true,
      );
      for (const id of ["country", "rest", "similar"] as const) {
        const outcome = result[id];
        if (!outcome?.ok) continue;
        const name = `${nameOf(one)} ${id} "${sentenceOf(id)}"`;
        same(name, toldIn(sentenceOf(id), locale), toldBy(outcome.result));
        same(name, reads(sentenceOf(id), [readBenchmark(one, outcome.result)], locale), true);
      }
      const limits = readLimits(one, limitsOf(one));
      if (limits)
        same(
          `${nameOf(one)} "${sentenceOf("interval")}"`,
          reads(sentenceOf("interval"), limits, locale),
          true,
        );
    }
    expect(found).toEqual([]);
  });

  it("are the same on the indicator's page, in its table, CSV and JSON", async () => {
    const { same, found } = comparing();
    for (const one of picked) {
      const { result, record, key } = one;
      const [name, search] = [nameOf(one), isMunicipality(key) ? `areas=${key}` : ""];
      const asked = {
        key: indicatorKey(record),
        locale,
        search: new URLSearchParams(search),
        origin: ORIGIN,
      };
      const page = await indicatorPage(database, HOME, asked);
      const at = page?.areas.findIndex((area) => area.key === key) ?? -1;
      const latest = page?.latest[at];
      same(`${name} latest`, [latest?.value, latest?.year], [result.value, result.year]);
      const own = page?.series.find((series) => series.region === key);
      same(`${name} series`, own && valueInYear(own, result.year), result.value);
      // A benchmark's line has no band.
      const drawn = own?.limits?.[own.years.indexOf(result.year)] ?? null;
      if (isMunicipality(key)) same(`${name} limits`, readLimits(one, drawn), readLimits(one, limitsOf(one)));
      const shown = page?.verdicts?.areas.find(({ region }) => region === key)?.sentences ?? [];
      const parts = (await verdictOf(database, one, locale))?.parts ?? [];
      const told = parts.filter(({ id }) =>
        ["country", "rest", "trend", "pair", "interval", "position"].includes(id),
      );
      same(
        `${name} sentences`,
        told.map(({ sentence }) => sentence).filter((one) => !shown.includes(one)),
        [],
      );
      if (isMunicipality(key))
        same(
          `${name} "${page?.headline}"`,
          reads(page?.headline, [read(one, result.value), result.year], locale),
          true,
        );
      const { data, rows } = await twin(database, `${locale}/indicators/${indicatorKey(record)}`, search);
      const row = rows.find(([year]) => year === String(result.year));
      same(`${name} CSV`, Number(row?.[rows[0]?.indexOf(page?.areas[at]?.name ?? "") ?? -1]), result.value);
      const json = data.results.find((one: { region: string }) => one.region === key);
      same(
        `${name} JSON`,
        [json?.country, json?.rest, json?.trend, json?.interval],
        [result.country, result.rest, result.trend, result.interval],
      );
    }
    expect(found).toEqual([]);
  });

  it("are the same in the table of their municipality's page", async () => {
    const { same, found } = comparing();
    const words = messagesFor(locale);
    let rowsRead = 0;
    for (const one of municipal(picked)) {
      const { result, record, key } = one;
      const { rows } = await twin(database, `${locale}/municipalities/${key.replace("kunta:", "")}`);
      const [head = []] = rows;
      const row = rows.find((cells) => cells[1] === indicatorKey(record));
      if (!row || row[head.indexOf(words.files.twin.year)] !== String(result.year)) continue;
      rowsRead += 1;
      same(`${nameOf(one)} value`, Number(row[head.indexOf(words.files.twin.year) + 1]), result.value);
      for (const id of ["country", "rest"] as const) {
        const outcome = result[id];
        const column = words.verdicts.column[id];
        const cells = [column, words.verdicts.certaintyColumn(column)].map(
          (title) => row[head.indexOf(title)],
        );
        if (outcome?.ok) {
          const mark = toldBy(outcome.result);
          same(`${nameOf(one)} ${id} "${cells[0]}"`, toldIn(cells[0] ?? "", locale), asMarkTold(mark));
          same(
            `${nameOf(one)} ${id} "${cells[1]}"`,
            toldIn(cells[1] ?? "", locale).grade,
            gradeOf(outcome.result.significance),
          );
        }
      }
    }
    expect(found).toEqual([]);
    expect(rowsRead).toBeGreaterThan(15);
  });
});
