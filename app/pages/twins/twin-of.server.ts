import { spineKind } from "#app/charts/spine/spine-kind.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { formulaIn, isMethodKey, METHOD_KEYS, METHOD_SOURCES } from "#app/domain/method.ts";
import { isLocale, type Locale } from "#app/domain/text.ts";
import { areaContent } from "#app/exports/chart-content.ts";
import { toldAreas } from "#app/figures/former-areas.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { plainRefusal } from "#app/server/file-answer.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";
import type { Database } from "#db/client.server.ts";
import { readResults } from "#db/queries/results.ts";
import { cataloguePage, catalogueQuestion } from "../catalogue/catalogue-page.server.ts";
import { catalogueTable } from "../catalogue/catalogue-table.ts";
import { changedFiguresTwin, changesTwin } from "../changes/changes-twin.server.ts";
import { compareTwin } from "../compare/compare-twin.server.ts";
import { frontPage } from "../front/front-page.server.ts";
import { indicatorTwin } from "../indicator/indicator-twin.server.ts";
import { methodsTable } from "../methods/methods-table.ts";
import { municipalityPage } from "../municipality/municipality-page.server.ts";
import { inOneLanguage } from "../one-language.ts";
import { positionPage } from "../position/position-page.server.ts";
import { priorityPage } from "../priority/priority-page.server.ts";
import { reportTwin } from "../report/report-twin.server.ts";
import { searchTwin } from "../search/search-twin.server.ts";
import { sourcesPage } from "../sources/sources-page.server.ts";
import { sourcesTable } from "../sources/sources-table.ts";
import { togetherPage } from "../together/together-page.server.ts";
import { togetherTable } from "../together/together-twin.ts";
import { verdictPage } from "../verdict/verdict-page.server.ts";
import { verdictTable } from "../verdict/verdict-table.ts";
import { linesTable } from "./lines-table.ts";
import type { PageTwin } from "./page-twin.ts";
import { listFacts, provenanceOfMany } from "./provenance.server.ts";

export interface TwinQuestion {
  /** The page's address without the slash in front: `fi/indicators/sotkanet-181`. */
  path: string;
  search: URLSearchParams;
  /** Where readers find this service, without a slash at the end. */
  origin: string;
}

export interface FoundTwin extends PageTwin {
  locale: Locale;
}

interface Asked extends TwinQuestion {
  database: Database;
  home: AreaKey;
  locale: Locale;
  /** What follows the page's kind in the address: a key or a code. */
  name: string;
  /** What follows the name: the area of a verdict, "figures", "together" or "position" of a municipality. */
  area: string;
}

type TwinMaker = (asked: Asked) => Promise<PageTwin | null>;

/** Every kind of page by the first part of its address; "" is the front page. */
const PAGES: Readonly<Record<string, { named: boolean | "maybe"; make: TwinMaker }>> = {
  "": { named: false, make: frontTwin },
  priorities: { named: true, make: priorityTwin },
  municipalities: { named: true, make: municipalityTwin },
  indicators: {
    named: true,
    make: ({ database, home, name, ...asked }) => indicatorTwin(database, home, { ...asked, key: name }),
  },
  catalogue: { named: false, make: catalogueTwin },
  search: { named: false, make: async (asked) => searchTwin(asked, publishedWork(), await factsOf(asked)) },
  sources: { named: false, make: sourcesTwin },
  verdicts: { named: true, make: verdictTwin },
  methods: { named: "maybe", make: methodsTwin },
  changes: { named: "maybe", make: changedTwin },
  compare: { named: false, make: compareTwin },
  reports: {
    named: "maybe",
    make: ({ name, area, locale }) => reportTwin(publishedWork(), { name, number: area, locale }),
  },
};

/**
 * Kinds of page whose addresses may have one part more: a verdict's area, a municipality's figures in tables,
 * together or in one picture, a report's version.
 */
const LONGER: Readonly<Record<string, number>> = { verdicts: 1, municipalities: 1, reports: 1 };

/** The data twin of a page; null where there is no such page. */
export async function twinOf(
  database: Database,
  home: AreaKey,
  question: TwinQuestion,
): Promise<FoundTwin | null> {
  const [locale, kind = "", name, ...rest] = question.path.split("/");
  if (!isLocale(locale) || rest.length > (LONGER[kind] ?? 0)) return null;
  const page = Object.hasOwn(PAGES, kind) ? PAGES[kind] : undefined;
  if (!page || (page.named !== "maybe" && page.named !== (name !== undefined))) return null;
  const made = await page.make({
    ...question,
    database,
    home,
    locale,
    name: name ?? "",
    area: rest[0] ?? "",
  });
  return made && { ...made, locale };
}

async function frontTwin(asked: Asked): Promise<PageTwin> {
  const { database, home, locale } = asked;
  const page = await frontPage(database, home, locale);
  return linesTwin(asked, page, page.priorities);
}

