import { finnishDay } from "#app/domain/finnish-day.ts";

/** The longest name of a file without its ending: room for a folder's path on every system. */
const LONGEST = 110;
const LONGEST_SUBJECT = 40;

export interface FilenameParts {
  /** What it is about, e.g. an indicator's title; what stands after its first comma is left out. */
  subject: string;
  /** Names of areas, in the order shown. */
  areas: readonly string[];
  /** The day of the figures, or the moment at which they were fetched. */
  day: string | null;
  /** What kind of picture it is, where the line chart is not meant: "jakauma", "kartta". */
  view?: string;
  extension: string;
}

/** A name that every system takes: `saukko-tyottomat-kouvola-kotka-2026-11-22.png`. */
export function exportFilename(parts: FilenameParts): string {
  const subject = cutAtWord(slug(parts.subject.split(",")[0] ?? ""), LONGEST_SUBJECT);
  const words = ["saukko", subject, parts.view ? slug(parts.view) : "", ...parts.areas.map(slug)];
  const stem = cutAtWord(words.filter(Boolean).join("-"), LONGEST - 11);
  const day = parts.day ? `-${finnishDay(parts.day)}` : "";
  return `${stem}${day}.${parts.extension}`;
}

export interface FigureFilenameParts {
  /** What it is about; what stands after its first comma is left out. */
  subject: string;
  areas: readonly string[];
  /** "2015–2024", or "" where there is none. */
  years: string;
  /** What it was taken from, never cut: report, version, number there. */
  taken: readonly string[];
  extension: string;
}

/**
 * A figure of a report: `saukko-tyottomat-kouvola-2015-2024-kymenlaakso-2025-2029-versio-1-kuva-3.svg`. Its
 * areas are the first to be cut.
 */
export function figureFilename({ subject, areas, years, taken, extension }: FigureFilenameParts): string {
  const about = cutAtWord(slug(subject.split(",")[0] ?? ""), LONGEST_SUBJECT);
  const end = [years, ...taken].map(slug).filter(Boolean).join("-");
  const beginning = ["saukko", about, ...areas.map(slug)].filter(Boolean).join("-");
  const room = Math.max(LONGEST - end.length - 1, "saukko-".length + about.length);
  return `${cutAtWord(beginning, room)}-${end}.${extension}`;
}

/** Lower-case a–z and digits parted by single hyphens: å and ä become a, ö becomes o. */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : text.slice(0, longest);
}
