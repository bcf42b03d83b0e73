import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it, test } from "vitest";
import { forReading } from "#app/pages/for-reading.ts";

it("keeps every name and value, and shows none to whoever lists them", () => {
  const data = forReading({ head: { title: "Kotka" }, page: [1, 2] });
  const { head, page } = data;
  expect([head.title, page, "head" in data]).toEqual(["Kotka", [1, 2], true]);
  expect([Object.keys(data), JSON.stringify(data)]).toEqual([[], "{}"]);
});

const folder = resolve(import.meta.dirname, "../../../app/routes");
/** They stand around pages with scripts too. */
const LAYOUTS = ["$locale.tsx", "$locale.desk.tsx"];
const pages = readdirSync(folder)
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))
  .filter(
    ({ name, text }) =>
      name.startsWith("$locale.") && !LAYOUTS.includes(name) && /useLoaderData|pageMeta/.test(text),
  );

test.each(pages)("$name gives its data to scripts only where it has any", ({ text }) => {
  expect(/return forReading\(/.test(text)).toBe(!/scripts: true/.test(text));
});

it("was tried on every page", () => {
  expect(pages.length).toBeGreaterThan(8);
});
