import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BLOCK_KINDS } from "#app/domain/report.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import { plainText } from "#app/reports/text/plain-text.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { type Answer, type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";
import { BROKEN_LETTERS, HOSTILE } from "#tests/support/hostile-texts.ts";
import { formsOf, injectedIn, type PageField, type PageForm, shownIn } from "#tests/support/page-forms.ts";
import { realDatabase } from "#tests/support/real-database.ts";

/**
 * Hostile texts in every text field of every page that takes anything in, sent as a browser sends the form.
 * The fields are found by reading the pages: a new one is tried without being named here.
 */
const AREA = "hyvinvointialue:10";
const routes = resolve(import.meta.dirname, "../../app/routes");
let site: DeskSite;
let visit: Visit;

beforeAll(async () => {
  site = await deskSite(realDatabase);
  const id = await site.person("kaikki", ["administrator", "coordinator", "recorder"]);
  visit = await site.visit(id);
});
afterAll(() => site?.close());

/** What fields need beside the one that is tried, by their names. */
let persons = 0;
const SANE: Record<string, () => string> = {
  login: () => {
    persons += 1;
    return `tekija${persons}`;
  },
  name: () => "Tekijä",
  first: () => "2025",
  last: () => "2029",
  empty: () => "yes",
  day: () => "2026-11-23",
  paragraph: () => "12",
  "wanted-fi": () => "Tavoite",
  "what-fi": () => "Toimenpide",
  "name-fi": () => "Ryhmä",
  "described-fi": () => "Tulos",
  "title-fi": () => "Otsikko",
  "body-fi": () => "Valtuusto",
  "body-sv": () => "Fullmäktige",
  "reason-fi": () => "Syy",
  "reason-sv": () => "Orsak",
  password: () => "vanha salasana on tämä",
};
/** Texts that make no sense without each other: a described outcome is asked for where it is meant. */
const TOGETHER: readonly [field: RegExp, other: string, value: string][] = [
  [/^described-/, "meter", "outcome"],
  [/^(target|year|baseline)/, "meter", "indicator"],
  [/^title-/, "chapter", "own"],
];

interface Tried {
  page: string;
  field: string;
  shown: number;
  refused: number;
}
const tried: Tried[] = [];
/** What went otherwise than it should: neither shown as typed nor named as the hindrance. */
const wrong: string[] = [];
const visited = new Set<string>();

/** One name for fields that are made in a row: the reason of each indicator, the assessment of each year. */
const kindOf = ({ name }: PageField): string =>
  name.replace(/sotkanet-\d+|tea-[\w.-]+?(?=\.\w\w$)|group:[\w-]+/, "*").replace(/\d+/, "#");

/** Hostile texts side by side, as many in one as a field takes. */
function chunksOf(texts: readonly string[], most: number): string[] {
  const chunks: string[] = [];
  for (const text of texts) {
    const longer = chunks.length > 0 ? `${chunks.at(-1)} ¤ ${text}` : text;
    if (chunks.length > 0 && longer.length <= most) chunks[chunks.length - 1] = longer;
    else chunks.push(text);
  }
  return chunks;
}

/** Told apart by its end from what was typed into another field. */
let marks = 0;
function marked(text: string): string {
  marks += 1;
  return `${text} m${marks}`;
}

function textsFor({ most }: PageField): string[] {
  const fits = Math.min(most ?? 2000, 2000) - 10;
  return [
    "pitkä kappale ".repeat(14_500),
    ...(fits < 20 ? ['=1+1"><script>alert(1)</script>'] : chunksOf([...HOSTILE, ...BROKEN_LETTERS], fits)),
    ...(fits < 20 ? [] : ["\t@SUM(1+1)*cmd|' /C calc'!A0"]),
  ];
}

