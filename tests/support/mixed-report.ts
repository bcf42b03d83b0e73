import {
  FROZEN_LISTS,
  type FrozenBlock,
  type FrozenFigure,
  type FrozenListKind,
  type FrozenPicture,
  type FrozenSection,
  type FrozenTable,
} from "#app/domain/report-version.ts";
import type { TextBlock } from "#app/domain/text-doc.ts";
import { type Chance, chance } from "#tests/soak/random.ts";
import { paragraph } from "./frozen-report.ts";

/** Languages of a mixed report. */
export const MIXED_LOCALES = ["fi", "sv"] as const;
type MixedLocale = (typeof MIXED_LOCALES)[number];
/** How the titles of its chapters begin, and the text after each page's end that a writer made. */
export const CHAPTER_BEGINS = { fi: "Luku", sv: "Kapitel" } as const;
export const AFTER_BREAK = { fi: "Uudelta sivulta", sv: "Från en ny sida" } as const;

const WORDS = {
  fi: "hyvinvointialueen kunnat alueella osallisuus ja mielenterveyspalvelut vähenee on elämänlaatu nuorten",
  sv: "välfärdsområdet kommunerna i delaktighet och mentalvårdstjänster minskar är livskvalitet ungas",
} as const;
const CHAPTERS = 8;
const MOST_BLOCKS = 14;
const KINDS = [
  "text",
  "text",
  "figure",
  "figure",
  "figure",
  "sentence",
  "list",
  "tall",
  "headed",
  "break",
] as const;
type Kind = (typeof KINDS)[number];

/** Chapters of every kind of block in any order, in two languages whose texts are of other lengths. */
export function mixedSections(seed: number): FrozenSection[] {
  const luck = chance(seed);
  let number = 0;
  return Array.from({ length: CHAPTERS }, (_, at) => ({
    id: `chapter-${at}`,
    titles: inBoth((locale) => `${CHAPTER_BEGINS[locale]} ${at + 1}`),
    priority: at % 2 === 1 ? 1 + luck.below(4) : null,
    blocks: Array.from({ length: 1 + luck.below(MOST_BLOCKS) }, (_, turn) =>
      blocksOf(luck.pick(KINDS), `${at}-${turn}`, luck, () => ++number),
    ).flat(),
  }));
}

function blocksOf(kind: Kind, id: string, luck: Chance, next: () => number): FrozenBlock[] {
  switch (kind) {
    case "text":
      return [
        text(
          id,
          luck,
          Array.from({ length: 1 + luck.below(4) }, () => 4 + luck.below(110)),
        ),
      ];
    case "headed":
      return [text(id, luck, [10 + luck.below(60)], luck.pick([3, 4]))];
    case "figure":
      return [figure(id, next(), luck, false)];
    case "tall":
      return [figure(id, next(), luck, true)];
    case "sentence":
      return [sentence(id, luck)];
    case "list":
      return [list(luck.pick(FROZEN_LISTS), id, luck)];
    case "break":
      return [
        { kind: "page-break", id },
        {
          kind: "text",
          id: `${id}-after`,
          docs: inBoth((locale) => ({ type: "doc", content: [paragraph(AFTER_BREAK[locale])] })),
        },
      ];
  }
}

function text(id: string, luck: Chance, lengths: readonly number[], level?: 3 | 4): FrozenBlock {
  const paragraphs = lengths.map((length) => inBoth((locale) => words(locale, length, luck)));
  const title = inBoth((locale) => words(locale, 3, luck));
  const heading = (locale: MixedLocale): TextBlock[] =>
    level ? [{ type: "heading", attrs: { level }, content: [{ type: "text", text: title[locale] }] }] : [];
  const docs = inBoth((locale) => ({
    type: "doc" as const,
    content: [...heading(locale), ...paragraphs.map((one) => paragraph(one[locale]))],
  }));
  return { kind: "text", id, docs };
}

function figure(id: string, number: number, luck: Chance, isTall: boolean): FrozenFigure {
  const [width, height] = luck.pick([
    [640, 150 + luck.below(200)],
    [640, 230],
    [400, 300 + luck.below(120)],
  ]);
  const parts = Array.from({ length: isTall ? 2 + luck.below(6) : 0 }, () => 60 + luck.below(190));
  const told = luck.below(4);
  const shown = inBoth((locale): FrozenPicture => {
    const table = tableOf(locale, 3, 4, luck);
    const svg = picture(width, height);
    return {
      ...{ title: words(locale, 4 + luck.below(12), luck), subtitle: "2020–2023", caption: null, alt: "Alt" },
      sentences: Array.from({ length: told }, () => words(locale, 5 + luck.below(12), luck)),
      ...{ table, source: words(locale, 20, luck), svg: { phone: svg, screen: svg, print: svg } },
      ...(isTall && { parts: parts.map((tall) => ({ svg: picture(640, tall), alt: "Alt" })) }),
    };
  });
  return { kind: "figure", id, number, spec: "kind=line&indicator=sotkanet-181", shown };
}

/** With a letter at its foot, as a picture's axis has. */
function picture(width: number, height: number): string {
  const size = `width="${width}" height="${height}"`;
  const inside = `<rect ${size} fill="#ddd"/><text x="4" y="${height - 2}" font-family="Source Sans 3">x</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}>${inside}</svg>`;
}

function sentence(id: string, luck: Chance): FrozenBlock {
  const result = { indicator: "sotkanet-181", area: "kunta:286", sex: "total", question: "before" } as const;
  const shown = inBoth((locale) => {
    const said = words(locale, 6 + luck.below(20), luck);
    return { text: said, machine: said, source: "Sotkanet" };
  });
  return { kind: "sentence", id, result, edited: luck.below(2) === 1, shown };
}

function list(kind: FrozenListKind, id: string, luck: Chance): FrozenBlock {
  const [rows, columns] = [1 + luck.below(18), 2 + luck.below(5)];
  const shown = inBoth((locale) => ({
    ...{ table: tableOf(locale, rows, columns, luck), notes: [words(locale, 9, luck)], source: null },
  }));
  return { kind, id, shown };
}

function tableOf(locale: MixedLocale, rows: number, columns: number, luck: Chance): FrozenTable {
  const row = (): { text: string }[] =>
    Array.from({ length: columns }, () => ({ text: words(locale, 1 + luck.below(5), luck) }));
  return {
    caption: words(locale, 4, luck),
    columns: row().map(({ text: title }) => title),
    rows: Array.from({ length: rows }, row),
  };
}

function words(locale: MixedLocale, count: number, luck: Chance): string {
  const all = WORDS[locale].split(" ");
  const said = Array.from({ length: count }, () => luck.pick(all)).join(" ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function inBoth<T>(of: (locale: MixedLocale) => T): Record<MixedLocale, T> {
  return { fi: of("fi"), sv: of("sv") };
}
