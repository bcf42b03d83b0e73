import type { SpecProblem } from "#app/charts/spec.ts";

/** How an embed looks: as its host's page asks, or (`auto`) as the reader has set for everything. */
export const THEMES = ["light", "dark", "auto"] as const;
export type Theme = (typeof THEMES)[number];

/** Light where nothing is said: most pages are, whatever their readers have set. */
export function parseTheme(search: URLSearchParams): Theme | SpecProblem {
  const given = search.getAll("theme").filter((value) => value !== "");
  const value = given.length > 1 ? given.join(" ") : (given[0] ?? "light");
  return THEMES.find((theme) => theme === value) ?? { name: "theme", value, expected: THEMES.join(", ") };
}
