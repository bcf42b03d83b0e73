import { strFromU8, unzipSync } from "fflate";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasFigures } from "#app/charts/dataset.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { chartSpecSearch } from "#app/charts/spec-link.ts";
import { yearsWithFigures } from "#app/domain/indicator-line.ts";
import { chartFile, chartFilename } from "#app/exports/chart-file.server.ts";
import { xlsxFile } from "#app/exports/xlsx.server.ts";
import { askedFigure } from "#app/figures/asked-figure.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { comparePage } from "#app/pages/compare/compare-page.server.ts";
import { compareQuestion } from "#app/pages/compare/compare-question.ts";
import { compareRows } from "#app/pages/compare/compare-twin.ts";
import { CompareView } from "#app/pages/compare/compare-view.tsx";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { HOME } from "#tests/support/small-database.ts";

const WHOLE = [181, 180, 493, 3113, 127];
const ORIGIN = "https://saukko.example";
const OWN = "kunta:075,kunta:285,kunta:286,kunta:489,kunta:624,kunta:935";
const TWENTY = `members:${HOME},${HOME},maakunta:08,maa:358,merged:rajaseutu,kunta:091,kunta:092,kunta:049,kunta:398,kunta:405,kunta:407,kunta:853,kunta:837,kunta:564,kunta:179`;

let database: Database;
let all: string[];
let empty: string;
beforeAll(async () => {
  database = await exampleCounty({ whole: WHOLE });
  await recompute(database, { now: () => new Date(NOW) });
  const keys = [...new Set((await listPriorities(database)).flatMap(({ indicators }) => indicators))];
  const series = await readSeriesOfMany(database, keys, ["kunta:285"]);
  const has = (key: (typeof keys)[number]) => yearsWithFigures(series.get(key)?.[0]).length > 0;
  all = keys.filter(has);
  empty = keys.find((key) => !has(key)) ?? "";
}, 60_000);
afterAll(() => closeDatabase(database));

const ask = (search: string, locale: "fi" | "sv" = "fi") =>
  comparePage(database, HOME, {
    question: compareQuestion(new URLSearchParams(search)),
    locale,
    origin: ORIGIN,
  });
const first = (count: number): string => all.slice(0, count).join(",");

