import { isLocale, type Locale } from "#app/domain/text.ts";

/** The language that an address is in: its first part, else null. */
export function localeOfPath(pathname: string): Locale | null {
  const first = pathname.split("/")[1];
  return isLocale(first) ? first : null;
}

/**
 * The language that a reader asks for by the header Accept-Language; Finnish where it says nothing we have.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "").split(",").map((part, order) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const weight = parameters
      .map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1])
      .find((one) => one !== undefined);
    return {
      language: tag.toLowerCase().split("-")[0],
      weight: weight === undefined ? 1 : Number(weight),
      order,
    };
  });
  const best = wishes
    .filter((wish) => isLocale(wish.language) && wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)[0];
  return isLocale(best?.language) ? best.language : "fi";
}
