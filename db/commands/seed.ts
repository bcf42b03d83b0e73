import { and, eq, max } from "drizzle-orm";
import { decodeHTML } from "entities";
import { areaKey } from "#app/domain/area.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import { dataState } from "#db/schema/data-state.ts";
import { indicators, priorities, priorityIndicators } from "#db/schema/indicators.ts";
import { sources } from "#db/schema/sources.ts";
import { type CatalogueLine, seedCatalogueLines } from "#db/seed/catalogue.ts";
import { SEED_PRIORITIES } from "#db/seed/priorities.ts";
import { seedMemberships, seedRegions } from "#db/seed/regions.ts";
import { SEED_SOURCES } from "#db/seed/sources.ts";
import { insertRegion, regionIdsByKey } from "./regions.ts";
import { outdateResults } from "./result-runs.ts";
import { hasMethodData, seedMethodData } from "./seed-methods.ts";

/**
 * Gives a new database its sources, areas, priorities and catalogue, and one from an earlier version the
 * catalogue's new indicators. What a region has edited is never overwritten: an indicator that it took out of
 * a priority stays out.
 */
export async function seedDatabase(database: Database): Promise<void> {
  const engine = engineOf(database);
  const { orm, connection } = engine;
  const isSeeded = (): boolean => orm.select().from(dataState).where(eq(dataState.id, 1)).get() !== undefined;
  if (isSeeded() && hasAllSources(engine) && newLines(engine).length === 0 && hasMethodData(engine)) return;
  connection
    .transaction(() => {
      orm
        .insert(sources)
        .values([...SEED_SOURCES])
        .onConflictDoNothing()
        .run();
      if (!isSeeded()) {
        orm.insert(dataState).values({ id: 1, version: 0, changedAt: null, example: 0 }).run();
        seedAreas(engine);
        seedPriorities(engine);
      }
      const lines = newLines(engine);
      seedCatalogue(engine, lines);
      seedMethodData(engine);
      outdateResults(engine, new Date().toISOString());
    })
    .immediate();
}

/** A database of an earlier version lacks those that have come since. */
function hasAllSources({ orm }: Engine): boolean {
  const known = new Set(
    orm
      .select()
      .from(sources)
      .all()
      .map(({ id }) => id),
  );
  return SEED_SOURCES.every(({ id }) => known.has(id));
}

/** Lines of the catalogue whose indicator the database does not have yet. */
function newLines(engine: Engine): CatalogueLine[] {
  const known = engine.orm
    .select({ source: indicators.sourceId, sourceKey: indicators.sourceKey })
    .from(indicators)
    .all();
  const keys = new Set<string>(known.map(({ source, sourceKey }) => `${source}-${sourceKey}`));
  return seedCatalogueLines().filter(({ key }) => !keys.has(key));
}

function seedAreas(engine: Engine): void {
  for (const region of seedRegions()) insertRegion(engine, region);
  const ids = regionIdsByKey(engine);
  const idOf = (kind: "kunta" | "maakunta" | "hyvinvointialue", code: string): number => {
    const id = ids.get(areaKey({ kind, code }));
    if (id === undefined)
      throw new Error(`seed data: a membership names "${kind}:${code}", which is not in regions.csv`);
    return id;
  };
  const begin = engine.prepared(
    "INSERT INTO region_memberships (member_id, container_id, from_year, to_year) VALUES (?, ?, ?, ?)",
  );
  for (const { municipality, kind, code, fromYear, toYear } of seedMemberships())
    begin.run(idOf("kunta", municipality), idOf(kind, code), fromYear, toYear);
}

function seedPriorities(engine: Engine): void {
  for (const { key, position, name, description } of SEED_PRIORITIES)
    engine.orm
      .insert(priorities)
      .values({
        key,
        position,
        nameFi: name.fi ?? key,
        nameSv: name.sv ?? key,
        nameEn: name.en ?? key,
        descriptionFi: description.fi,
        descriptionSv: description.sv,
        descriptionEn: description.en,
      })
      .run();
}

/** Each line's indicator, at the end of its priority; a priority that the region has removed takes none. */
function seedCatalogue(engine: Engine, lines: readonly CatalogueLine[]): void {
  const { orm } = engine;
  for (const line of lines) {
    const indicatorId = catalogueIndicator(engine, line);
    const wanted = SEED_PRIORITIES.find(({ position }) => position === line.priority);
    if (line.priority !== null && !wanted)
      throw new Error(`catalogue.csv: unknown priority ${line.priority}`);
    const priority = wanted && orm.select().from(priorities).where(eq(priorities.key, wanted.key)).get();
    if (!priority) continue;
    const last = orm
      .select({ position: max(priorityIndicators.position) })
      .from(priorityIndicators)
      .where(eq(priorityIndicators.priorityId, priority.id))
      .get();
    const position = (last?.position ?? 0) + 1;
    orm.insert(priorityIndicators).values({ priorityId: priority.id, indicatorId, position }).run();
  }
}

/** An indicator may stand under several priorities: the second line finds the first one's. */
function catalogueIndicator(engine: Engine, line: CatalogueLine): number {
  const { orm } = engine;
  const known = orm
    .select({ id: indicators.id })
    .from(indicators)
    .where(and(eq(indicators.sourceId, line.source), eq(indicators.sourceKey, line.sourceKey)))
    .get();
  if (known) return known.id;
  const [fi, sv, en] = [line.title.fi, line.title.sv, line.title.en].map(
    (title) => title && decodeHTML(title),
  );
  return orm
    .insert(indicators)
    .values({
      sourceId: line.source,
      sourceKey: line.sourceKey,
      titleFi: fi,
      titleSv: sv,
      titleEn: en,
      catalogueTitleFi: fi,
      catalogueTitleSv: sv,
      catalogueTitleEn: en,
      polarity: line.polarity,
      lifeStage: line.lifeStage,
      kind: line.kind,
      producerFi: line.producer,
    })
    .returning({ id: indicators.id })
    .get().id;
}
