import type { SourceModule } from "./imports.ts";

/** A room of the house: what is in it, and from which others it may import; it may always import itself. */
interface Room {
  holds: string;
  imports: readonly string[];
}

const BELOW = ["app/domain", "app/statistics", "app/i18n", "app/charts", "app/verdicts"] as const;

/** The rooms from the ground up: imports run down. docs/house.md is made from this (`npm run docs`). */
export const ROOMS: Readonly<Record<string, Room>> = {
  "app/domain": { holds: "the nouns: plain types, their keys and their parsing", imports: [] },
  "app/markup": {
    holds: "React elements as text, without React's own server: for pages and files that are drawn anew",
    imports: [],
  },
  "app/settings": { holds: "the environment, read once", imports: ["app/domain"] },
  "app/statistics": {
    holds: "methods, one a file, from plain values to plain values",
    imports: ["app/domain"],
  },
  "app/i18n": {
    holds:
      "words in three languages: messages, place names in their cases, sentences from results, citations",
    imports: ["app/domain"],
  },
  "app/charts": {
    holds: "pictures: spec, dataset, and a folder a kind with geometry, drawing, table, text alternative",
    imports: ["app/domain", "app/statistics", "app/i18n", "app/markup"],
  },
  "app/components": {
    holds: "pieces of the interface that two pages or more share",
    imports: ["app/domain", "app/i18n", "app/charts", "app/markup"],
  },
  "app/exports": {
    holds: "bytes: SVG, PNG, CSV, XLSX; asks nobody",
    imports: ["app/domain", "app/statistics", "app/i18n", "app/charts"],
  },
  "app/styles": { holds: "styles that pages share", imports: [] },
  db: {
    holds:
      "the only room that knows the engine: schema, stored forms, one question a file, one change a file, example data",
    imports: ["app/domain", "app/settings"],
  },
  "app/verdicts": {
    holds: "the methods over all areas after an import",
    imports: ["app/domain", "app/statistics", "db"],
  },
  "app/figures": {
    holds: "what a figure shows, for page, file and twin alike: dataset, map, limits, sentences",
    imports: [...BELOW, "db"],
  },
  "app/reports": {
    holds: "the welfare report: its texts, templates, drafts, and what is frozen of it",
    imports: [
      "app/domain",
      "app/i18n",
      "app/charts",
      "app/components",
      "app/markup",
      // Only its files for the server.
      "app/figures",
      "db",
    ],
  },
  "app/plan": {
    holds: "the welfare plan: what may stand in its goals, measures and bodies, and its files",
    imports: ["app/domain", "app/i18n", "app/figures", "app/reports", "importers", "db"],
  },
  "app/auth": {
    holds: "who somebody is: passwords, second factors, sessions, attempts",
    imports: ["app/domain", "app/settings", "db"],
  },
  "app/admin": {
    holds: "the command that makes the first account and mends others",
    imports: ["app/domain", "app/settings", "app/auth", "db"],
  },
  "app/backup": {
    holds: "copies of the two databases: made, checked, put back; frozen versions held to their hashes",
    imports: ["app/domain", "app/settings", "app/reports", "db"],
  },
  "app/explain": {
    holds: "the command that tells how a result was reached",
    imports: [...BELOW, "app/settings", "app/figures", "db"],
  },
  importers: {
    holds: "sources into the database: one small interface, one pipeline, a folder a source",
    imports: ["app/domain", "app/settings", "app/verdicts", "db"],
  },
  "app/pages": {
    holds: "one page, one folder: its data, views, twin table, styles",
    imports: [
      ...BELOW,
      "app/markup",
      "app/components",
      "app/exports",
      "app/figures",
      "app/reports",
      "app/plan",
      "app/backup",
      "app/server",
      "app/settings",
      "app/styles",
      "db",
    ],
  },
  "app/server": { holds: "express, the cache of drawn pages, headers, health", imports: ["app", "db"] },
  "app/routes": {
    holds: "addresses: parse, ask one question, compose; nobody imports a route",
    imports: ["app", "db"],
  },
  app: { holds: "Remix's root and entries", imports: ["app", "db"] },
};