async function sent(form: PageForm, field: PageField, text: string): Promise<Answer> {
  const fields: Record<string, string[]> = {};
  for (const one of form.fields) {
    const sane = one.kind === "text" && (one.values[0] ?? "") === "" ? SANE[one.name]?.() : undefined;
    const values = sane === undefined ? one.values : [sane];
    // Of several buttons a person presses the first.
    if (one.name === "intent" && fields.intent) continue;
    fields[one.name] = [...(fields[one.name] ?? []), ...values];
  }
  for (const [name, other, value] of TOGETHER)
    if (name.test(field.name) && fields[other]) fields[other] = [value];
  // What goes for all is only heard where nothing goes for one.
  if (/^all\./.test(field.name))
    for (const one of form.fields) if (one.kind === "text") fields[one.name] = [""];
  fields[field.name] = [text];
  if (form.method !== "get") return visit.post(form.action, fields, { csrf: false });
  const query = Object.entries(fields).flatMap(([name, values]) => values.map((value) => [name, value]));
  return visit.get(`${form.action.replace(/[?#].*/, "")}?${new URLSearchParams(query)}`);
}

/** Whether a page shows the text as it was typed, in a field to go on writing or as a reader sees it. */
function shows(html: string, { name }: PageField, text: string): boolean {
  const plain = (markdown: string): string =>
    plainText(readMarkdown(markdown)).replaceAll(/\s+/g, " ").trim();
  const wanted = name.startsWith("text-") ? plain(text) : cleanLine(text);
  const found = shownIn(html);
  if (found.some((one) => one.includes(wanted) || cleanLine(one).includes(wanted))) return true;
  return (
    name.startsWith("text-") && found.some((one) => one.length >= wanted.length && plain(one) === wanted)
  );
}

/** Why nothing was taken, beside the field or in the page's place. */
const tellsWhy = (html: string): boolean =>
  /form-field-problem|form-notice|class="notice|class="trouble|<h1/.test(html) &&
  !/Odottamaton|Jokin meni/.test(html);

/** Tries every text field of a page, or one by its name; `also`: where else what was taken is seen. */
async function tryPage(path: string, also: readonly string[] = [], only?: string): Promise<void> {
  visited.add(path.replace(/\?.*/, ""));
  const known = new Set<string>();
  const page = await visit.get(path);
  expect([path, page.status]).toEqual([path, 200]);
  for (const [at, form] of formsOf(page.text, path).entries())
    for (const field of form.fields.filter(({ kind }) => kind === "text")) {
      if (only !== undefined && field.name !== only) continue;
      const own = `${form.fields.find(({ name }) => name === "intent")?.values[0] ?? at} ${kindOf(field)}`;
      if (known.has(own)) continue;
      known.add(own);
      await tryField(path, field, own, also);
    }
}

async function tryField(
  path: string,
  { name }: PageField,
  which: string,
  also: readonly string[],
): Promise<void> {
  const count: Tried = { page: path, field: which, shown: 0, refused: 0 };
  const asks = (form: PageForm): boolean =>
    form.fields.some((one) => one.name === name && one.kind === "text");
  const intentOf = (form: PageForm) => form.fields.find((one) => one.name === "intent")?.values[0];
  for (let at = 0; ; at += 1) {
    // The form as it is by now: an earlier text may have been taken, and closed it.
    const forms = formsOf((await visit.get(path)).text, path).filter(asks);
    const form = forms.find((one) => which.startsWith(`${intentOf(one)} `)) ?? forms[0];
    const field = form?.fields.find((one) => one.name === name);
    const typed = field && textsFor(field)[at];
    if (!form || !field || typed === undefined) break;
    const text = (field.most ?? 100) < 20 ? typed : marked(typed);
    const answer = await sent(form, field, text);
    const told = `${path} ${which} ${answer.status} ${JSON.stringify(text.slice(0, 60))}`;
    if (injectedIn(answer.text).length > 0) wrong.push(`${told}: ${injectedIn(answer.text)}`);
    if (form.method === "get") {
      // A question saves nothing; one that is longer than any address may be is turned away before us.
      if (answer.status < 500) count.refused += 1;
      else wrong.push(told);
      continue;
    }
    if (answer.status >= 400 && answer.status < 500) {
      if (tellsWhy(answer.text)) count.refused += 1;
      else wrong.push(`${told}: does not say why`);
      continue;
    }
    // A measure that is saved on the way to a body is the one that is come back to.
    const item = answer.to && (idIn(answer, "item") || idIn(answer, "back"));
    const own = item ? [`/fi/desk/plan/${item}`] : [];
    const places = [...(answer.to ? [answer.to] : []), ...own, path, ...also];
    const seen = [answer.text];
    for (const place of places) seen.push((await visit.get(place.replace(site.url, ""))).text);
    const isShown = seen.some((html) => shows(html, field, text));
    if (answer.status >= 500 || !isShown) wrong.push(`${told}: is not shown`);
    else count.shown += 1;
    wrong.push(...seen.flatMap(injectedIn).map((one) => `${told}: ${one}`));
  }
  tried.push(count);
}

