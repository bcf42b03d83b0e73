import { finnishYear } from "#app/domain/finnish-day.ts";
import { SEXES } from "#app/domain/observation.ts";
import type { Database } from "#db/client.server.ts";
import { readRegionSourceKeys } from "#db/commands/regions.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import { readFetchState } from "#db/queries/fetch-state.ts";
import { listRegions } from "#db/queries/regions.ts";
import { type AcceptBody, HttpError } from "#importers/http.ts";
import type { FetchedUnit, ImportContext, Importer, UnitContent } from "#importers/importer.ts";
import { NO_CONTENT } from "#importers/importer.ts";
import { readJson } from "#importers/json-answer.ts";
import { namingPayloads } from "#importers/naming-payloads.ts";
import type { Payload } from "#importers/raw-store.ts";
import { areaMoves, checkAreas, type HeldAreas } from "./areas.ts";
import { sotkanetEndpoints } from "./endpoints.ts";
import {
  normaliseFigures,
  normaliseRecord,
  normaliseRegions,
  type RegionNumbers,
  regionNumbers,
} from "./normalise.ts";
import { reportCatalogue, titleDifference } from "./report-catalogue.ts";
import {
  checkYears,
  parseFigures,
  parseIndicatorList,
  parseRecord,
  parseRegions,
  type SotkanetFigure,
  type SotkanetRecord,
  type SotkanetRegion,
  unknownFields,
} from "./schema.ts";

export interface SotkanetOptions {
  baseUrl: string;
  /** Sotkanet's numbers to import; null: those of the catalogue. */
  indicators: readonly string[] | null;
  /** Years to ask for; null: from the first that Sotkanet has to this year. */
  from: number | null;
  to: number | null;
  /** Ask again also what has not been updated since the last time. */
  full: boolean;
  acceptEmptied: boolean;
  /** Take figures and areas that look wrong. */
  acceptDoubtful?: boolean;
  example: boolean;
  /** What stands for the address in the run's request, where the address itself differs from run to run. */
  addressName?: string;
}

/** Sotkanet's figures begin in 1990; a record that says otherwise is believed. */
const FIRST_YEAR = 1990;

interface Fetched {
  record: unknown;
  /** Null: not asked, nothing has been updated. */
  figures: { json: unknown; years: { from: number; to: number } } | null;
  state: string;
}

interface Parsed {
  record: SotkanetRecord;
  unknownFields: string[];
  figures: { rows: SotkanetFigure[]; years: { from: number; to: number } } | null;
  state: string;
}

/**
 * Indicators, records and figures by Sotkanet's REST interface. The first unit is the list of regions, the
 * others one indicator each.
 */