describe("the view of a comparison", () => {
  it.each<[string, () => string, string]>([
    ["1 × 1", () => "indicators=181&areas=kunta:285", "trend"],
    ["1 × 6", () => `indicators=181&areas=${OWN}`, "multiples"],
    ["1 × 20 over years", () => `indicators=181&areas=${TWENTY}&years=2010-2020`, "multiples"],
    ["1 × 308", () => "indicators=181&areas=all", "distribution"],
    ["2 × 308", () => "indicators=181,493&areas=all", "scatter"],
    ["2 × 308 and some of them by name", () => "indicators=493,3113&areas=kunta:091,all", "scatter"],
    ["3 × 308", () => "indicators=181,493,3113&areas=all", "distribution"],
    ["5 × 1", () => "indicators=181,180,493,3113,127&areas=kunta:285", "spine"],
    ["10 × 2", () => `indicators=${first(10)}&areas=kunta:285,kunta:286`, "heat"],
    ["10 × 6", () => `indicators=${first(10)}&areas=${OWN}`, "heat"],
    ["40 × 20", () => `indicators=${first(40)}&areas=${TWENTY}`, "heat"],
    ["mixed units", () => "indicators=181,127,180&areas=kunta:285,kunta:286", "trend"],
    ["head counts of one area, which have no place", () => "indicators=127&areas=kunta:285", "trend"],
    ["one without data beside one with", () => `indicators=${empty},181&areas=kunta:285`, "trend"],
    [
      "an area without data beside one with",
      () => "indicators=181&areas=hyvinvointialue:07,kunta:285",
      "trend",
    ],
    ["municipalities together", () => `indicators=${first(5)}&areas=merged:rajaseutu,kunta:285`, "heat"],
  ])(
    "of %s fits, is not empty, and is the same when its own address is asked",
    async (_name, search, view) => {
      const page = await ask(search());
      expect(page.state.view).toBe(view);
      const rows = compareRows(page, "fi");
      expect(rows.some(({ value }) => value !== null)).toBe(true);
      for (const { dataset } of page.pictures) expect(hasFigures(dataset)).toBe(true);
      expect(await ask(page.search)).toEqual(page);
      // The same figures in every file.
      const twin = await twinOf(database, HOME, {
        path: "fi/compare",
        search: new URLSearchParams(page.search),
        origin: ORIGIN,
      });
      expect(twin?.data.rows).toEqual(rows);
      const { table, facts } = twin?.table() ?? {};
      expect(table?.rows.map((row) => row[6])).toEqual(rows.map(({ value }) => value));
      expect(table?.rows.every((row) => row.length === table.columns.length)).toBe(true);
      expect(facts?.some(([, text]) => text === `${ORIGIN}/fi/compare${page.search}`)).toBe(true);
    },
  );

  it("is told by the reader where another fits, and is the fitting one where the reader's does not", async () => {
    expect((await ask("indicators=181&areas=kunta:285,kunta:286&view=bars")).state.view).toBe("bars");
    const unfit = await ask("indicators=181&areas=all&view=spine");
    expect(unfit.state.view).toBe("distribution");
    expect(unfit.search).toContain("view=distribution");
  });

  it("shows two indicators over all municipalities in the year that both have, under an address of its own", async () => {
    const { scatter, without } = await ask("indicators=181,493&areas=kunta:091,kunta:285,maakunta:08,all");
    const { areas, x, y, title, footer } = scatter?.dataset ?? {};
    expect(x?.year).toBe(y?.year);
    expect(title).toBe(`${x?.name} × ${y?.name}`);
    expect(areas?.filter(({ role }) => role === "area").map(({ name }) => name)).toEqual([
      "Helsinki",
      "Kotka",
    ]);
    expect(areas?.filter(({ role }) => role !== "country")).toHaveLength(308);
    expect(without.unshown).toEqual(["Kymenlaakso (maakunta)"]);
    const again = await ask(new URL(footer?.permalink ?? "").search);
    expect(again.state.view).toBe("scatter");
    expect(again.scatter?.dataset.areas).toEqual(areas);
    if (!scatter) throw new Error("no picture");
    const parsed = parseChartSpec(new URLSearchParams(chartSpecSearch(scatter.spec)));
    expect(parsed).toEqual({ ok: true, spec: scatter.spec });
    const asked = await askedFigure(database, HOME, scatter.spec, ORIGIN);
    if (!asked.ok) throw new Error(asked.problem.why);
    expect(asked.figure.dataset).toEqual(scatter.dataset);
    const csv = String(await chartFile(asked.figure, "csv"));
    const kotka = areas?.find(({ key }) => key === "kunta:285");
    expect(csv).toContain(String(kotka?.x.value).replace(".", ","));
    for (const axis of [x, y]) expect(csv).toContain(axis?.title);
    expect(chartFilename(asked.figure, "svg")).toMatch(/^saukko-[a-z-]+-hajontakuvio-/);
  });

  it("shows the two in the years asked for, and tells where they have none together", async () => {
    const { scatter } = await ask("indicators=181,493&areas=all&years=2012-2015");
    expect([scatter?.dataset.x.year, scatter?.dataset.y.year]).toEqual([2015, 2015]);
    const before = await ask("indicators=181,493&areas=all&years=1950-1951&view=scatter");
    expect(before.scatter).toBeNull();
    expect(before.state.view).not.toBe("scatter");
  });

  it("draws each picture from a question that its files are asked for by", async () => {
    for (const search of [
      "indicators=181,493&areas=Kotka,maa&years=2012-2018",
      `indicators=181&areas=${TWENTY}`,
    ]) {
      const { pictures } = await ask(search);
      expect(pictures.length).toBeGreaterThan(0);
      for (const { spec } of pictures)
        expect(parseChartSpec(new URLSearchParams(chartSpecSearch(spec)))).toEqual({ ok: true, spec });
    }
  });
});

