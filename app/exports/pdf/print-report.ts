import { theme } from "#app/charts/theme.ts";
import { appendixGroups } from "#app/domain/appendix-group.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import {
  FROZEN_LISTS,
  type FrozenBlock,
  type FrozenSection,
  type FrozenTable,
  type FrozenTableBlock,
  type ReportVersion,
  type Snapshot,
} from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { capital } from "#app/i18n/capital.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import {
  decisionLine,
  SHORT_HASH,
  versionAddress,
  versionLines,
  yearsBesideTitle,
} from "#app/i18n/report-lines.ts";
import type {
  PrintAnnexTable,
  PrintBlock,
  PrintDocument,
  PrintNode,
  PrintSection,
} from "./print-document.ts";
import { printImages } from "./print-images.ts";
import { inItsLanguage, regionOf, toldLanguages, withForeign } from "./print-said.ts";
import { isLongList, printList, printTable, type TableRoom } from "./print-table.ts";
import { plainRun, printText } from "./print-text.ts";

/** The column of text of report.typ, pt, and the sizes of tables in a chapter and in the annex. */
const COLUMN = 459;
const CHAPTER: TableRoom = { width: COLUMN, size: 9, crowded: 8.5, filled: true };
const ANNEX: TableRoom = { width: COLUMN, size: 8, crowded: 8, filled: false };

/** A version in one of its languages, as report.typ prints it: from what is frozen alone. */
export function printReport(version: ReportVersion, locale: Locale): PrintDocument {
  const { snapshot, hash } = version;
  const words = messagesFor(locale).reportPrint;
  const [year = 0, month = 0, day = 0] = finnishDay(snapshot.frozenAt).split("-").map(Number);
  const { report } = snapshot;
  const planAt = planIn(snapshot);
  return {
    lang: locale,
    region: regionOf(locale),
    title: inLocale(report.titles, locale) ?? report.key,
    date: [year, month, day],
    cover: {
      area: inLocale(report.areaNames, locale) ?? "",
      years: yearsBesideTitle(report, locale),
      decision: decisionLine(version.decision, locale),
      lines: versionLines(version, locale),
      hues: theme.priorities,
    },
    words: {
      contents: words.contents,
      figures: words.figures,
      page: words.page("{page}", "{all}"),
      of: words.version(snapshot.number),
      tables: words.tables,
      tablesLead: words.tablesLead,
      sources: words.sources,
    },
    foot: `${words.version(snapshot.number)} · ${hash.slice(0, SHORT_HASH)}`,
    sections: snapshot.sections.map((section, at) => {
      const printed = printSection(section, locale, kinOf(snapshot, locale));
      // How its pages are filled is known when its pieces have been measured (fill-pages.ts).
      return { ...printed, opens: at === 0 || at === planAt, room: 0, above: 0 };
    }),
    tables: figureTables(snapshot, locale),
    sources: sourceNodes(version, locale),
  };
}

/** The plan of a council's term is handed out by itself too; a year's report has it in its course. */
function planIn({ report, sections }: Snapshot): number {
  if (!report.kind.startsWith("wide-")) return -1;
  return sections.findIndex(
    ({ priority, blocks }) => priority === null && blocks.some(({ kind }) => kind === "goals"),
  );
}

/** The lists of a report with the same heads as a list: one's columns stand under another's. */
type Kin = (table: FrozenTable) => FrozenTable[];

function kinOf({ sections }: Snapshot, locale: Locale): Kin {
  const headsOf = ({ columns }: FrozenTable): string => JSON.stringify(columns);
  const lists = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (isList(block) ? (block.shown[locale]?.table ?? []) : []));
  return (table) => lists.filter((one) => headsOf(one) === headsOf(table));
}

function isList(block: FrozenBlock): block is FrozenTableBlock {
  return FROZEN_LISTS.some((kind) => kind === block.kind);
}

function printSection(
  { titles, priority, blocks }: FrozenSection,
  locale: Locale,
  kin: Kin,
): Omit<PrintSection, "opens" | "room" | "above"> {
  return {
    title: inLocale(titles, locale) ?? "–",
    hue: theme.priorities[(priority ?? 0) - 1] ?? theme.river[700],
    blocks: blocks.flatMap((block) => printBlock(block, locale, kin)),
  };
}

