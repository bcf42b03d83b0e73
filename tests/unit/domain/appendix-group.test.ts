import { describe, expect, test } from "vitest";
import { appendixGroups } from "#app/domain/appendix-group.ts";

const row = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }));

describe("the appendix of indicators", () => {
  test("says once what many indicators have in common", () => {
    const groups = appendixGroups({
      rows: [
        row("Humala", "ei saatavilla", "lähteestä ei ole saatu lukuja"),
        row("Työttömät", "käytetty osiossa", "Merkityksellinen elämä"),
        row("Nuuska", "ei saatavilla", "lähteestä ei ole saatu lukuja"),
        row("Rikokset", "käytetty osiossa", "Turvallinen arki"),
        row("Tuloerot", "käytetty osiossa", "Merkityksellinen elämä"),
      ],
    });
    expect(groups).toEqual([
      { state: "ei saatavilla", reason: "lähteestä ei ole saatu lukuja", names: row("Humala", "Nuuska") },
      { state: "käytetty osiossa", reason: "Merkityksellinen elämä", names: row("Työttömät", "Tuloerot") },
      { state: "käytetty osiossa", reason: "Turvallinen arki", names: row("Rikokset") },
    ]);
  });

  test("keeps the language of a name that the report's has none of", () => {
    const rows = [[{ text: "Sjuklighetsindex", lang: "sv" as const }, ...row("käytetty osiossa", "Työ")]];
    expect(appendixGroups({ rows })[0]?.names).toEqual([{ text: "Sjuklighetsindex", lang: "sv" }]);
  });

  test("loses no indicator and makes none up", () => {
    const rows = ["a", "b", "c", "a"].map((name, at) => row(name, `s${at % 2}`, `r${at % 3}`));
    const names = appendixGroups({ rows }).flatMap((group) => group.names.map(({ text }) => text));
    expect([...names].sort()).toEqual(["a", "a", "b", "c"]);
    expect(appendixGroups({ rows: [] })).toEqual([]);
  });
});