const idIn = (answer: Answer, name: string): string =>
  new URL(answer.to ?? "", site.url).searchParams.get(name) ?? "";

async function newReport(): Promise<string> {
  const { to } = await visit.post("/fi/desk?index", {
    ...{ kind: "wide-regional", area: AREA, first: "2025", last: "2029", intent: "create", again: "yes" },
    language: ["fi", "sv"],
  });
  return /reports\/([^?]+)/.exec(to ?? "")?.[1] ?? expect.fail("no report was made");
}

describe("every text field", () => {
  it("of reports and their chapters shows what is typed, or says what hinders it", async () => {
    await tryPage("/fi/desk");
    const desk = `/fi/desk/reports/${await newReport()}`;
    const { text } = await visit.get(desk);
    const [, chapter] = /id="chapter-([^"]+)"/.exec(text) ?? [];
    const section = `${desk}/${chapter}`;
    for (const kind of BLOCK_KINDS) await visit.post(section, { intent: "add", kind });
    await tryPage(section, [`${desk}/preview`]);
    await tryPage(`${desk}/indicators`);
    await tryPage(desk);
  }, 900_000);

  it("of a decision and a correction does", async () => {
    // What is decided is asked for no more: each field has a proposal of its own.
    const proposed = async (): Promise<string> => {
      const desk = `/fi/desk/reports/${await newReport()}`;
      expect(
        (await visit.post(`${desk}/decide`, { intent: "propose", accept: "yes", empty: "yes" })).status,
      ).toBe(303);
      return desk;
    };
    let desk = await proposed();
    const inBoth = (of: string, number: number): string[] =>
      ["fi", "sv"].map((locale) => `/${locale}${of.slice(3)}/versions/${number}/report.html`);
    const forms = formsOf((await visit.get(`${desk}/decide`)).text, `${desk}/decide`);
    const texts = forms.flatMap(({ fields }) => fields.filter(({ kind }) => kind === "text"));
    const names = new Set(texts.map(({ name }) => name));
    expect([...names]).toEqual(expect.arrayContaining(["body-fi", "body-sv", "day", "paragraph"]));
    for (const name of names) {
      const own = await proposed();
      await tryPage(`${own}/decide`, inBoth(own, 1), name);
      // Its text was taken: so it is decided.
      if (name === "body-fi") desk = own;
    }
    const send = (fields: Record<string, string>) => visit.post(`${desk}/decide`, fields);
    expect((await send({ intent: "publish", number: "1", sure: "yes" })).status).toBe(303);
    expect((await send({ intent: "correct" })).status).toBe(303);
    await tryPage(`${desk}/decide`, inBoth(desk, 2));
  }, 900_000);

  it("of goals, measures, bodies and their files does", async () => {
    const made = async (kind: string, fields: Record<string, string>) =>
      idIn(
        await visit.post(`/fi/desk/plan/new?kind=${kind}&area=${AREA}`, { intent: "add", ...fields }),
        "item",
      );
    const goal = await made("goal", { "wanted-fi": "A", meter: "outcome", "described-fi": "B" });
    const measure = await made("measure", { "what-fi": "A", "assessment-0-year": "2026" });
    const body = await made("body", { "name-fi": "A" });
    for (const kind of ["goal", "measure", "body"])
      await tryPage(`/fi/desk/plan/new?kind=${kind}&area=${AREA}`, [
        `/fi/desk/plan?area=${AREA}`,
        `/fi/desk/bodies?area=${AREA}`,
      ]);
    for (const item of [goal, measure, body]) await tryPage(`/fi/desk/plan/${item}`);
    await tryPage(`/fi/desk/bodies?area=${AREA}`);
  }, 900_000);

  it("of people and one's own account does", async () => {
    const invited = await visit.post("/fi/desk/people", { login: "uusi", name: "Uusi" });
    const link = /value="([^"]*welcome[^"]*)"/.exec(invited.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    await tryPage(new URL(link).pathname + new URL(link).search);
    await tryPage("/fi/desk/people", ["/fi/desk/people"]);
    const other = await site.person("toinen", ["coordinator"]);
    await tryPage(`/fi/desk/people/${other}`);
    await tryPage("/fi/desk/audit");
    await visit.post("/fi/desk/account", { intent: "factor-begin" });
    await tryPage("/fi/desk/account");
    const own = visit;
    visit = await site.visit();
    await tryPage("/fi/sign-in");
    visit = own;
  }, 900_000);

  it("is none of a page that is not tried here", () => {
    const takes = readdirSync(routes).filter((name) =>
      /export async function action/.test(readFileSync(resolve(routes, name), "utf8")),
    );
    expect(takes.length).toBeGreaterThan(15);
    const patterns = takes.map((name) => {
      const path = name
        .replace(/\.tsx?$/, "")
        .replace(/\._index$/, "")
        .replaceAll("_.", ".")
        .split(".");
      const parts = path.map((part) => (part === "$locale" ? "fi" : part.startsWith("$") ? "[^/]+" : part));
      return { name, pattern: new RegExp(`^/${parts.join("/")}$`) };
    });
    const untried = patterns.filter(({ pattern }) => ![...visited].some((path) => pattern.test(path)));
    expect(untried.map(({ name }) => name).filter((name) => !WITHOUT_TEXT.includes(name))).toEqual([]);
  });

  it("was tried with each text, and none went wrong", () => {
    expect(wrong).toEqual([]);
    expect(tried.filter(({ shown, refused }) => shown + refused === 0)).toEqual([]);
    expect(tried.filter(({ shown }) => shown > 0).length).toBeGreaterThan(20);
  });
});

/** Routes that take something in, but no text of a person's own in a form. */
const WITHOUT_TEXT: readonly string[] = [
  // A place to put a piece, a copy to restore, an earlier version to take up: choices.
  "$locale.desk.add.tsx",
  "$locale.desk.backups._index.tsx",
  "$locale.desk.reports.$key.$section_.history.$block.tsx",
  // The page's own script sends it the same texts: tests/integration/reports/autosave.test.ts.
  "$locale.desk.reports.$key.$section_.save.ts",
  // A file: below.
  "$locale.desk.plan.files._index.tsx",
  // Six digits, after a password: tests/e2e/signing-in.test.ts.
  "$locale.sign-in.code.tsx",
  "$locale.sign-out.ts",
];

describe("what was taken", () => {
  it.each(["goal", "measure", "body", "goal-list"])("is text in the CSV file of %s", async (file) => {
    const { status, text } = await visit.get(`/fi/desk/plan/files/${file}?area=${AREA}`);
    expect(status).toBe(200);
    const cells = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter: ";" }).data.flat();
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => /^\s*[=+@＝＋＠]/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^\s*-(?!\d+([,.]\d+)?$)/u.test(cell))).toEqual([]);
  });
});
