import { LOCALES, type Locale } from "#app/domain/text.ts";

/** What a page says of itself in its head. */
export interface PageHead {
  title: string;
  description: string;
  locale: Locale;
  /** What follows the language in the address: "" or "/catalogue". */
  path: string;
  /** Where readers find this service, without a slash at the end. */
  origin: string;
}

type Descriptor =
  | { title: string }
  | { name: string; content: string }
  | { tagName: "link"; [name: string]: string };

/**
 * For a route's `meta`: title, description and the page's other languages; nothing where the loader failed.
 */
export function pageMeta(data: unknown): Descriptor[] {
  const head = headOf(data);
  if (!head) return [];
  const { title, description, path, origin } = head;
  return [
    { title },
    { name: "description", content: description },
    ...LOCALES.map(
      (hrefLang): Descriptor => ({
        tagName: "link",
        rel: "alternate",
        hrefLang,
        href: `${origin}/${hrefLang}${path}`,
      }),
    ),
  ];
}

function headOf(data: unknown): PageHead | null {
  // Our own loaders give it.
  return typeof data === "object" && data !== null && "head" in data ? (data.head as PageHead) : null;
}

/** What went wrong and what to do; `way`: the nearest page that is there, in place of the front page. */
export interface Said {
  title: string;
  advice: string;
  way?: { href: string; text: string };
}

/** What a thrown response says for the head of the page that tells of it. */
export interface TroubleData {
  title: string;
  /** The page's own words, where it has other ones than its status has. */
  said?: Said;
}

export function troubleTitle(title: string): string {
  return `${title} – Saukko`;
}

/**
 * For a layout's `meta`: the title of the page that tells what went wrong; the bare name where the trouble
 * has no words.
 */
export function troubleMeta(error: unknown): Descriptor[] {
  const data = typeof error === "object" && error !== null && "data" in error ? error.data : null;
  const known =
    typeof data === "object" && data !== null && "title" in data && typeof data.title === "string";
  return [{ title: known ? String(data.title) : "Saukko" }];
}
