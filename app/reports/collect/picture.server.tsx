import { type AreaDataset, differentLines } from "#app/charts/area-dataset.ts";
import { Chart, type ChartProps } from "#app/charts/chart.tsx";
import type { MapParts } from "#app/charts/chart-kind.ts";
import { municipalitiesOf, type PictureText } from "#app/charts/dataset.ts";
import { marginOf } from "#app/charts/frame/margin.ts";
import { INLINE_WIDTHS } from "#app/charts/frame/picture-frame.ts";
import { CHARTS, isChartKind, isMap } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { type IndicatorSpec, isOfOneArea, isOfTwo, type OneAreaSpec } from "#app/charts/spec-link.ts";
import { unitBesideTitle } from "#app/charts/value-text.ts";
import type { BlockContents } from "#app/domain/report.ts";
import type { FrozenCell, FrozenPicture, FrozenTable } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { keptByVersion } from "#app/figures/cached-by-version.server.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { sourceLine } from "#app/i18n/citation.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { toMarkup } from "#app/markup/to-markup.ts";
import { frozenTable } from "./frozen-cells.ts";
import type { CollectGround, Notes } from "./ground.server.ts";
import { pictureSentences } from "./picture-sentences.ts";
import { PRINT_WIDTH, printedParts, printedPicture } from "./printed-picture.tsx";

/** A map as wide as that column would fill a page: it is drawn narrower, its letters as large. */
const PRINT_MAP_WIDTH = 330;
/** Width that a picture is asked for, with its margins: the plot is as wide as on a screen. */
const ASKED_WIDTH = INLINE_WIDTHS.wide + 2 * marginOf(INLINE_WIDTHS.wide);

/** A picture of the report with all that is said of it in one language; null where it cannot be drawn. */
export async function collectPicture(
  ground: CollectGround,
  notes: Notes,
  { spec: search, captions }: BlockContents["figure"],
  { locale, id }: { locale: Locale; id: string },
): Promise<FrozenPicture | null> {
  const spec = specOf(search, locale);
  if (!spec) {
    notes.hinder({ why: "unreadable-picture" });
    return null;
  }
  const told = await (isOfOneArea(spec)
    ? ofArea(ground, notes, spec, id)
    : ofIndicator(ground, notes, spec, id));
  if (!told) notes.hinder({ why: "no-picture" });
  return told && { ...told, caption: captions?.[locale] ?? null };
}

/** The spec that a block keeps, in one language; null where it cannot be read any more. */
function specOf(search: string, locale: Locale): IndicatorSpec | OneAreaSpec | null {
  const parameters = new URLSearchParams(search);
  parameters.set("locale", locale);
  parameters.set("width", String(ASKED_WIDTH));
  const parsed = isChartKind(parameters.get("kind") ?? "") ? parseChartSpec(parameters) : null;
  return parsed?.ok && !isOfTwo(parsed.spec) ? parsed.spec : null;
}

type Told = Omit<FrozenPicture, "caption">;

async function ofArea(
  { database, home, origin }: CollectGround,
  notes: Notes,
  spec: OneAreaSpec,
  id: string,
): Promise<Told | null> {
  const found = await areaFigure(database, home, spec, origin);
  if (!found.ok) return null;
  const { dataset } = found.figure;
  notes.use(differentLines(dataset).map(({ indicator }) => indicator));
  const words = messagesFor(spec.locale);
  const kind = CHARTS[spec.kind];
  const { footer } = dataset;
  const svg = drawnIn({ kind, dataset, words }, id);
  return {
    title: dataset.title,
    subtitle: kind.period(dataset, words),
    alt: kind.alt(dataset, words),
    sentences: [],
    table: ownedTable(frozenTable(kind.table(dataset, words)), dataset),
    areas: [dataset.area.name],
    source: [footer.source, footer.date, footer.licence]
      .flatMap((part) => (part ? [`${part}.`] : []))
      .join(" "),
    svg,
    ...printedParts(svg.print, { kind, dataset, words }, id),
  };
}

/** Each row's figure tells whose it is and of which year: the rows are the lines of the groups in turn. */
function ownedTable({ rows, ...table }: FrozenTable, { area, groups }: AreaDataset): FrozenTable {
  const lines = groups.flatMap((group) => group.lines);
  const owned = rows.map((row, at): FrozenCell[] => {
    const line = lines[at];
    const figure = row.findIndex(({ value }) => value !== undefined);
    if (!line) return row;
    const { indicator, decimals, year } = line;
    const of = { indicator, area: area.key, decimals };
    return row.map((cell, column) => (column === figure ? { ...cell, year, of } : cell));
  });
  return { ...table, rows: owned };
}