describe("the table of many by many", () => {
  it("has each row's figures in one year, as the series have them", async () => {
    const { table } = await ask(`indicators=${first(10)}&areas=${OWN}`);
    const series = await readSeriesOfMany(
      database,
      (table?.lines ?? []).map(({ key }) => key),
      (table?.areas ?? []).flatMap(({ key }) => key ?? []),
    );
    let told = 0;
    for (const line of table?.lines ?? [])
      line.cells.forEach(({ value }, at) => {
        const own = series.get(line.key)?.find(({ region }) => region === table?.areas[at]?.key);
        const found = own?.values[own.years.indexOf(line.year)] ?? null;
        if (found !== null) told += 1;
        if (found !== null) expect(value).toBe(found);
      });
    expect(told).toBeGreaterThan(30);
  });

  it("puts the areas in the order of an indicator's figures, cells with them", async () => {
    const plain = await ask(`indicators=181,493,3113,180,127&areas=${OWN}`);
    const { table } = await ask(`indicators=181,493,3113,180,127&areas=${OWN}&order=sotkanet-181`);
    const values = table?.lines[0]?.cells.map(({ value }) => value ?? Number.NaN) ?? [];
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const named = (page: typeof plain.table) =>
      page?.lines.flatMap(({ key, cells }) =>
        cells.map(({ value }, at) => `${key} ${page.areas[at]?.name} ${value}`),
      );
    expect(new Set(named(table))).toEqual(new Set(named(plain.table)));
  });

  it("says of municipalities together only what is of the row's year", async () => {
    const { table } = await ask(`indicators=${first(20)}&areas=merged:rajaseutu,kunta:285,kunta:286`);
    const cells = table?.lines.flatMap(({ cells: [cell] }) => cell ?? []) ?? [];
    expect(cells.some(({ value }) => value !== null)).toBe(true);
    expect(cells.every(({ value, missing }) => (value === null) === (missing !== null))).toBe(true);
  });
});

describe("what a reader writes", () => {
  it("is understood by name, number and code, in another language too", async () => {
    const { search } = await ask(
      "indicators=Työttömät&indicators=493&areas=Kotka, Fredrikshamn&areas=koko maa",
    );
    expect(search).toBe("?indicators=sotkanet-181,sotkanet-493&areas=kunta:285,kunta:075,maa:358");
  });
  it("is looked for where it names several, and told where it names nothing", async () => {
    const page = await ask("indicators=tupakoi,xyzzyq&areas=Kotkka");
    expect(page.searched.map(({ text, found }) => [text, found.length > 1])).toEqual([
      ["tupakoi", true],
      ["xyzzyq", false],
    ]);
    expect(page.unknownAreas).toEqual([{ text: "Kotkka", near: "Kotka" }]);
    expect(page.search).toContain("xyzzyq");
    expect(page.proposals.length).toBeGreaterThan(0);
  });
  it("stands for several areas", async () => {
    const { areas, unknownAreas, without, offered } = await ask(
      `indicators=181&areas=similar:285,size:285,members:${HOME},members:kunta:285`,
    );
    expect(areas.map(({ areas: own }) => own.length > 1)).toEqual([false, true, true]);
    expect(areas[1]?.areas.some(({ address }) => address === "kunta:285")).toBe(false);
    expect(areas.map(({ name }) => name)).toEqual([
      "Kotkan kaltaiset kunnat",
      "Kotkan kokoiset kunnat",
      "Kymenlaakson kunnat",
    ]);
    expect(unknownAreas.map(({ text }) => text)).toEqual(["members:kunta:285"]);
    // Here nobody has reckoned who is like whom.
    expect(without.areas).toContain("Kotkan kaltaiset kunnat");
    expect(offered.areas.map(({ name }) => name)).not.toContain("Kotkan kaltaiset kunnat");
  });
  it("is cut at what a page holds, and the rest is named", async () => {
    const many = await ask(`indicators=${all.join(",")}&areas=${OWN}`);
    expect(many.indicators).toHaveLength(40);
    expect(many.leftOut.indicators).toHaveLength(all.length - 40);
    const wide = await ask(`indicators=${first(4)}&areas=${TWENTY},kunta:005,kunta:009`);
    expect(wide.table?.areas).toHaveLength(20);
    expect(wide.leftOut.areas.length).toBeGreaterThan(0);
    expect((await ask(`indicators=${first(4)}&areas=all`)).leftOut.everyone).toBe(true);
  });
});

