import { theme } from "#app/charts/theme.ts";
import { appendixGroups } from "#app/domain/appendix-group.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type {
  FrozenBlock,
  FrozenCell,
  FrozenPicture,
  FrozenSection,
  FrozenTable,
  ReportVersion,
  Snapshot,
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
  PrintBlock,
  PrintDocument,
  PrintFigure,
  PrintNode,
  PrintSection,
  PrintTable,
} from "./print-document.ts";
import { plainRun, printText } from "./print-text.ts";

/** A version in one of its languages, as report.typ prints it: from what is frozen alone. */
export function printReport(version: ReportVersion, locale: Locale): PrintDocument {
  const { snapshot, hash } = version;
  const words = messagesFor(locale).reportPrint;
  const [year = 0, month = 0, day = 0] = finnishDay(snapshot.frozenAt).split("-").map(Number);
  const { report } = snapshot;
  // The plan is handed out by itself too.
  const planAt = snapshot.sections.findIndex(({ blocks }) => blocks.some(({ kind }) => kind === "goals"));
  return {
    lang: locale,
    region: locale === "en" ? "gb" : "fi",
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
      page: words.page("{page}", "{all}"),
      of: words.version(snapshot.number),
      tables: words.tables,
      tablesLead: words.tablesLead,
      sources: words.sources,
    },
    foot: `${words.version(snapshot.number)} · ${hash.slice(0, SHORT_HASH)}`,
    sections: snapshot.sections.map((section, at) => ({
      ...printSection(section, locale),
      opens: at <= 1 || section.priority !== null || at === planAt,
    })),
    tables: figureTables(snapshot, locale),
    sources: sourceNodes(version, locale),
  };
}

function printSection(
  { titles, priority, blocks }: FrozenSection,
  locale: Locale,
): Omit<PrintSection, "opens"> {
  return {
    title: inLocale(titles, locale) ?? "–",
    hue: theme.priorities[(priority ?? 0) - 1] ?? theme.river[700],
    blocks: blocks.flatMap((block) => printBlock(block, locale)),
  };
}

function printBlock(block: FrozenBlock, locale: Locale): PrintBlock[] {
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
      const note = block.edited ? `${words.edited}. ${words.machineSentence}: ${shown.machine}` : "";
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
      return shown ? [printAppendix(shown)] : [];
    }
    default: {
      const shown = block.shown[locale];
      if (!shown) return [];
      return [
        {
          kind: "table",
          ...printTable(shown.table),
          notes: shown.notes,
          source: shown.source ?? "",
        },
      ];
    }
  }
}

/** A printed page's column in px of a picture, and how tall one may be there beside what is said of it. */
const COLUMN = 640;
const TALLEST = 780;
/** Two pictures of this height share a page; a narrow one, a map, may be taller beside a wide one. */
const HALF_PAGE = { wide: 288, narrow: 352 };
/** For the sake of that, letters become so much smaller at the most. */
const LEAST_SHRUNK = 0.8;

/**
 * The picture on paper: no wider than it was drawn, where it can as low as two on a page are, and no
 * taller than a
 * page has room for. Parts are not made lower: they have pages for themselves.
 */
function printImages({ svg, alt, parts }: FrozenPicture): PrintFigure["images"] {
  return (parts ?? [{ svg: svg.print, alt }]).map((part) => {
    const [, width = COLUMN, height = 0] =
      /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(part.svg)?.map(Number) ?? [];
    const half = HALF_PAGE[width < COLUMN ? "narrow" : "wide"] / height;
    const wanted = parts ? 1 : Math.max(half, LEAST_SHRUNK);
    return { ...part, share: Math.min(1, width / COLUMN) * Math.min(1, wanted, TALLEST / height) };
  });
}

function printAppendix({
  table,
  notes,
  source,
}: {
  table: FrozenTable;
  notes: string[];
  source: string | null;
}): PrintBlock {
  const groups = appendixGroups(table).map(({ state, reason, names }) => ({
    head: `${capital(state)}: ${reason} (${names.length})`,
    text: names.join("; "),
  }));
  return { kind: "groups", title: table.caption, groups, notes, source: source ?? "" };
}

function missingText(text: string): PrintBlock {
  return { kind: "nodes", nodes: [{ kind: "p", runs: [{ ...plainRun(text), italic: true }] }] };
}

/** The numbers of every picture, at the end: for who cannot read the picture, and for who wants to check. */
function figureTables({ sections }: Snapshot, locale: Locale): PrintTable[] {
  const words = messagesFor(locale).reportPrint;
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const shown = block.kind === "figure" ? block.shown[locale] : undefined;
      if (block.kind !== "figure" || !shown) return [];
      const table = printTable(shown.table);
      return [{ ...table, title: `${words.figure(block.number)}. ${table.title}`, source: shown.source }];
    });
}

function printTable({ caption, columns, rows }: FrozenTable): PrintTable {
  return {
    title: caption,
    columns,
    rows: rows.map((row) =>
      row.map((cell) => ({ text: cell.text, right: isNumber(cell), hue: markHue(cell) })),
    ),
    notes: [],
    source: "",
  };
}

/** The hue that a goal's mark has on pages; the word says it too. */
function markHue({ mark }: FrozenCell): string {
  if (mark === undefined || mark === "refused" || mark === "pace-open") return "";
  return mark === "off-course" || mark === "wrong-way" ? theme.judgement.worse : theme.judgement.better;
}

function isNumber(cell: FrozenCell): boolean {
  return cell.value !== undefined;
}

function sourceNodes({ snapshot, hash }: ReportVersion, locale: Locale): PrintNode[] {
  const words = messagesFor(locale).reportPrint;
  const sources = snapshot.sources.map(({ names, licence, fetched }): PrintNode[] => {
    const parts = [
      inLocale(names, locale) ?? "",
      licence,
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
