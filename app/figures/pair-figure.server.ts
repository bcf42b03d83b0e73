import type { ObservedFigure } from "#app/charts/dataset.ts";
import type { PairArea, PairAxis, PairDataset } from "#app/charts/pair-dataset.ts";
import type { TwoIndicatorsSpec } from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY, codeIn, isMunicipality, municipalityKey } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { seriesOf } from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { citation, withoutStop } from "#app/i18n/citation.ts";
import { daysText } from "#app/i18n/format-day.ts";
import { indicatorTitle, untitled } from "#app/i18n/indicator-title.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { producerName } from "#app/i18n/producer-name.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import type { IndicatorRecord } from "#db/queries/indicators.ts";
import { fetchedDays } from "./area-footer.server.ts";
import type { YearColumns } from "./datasets.ts";
import { drawingRules, NO_RULES } from "./drawing-rules.server.ts";
import type { PairFigureAnswer } from "./figure-answer.ts";
import { type HomeAreas, homeAreas } from "./home-areas.server.ts";
import { compareAddress } from "./indicator-address.ts";
import { provenanceOf, recordOf } from "./indicator-facts.server.ts";
import { everyBenchmark, municipalityNames, seriesForPage, yearColumns } from "./indicator-figures.server.ts";
import { indicatorHeads } from "./indicator-heads.server.ts";
import { pairYears } from "./pair-years.server.ts";
import { municipalitiesOfToday } from "./places.server.ts";

/** From the spec of two indicators to all that their picture shows over Finland's municipalities. */
export async function pairFigure(
  database: Database,
  home: AreaKey,
  spec: TwoIndicatorsSpec,
  origin: string,
): Promise<PairFigureAnswer> {
  const { x, y, locale, from, to } = spec;
  const records = { x: await recordOf(database, x), y: await recordOf(database, y) };
  for (const side of ["x", "y"] as const)
    if (!records[side]) return { ok: false, problem: { why: "unknown-indicator", indicator: spec[side] } };
  const today = await municipalitiesOfToday(database);
  const unknown = spec.areas.filter((key) => key !== COUNTRY_KEY && !today.has(key));
  if (unknown.length > 0) return { ok: false, problem: { why: "unknown-areas", areas: unknown } };
  const years = await pairYears(database, { x, y, from, to });
  if (!years || !records.x || !records.y)
    return { ok: false, problem: { why: "no-figures-together", indicators: [x, y] } };
  const own = await homeAreas(database, home);
  const { example, version } = await readDataState(database);
  const sides = {
    x: await sideOf(database, own, records.x, { year: years.x, locale, example }),
    y: await sideOf(database, own, records.y, { year: years.y, locale, example }),
  };
  const named = spec.areas.filter(isMunicipality);
  const areas = await areasOf(database, named.length > 0 ? named : own.pictureKeys, sides, locale);
  const both = areas.some(
    (area) => area.role !== "country" && area.x.value !== null && area.y.value !== null,
  );
  if (!both) return { ok: false, problem: { why: "no-figures-together", indicators: [x, y] } };
  const days = await fetchedDays(database, [x, y]);
  const axes = { x: sides.x.axis, y: sides.y.axis };
  const dataset: PairDataset = {
    ...axes,
    title: `${axes.x.name} × ${axes.y.name}`,
    unitLabel: "",
    sexLabel: null,
    locale,
    example,
    areas,
    fetched: days?.last ?? null,
    footer: {
      ...sourcesOf(axes, locale, example),
      date: days && withoutStop(messagesFor(locale).files.line.fetched(daysText(days, locale))),
      permalink: addressOf(spec, named, origin),
    },
  };
  return { ok: true, figure: { dataset, dataVersion: version } };
}

/** One indicator in its year: its axis, the country's figure and the municipalities'. */
interface Side {
  axis: PairAxis;
  country: Series | undefined;
  columns: YearColumns;
}

