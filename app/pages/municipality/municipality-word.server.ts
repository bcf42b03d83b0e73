import { type ChartSpec, WIDTHS } from "#app/charts/spec-link.ts";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { type AreaKey, areaKey } from "#app/domain/area.ts";
import { goalMark } from "#app/domain/goal.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { boundedQueue } from "#app/exports/bounded-queue.ts";
import { chartFile, chartTold } from "#app/exports/chart-file.server.ts";
import { exportFilename } from "#app/exports/filename.ts";
import { pngFile } from "#app/exports/png.server.ts";
import { wordFile } from "#app/exports/word/word.server.ts";
import type { WordBlock, WordPart, WordPicture } from "#app/exports/word/word-content.ts";
import { askedFigure } from "#app/figures/asked-figure.server.ts";
import { goalAmount, goalDecimals } from "#app/i18n/goal-amount.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { menderText } from "./mender-text.ts";
import { type MunicipalityPriority, municipalityPageIn } from "./municipality-page.server.ts";
import { sourceLine } from "./source-line.ts";
import { bySide, groupsOf } from "./standing-groups.ts";
import { type Chapter, wordTable } from "./word-table.ts";

/** A document is some megabytes of pictures while it is made. */
const documents = boundedQueue({ atOnce: 1, waiting: 6 });

export interface WordAsked {
  database: Database;
  home: AreaKey;
  locale: Locale;
  /** Whole address of the service, without a slash at its end. */
  origin: string;
  /** Of a municipality of the home region, with its zeros. */
  code: string;
}

export interface MunicipalityWord {
  filename: string;
  /** The bytes of the document. Rejects with QueueFull where too many are under way. */
  body: () => Promise<Buffer>;
}

/** A chapter being written. */
type Writing = WordAsked & Chapter;

/**
 * The chapter of a municipality as a document for Word: what its page tells, in the same order and words,
 * every row of what differs, its river, and the years of what stands first in each priority. Null where the
 * home
 * region has no such municipality.
 */
export async function municipalityWord(asked: WordAsked): Promise<MunicipalityWord | null> {
  const { database, home, locale, origin, code } = asked;
  const page = await municipalityPageIn(locale, database, home, code);
  if (!page) return null;
  const words = messagesFor(locale);
  const { municipality } = words;
  const name = inLocale(page.municipality.name, locale) ?? code;
  const address = `${origin}/${locale}/municipalities/${code}`;
  const writing = { ...asked, page, words, area: areaKey(page.municipality) };
  return {
    filename: exportFilename({
      subject: name,
      view: municipality.along.chapter,
      areas: [],
      day: page.fetched?.last ?? null,
      extension: "docx",
    }),
    body: () =>
      documents.add(async () =>
        wordFile({
          locale,
          title: municipality.title(name),
          kicker: municipality.kicker(shortPlaceName(page.county, locale)),
          foot: `${name} · ${address}`,
          blocks: [
            ...(page.example ? [text(strong(words.files.exampleCaution))] : []),
            ...overview(writing),
            ...(await river(writing)),
            ...together(writing),
            ...(await priorities(writing)),
            ...goals(writing),
            ...unknown(writing),
            ...source(writing, address),
          ],
        }),
      ),
  };
}

function overview({ page, words, locale, origin, area }: Writing): WordBlock[] {
  if (!page.overview) return [text({ text: words.municipality.noSentences })];
  return [
    text(strong(inLocale(page.overview.summary, locale) ?? "")),
    ...page.overview.headlines.map(({ indicator, text: told }) =>
      text({ text: inLocale(told, locale) ?? "", href: origin + indicatorPath(locale, indicator, area) }),
    ),
  ];
}

function river({ area, locale, ...rest }: Writing): Promise<WordPicture[]> {
  return picture({ kind: "river", area, locale, width: WIDTHS.standard }, rest);
}

function together({ page, words, locale }: Writing): WordBlock[] {
  if (!page.together) return [];
  const { sentences, merged } = page.together;
  const told = [
    { label: words.together.fiveYears, text: sentences.pooled },
    ...merged.map(({ name }, at) => ({ label: inLocale(name, locale) ?? "", text: sentences.merged[at] })),
  ];
  return [
    heading(words.together.short),
    text({ text: words.together.lead }),
    {
      kind: "list",
      items: told.flatMap(({ label, text: sentence }) => {
        const found = sentence && inLocale(sentence, locale);
        return found ? [[strong(`${label}: `), { text: found }]] : [];
      }),
    },
  ];
}

