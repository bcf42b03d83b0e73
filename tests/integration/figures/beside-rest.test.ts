import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AreaDataset, differenceOf, differentLines, isJudged } from "#app/charts/area-dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { riverDifference } from "#app/charts/river/difference.ts";
import type { OneAreaSpec } from "#app/charts/spec-link.ts";
import { theme } from "#app/charts/theme.ts";
import { type AreaKey, areaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { EMPTY_PLAN } from "#app/domain/plan.ts";
import type { Block } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { chartFile } from "#app/exports/chart-file.server.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { collectSections } from "#app/reports/collect/sections.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { readHome } from "#db/queries/regions.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { HOME } from "#tests/support/small-database.ts";

/** Figures of all areas, of which these have none of the country and not all municipalities. */
const WHOLE = [181, 184, 288, 714, 3126, 333];
const WITHOUT_COUNTRY = [181, 184, 288, 333];
const ORIGIN = "https://saukko.example";
/** Beside the others together or, where these have no sum, the county's own figure. */
const ELSEWHERE: Record<Locale, RegExp> = {
  fi: / (?:muualla|koko) Kymenlaaksossa/,
  sv: / (?:på andra håll i|i hela) Kymmenedalen/,
  en: / (?:elsewhere in|in the whole of) Kymenlaakso/,
};

let database: Database;
let municipalities: AreaKey[];
beforeAll(async () => {
  database = await exampleCounty({ whole: WHOLE });
  for (const key of WITHOUT_COUNTRY)
    engineOf(database)
      .prepared(
        `DELETE FROM observations
         WHERE indicator_id = (SELECT id FROM indicators WHERE source_id = 'sotkanet' AND source_key = @key)
           AND region_id IN (SELECT id FROM regions WHERE kind = 'maa' OR (kind = 'kunta' AND code < '050'))`,
      )
      .run({ key: String(key) });
  await recompute(database, { now: () => new Date(NOW) });
  municipalities = (await readHome(database, HOME)).municipalities.map(areaKey);
}, 60_000);
afterAll(() => closeDatabase(database));

async function picture(
  kind: OneAreaSpec["kind"],
  area: AreaKey,
  { locale = "fi", indicators }: { locale?: Locale; indicators?: readonly IndicatorKey[] } = {},
): Promise<AreaDataset> {
  const spec = { kind, area, locale, width: 720, ...(indicators && { indicators: [...indicators] }) };
  const found = await areaFigure(database, HOME, spec, ORIGIN);
  if (!found.ok) throw new Error(found.problem.why);
  return found.figure.dataset;
}

const besideRest = (dataset: AreaDataset) => differentLines(dataset).filter(({ to }) => to === "rest");
const colours = (svg: string): string[] =>
  [theme.judgement.better, theme.judgement.worse].filter((hue) => svg.includes(hue));

describe("figures that the country has none of", () => {
  it("are hollow in both pictures of every municipality, and told beside its county in three languages", async () => {
    const judgements = new Set<string | undefined>();
    for (const area of municipalities)
      for (const locale of LOCALES)
        for (const kind of ["spine", "river"] as const) {
          const lines = besideRest(await picture(kind, area, { locale }));
          // Not every municipality has a figure of each.
          expect(lines.length).toBeGreaterThan(0);
          const without = WITHOUT_COUNTRY.map((key) => `sotkanet-${key}`);
          expect(without).toEqual(expect.arrayContaining(lines.map(({ indicator }) => indicator)));
          for (const line of lines) {
            expect([differenceOf(line), riverDifference(line)]).toEqual(["untested", "untested"]);
            expect(line.word).toMatch(ELSEWHERE[locale]);
            judgements.add(line.mark?.judgement);
          }
        }
    // Else the test would have nothing that could have been coloured.
    expect(judgements).toContain("better");
    expect(judgements).toContain("worse");
  });

  it("bring no hue into a file, whose table and picture say what they are beside", async () => {
    const indicators = WITHOUT_COUNTRY.map((key): IndicatorKey => `sotkanet-${key}`);
    for (const kind of ["spine", "river"] as const)
      for (const area of municipalities) {
        const dataset = await picture(kind, area, { indicators });
        const told = besideRest(dataset).length;
        expect(told).toBeGreaterThan(0);
        expect(colours(String(await chartFile({ kind, dataset, width: 720 }, "svg")))).toEqual([]);
        const csv = String(await chartFile({ kind, dataset, width: 720 }, "csv"));
        expect(csv.split("\n").filter((row) => ELSEWHERE.fi.test(row)).length).toBeGreaterThanOrEqual(told);
        const parts = unzipSync(Buffer.from(await chartFile({ kind, dataset, width: 720 }, "xlsx")));
        const texts = Object.values(parts)
          .map((part) => strFromU8(part))
          .join("");
        expect(texts).toMatch(ELSEWHERE.fi);
        expect(CHARTS[kind].alt(dataset, messagesFor("fi"))).toMatch(ELSEWHERE.fi);
      }
  });

  it("are told beside their own county of a municipality elsewhere", async () => {
    const dataset = await picture("spine", "kunta:853", { indicators: ["sotkanet-181"] });
    const [line] = besideRest(dataset);
    expect(line?.word).toMatch(/ muualla Varsinais-Suomessa/);
    expect(dataset.elsewhere).toBe("muualla Varsinais-Suomessa");
  });

  it("leave those with a figure of the country as they are: judged by hue", async () => {
    const hues = new Set<string>();
    for (const area of municipalities) {
      const dataset = await picture("spine", area, { indicators: ["sotkanet-714", "sotkanet-3126"] });
      expect(besideRest(dataset)).toEqual([]);
      for (const hue of colours(String(await chartFile({ kind: "spine", dataset, width: 720 }, "svg"))))
        hues.add(hue);
    }
    expect(hues.size).toBeGreaterThan(0);
  });

  it("are told so in a report's picture and key figures, and in the page's data twin", async () => {
    const [area = HOME] = municipalities;
    const indicators = ["sotkanet-181", "sotkanet-714"] as const;
    const blocks: Block[] = [
      { kind: "figure", id: "a", version: 1, content: { spec: `kind=spine&area=${area}` } },
      { kind: "key-figures", id: "b", version: 1, content: { indicators, area } },
    ];
    const { sections } = await collectSections(
      {
        ...{ database, home: HOME, origin: ORIGIN, locales: LOCALES, indicators: [] },
        ...{ plan: EMPTY_PLAN, now: new Date(NOW) },
      },
      [
        {
          ...{ id: "s", chapter: null, part: null, owner: null, ready: false },
          titles: { fi: "Luku", sv: "Kapitel", en: "Chapter" },
          blocks,
        },
      ],
    );
    const [figure, list] = sections[0]?.blocks ?? [];
    if (figure?.kind !== "figure" || list?.kind !== "key-figures") throw new Error("not as asked");
    for (const locale of LOCALES) {
      const { table, alt, svg } = figure.shown[locale] ?? {};
      expect(table?.rows.filter((row) => ELSEWHERE[locale].test(row.at(-1)?.text ?? "")).length).toBe(
        differentLines(await picture("spine", area)).filter(({ to }) => to === "rest").length,
      );
      expect(alt).toMatch(ELSEWHERE[locale]);
      expect(svg?.print).toMatch(/<rect/);
      const [without, withOne] = list.shown[locale]?.table.rows.map((row) => row.at(-1)?.text ?? "") ?? [];
      expect(without).toMatch(ELSEWHERE[locale]);
      expect(withOne).not.toMatch(ELSEWHERE[locale]);
    }
    const path = `fi/municipalities/${area.slice("kunta:".length)}/position`;
    const twin = await twinOf(database, HOME, { path, search: new URLSearchParams(), origin: ORIGIN });
    expect(JSON.stringify(twin?.data)).toMatch(ELSEWHERE.fi);
  });
});

it("a judged mark beside the rest of a county is still one that the picture does not judge", async () => {
  const lines = (await Promise.all(municipalities.map((area) => picture("spine", area)))).flatMap(besideRest);
  const judged = lines.filter((line) => isJudged(line) && line.mark?.judgement !== "similar");
  expect(judged.length).toBeGreaterThan(0);
  expect(new Set(judged.map(differenceOf))).toEqual(new Set(["untested"]));
});