/** Single doors in the walls, each with its reason. */
const DOORS: readonly { from: RegExp; to: RegExp; reason: string }[] = [
  {
    from: /^importers\/area-labels\.ts$/,
    to: /^app\/i18n\/place-forms\.ts$/,
    reason: "a file gives a municipality's name in the genitive (Kouvolan kaupunki)",
  },
  {
    from: /^app\/auth\/(password-hash|sign-in\.server)\.ts$/,
    to: /^app\/exports\/bounded-queue\.ts$/,
    reason: "a hash takes as much memory as a picture: so many at a time",
  },
];

/** What only these places may import, since it will be changed one day or must not reach the browser. */
const PACKAGES: readonly { packages: RegExp; only: RegExp; reason: string }[] = [
  {
    packages: /^@remix-run\//,
    only: /^app\/(routes|server)\/|^app\/(root|entry\.(client|server))\.tsx$/,
    reason: "a later move to React Router should be a rename",
  },
  { packages: /^(better-sqlite3|drizzle-orm)(\/|$)/, only: /^db\//, reason: "only db/ knows the engine" },
  {
    packages: /^@tiptap\//,
    only: /^app\/reports\/editor\//,
    reason: "a text is ours whatever editor wrote it: another one would take this room's place",
  },
  { packages: /^otpauth$/, only: /^app\/auth\//, reason: "secrets stay in one room" },
];

/** Files that may be longer than the limit, each with its reason. */
const LONG: readonly { path: RegExp; reason: string }[] = [
  { path: /^app\/i18n\/messages\//, reason: "a list of texts" },
  { path: /^db\/seed\//, reason: "a table of data" },
  { path: /^db\/example\/(levels|centre-points)\.ts$/, reason: "a table of data" },
  { path: /^app\/i18n\/place-forms\.ts$/, reason: "a table of how place names bend" },
  { path: /^db\/schema\//, reason: "columns with their comments: the data dictionary" },
  {
    path: /^app\/server\/set-up\.mjs$/,
    reason: "runs before anything is installed, so that it cannot import",
  },
];
const LONGEST = 250;

/**
 * Where code that ships to the browser begins; loaders of routes are taken out by Remix and are not
 * followed.
 */
const SHIPPED =
  /^app\/(components|charts|pages|reports)\/.*\.tsx$|^app\/(root|entry\.client)\.tsx$|^app\/reports\/editor\//;

/** Words of all pages, or of all languages. */
const UNSENT = /^app\/i18n\/(server-messages\.tsx|messages\.ts)$/;

/** Everything that breaks a rule of the house, in words; empty when all is well. */
export function violations(modules: readonly SourceModule[]): string[] {
  return [
    ...wrongWay(modules),
    ...figuresInReports(modules),
    ...importedRoutes(modules),
    ...foreignPackages(modules),
    ...zodInBrowser(modules),
    ...unsentWords(modules),
    ...cycles(modules),
    ...ofOnePage(modules),
    ...tooLong(modules),
  ];
}

function roomOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] !== "app") return parts[0] ?? "";
  return parts.length > 2 ? `app/${parts[1]}` : "app";
}

function wrongWay(modules: readonly SourceModule[]): string[] {
  const wrong: string[] = [];
  for (const { path, imports } of modules) {
    const room = roomOf(path);
    const allowed = ROOMS[room]?.imports;
    if (!allowed) wrong.push(`${path} is in no known room: give "${room}" a place in the table of imports`);
    for (const { target, ours } of imports) {
      if (!ours || target === "package.json") continue;
      const other = roomOf(target);
      const open =
        other === room ||
        allowed?.some((one) => other === one || (one === "app" && other.startsWith("app/"))) ||
        DOORS.some((door) => door.from.test(path) && door.to.test(target));
      if (!open) wrong.push(`${path} imports ${target}: ${room} may not import ${other}`);
    }
  }
  return wrong;
}

/** What a report is, is known without any figures: only its files for the server ask for them. */
function figuresInReports(modules: readonly SourceModule[]): string[] {
  return modules
    .filter(({ path }) => roomOf(path) === "app/reports" && !path.includes(".server."))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, ours }) => ours && ["app/figures", "db"].includes(roomOf(target)))
        .map(({ target }) => `${path} imports ${target}: of app/reports only .server files ask for figures`),
    );
}

function importedRoutes(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target.startsWith("app/routes/"))
      .map(({ target }) => `${path} imports the route ${target}: nobody imports a route`),
  );
}