describe("the files of a comparison", () => {
  const twin = async (search: string, locale = "fi") => {
    const found = await twinOf(database, HOME, {
      path: `${locale}/compare`,
      search: new URLSearchParams(search),
      origin: ORIGIN,
    });
    if (!found) throw new Error("no twin");
    return { ...found.table(), name: found.filename?.("xlsx") };
  };

  it("have the table as the page shows it, and the long list of the very same figures", async () => {
    const { table, shown = [] } = await twin(`indicators=${first(5)}&areas=kunta:285,kunta:286,maa:358`);
    expect(shown).toHaveLength(1);
    const laid = shown[0]?.table;
    expect(laid?.columns.map(({ heading }) => heading).slice(-3)).toEqual(["Kotka", "Kouvola", "Koko maa"]);
    expect(laid?.rows).toHaveLength(5);
    const listed = table.rows.map((row) => row[6]);
    expect(laid?.rows.flatMap((row) => row.slice(3))).toEqual(listed);
  });

  it("have years by areas of a picture, a table each", async () => {
    const { shown = [] } = await twin("indicators=181,493&areas=kunta:285,kunta:286&years=2020-2023");
    expect(shown.map(({ title }) => title)).toEqual(["Työttömät, %", "Toimeentulotukea saaneet, %"]);
    for (const { table } of shown) {
      expect(table.columns.map(({ heading }) => heading)).toEqual(["Vuosi", "Kotka", "Kouvola", "Koko maa"]);
      expect(table.rows.map(([year]) => year)).toEqual([2020, 2021, 2022, 2023]);
      expect(table.rows.every(([, ...values]) => values.every((value) => typeof value === "number"))).toBe(
        true,
      );
    }
  });

  it("are called after what they compare, whom and which years", async () => {
    expect((await twin("indicators=181&areas=kunta:285,kunta:286&years=2020-2023")).name).toMatch(
      /^saukko-tyottomat-kotka-kouvola-2020-2023-\d{4}-\d\d-\d\d\.xlsx$/,
    );
    expect((await twin(`indicators=${first(5)}&areas=${OWN}`, "sv")).name).toMatch(
      /^saukko-5-indikatorer-[a-z-]+-(\d{4}-)?\d{4}-\d{4}-\d\d-\d\d\.xlsx$/,
    );
    expect((await twin("")).name).toBeUndefined();
  });

  it("are a workbook of three sheets: as shown, as a list, the sources", async () => {
    const { name: _name, ...content } = await twin("indicators=181,493&areas=kunta:285,kunta:286");
    const parts = unzipSync(await xlsxFile({ locale: "fi", ...content }));
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "Luvut",
      "Luettelo",
      "Lähde",
    ]);
  });
});

