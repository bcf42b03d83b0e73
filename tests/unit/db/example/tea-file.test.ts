import { expect, test } from "vitest";
import { exampleSotkanet } from "#db/example/generator.ts";
import { exampleTeaCsv } from "#db/example/tea-file.ts";

const text = exampleTeaCsv();
const [header, ...rows] = text
  .trimEnd()
  .split("\r\n")
  .map((line) => line.split(";"));

test("the file has the documented columns and is the same at every call", () => {
  expect(header).toEqual(["kunta", "sektori", "ulottuvuus", "osoitin", "vuosi", "pisteet"]);
  expect(rows.every((row) => row.length === 6)).toBe(true);
  expect(exampleTeaCsv()).toBe(text);
});

test("points are whole numbers from 0 to 100, or the mark of a municipality that did not answer", () => {
  const points = rows.map((row) => row[5] ?? "");
  expect(
    points.filter((mark) => mark !== "-").every((mark) => /^\d{1,3}$/.test(mark) && Number(mark) <= 100),
  ).toBe(true);
  const unanswered = points.filter((mark) => mark === "-").length;
  const totals = rows.filter((row) => row[2] === "").length;
  expect(unanswered / totals).toBeGreaterThan(0.08);
  expect(unanswered / totals).toBeLessThan(0.16);
});

test("every row is about another thing, and liikunta has no yhteiset käytännöt", () => {
  expect(new Set(rows.map((row) => row.slice(0, 5).join(";"))).size).toBe(rows.length);
  expect(rows.some((row) => row[1] === "kuntajohto" && row[2] === "yhteiset käytännöt")).toBe(true);
  expect(rows.some((row) => row[1] === "liikunta" && row[2] === "yhteiset käytännöt")).toBe(false);
});

test("it covers mainland municipalities: Kouvola is there, Mariehamn is not", () => {
  const codes = new Set(rows.map((row) => row[0]));
  expect(codes).toContain("286");
  expect(codes).not.toContain("478");
  expect(codes.size).toBe(292);
});

test("the total of kuntajohto is the figure of Sotkanet's indicator 4072", () => {
  const source = exampleSotkanet({ revision: 2 });
  const kouvola = source.regions().find(({ category, code }) => category === "KUNTA" && code === "286");
  const total = (year: number): number | undefined =>
    source.rows(4072).find((row) => row.region === kouvola?.id && row.year === year)?.value;
  const inFile = rows.filter(
    (row) => row[0] === "286" && row[1] === "kuntajohto" && row[2] === "" && row[5] !== "-",
  );
  expect(inFile.length).toBeGreaterThan(1);
  for (const row of inFile) expect(total(Number(row[4]))).toBe(Number(row[5]));
});
