import { type AreaKey, parseAreaKey, splitAreaKey } from "#app/domain/area.ts";
import type { LocalText } from "#app/domain/text.ts";

/** How texts of the environment are read: each gives null where the text is none of its kind. */

export function wholeNumber(text: string, largest: number): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= largest ? Number(text) : null;
}

export function filePath(text: string): string | null {
  return text.endsWith("/") ? null : text;
}

/** "data/saukko.db" → "data/saukko-work.db": backups and moves then take the folder. */
export function workBeside(database: string): string {
  return database === ":memory:" ? database : database.replace(/(\.[^./\\]*)?$/, "-work$1");
}

export function hostName(text: string): string | null {
  const name = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;
  const ipv6 = /^[0-9a-f:.]*:[0-9a-f:.]*$/i;
  return name.test(text) || ipv6.test(text) ? text : null;
}

/** The address to write in a link: a server that listens everywhere is reached by its machine's name. */
export function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

export function homeRegion(text: string): AreaKey | null {
  const key = parseAreaKey(text);
  if (key === null) return null;
  const { kind } = splitAreaKey(key);
  return kind === "hyvinvointialue" || kind === "maakunta" ? key : null;
}

export function webUrl(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

export function baseUrl(text: string): string | null {
  return webUrl(text)?.replace(/\/+$/, "") ?? null;
}

/** What may stand in an HTTP header. */
export function plainLine(text: string): string | null {
  return /^[\x20-\x7e]+$/.test(text) ? text : null;
}

export function oneOf<T extends string>(list: readonly T[], text: string): T | null {
  return list.find((one) => one === text) ?? null;
}

/** A time of day such as 03:30; "off" is none. */
export function timeOfDay(text: string): string | null {
  return text === "off" || /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null;
}

/** One name for all languages, or three divided by "|"; "" stays. */
export function nameInLanguages(text: string): LocalText | "" | null {
  if (text === "") return "";
  const names = text.split("|").map((name) => name.trim());
  const isPlain = names.every(
    (name) => /^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u.test(name) && name.length <= 200,
  );
  const [fi = "", sv = fi, en = fi] = names;
  return isPlain && (names.length === 1 || names.length === 3) ? { fi, sv, en } : null;
}

/** An e-mail address or a page, as a link leads there; "" stays. */
export function feedbackAddress(text: string): string | null {
  if (text === "") return "";
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  return text.startsWith("https://") && URL.canParse(text) && plainLine(text) ? new URL(text).href : null;
}