describe("a comparison that is not finished, or has no figures", () => {
  it.each([
    "",
    "areas=kunta:285",
    "indicators=181",
    `indicators=${"sotkanet-181"}&areas=kunta:285&years=1950`,
  ])("proposes ready ones that are not empty (%s)", async (search) => {
    const page = await ask(search);
    expect(page.state.view).toBeNull();
    expect(page.proposals.length).toBeGreaterThan(1);
    for (const proposal of page.proposals) {
      const opened = await ask(proposal.search);
      expect(opened.search).toBe(proposal.search);
      expect(compareRows(opened, "fi").some(({ value }) => value !== null)).toBe(true);
    }
    const twin = await twinOf(database, HOME, {
      path: "fi/compare",
      search: new URLSearchParams(page.search),
      origin: ORIGIN,
    });
    expect(twin?.table().table.rows.map((row) => row.at(-1))).toEqual(
      page.proposals.map((one) => `${ORIGIN}/fi/compare${one.search}`),
    );
  });
  it("proposes one of each kind where nothing is chosen", async () => {
    const { proposals } = await ask("");
    const views = await Promise.all(proposals.map(async ({ search }) => (await ask(search)).state.view));
    expect(new Set(views).size).toBe(proposals.length);
    expect(views).toContain("scatter");
  });
  it("of a municipality proposes its lists and its indicators one by one, the municipality kept", async () => {
    const { proposals, offered } = await ask("areas=kunta:285,similar:kunta:285");
    const alone = proposals.filter((one) => one.alone);
    expect(alone.length).toBeGreaterThan(2);
    expect(proposals.length).toBeGreaterThan(alone.length);
    for (const { indicators, areas } of alone) {
      expect(indicators).toHaveLength(1);
      expect(areas).toEqual(["kunta:285", "similar:kunta:285"]);
    }
    expect(new Set(alone.map(({ indicators }) => indicators[0])).size).toBe(alone.length);
    expect(offered.areas.find(({ token }) => token === "all")?.name).toBe("Kaikki Suomen kunnat");
  });
  it("tells the years that have figures where the chosen ones have none, and counts only what is shown", async () => {
    const none = await ask("indicators=181&areas=kunta:285&years=1950-1960");
    expect(none.without.indicators.map(({ years }) => years)).toEqual([
      expect.stringMatching(/^\d{4}–\d{4}/),
    ]);
    const some = await ask(`indicators=${empty},181,493&areas=kunta:285&view=trend`);
    expect(some.without.indicators.map(({ key, years }) => [key, years])).toEqual([[empty, ""]]);
    const children = createElement(CompareView, { page: some });
    const frame = { locale: "fi", messages: messagesFor("fi"), children } as const;
    const html = renderToStaticMarkup(createElement(ServerMessagesProvider, frame));
    expect(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]).toBe("2 indikaattoria: Kotka");
  });
  it("proposes nothing of which the areas have no figure", async () => {
    const own = await exampleCounty({ whole: WHOLE });
    const [priority] = await listPriorities(own);
    const theirs = priority?.indicators.filter((key) => all.includes(key)).slice(0, 3) ?? [];
    expect(theirs).toHaveLength(3);
    for (const key of theirs)
      engineOf(own)
        .prepared(
          `DELETE FROM observations WHERE indicator_id = (SELECT id FROM indicators WHERE source_key = ?)
             AND region_id IN (SELECT id FROM regions WHERE kind = 'kunta')`,
        )
        .run(key.replace("sotkanet-", ""));
    const asked = (search: string) =>
      comparePage(own, HOME, {
        question: compareQuestion(new URLSearchParams(search)),
        locale: "fi",
        origin: ORIGIN,
      });
    for (const search of ["", "areas=kunta:285,kunta:286", "areas=all,kunta:285"]) {
      const { proposals } = await asked(search);
      expect(proposals.length).toBeGreaterThan(2);
      expect(proposals.flatMap(({ indicators }) => indicators)).not.toContain(theirs[0]);
      for (const proposal of proposals) expect((await asked(proposal.search)).state.view).not.toBeNull();
    }
    expect((await asked(`indicators=${theirs[0]}`)).proposals).toEqual([]);
    closeDatabase(own);
  });
  it("says which indicator and which area have nothing, and why", async () => {
    const page = await ask(`indicators=${empty},181&areas=kunta:285,hyvinvointialue:07&years=1950`);
    expect(page.without.indicators.map(({ key, never }) => [key, never])).toEqual([
      [empty, true],
      ["sotkanet-181", false],
    ]);
    expect(page.without.areas).toHaveLength(2);
  });
});
