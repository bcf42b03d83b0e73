import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CHARTS, kindsOf } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { isOfOneIndicator } from "#app/charts/spec-link.ts";
import { areaKey } from "#app/domain/area.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { LOCALES } from "#app/domain/text.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";
import { HOME } from "#tests/support/small-database.ts";
import { comparing, municipal, nameOf, read, reads } from "#tests/support/story.ts";
import { ORIGIN, twin, verdictOf } from "#tests/support/story-doors.ts";
import { type Picked, pickAbsent, pickFigures } from "#tests/support/story-pick.ts";
import { asMarkTold, besideCountryIn, toldBy, toldIn } from "#tests/support/told.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const [SEED, FIGURES] = [20261129, 60];
const OF_ONE_INDICATOR = [...kindsOf("over-years"), ...kindsOf("one-year")];

let database: Database;
let picked: Picked[];
beforeAll(async () => {
  database = openDatabase(inject("exampleDatabase"), { readonly: true });
  picked = await pickFigures(database, SEED, FIGURES);
});
afterAll(() => closeDatabase(database));

describe.each(LOCALES)("pictures of sixty figures over all kinds (%s)", (locale) => {
  it("are told by every picture of theirs with the same figure, side and grade", async () => {
    const { same, found } = comparing();
    let besides = 0;
    for (const one of municipal(picked))
      for (const kind of OF_ONE_INDICATOR) {
        const { result, record, key, region } = one;
        const search = { kind, indicator: indicatorKey(record), areas: key, locale };
        const year = CHARTS[kind].family === "one-year" ? { year: String(result.year) } : {};
        const spec = parseChartSpec(new URLSearchParams({ ...search, ...year }));
        if (!spec.ok || !isOfOneIndicator(spec.spec)) throw new Error(`no spec of ${kind}`);
        const answer = await figureData(database, HOME, spec.spec, ORIGIN);
        if (!answer.ok) continue;
        const alt = CHARTS[kind].alt(answer.figure.dataset, messagesFor(locale));
        const name = `${nameOf(one)} ${kind} "${alt}"`;
        same(name, reads(alt, [read(one, result.value)], locale), true);
        const beside = besideCountryIn(alt, placeForms(region, locale).where ?? "", locale);
        if (!beside || !result.country?.ok) continue;
        besides += 1;
        same(name, toldIn(beside, locale), asMarkTold(toldBy(result.country.result)));
      }
    expect(found).toEqual([]);
    expect(besides).toBeGreaterThan(20);
  });
});

describe("an indicator of which a municipality has no figure at all", () => {
  it("is told as missing on page, verdict, CSV and picture, and never as nought", async () => {
    const absent = await pickAbsent(database, SEED, 6);
    const { same, found } = comparing();
    for (const { indicator, region } of absent) {
      const key = areaKey(region);
      const name = `${indicator} ${key}`;
      const search = new URLSearchParams({ areas: key });
      const page = await indicatorPage(database, HOME, {
        key: indicator,
        locale: "fi",
        search,
        origin: ORIGIN,
      });
      const latest = page?.latest[page.areas.findIndex((area) => area.key === key)];
      same(`${name} page`, [latest?.value, latest?.missing === null], [null, false]);
      const asked = { key: indicator, area: key, sex: null, beside: null, locale: "fi" } as const;
      const verdict = await verdictPage(database, asked);
      same(
        `${name} verdict`,
        [verdict?.figure ?? null, verdict?.result ?? null, verdict?.parts ?? []],
        [null, null, []],
      );
      const { rows } = await twin(database, `fi/indicators/${indicator}`, `areas=${key}`);
      const column = rows[0]?.indexOf(region.name.fi) ?? -1;
      const cells = rows
        .slice(
          1,
          rows.findIndex((row) => row.join("") === ""),
        )
        .map((row) => row[column]);
      same(`${name} CSV`, [column > 0, cells.filter((cell) => cell !== "")], [true, []]);
      const spec = parseChartSpec(new URLSearchParams({ kind: "line", indicator, areas: key, locale: "fi" }));
      if (!spec.ok || !isOfOneIndicator(spec.spec)) throw new Error(`no spec of ${indicator}`);
      const answer = await figureData(database, HOME, spec.spec, ORIGIN);
      if (!answer.ok) continue;
      const alt = CHARTS.line.alt(answer.figure.dataset, messagesFor("fi"));
      same(
        `${name} "${alt}"`,
        new RegExp(`(ei ole|Ei) lukua[^.]*${region.name.fi}|${region.name.fi}[^.]*ei ole lukua`, "i").test(
          alt,
        ),
        true,
      );
    }
    expect(found).toEqual([]);
    expect(absent).toHaveLength(6);
  });
});

describe("sixty figures on the command line", () => {
  it("have the numbers of their verdicts and the sentences of their pages, in three languages", async () => {
    const keys = [...new Set(picked.map(({ record }) => indicatorKey(record)))];
    const areas = [...new Set(picked.map(({ key }) => key))];
    const asked = [
      "--indicator",
      keys.join(","),
      "--area",
      areas.join(","),
      "--db",
      inject("exampleDatabase"),
    ];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...NODE_FLAGS, "app/explain/run.ts", ...asked],
      {
        cwd: ROOT,
        env: COMMAND_ENVIRONMENT,
        maxBuffer: 64 * 2 ** 20,
      },
    );
    const blocks = stdout.split(/^(?=== )/m);
    const { same, found } = comparing();
    for (const one of picked) {
      const { record, key, result } = one;
      const block = blocks.find((text) => text.startsWith(`== ${indicatorKey(record)} · ${key} `)) ?? "";
      const lines = block.split("\n");
      same(`${nameOf(one)} head`, lines[0]?.includes(` · ${result.year}: ${result.value} (`), true);
      for (const id of ["interval", "country", "rest", "similar", "trend", "pair"] as const) {
        const input = lines.find((line) => line.startsWith(`   ${id} `))?.slice(13);
        const truth = result[id];
        if (truth?.ok) same(`${nameOf(one)} ${id}`, JSON.parse(input ?? ""), truth.result);
        else same(`${nameOf(one)} ${id} "${input}"`, /^(refused: |does not arise)/.test(input ?? ""), true);
      }
      for (const locale of LOCALES) {
        const page = await verdictOf(database, one, locale);
        const told =
          page?.parts
            .filter(({ id }) => !/^(areas-|trend-ten|goal)/.test(id))
            .map(({ sentence }) => sentence) ?? [];
        const missing = [page?.figure, ...told].filter((text) => !lines.includes(`   ${locale}  ${text}`));
        // Goals stand at the end.
        const goals =
          page?.parts.filter(({ id }) => id.startsWith("goal")).map(({ sentence }) => sentence) ?? [];
        same(
          `${nameOf(one)} goals ${locale}`,
          goals.filter((text) => !stdout.includes(text)),
          [],
        );
        same(`${nameOf(one)} ${locale}`, missing, []);
      }
    }
    expect(found).toEqual([]);
  });
});