async function priorityTwin(asked: Asked): Promise<PageTwin | null> {
  const area = asked.search.get("area");
  const page = await priorityPage(asked.database, asked.home, { key: asked.name, area });
  if (page?.unknown != null) {
    const told = await toldAreas(asked.database, [page.unknown], asked.locale);
    throw plainRefusal(400, messagesFor(asked.locale).files.refusal.unknownAreas(told.join(", ")));
  }
  return page && linesTwin(asked, page, [page]);
}

async function municipalityTwin(asked: Asked): Promise<PageTwin | null> {
  if (asked.area === "together") return togetherTwin(asked);
  if (asked.area === "position") return positionTwin(asked);
  if (asked.area !== "" && asked.area !== "figures") return null;
  const page = await municipalityPage(asked.database, asked.home, asked.name);
  return page && linesTwin(asked, page, page.priorities);
}

async function positionTwin({ database, home, locale, name, origin }: Asked): Promise<PageTwin | null> {
  const dataset = await positionPage(database, home, { code: name, locale, origin });
  if (!dataset) return null;
  const words = messagesFor(locale);
  return {
    data: { ...dataset },
    table: () => areaContent(spineKind.table(dataset, words), dataset, words, spineKind.seen(dataset)),
  };
}

async function togetherTwin(asked: Asked): Promise<PageTwin | null> {
  const { database, home, locale, name } = asked;
  const page = await togetherPage(database, home, name);
  if (!page) return null;
  const keys = page.priorities.flatMap(({ rows }) => rows.map(({ key }) => key));
  const provenance = await provenanceOfMany(database, [...new Set(keys)]);
  const facts = await factsOf(asked);
  return {
    data: inOneLanguage({ ...page, provenance }, locale),
    table: () => ({ table: togetherTable(page, locale), facts }),
  };
}

/**
 * A page whose main table is lines of figures: its data with the results and the provenance of every
 * indicator on it.
 */
async function linesTwin(
  asked: Asked,
  page: Parameters<typeof linesTable>[0],
  groups: Parameters<typeof linesTable>[1],
): Promise<PageTwin> {
  const { database, locale } = asked;
  const keys: IndicatorKey[] = groups.flatMap((group) => group.lines.map((line) => line.key));
  const provenance = await provenanceOfMany(database, keys);
  const shown = groups.flatMap(({ lines }) => lines.flatMap(({ regions }) => regions));
  const results = await readResults(database, keys, shown);
  const facts = await factsOf(asked);
  return {
    data: inOneLanguage({ ...page, results, provenance }, locale),
    table: () => ({ table: linesTable(page, groups, locale), facts }),
  };
}

async function catalogueTwin(asked: Asked): Promise<PageTwin> {
  const page = await cataloguePage(asked.database, catalogueQuestion(asked.search));
  const facts = await factsOf(asked);
  return {
    data: { ...inOneLanguage(page, asked.locale) },
    table: () => ({ table: catalogueTable(page, asked.locale), facts }),
  };
}

async function sourcesTwin(asked: Asked): Promise<PageTwin> {
  const page = await sourcesPage(asked.database);
  const facts = await factsOf(asked);
  return {
    data: { ...inOneLanguage(page, asked.locale) },
    table: () => ({ table: sourcesTable(page, asked.locale), facts }),
  };
}

async function verdictTwin(asked: Asked): Promise<PageTwin | null> {
  const { database, locale, name, area, search } = asked;
  const page = await verdictPage(database, {
    key: name,
    area,
    sex: search.get("sex"),
    beside: search.get("with"),
    locale,
  });
  if (!page) return null;
  const facts = await factsOf(asked);
  const provenance = await provenanceOfMany(database, [page.indicator]);
  return {
    data: inOneLanguage({ ...page, provenance }, locale),
    table: () => ({ table: verdictTable(page, locale), facts }),
  };
}

async function methodsTwin(asked: Asked): Promise<PageTwin | null> {
  const { locale, name } = asked;
  if (name !== "" && !isMethodKey(name)) return null;
  const { list } = messagesFor(locale).methods;
  const methods = METHOD_KEYS.filter((key) => name === "" || key === name).map((key) => ({
    key,
    ...list[key],
    ...METHOD_SOURCES[key],
    formula: formulaIn(key, locale),
  }));
  const facts = await factsOf(asked);
  return { data: { methods }, table: () => ({ table: methodsTable(methods, locale), facts }) };
}

async function changedTwin(asked: Asked): Promise<PageTwin | null> {
  if (asked.name === "figures") return changedFiguresTwin(asked, await factsOf(asked));
  return asked.name === "" ? changesTwin(asked, await factsOf(asked)) : null;
}

function factsOf({ database, locale, origin, path, search }: Asked): ReturnType<typeof listFacts> {
  const question = search.toString();
  return listFacts(database, locale, `${origin}/${path}${question ? `?${question}` : ""}`);
}