async function sideOf(
  database: Database,
  home: HomeAreas,
  record: IndicatorRecord,
  { year, locale, example }: { year: number; locale: Locale; example: boolean },
): Promise<Side> {
  const key = indicatorKey(record);
  const head = (await indicatorHeads(database)).get(key);
  const series = await seriesForPage(database, key, home, [], ["total"]);
  const columns = await yearColumns(database, key, year, "total");
  const title = withoutStop(inLocale(record.title, locale) ?? untitled(key, locale));
  const { common } = messagesFor(locale);
  const country = everyBenchmark(home, series, locale).find(({ role }) => role === "country");
  const axis: PairAxis = {
    indicator: key,
    title,
    name: head ? withoutStop(indicatorTitle(head.name ?? head.title, key, locale)) : title,
    unit: record.unit,
    unitLabel: common.unit[record.unit],
    decimals: record.decimals ?? decimalsOf(columns.values),
    year,
    leastSpan: ((await drawingRules(database)).get(key) ?? NO_RULES).leastSpan,
    countryName: country?.name ?? common.wholeCountry,
    provenance: provenanceOf(record, example),
  };
  return { axis, country: country && seriesOf(series, COUNTRY_KEY), columns };
}

/** The country, then those named in their order, then all others by their names. */
async function areasOf(
  database: Database,
  named: readonly AreaKey[],
  { x, y }: Record<"x" | "y", Side>,
  locale: Locale,
): Promise<PairArea[]> {
  const { codes, names } = await municipalityNames(database, locale);
  const nameOf = new Map(codes.map((code, at) => [code, names[at] ?? code]));
  const figuresX = figuresOf(x.columns);
  const figuresY = figuresOf(y.columns);
  const municipality = (role: "area" | "other", code: string): PairArea => ({
    key: municipalityKey(code),
    name: nameOf.get(code) ?? code,
    role,
    x: figuresX(code),
    y: figuresY(code),
  });
  const own = new Set(named.map(codeIn));
  const country: PairArea = {
    key: COUNTRY_KEY,
    name:
      x.axis.countryName === y.axis.countryName
        ? x.axis.countryName
        : messagesFor(locale).common.wholeCountry,
    role: "country",
    x: figureOf(x.country, x.axis.year),
    y: figureOf(y.country, y.axis.year),
  };
  return [
    ...(country.x.value === null && country.y.value === null ? [] : [country]),
    ...[...own].map((code) => municipality("area", code)),
    ...codes.filter((code) => !own.has(code)).map((code) => municipality("other", code)),
  ];
}

function figuresOf({ codes, values, missing }: YearColumns): (code: string) => ObservedFigure {
  const placeOf = new Map(codes.map((code, at) => [code, at]));
  return (code) => {
    const value = values[placeOf.get(code) ?? -1] ?? null;
    return value === null ? { value, missing: missing[code] ?? "unknown" } : { value, missing: null };
  };
}

function figureOf(series: Series | undefined, year: number): ObservedFigure {
  const at = series?.years.indexOf(year) ?? -1;
  const value = series?.values[at] ?? null;
  return value === null ? { value, missing: series?.missing[at] ?? "unknown" } : { value, missing: null };
}

/** Both sources in the form that each asks for; producer and licence once where they are the same. */
function sourcesOf(
  { x, y }: Record<"x" | "y", PairAxis>,
  locale: Locale,
  example: boolean,
): Pick<PairDataset["footer"], "source" | "producer" | "licence"> {
  const { files } = messagesFor(locale);
  const provenances = [x.provenance, y.provenance];
  const once = (texts: readonly (string | null)[]): string =>
    [...new Set(texts.flatMap((text) => text ?? []))].map(withoutStop).join("; ");
  const producers = once(provenances.map(({ producer }) => producerName(producer, locale)));
  const licences = once(provenances.map(({ licence }) => licence ?? files.unknownLicence));
  return {
    source: withoutStop(files.line.source(provenances.map((one) => citation(one, files, locale)).join(" "))),
    producer: producers === "" || example ? null : withoutStop(files.line.producer(producers)),
    licence: example ? null : withoutStop(files.line.licence(licences)),
  };
}

/** Where the picture stands on the web: the comparison that shows it. */
function addressOf(
  { x, y, from, to, locale, kind }: TwoIndicatorsSpec,
  named: readonly AreaKey[],
  origin: string,
): string {
  return compareAddress(origin, locale, {
    indicators: [x, y],
    areas: named.length > 0 ? named : ["all"],
    years: { from, to },
    view: kind,
  });
}