/** A picture of an indicator, and whether it shows boundaries. */
interface DrawnIndicator {
  told: Told;
  boundaries: boolean;
}

type PictureGround = Pick<CollectGround, "database" | "home" | "origin" | "numbersOnly">;

/**
 * Who proposes a report has looked at it just before: its pictures are drawn once for both. So many are a
 * long report in two languages; a picture is some fifty kilobytes.
 */
const drawnByVersion = keptByVersion(180);

async function ofIndicator(
  ground: PictureGround,
  notes: Notes,
  spec: IndicatorSpec,
  id: string,
): Promise<Told | null> {
  const { database, home, origin } = ground;
  const draw = (): Promise<DrawnIndicator | null> => drawnIndicator(ground, spec, id);
  const found = ground.numbersOnly
    ? await draw()
    : await drawnByVersion(database, JSON.stringify([home, origin, spec, id]), draw);
  if (!found) return null;
  notes.use([spec.indicator]);
  if (found.boundaries) notes.boundaries = true;
  return found.told;
}

/** In the place of a picture of which only the numbers are wanted. */
const UNDRAWN = { phone: "", screen: "", print: "" };

async function drawnIndicator(
  { database, home, origin, numbersOnly = false }: PictureGround,
  spec: IndicatorSpec,
  id: string,
): Promise<DrawnIndicator | null> {
  const found = await figureData(database, home, spec, origin);
  if (!found.ok) return null;
  const { dataset, map, boundaries } = found.figure;
  const words = messagesFor(spec.locale);
  const kind = CHARTS[spec.kind];
  const subtitle = [unitBesideTitle(dataset), dataset.sexLabel, kind.period(dataset, words)];
  const maps = isMap(spec.kind) && !numbersOnly ? await mapsOf({ database, home, origin }, spec) : null;
  const told = {
    title: dataset.title,
    subtitle: subtitle.filter((part) => part).join(", "),
    alt: kind.alt(dataset, words),
    sentences: pictureSentences(dataset, kind.family),
    table: frozenTable(kind.table(dataset, words)),
    areas: municipalitiesOf(dataset).flatMap(({ role, name }) => (role === "area" ? [name] : [])),
    source: [sourceLine(dataset.provenance, words.files, spec.locale), boundaries]
      .filter((part) => part)
      .join(" "),
    svg: numbersOnly ? UNDRAWN : drawnIn({ kind, dataset, words, ...(map ? { map } : {}) }, id, maps),
  };
  return { told, boundaries: Boolean(boundaries) };
}

/** A map's shapes are laid out for a width: a phone's and a printed page's need their own. */
interface OwnMaps {
  phone: MapParts | null;
  print: MapParts | null;
}

async function mapsOf(
  { database, home, origin }: Pick<CollectGround, "database" | "home" | "origin">,
  spec: IndicatorSpec,
): Promise<OwnMaps> {
  const ofWidth = async (inner: number): Promise<MapParts | null> => {
    const width = inner + 2 * marginOf(inner);
    const found = await figureData(database, home, { ...spec, width }, origin);
    return found.ok ? found.figure.map : null;
  };
  return { phone: await ofWidth(INLINE_WIDTHS.narrow), print: await ofWidth(PRINT_MAP_WIDTH) };
}

function drawnIn<D extends PictureText>(
  picture: Omit<ChartProps<D>, "id">,
  id: string,
  maps: OwnMaps | null = null,
): FrozenPicture["svg"] {
  const withMap = (map: MapParts | null = picture.map ?? null) => ({ ...picture, ...(map ? { map } : {}) });
  return {
    phone: drawn(withMap(maps?.phone), `${id}-phone`, INLINE_WIDTHS.narrow),
    screen: drawn(picture, `${id}-screen`, INLINE_WIDTHS.wide),
    print: printedPicture(withMap(maps?.print), `${id}-print`, maps ? PRINT_MAP_WIDTH : PRINT_WIDTH),
  };
}

function drawn<D extends PictureText>(picture: Omit<ChartProps<D>, "id">, id: string, width: number): string {
  return toMarkup(<Chart {...picture} id={id} width={width} hints={false} />);
}