export function sotkanetImporter(
  options: SotkanetOptions,
): Importer<Fetched | SotkanetRegion[], Parsed | SotkanetRegion[]> {
  const { baseUrl, full, acceptEmptied, acceptDoubtful = false, example, addressName = baseUrl } = options;
  const urls = sotkanetEndpoints(baseUrl);
  let numbers: RegionNumbers = { kept: new Map(), leftAside: new Set() };
  let regionList: { regions: SotkanetRegion[]; payload: Payload } | null = null;

  async function getJson(url: string, context: ImportContext): Promise<{ json: unknown; payload: Payload }> {
    let json: unknown = null;
    const accept: AcceptBody = (bytes, contentType) => {
      const read = readJson(bytes, contentType);
      json = read.json;
      return read.trouble;
    };
    const body = await keepingBrokenAnswer(context, () => context.http.get(url, accept));
    return { json, payload: await context.raw.keep(body, url) };
  }

  return {
    id: "sotkanet",
    request: { ...options, baseUrl: addressName },
    example,
    acceptEmptied,
    acceptDoubtful,
    weighsAnswers: true,

    async plan(context) {
      const list = await getJson(urls.regions, context);
      const regions = await namingPayloads([list.payload], context, async () => {
        const parsed = parseRegions(list.json);
        const accept = { emptied: acceptEmptied, doubtful: acceptDoubtful };
        checkAreas(parsed, await readHeldAreas(context.database), accept);
        return parsed;
      });
      regionList = { regions, payload: list.payload };
      numbers = regionNumbers(regions);
      const titles = await getJson(urls.indicators, context);
      const listed = await namingPayloads([titles.payload], context, async () =>
        parseIndicatorList(titles.json),
      );
      const ids = await namingPayloads([titles.payload], context, () =>
        reportCatalogue(context, listed, options.indicators, acceptEmptied),
      );
      return ["regions", ...ids];
    },

    async fetch(unit, context): Promise<FetchedUnit<Fetched | SotkanetRegion[]>> {
      if (unit === "regions") {
        if (!regionList) throw new Error("the list of regions is fetched by the plan");
        return { payloads: [regionList.payload], fetched: regionList.regions };
      }
      const { json: record, payload } = await getJson(urls.indicator(unit), context);
      const parsed = await namingPayloads([payload], context, async () => parseRecord(record, unit));
      const thisYear = finnishYear(context.now());
      await namingPayloads([payload], context, async () => checkYears(parsed, thisYear));
      const years = yearsToAsk(options, parsed, thisYear);
      const state = JSON.stringify({
        updated: parsed["data-updated"] ?? null,
        ...years,
        baseUrl: addressName,
      });
      if (
        !full &&
        parsed["data-updated"] &&
        (await readFetchState(context.database, "sotkanet", unit)) === state
      )
        return { payloads: [payload], fetched: { record, figures: null, state } };
      // A question without a year is answered with who knows what: the source has no figures of those years.
      if (years.from > years.to) return { payloads: [payload], fetched: { record, figures: null, state } };
      const answer = await getJson(urls.data(unit, years, SEXES), context);
      return {
        payloads: [payload, answer.payload],
        fetched: { record, figures: { json: answer.json, years }, state },
      };
    },

    parse(unit, fetched) {
      if (Array.isArray(fetched)) return fetched;
      const { record, figures, state } = fetched;
      return {
        record: parseRecord(record, unit),
        unknownFields: unknownFields(record),
        figures: figures && { rows: parseFigures(figures.json, unit, figures.years), years: figures.years },
        state,
      };
    },

    async normalise(unit, parsed, context): Promise<UnitContent> {
      if (Array.isArray(parsed)) {
        const year = finnishYear(context.now());
        const { placed, ended, notes } = areaMoves(parsed, await readHeldAreas(context.database), year);
        for (const note of notes) context.note(note);
        return { ...NO_CONTENT, regions: normaliseRegions(parsed), moves: { placed, ended, year } };
      }
      const figures = parsed.figures && normaliseFigures(parsed.figures.rows, numbers);
      const indicator = normaliseRecord(parsed.record, figures?.rows ?? null);
      if (parsed.unknownFields.length > 0)
        context.note({ code: "unknown-fields", indicator: unit, fields: parsed.unknownFields });
      const difference = await titleDifference(context, unit, indicator.title.fi);
      if (difference) context.note(difference);
      return {
        ...NO_CONTENT,
        sets: [
          {
            indicator,
            figures: figures &&
              parsed.figures && {
                rows: figures.rows,
                scope: {
                  years: parsed.figures.years,
                  sexes: SEXES,
                  regions: null,
                  unplaced: figures.unplaced,
                },
              },
            // A region missing from the source's list today may stand in it tomorrow: its figures are asked
            // for again.
            fetchedState: figures && figures.rejections.length > 0 ? null : parsed.state,
          },
        ],
        rejections: figures?.rejections ?? [],
      };
    },
  };
}

async function readHeldAreas(database: Database): Promise<HeldAreas> {
  const { today, countyOf, regionOf } = await readAreaNumbers(database);
  const numbers = await readRegionSourceKeys(database, "sotkanet");
  return { known: await listRegions(database), numbers, today, countyOf, regionOf };
}

function yearsToAsk(
  options: SotkanetOptions,
  record: SotkanetRecord,
  thisYear: number,
): { from: number; to: number } {
  return {
    from: options.from ?? Math.min(record.range?.start ?? FIRST_YEAR, FIRST_YEAR),
    to: options.to ?? Math.max(record.range?.end ?? thisYear, thisYear),
  };
}

/** What stays broken after every try is kept as well, and named: somebody has to look into it. */
async function keepingBrokenAnswer(context: ImportContext, ask: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HttpError && error.body && error.body.length > 0) {
      const { hash } = await context.raw.keep(error.body, error.url);
      const place = context.raw.placeOf(hash);
      if (place) error.message += `; its last answer is kept as ${place}`;
    }
    throw error;
  }
}
