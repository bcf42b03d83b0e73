import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOMS } from "./house-rules.ts";

const root = resolve(import.meta.dirname, "../..");
const FILE = join(root, "docs/house.md");
const MADE = /<!-- rooms -->[\s\S]*?<!-- \/rooms -->/;

/** The text of docs/house.md with its table of rooms as the rules have it. */
export function houseMap(text: string = readFileSync(FILE, "utf8")): string {
  const rows = Object.entries(ROOMS).map(
    ([room, { holds, imports }]) =>
      `| \`${room}\` | ${holds} | ${imports.map(shortName).join(", ") || "nothing"} |`,
  );
  const table = ["| room | what is in it | imports from |", "|---|---|---|", ...rows].join("\n");
  if (!MADE.test(text)) throw new Error("docs/house.md has no place for the table of rooms");
  return text.replace(MADE, `<!-- rooms -->\n${table}\n<!-- /rooms -->`);
}

function shortName(room: string): string {
  return room === "app" ? "all of app" : room.replace(/^app\//, "");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(FILE, houseMap());
