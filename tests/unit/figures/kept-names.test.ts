import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const APP = fileURLToPath(new URL("../../../app/", import.meta.url));

/** Names under which answers are kept: their texts, with a star for what changes. */
function keptNames(source: string): string[] {
  const calls = source.matchAll(/cachedByVersion(?:<[^(]*>)?\(\s*\w+(?:\(\))?,\s*(?:"([^"]*)"|`([^`]*)`)/g);
  return [...calls].map(([, plain, template]) => plain ?? (template ?? "").replaceAll(/\$\{[^}]*\}/g, "*"));
}

/** Whether two such names can be the same text. */
function canMeet(one: string, other: string): boolean {
  const asPattern = (name: string): RegExp =>
    new RegExp(
      `^${name
        .split("*")
        .map((part) => part.replaceAll(/[^\w ]/g, "\\$&"))
        .join(".*")}$`,
    );
  const asText = (name: string): string => name.replaceAll("*", "x");
  return asPattern(one).test(asText(other)) || asPattern(other).test(asText(one));
}

describe("answers that are kept by their names", () => {
  it("are of one question each: whoever asked first would give everybody else an answer of another kind", () => {
    const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    const names = files.flatMap((path) => keptNames(readFileSync(`${APP}${path}`, "utf8")));
    expect(names.length).toBeGreaterThan(15);
    const met = names.flatMap((one, at) =>
      names.slice(at + 1).flatMap((other) => (canMeet(one, other) ? [`${one} = ${other}`] : [])),
    );
    expect(met).toEqual([]);
  });

  it("are found out where two could meet", () => {
    const source =
      'cachedByVersion(db, "all", () => a()); cachedByVersion<X[]>(database(), `of $' +
      "{key} $" +
      "{year}`, () => b());";
    expect(keptNames(source)).toEqual(["all", "of * *"]);
    expect(canMeet("all", "all")).toBe(true);
    expect(canMeet("of * *", "of *")).toBe(true);
    expect(canMeet("of *", "all *")).toBe(false);
  });
});
