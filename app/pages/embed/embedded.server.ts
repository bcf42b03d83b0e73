import { isMap } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { type ChartSpec, isOfOneIndicator, isOfOneYear, WIDTHS } from "#app/charts/spec-link.ts";
import { type AreaKey, codeIn, isMunicipality, parseAreaAddress } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { askedFigure } from "#app/figures/asked-figure.server.ts";
import { parameterText, refusalText } from "#app/figures/refusal-text.server.ts";
import { resultSentence } from "#app/figures/result-sentence.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { municipalityPageIn } from "../municipality/municipality-page.server.ts";
import type { EmbedContent } from "./embed-document.server.tsx";
import { figureEmbed } from "./figure-embed.server.tsx";
import { municipalityEmbed } from "./municipality-embed.tsx";

export interface EmbedGround {
  database: Database;
  home: AreaKey;
  locale: Locale;
  origin: string;
}

export type Embedded =
  | { ok: true; content: EmbedContent; dataVersion: number }
  | { ok: false; status: 400 | 404; text: string };

/** Width in whose frame a map is as wide as a phone takes it, px. */
const MAP_WIDTH = 402;

/** A figure by the query of its files: the language is the address's, the width the frame's. */
export async function embeddedFigure(ground: EmbedGround, search: URLSearchParams): Promise<Embedded> {
  const { database, home, locale, origin } = ground;
  const asked = new URLSearchParams(search);
  asked.set("locale", locale);
  for (const own of ["width", "size"]) asked.delete(own);
  const parsed = parseChartSpec(asked);
  if (!parsed.ok) return { ok: false, status: 400, text: parameterText(parsed.problems, locale) };
  const { spec } = parsed;
  const width = isMap(spec.kind) ? MAP_WIDTH : WIDTHS.standard;
  const found = await askedFigure(database, home, { ...spec, width }, origin);
  if (!found.ok) {
    const [status, text] = await refusalText(database, found.problem, locale);
    return { ok: false, status, text };
  }
  const content = figureEmbed(found.figure, await leadOf(ground, spec));
  return { ok: true, content, dataVersion: found.dataVersion };
}

/** Of one municipality's latest figures what the tests say of them; of others the picture says it alone. */
async function leadOf({ database, locale }: EmbedGround, spec: ChartSpec): Promise<string | null> {
  if (!isOfOneIndicator(spec)) return null;
  const latest = isOfOneYear(spec) ? spec.year === null : spec.from === null && spec.to === null;
  const [area, ...others] = spec.areas.filter(isMunicipality);
  if (!latest || !area || others.length > 0) return null;
  const question = isOfOneYear(spec) ? "country" : "trend";
  const { indicator, sex } = spec;
  return (await resultSentence(database, { indicator, area, sex, question }, locale))?.text ?? null;
}

/** The summary of a municipality of the home region. */
export async function embeddedMunicipality(ground: EmbedGround, search: URLSearchParams): Promise<Embedded> {
  const { database, home, locale, origin } = ground;
  const { refusal } = messagesFor(locale).files;
  const given = search.getAll("area").filter((value) => value !== "");
  const area = given.length === 1 ? parseAreaAddress(given[0] ?? "") : null;
  if (!area || !isMunicipality(area)) {
    const value = given.length === 0 ? null : given.join(" ");
    const text = parameterText([{ name: "area", value, expected: "" }], locale);
    return { ok: false, status: 400, text };
  }
  const page = await municipalityPageIn(locale, database, home, codeIn(area));
  if (!page) return { ok: false, status: 404, text: refusal.notOfRegion(area) };
  const { version } = await readDataState(database);
  return { ok: true, content: municipalityEmbed(page, locale, origin), dataVersion: version };
}
