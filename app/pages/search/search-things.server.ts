import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import type { Searchable } from "#app/domain/catalogue-search.ts";
import { METHOD_KEYS } from "#app/domain/method.ts";
import { inAllLocales, inLocale, LOCALES, type Locale, type LocalText } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { indicatorTitle, sourceAndNumber } from "#app/i18n/indicator-title.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import { placeForms, shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { listPriorities, type PriorityWithIndicators } from "#db/queries/priorities.ts";
import { listMunicipalitiesOfToday } from "#db/queries/regions.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { listPublished, type PublishedReport } from "#db/work/queries/published.ts";
import type { SearchResult } from "./search-answer.ts";

/** A result whose kind has no name yet. */
export type Shown = Omit<SearchResult, "kindName">;

/** A thing that can be found, and how it is shown to whoever found it. */
export interface SearchThing extends Searchable {
  /** `area`: the place that the question names beside the thing. */
  show(locale: Locale, area?: Area): Shown;
}

/** Everything that the search knows, in the order in which things equally good are told. */
export async function searchThings(
  database: Database,
  work: WorkDatabase,
  home: AreaKey,
): Promise<SearchThing[]> {
  const areas = await homeAreas(database, home);
  const priorities = await listPriorities(database);
  const own = new Set(areas.municipalityKeys);
  const others = (await listMunicipalitiesOfToday(database)).filter((area) => !own.has(areaKey(area)));
  const main = priorities[0]?.indicators[0] ?? null;
  return [
    ...areas.municipalities.map(municipality),
    county(areas.county),
    ...priorities.map(priority),
    ...(await listPublished(work)).map(report),
    ...(await indicators(database, priorities)),
    ...PAGES.map(page),
    ...areas.municipalities.map(position),
    ...METHOD_KEYS.map(method),
    ...(main === null ? [] : others.map((area) => elsewhere(area, main))),
  ];
}

function municipality(area: Area): SearchThing {
  return {
    sourceKey: area.code,
    title: area.name,
    words: [],
    show: (locale) => ({
      kind: "municipality",
      href: `/${locale}/municipalities/${area.code}`,
      title: nameOf(area, locale),
      detail: null,
      area: areaKey(area),
    }),
  };
}

/** A municipality has its figures beside others in one picture of all its indicators. */
function position(area: Area): SearchThing {
  const titleIn = (locale: Locale): string => messagesFor(locale).search.position(nameOf(area, locale));
  return {
    sourceKey: "",
    title: inAllLocales(titleIn),
    words: [],
    show: (locale) => ({
      kind: "page",
      href: `/${locale}/municipalities/${area.code}/position`,
      title: titleIn(locale),
      detail: null,
      area: areaKey(area),
    }),
  };
}

/** The home region's own page is the front page. */
function county(area: Area): SearchThing {
  return {
    sourceKey: "",
    title: area.name,
    words: LOCALES.map((locale) => shortPlaceName(area, locale)),
    show: (locale) => ({
      kind: "county",
      href: `/${locale}`,
      title: nameOf(area, locale),
      detail: null,
      area: areaKey(area),
    }),
  };
}

function priority({ key, name, description }: PriorityWithIndicators): SearchThing {
  return {
    sourceKey: "",
    title: name,
    words: textsOf(description),
    show: (locale) => ({
      kind: "priority",
      href: `/${locale}/priorities/${encodeURIComponent(key)}`,
      title: inLocale(name, locale) ?? key,
      detail: inLocale(description, locale),
    }),
  };
}

function report({ key, titles, areaNames, years }: PublishedReport): SearchThing {
  return {
    sourceKey: "",
    title: inAllLocales((locale) => titles[locale] ?? null),
    words: [
      ...Object.values(areaNames),
      `${years.first} ${years.last}`,
      ...eachWord((one) => one.reportPages.list),
    ],
    show: (locale) => ({
      kind: "report",
      href: `/${locale}/reports/${encodeURIComponent(key)}`,
      title: inLocale(titles, locale) ?? key,
      detail: inLocale(areaNames, locale),
    }),
  };
}