function printBlock(block: FrozenBlock, locale: Locale, kin: Kin): PrintBlock[] {
  const words = messagesFor(locale).reportPrint;
  switch (block.kind) {
    case "page-break":
      return [{ kind: "break" }];
    case "text": {
      const doc = block.docs[locale];
      return doc ? [{ kind: "nodes", nodes: printText(doc) }] : [missingText(words.missingLanguage)];
    }
    case "sentence": {
      const shown = block.shown[locale];
      if (!shown) return [];
      const isOwn = block.edited && shown.text !== shown.machine;
      const note = isOwn ? `${words.edited}. ${words.machineSentence}: ${shown.machine}` : "";
      return [{ kind: "sentence", text: shown.text, note }];
    }
    case "figure": {
      const shown = block.shown[locale];
      if (!shown) return [];
      const { title, subtitle, caption, sentences, source } = shown;
      const label = words.figure(block.number);
      return [
        {
          kind: "figure",
          label,
          listed: `${label}. ${shown.table.caption}`,
          title,
          subtitle,
          images: printImages(shown),
          sentences,
          caption: caption ?? "",
          source,
        },
      ];
    }
    case "indicator-appendix": {
      const shown = block.shown[locale];
      return shown ? [printAppendix(shown, locale)] : [];
    }
    default: {
      const shown = block.shown[locale];
      if (!shown) return [];
      return [
        {
          kind: "table",
          ...withForeign(
            printTable(toldLanguages(shown.table, locale), CHAPTER, kin(shown.table)),
            shown.table,
            locale,
          ),
          notes: shown.notes,
          source: shown.source ?? "",
        },
      ];
    }
  }
}

function printAppendix(
  {
    table,
    notes,
    source,
  }: {
    table: FrozenTable;
    notes: string[];
    source: string | null;
  },
  locale: Locale,
): PrintBlock {
  const groups = appendixGroups(table).map(({ state, reason, lang, names }) => ({
    head: [
      { text: `${capital(state)}: ` },
      inItsLanguage({ text: reason, ...(lang && { lang }) }, locale),
      { text: ` (${names.length})` },
    ],
    names: names.map((name) => inItsLanguage(name, locale)),
  }));
  return { kind: "groups", title: table.caption, groups, begins: 0, notes, source: source ?? "" };
}

function missingText(text: string): PrintBlock {
  return { kind: "nodes", nodes: [{ kind: "p", runs: [{ ...plainRun(text), italic: true }] }] };
}

/** The numbers of every picture, at the end: for who cannot read the picture, and for who wants to check. */
function figureTables({ sections }: Snapshot, locale: Locale): PrintAnnexTable[] {
  const words = messagesFor(locale).reportPrint;
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): PrintAnnexTable[] => {
      const shown = block.kind === "figure" ? block.shown[locale] : undefined;
      if (block.kind !== "figure" || !shown) return [];
      const { table, source } = shown;
      const told = { title: `${words.figure(block.number)}. ${table.caption}`, source };
      return isLongList(table)
        ? [{ kind: "list", ...printList(table, ANNEX), ...told }]
        : [{ kind: "table", ...printTable(table, ANNEX), ...told }];
    });
}

function sourceNodes({ snapshot, hash }: ReportVersion, locale: Locale): PrintNode[] {
  const words = messagesFor(locale).reportPrint;
  const sources = snapshot.sources.map(({ names, licence, fetched }): PrintNode[] => {
    const parts = [
      inLocale(names, locale) ?? "",
      licence ?? words.licenceOfEach,
      fetched && words.fetched(formatDay(fetched, locale)),
    ];
    return [paragraph(parts.filter((part) => part).join(", "))];
  });
  const address = versionAddress({ snapshot }, locale);
  return [
    paragraph(words.frozen(formatDay(snapshot.frozenAt, locale))),
    { kind: "ul", items: sources },
    { kind: "p", runs: [plainRun(`${words.address}: `), { ...plainRun(address), href: address }] },
    paragraph(`${words.hash}: ${hash}`),
    paragraph(words.hashMeans),
  ];
}

function paragraph(text: string): PrintNode {
  return { kind: "p", runs: [plainRun(text)] };
}
