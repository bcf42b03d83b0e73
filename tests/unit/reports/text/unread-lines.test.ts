import { expect, test } from "vitest";
import { unreadLines } from "#app/reports/text/unread-lines.ts";

test("tells what was meant as a table or a heading and is none, by its row", () => {
  expect(unreadLines("Alku\n\n| Kunta | Luku |\n| Kotka | 5 |\n\n# Suuri otsikko")).toEqual([
    { line: 3, why: "table" },
    { line: 6, why: "heading" },
  ]);
  expect(unreadLines("## Otsikko\r\n##### Pieni")).toEqual([
    { line: 1, why: "heading" },
    { line: 2, why: "heading" },
  ]);
});

test("has nothing to say of what is read, or of signs that mean themselves", () => {
  const table = "| Kunta | Luku |\n| --- | --- |\n| Kotka | 5 |\n| Hamina | 6 |";
  for (const typed of ["", table, "### Väliotsikko", "#### Alaotsikko", "\\# 1", "a | b", "| yksin", "#"])
    expect([typed, unreadLines(typed)]).toEqual([typed, []]);
});

test("tells the first of many", () => {
  expect(unreadLines("# a\n".repeat(30))).toHaveLength(5);
});