async function indicators(
  database: Database,
  priorities: readonly PriorityWithIndicators[],
): Promise<SearchThing[]> {
  const heads = await indicatorHeads(database);
  return [...heads.values()].map(({ key, source, sourceKey, title, name = title, producer, lifeStage }) => {
    const served = priorities.filter((one) => one.indicators.includes(key));
    return {
      sourceKey,
      title: inAllLocales((locale) => [name[locale], title[locale]].filter(Boolean).join(" ")),
      words: [
        ...[source, ...textsOf(producer), ...eachWord(({ site }) => site.lifeStage[lifeStage])],
        ...served.flatMap((one) => textsOf(one.name)),
      ],
      show: (locale, area) => ({
        kind: "indicator",
        href: `/${locale}/indicators/${encodeURIComponent(key)}${area?.kind === "kunta" ? `?areas=${areaKey(area)}` : ""}`,
        title: ofPlace(indicatorTitle(name, key, locale), area, locale),
        detail: sourceAndNumber(messagesFor(locale).site.sourceName[source], sourceKey),
        indicator: key,
        ...(area ? { area: areaKey(area) } : {}),
      }),
    };
  });
}

/** Pages of which there is one, by their address and the words that they go by. */
const PAGES: readonly { path: string; words: (messages: Messages) => { title: string; detail: string } }[] = [
  {
    path: "/catalogue",
    words: ({ catalogue }) => ({ title: catalogue.title, detail: catalogue.description }),
  },
  {
    path: "/reports",
    words: ({ reportPages }) => ({ title: reportPages.list, detail: reportPages.listDescription }),
  },
  {
    path: "/changes/figures",
    words: ({ figureChanges, search }) => ({ title: figureChanges.title, detail: search.figureChanges }),
  },
  { path: "/changes", words: ({ changes, search }) => ({ title: changes.title, detail: search.changes }) },
  { path: "/sources", words: ({ sources }) => ({ title: sources.title, detail: sources.description }) },
  { path: "/methods", words: ({ methods }) => ({ title: methods.title, detail: methods.description }) },
];

function page({ path, words }: (typeof PAGES)[number]): SearchThing {
  return {
    sourceKey: "",
    title: inAllLocales((locale) => words(messagesFor(locale)).title),
    words: eachWord((messages) => words(messages).detail),
    show: (locale) => ({ kind: "page", href: `/${locale}${path}`, ...words(messagesFor(locale)) }),
  };
}

function method(key: (typeof METHOD_KEYS)[number]): SearchThing {
  return {
    sourceKey: "",
    title: inAllLocales((locale) => messagesFor(locale).methods.list[key].title),
    words: [key, ...eachWord(({ methods }) => methods.list[key].question)],
    show: (locale) => {
      const { title, question } = messagesFor(locale).methods.list[key];
      return { kind: "method", href: `/${locale}/methods/${key}`, title, detail: question };
    },
  };
}

/** A municipality outside the home region has no page of its own: the picture of an indicator shows it. */
function elsewhere(area: Area, indicator: string): SearchThing {
  return {
    sourceKey: "",
    title: area.name,
    words: [],
    show: (locale) => ({
      kind: "elsewhere",
      href: `/${locale}/indicators/${encodeURIComponent(indicator)}?areas=${areaKey(area)}`,
      title: nameOf(area, locale),
      detail: messagesFor(locale).search.elsewhere,
      area: areaKey(area),
    }),
  };
}

function ofPlace(title: string, area: Area | undefined, locale: Locale): string {
  return area ? `${placeForms(area, locale).name}: ${title}` : title;
}

function nameOf(area: Area, locale: Locale): string {
  return inLocale(area.name, locale) ?? area.code;
}

function textsOf(text: LocalText): string[] {
  return Object.values(text).flatMap((one) => one ?? []);
}

function eachWord(word: (messages: Messages) => string): string[] {
  return LOCALES.map((locale) => word(messagesFor(locale)));
}
