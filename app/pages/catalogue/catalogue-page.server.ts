import { type SearchIndex, searchCatalogue, searchIndex } from "#app/domain/catalogue-search.ts";
import { LIFE_STAGES } from "#app/domain/indicator.ts";
import { SOURCE_IDS } from "#app/domain/source.ts";
import { LOCALES } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { coverage, indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import type { CatalogueItem, CataloguePage, CatalogueQuestion } from "./catalogue-answer.ts";

/** Longer lists are cut: a reader narrows the question instead. */
const MOST_SHOWN = 200;

interface Index {
  items: CatalogueItem[];
  index: SearchIndex;
  priorities: CataloguePage["priorities"];
}

/**
 * The indicators that answer the question, best first. An empty question lists all, those of the priorities
 * first.
 */
export async function cataloguePage(database: Database, question: CatalogueQuestion): Promise<CataloguePage> {
  const { items, index, priorities } = await catalogueIndex(database);
  const state = await readDataState(database);
  const position = priorities.find((one) => one.key === question.priority)?.position;
  const answers = searchCatalogue(index, question.q)
    .flatMap((at) => items[at] ?? [])
    .filter(
      (item) => question.priority === null || (position !== undefined && item.priorities.includes(position)),
    )
    .filter((item) => question.lifeStage === null || item.lifeStage === question.lifeStage)
    .filter((item) => question.source === null || item.source === question.source);
  return {
    question,
    found: answers.length,
    total: items.length,
    items: answers.slice(0, MOST_SHOWN),
    priorities,
    sources: SOURCE_IDS.filter((source) => items.some((item) => item.source === source)),
    dataVersion: state.version,
    example: state.example,
  };
}

/** A question from an address; what cannot be understood is left out, as a reader's typing error would be. */
export function catalogueQuestion(parameters: URLSearchParams): CatalogueQuestion {
  const lifeStage = parameters.get("lifeStage");
  const source = parameters.get("source");
  return {
    q: (parameters.get("q") ?? "").trim().slice(0, 100),
    priority: parameters.get("priority") || null,
    lifeStage: LIFE_STAGES.find((one) => one === lifeStage) ?? null,
    source: SOURCE_IDS.find((one) => one === source) ?? null,
  };
}

/** Every indicator made ready to be searched. */
export function catalogueIndex(database: Database): Promise<Index> {
  return cachedByVersion(database, "catalogue index", () => makeIndex(database));
}

async function makeIndex(database: Database): Promise<Index> {
  const heads = await indicatorHeads(database);
  const years = await coverage(database);
  const priorities = await listPriorities(database);
  const items = [...heads.values()].map((head): CatalogueItem => {
    const { key, source, sourceKey, title, name = title, producer, lifeStage } = head;
    const covered = years.get(key);
    return {
      key,
      source,
      sourceKey,
      title,
      name,
      producer,
      lifeStage,
      priorities: priorities.filter((one) => one.indicators.includes(key)).map((one) => one.position),
      firstYear: covered?.firstYear ?? null,
      lastYear: covered?.lastYear ?? null,
    };
  });
  const index = searchIndex(
    items.map((item) => ({
      sourceKey: item.sourceKey,
      title: item.title,
      words: [
        item.source,
        ...Object.values(item.name),
        ...Object.values(item.producer),
        ...LOCALES.map((locale) => messagesFor(locale).site.lifeStage[item.lifeStage]),
        ...priorities
          .filter((one) => item.priorities.includes(one.position))
          .flatMap((one) => Object.values(one.name)),
      ].filter((word) => word !== null),
    })),
  );
  return {
    items,
    index,
    priorities: priorities.map(({ key, position, name }) => ({ key, position, name })),
  };
}
