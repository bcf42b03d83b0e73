import { type Area, type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import { LOCALES, type Locale, type LocalText } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { listRegions } from "#db/queries/regions.ts";

/** What stands around every page: names for the header and the menus, the state of the data for the foot. */
export interface SiteFrame {
  /** Kymenlaakso · Kymmenedalen · Kymenlaakso. */
  countyName: LocalText;
  /** Kymenlaakson · Kymmenedalens · Kymenlaakso's. */
  countyWhose: LocalText;
  priorities: { key: string; position: number; name: LocalText }[];
  municipalities: Pick<Area, "code" | "name">[];
  dataVersion: number;
  /** Moment of the latest change in the data, ISO. */
  changedAt: string | null;
  /** The figures are the project's own example data. */
  example: boolean;
}

/** A home region that was there once stays there. */
const found = new WeakMap<Database, AreaKey>();

/**
 * With names in the reader's language; names and menus are the same values for as long as the data are.
 * Null where the home region is not in the database: nothing was set up or imported yet.
 */
export async function siteFrame(
  database: Database,
  home: AreaKey,
  locale: Locale,
): Promise<SiteFrame | null> {
  if (found.get(database) !== home) {
    const { kind, code } = splitAreaKey(home);
    if (!(await listRegions(database, kind)).some((region) => region.code === code)) return null;
    found.set(database, home);
  }
  const state = await readDataState(database);
  const names = await cachedByVersion(database, `site frame ${home} ${locale}`, async () => {
    const { county, municipalities } = await homeAreas(database, home);
    const priorities = await listPriorities(database);
    const names = {
      countyName: inEveryLanguage((locale) => placeForms(county, locale).name),
      countyWhose: inEveryLanguage((locale) => placeForms(county, locale).whose),
      priorities: priorities.map(({ key, position, name }) => ({ key, position, name })),
      municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    };
    return inOneLanguage(names, locale);
  });
  return { ...names, dataVersion: state.version, changedAt: state.changedAt, example: state.example };
}

function inEveryLanguage(text: (locale: (typeof LOCALES)[number]) => string | null): LocalText {
  const [fi = null, sv = null, en = null] = LOCALES.map(text);
  return { fi, sv, en };
}
