import { type Area, type AreaKey, COUNTRY_KEY, codeIn } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { countySeries, seriesOf, yearsWithFigures } from "#app/domain/indicator-line.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";
import type { Locale } from "#app/domain/text.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { readDistribution, type YearFigure } from "#db/queries/distribution.ts";
import { listMunicipalitiesOfToday } from "#db/queries/regions.ts";
import { readSeries } from "#db/queries/series.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import type { MunicipalityNames, NamedArea, YearColumns } from "./datasets.ts";
import type { HomeAreas } from "./home-areas.server.ts";
import { drawsCounty } from "./indicator-address.ts";
import { withLimits } from "./limits.server.ts";
import { areasByKey, municipalitiesOfToday } from "./places.server.ts";
import { withSummedCountry } from "./summed-country.server.ts";

/**
 * The municipalities of today, in the order of the reader's alphabet: those that a reader may choose, and
 * that pictures count.
 */
export function municipalityNames(database: Database, locale: Locale): Promise<MunicipalityNames> {
  return cachedByVersion(database, `municipality names ${locale}`, async () => {
    const compare = compareNames(locale);
    const all = (await listMunicipalitiesOfToday(database)).sort((a, b) =>
      compare(a.name[locale], b.name[locale]),
    );
    return { codes: all.map((one) => one.code), names: all.map((one) => one.name[locale]) };
  });
}

/** Figures of the home areas and some others; of every sex that has any, if not said. */
export async function seriesForPage(
  database: Database,
  key: IndicatorKey,
  home: HomeAreas,
  others: readonly AreaKey[],
  sexes: readonly Sex[] = SEXES,
): Promise<Series[]> {
  const series = await readSeries(database, key, [...new Set([...home.allKeys, ...others])], sexes);
  return withSummedCountry(database, key, series, sexes);
}

/** The sexes that the figures are given for; "total" first where it is. */
export function sexesOf(series: readonly Series[]): Sex[] {
  return SEXES.filter((sex) => series.some((one) => one.sex === sex && yearsWithFigures(one).length > 0));
}

/**
 * The benchmarks of the trend: the county (or the maakunta that stands in for it) and the country, where they
 * have figures; the county only where the areas asked for bring it along.
 */
export function benchmarks(
  home: HomeAreas,
  series: readonly Series[],
  locale: Locale,
  asked: readonly AreaKey[],
): NamedArea[] {
  const { pictureKeys: first, countyKey, maakuntaKey: maakunta } = home;
  const found = everyBenchmark(home, series, locale);
  return drawsCounty(asked, { first, county: countyKey, maakunta })
    ? found
    : found.filter(({ role }) => role !== "county");
}

/** The same whatever is asked for. */
export function everyBenchmark(home: HomeAreas, series: readonly Series[], locale: Locale): NamedArea[] {
  const county = countySeries(series, { county: home.countyKey, maakunta: home.maakuntaKey });
  const country = seriesOf(series, COUNTRY_KEY);
  const found: NamedArea[] = [];
  if (county && yearsWithFigures(county).length > 0) found.push(countyArea(home, county.region, locale));
  if (country && yearsWithFigures(country).length > 0)
    found.push({ key: COUNTRY_KEY, name: countryName(country, locale), role: "country" });
  return found;
}

/** A country that was added up is named as that, as the sentences name it. */
function countryName({ summed }: Series, locale: Locale): string {
  const { common, verdicts } = messagesFor(locale);
  return summed ? verdicts.summedCountry.name : common.wholeCountry;
}

/** The maakunta whose figure stands in for the county's; null where the county has its own. */
export function standInName(quiet: readonly NamedArea[], areas: HomeAreas, locale: Locale): string | null {
  const standsIn = quiet.some(({ role, key }) => role === "county" && key !== areas.countyKey);
  return standsIn && areas.maakunta ? shortPlaceName(areas.maakunta, locale) : null;
}

/**
 * The county by its short name. A maakunta that stands in is named as one, so that nobody takes it for the
 * county.
 */
function countyArea(home: HomeAreas, key: AreaKey, locale: Locale): NamedArea {
  const standIn = key !== home.countyKey;
  const region: Area = standIn && home.maakunta ? home.maakunta : home.county;
  const name = shortPlaceName(region, locale);
  return { key, name: standIn ? messagesFor(locale).site.maakunta(name) : name, role: "county" };
}

/** The municipality areas of a picture, named in the reader's language; unknown keys are left out. */
export function municipalityAreas(keys: readonly AreaKey[], names: MunicipalityNames): NamedArea[] {
  return keys.flatMap((key): NamedArea[] => {
    const at = names.codes.indexOf(codeIn(key));
    const name = names.names[at];
    return name === undefined ? [] : [{ key, name, role: "area" }];
  });
}

/** Areas of any kind by name, in their order; unknown keys are left out. */
export async function namedAreas(
  database: Database,
  keys: readonly AreaKey[],
  locale: Locale,
): Promise<NamedArea[]> {
  const places = await areasByKey(database);
  return keys.flatMap((key): NamedArea[] => {
    const place = places.get(key);
    return place ? [{ key, name: pictureName(place, locale), role: "area" }] : [];
  });
}

/** A municipality by its own name, a region as one, so that nobody takes it for the county. */
export function pictureName(place: Area, locale: Locale): string {
  if (place.kind === "kunta") return place.name[locale];
  const name = shortPlaceName(place, locale);
  return place.kind === "maakunta" ? messagesFor(locale).site.maakunta(name) : name;
}

/**
 * The figures of today's municipalities in one year, as columns, those among them that only a count is
 * published of: as many as the verdicts' places are told among. Kept, since every reader of the page asks
 * the same.
 */
export function yearColumns(
  database: Database,
  key: IndicatorKey,
  year: number,
  sex: Sex,
): Promise<YearColumns> {
  return cachedByVersion(database, `year columns ${key} ${year} ${sex}`, async () => {
    const today = await municipalitiesOfToday(database);
    const found = (await readDistribution(database, key, year, sex)).filter(({ region }) =>
      today.has(region),
    );
    const rows = await withCountedOnly(database, key, found, { year, sex });
    const columns: YearColumns = { year, codes: [], values: [], missing: {} };
    for (const row of rows) {
      const code = codeIn(row.region);
      columns.codes.push(code);
      columns.values.push(row.value);
      if (row.value === null && row.missing) columns.missing[code] = row.missing;
    }
    return columns;
  });
}

/** The same figures, and what a count alone gives where nothing else is published. */
async function withCountedOnly(
  database: Database,
  key: IndicatorKey,
  figures: readonly YearFigure[],
  { year, sex }: { year: number; sex: Sex },
): Promise<readonly YearFigure[]> {
  if (figures.every(({ value, missing, absValue }) => value !== null || missing || absValue === null))
    return figures;
  const series = figures.map(
    ({ region, value, absValue, missing }): Series => ({
      ...{ region, sex, years: [year], values: [value] },
      ...{ absValues: [absValue], missing: [missing] },
    }),
  );
  const made = await withLimits(database, key, series);
  return figures.map((one, at) => ({ ...one, value: made[at]?.values[0] ?? null }));
}