function foreignPackages(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, ours }) => {
      const rule = ours
        ? undefined
        : PACKAGES.find((one) => one.packages.test(target) && !one.only.test(path));
      return rule ? [`${path} imports ${target}: ${rule.reason}`] : [];
    }),
  );
}

function zodInBrowser(modules: readonly SourceModule[]): string[] {
  const shipped = modules.filter(({ path }) => SHIPPED.test(path));
  return [...whatShips(modules, shipped)].flatMap(([{ path, imports }, by]) => {
    const zod = imports.some(({ target, typeOnly }) => !typeOnly && /^zod(\/|$)/.test(target));
    return zod ? [`${path} imports zod and ships to the browser by way of ${by}`] : [];
  });
}

/**
 * Pages that scripts draw again, with the layouts around them, may ask only for words that a browser is
 * sent.
 */
function unsentWords(modules: readonly SourceModule[]): string[] {
  const playable = modules.filter((module) => module.playable);
  const around = (path: string): boolean =>
    playable.some((page) => page.path.startsWith(path.replace(/\.tsx$/, ".")));
  const drawn = modules.filter(
    (module) => module.playable || module.path === "app/root.tsx" || around(module.path),
  );
  return [...whatShips(modules, drawn)].flatMap(([{ path, imports }, by]) =>
    imports
      .filter(({ target, typeOnly }) => !typeOnly && UNSENT.test(target))
      .map(({ target }) => `${path} imports ${target}, whose words no browser is sent, by way of ${by}`),
  );
}

/** All that a browser loads with the given files, each with the one it came by. */
function whatShips(
  modules: readonly SourceModule[],
  from: readonly SourceModule[],
): ReadonlyMap<SourceModule, string> {
  const known = new Map(modules.map((module) => [module.path, module]));
  const seen = new Map<SourceModule, string>();
  const follow = (path: string, by: string): void => {
    const module = known.get(path);
    if (!module || seen.has(module) || path.includes(".server.")) return;
    seen.set(module, by);
    for (const one of module.imports) if (!one.typeOnly && one.ours) follow(one.target, by);
  };
  for (const { path } of from) follow(path, path);
  return seen;
}

function cycles(modules: readonly SourceModule[]): string[] {
  const known = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const before = way.indexOf(path);
    if (before >= 0) found.push(`import cycle: ${[...way.slice(before), path].join(" -> ")}`);
    if (before >= 0 || done.has(path)) return;
    for (const { target, ours } of known.get(path)?.imports ?? []) if (ours) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return found;
}

/** Components that one page alone uses: they live in its folder. */
function ofOnePage(modules: readonly SourceModule[]): string[] {
  const importers = new Map<string, SourceModule[]>();
  for (const module of modules)
    for (const { target } of module.imports)
      importers.set(target, [...(importers.get(target) ?? []), module]);
  const pagesOf = (path: string): string[] =>
    (importers.get(path) ?? []).flatMap((module) => {
      const room = roomOf(module.path);
      return room === "app/components" ? pagesOf(module.path) : (pageOf(module) ?? []);
    });
  return modules
    .filter(({ path }) => roomOf(path) === "app/components")
    .flatMap(({ path }) => {
      const pages = [...new Set(pagesOf(path))];
      return pages.length > 1
        ? []
        : [`${path} is used by ${pages[0] ?? "no page"} alone: a component is shared by two pages at least`];
    });
}

/** The page that a file belongs to: its folder, or of a route the first page's folder that it imports. */
function pageOf({ path, imports }: SourceModule): string | null {
  const folder = (one: string): string | null =>
    roomOf(one) === "app/reports" ? "reports" : (/^app\/pages\/([^/]+)\//.exec(one)?.[1] ?? null);
  if (!/^app\/(routes\/|[^/]+$)/.test(path)) return folder(path);
  return imports.map(({ target }) => folder(target)).find((one) => one !== null) ?? path;
}

function tooLong(modules: readonly SourceModule[]): string[] {
  return modules
    .filter(({ path, lines }) => lines > LONGEST && !LONG.some((one) => one.path.test(path)))
    .map(
      ({ path, lines }) => `${path} has ${lines} lines: near ${LONGEST}, ask which noun wants its own room`,
    );
}