async function priorities(writing: Writing): Promise<WordBlock[]> {
  const blocks: WordBlock[] = [];
  for (const priority of writing.page.priorities.filter(({ lines }) => lines.length > 0))
    blocks.push(...(await chapter(priority, writing)));
  return blocks;
}

async function chapter(priority: MunicipalityPriority, writing: Writing): Promise<WordBlock[]> {
  const { page, words, locale, area } = writing;
  const { standing, lines, debts, headlines } = priority;
  const { standing: said } = words.municipality;
  const groups = groupsOf(standing, lines).flatMap(({ kind, rows }) => bySide(kind, rows, rows));
  const rest = said.rest(standing.alike.length, standing.unknown.length + debts.length);
  const alike = lines.filter(({ key }) => standing.alike.includes(key));
  const isBesideRest = alike.some((line) => line.marks[0]?.beside?.to === "rest");
  const first = headlines?.[0]?.indicator ?? groups[0]?.rows[0]?.line.key ?? null;
  return [
    heading(inLocale(priority.name, locale) ?? priority.key),
    ...(groups.length > 0
      ? [wordTable(groups, writing)]
      : [text({ text: said.nothing(alike.length, isBesideRest ? "rest" : "country") })]),
    ...(rest === "" ? [] : [text({ text: rest })]),
    ...(first === null
      ? []
      : await picture(
          {
            kind: "line",
            indicator: first,
            areas: [area, areaKey(page.county)],
            sex: "total",
            from: null,
            to: null,
            locale,
            width: WIDTHS.standard,
          },
          writing,
        )),
  ];
}

function goals({ page, words, locale, origin, area }: Writing): WordBlock[] {
  const lines = page.priorities.flatMap((priority) => priority.lines);
  const items = page.goals.flatMap(({ goal }): WordPart[][] => {
    const line = lines.find(({ key }) => key === goal.indicator);
    if (!line) return [];
    const measure = {
      ...line,
      decimals: goalDecimals(goal, line.decimals),
      unitLabel: words.common.unit[line.unit],
    };
    const mark = goalMark(goal);
    const target = words.goals.short[goal.direction](goalAmount(goal.target, measure, locale), goal.year);
    const title = indicatorTitle(line.name, line.key, locale);
    return [
      [
        { text: title, href: origin + indicatorPath(locale, line.key, area) },
        { text: `: ${target}${mark ? ` (${words.goals.mark[mark.state]})` : ""}` },
      ],
    ];
  });
  return items.length === 0 ? [] : [heading(words.municipality.goals), { kind: "list", items }];
}

function unknown({ page, words, locale }: Writing): WordBlock[] {
  const { unknown: said } = words.municipality;
  if (page.unknown.length === 0) return [];
  const items = page.unknown.map((group) => [
    strong(`${said.count(group.items.length)} `),
    { text: `${inLocale(group.reason, locale)} ${menderText(group, said, locale)}` },
  ]);
  return [heading(said.heading), { kind: "list", items }];
}

function source({ page, words, locale, origin }: Writing, address: string): WordBlock[] {
  const lines = page.priorities.flatMap((priority) => priority.lines);
  const tests = page.tests && inLocale(page.tests, locale);
  return [
    ...(tests
      ? [
          quiet(
            { text: `${tests} ` },
            { text: words.verdicts.toMethods, href: `${origin}/${locale}/methods` },
          ),
        ]
      : []),
    ...(lines.some((line) => line.summedCountry)
      ? [quiet({ text: `† ${words.verdicts.summedCountry.note}` })]
      : []),
    quiet({ text: `${sourceLine(page, words, locale)} ` }, { text: address, href: address }),
  ];
}

/** Nothing where there is no figure to draw. */
async function picture(
  spec: ChartSpec,
  { database, home, origin }: Pick<WordAsked, "database" | "home" | "origin">,
): Promise<WordPicture[]> {
  const found = await askedFigure(database, home, spec, origin);
  if (!found.ok) return [];
  const svg = String(await chartFile(found.figure, "svg"));
  return [{ kind: "picture", ...chartTold(found.figure), svg, png: await pngFile(svg) }];
}

function heading(words: string): WordBlock {
  return { kind: "heading", text: words };
}

function text(...parts: WordPart[]): WordBlock {
  return { kind: "text", parts };
}

function quiet(...parts: WordPart[]): WordBlock {
  return { kind: "text", parts, look: "quiet" };
}

function strong(words: string): WordPart {
  return { text: words, strong: true };
}
