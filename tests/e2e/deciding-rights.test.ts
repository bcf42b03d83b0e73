import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import type { Role } from "#app/domain/person.ts";
import { closeDatabase } from "#db/client.server.ts";
import { type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";
import { smallDatabase } from "#tests/support/small-database.ts";

/**
 * Visitor, person without a role, author of Kotka, author of Kouvola, coordinator, recorder, administrator,
 * author of Kotka who is invited to the county's report.
 */
const LETTERS = ["V", "N", "K", "O", "C", "R", "A", "I"] as const;
type Letter = (typeof LETTERS)[number];
type Whose = "county" | "kotka";

/** Stands in every draft. */
const SECRET = "salainen-luonnos-51c2";
/** Stands in what is written after the first version was published. */
const LATER = "myohempi-luonnos-8d04";

let site: DeskSite;
const readers = new Map<Letter, Visit>();
const drafts = new Map<Whose, { report: string; section: string; block: string }>();
const visit = (letter: Letter): Visit => readers.get(letter) ?? expect.fail(`nobody is "${letter}"`);
const draft = (whose: Whose) => drafts.get(whose) ?? expect.fail(`there is no report of "${whose}"`);

beforeAll(async () => {
  // Reports of example figures are not published.
  site = await deskSite(async (file) => closeDatabase(await smallDatabase({ file })));
  readers.set("V", await site.visit());
  const people: [Letter, Role[], AreaKey | null][] = [
    ["N", [], null],
    ["K", ["municipal-author"], "kunta:285"],
    ["O", ["municipal-author"], "kunta:286"],
    ["C", ["coordinator"], null],
    ["R", ["recorder"], null],
    ["A", ["administrator"], null],
    ["I", ["municipal-author"], "kunta:285"],
  ];
  let invited = 0;
  for (const [letter, roles, area] of people) {
    const id = await site.person(`decider-${letter.toLowerCase()}`, roles, area);
    readers.set(letter, await site.visit(id));
    if (letter === "I") invited = id;
  }
  drafts.set("county", await begun("hyvinvointialue:10"));
  drafts.set("kotka", await begun("kunta:285"));
  const authors = { intent: "authors", author: String(invited) };
  await visit("C").post(`/fi/desk/reports/${draft("county").report}`, authors);
});
afterAll(() => site?.close());

/** A report with a title, a chapter and a text in it, by the coordinator's forms. */
async function begun(area: AreaKey): Promise<{ report: string; section: string; block: string }> {
  const boss = visit("C");
  const made = { intent: "create", kind: "blank", area, first: "2025", last: "2029", language: "fi" };
  const report = /reports\/([^?]+)/.exec((await boss.post("/fi/desk?index", made)).to ?? "")?.[1] ?? "";
  const own = `/fi/desk/reports/${report}`;
  const added = await boss.post(own, { intent: "add", chapter: "own", "title-fi": "Luku" });
  const section = new URLSearchParams(added.to?.split("?")[1]?.split("#")[0]).get("chapter") ?? "";
  const block = /name="block" value="([^"]+)"/.exec((await boss.get(`${own}/${section}`)).text)?.[1] ?? "";
  await boss.post(`${own}/${section}`, { intent: "save", block, base: "1", "text-fi": SECRET });
  return { report, section, block };
}

const READ: Record<Whose, string> = { county: "C R A I", kotka: "K C R A I" };
/** Who may put a report before those who decide, and take it back. */
const PROPOSE: Record<Whose, string> = { county: "C", kotka: "K C I" };
const DECIDE = "R";

/** How a report without a title of its own is called. */
const TITLE: Record<Whose, string> = { county: "Kymenlaakson", kotka: "Kotkan" };
const page = (whose: Whose): string => `/fi/desk/reports/${draft(whose).report}/decide`;
const DECISION = { number: "1", "body-fi": "Aluevaltuusto", day: "2026-01-15", paragraph: "12" };

/** Sent by everybody who may not: refused, without a word of the draft. */
async function refusedTo(others: string, whose: Whose, fields: Record<string, string>): Promise<void> {
  for (const letter of LETTERS.filter((one) => !others.includes(one))) {
    const { status, text } = await visit(letter).post(page(whose), fields);
    expect([fields.intent, letter, status]).toEqual([fields.intent, letter, letter === "V" ? 303 : 404]);
    expect(text).not.toContain(SECRET);
  }
}

async function done(letter: Letter, whose: Whose, fields: Record<string, string>): Promise<void> {
  const { status, to, text } = await visit(letter).post(page(whose), fields);
  const said = /role="alert">(.*?)<\/div>/.exec(text)?.[1] ?? "";
  expect([fields.intent, status, said]).toEqual([fields.intent, 303, ""]);
  expect(to).toContain("?done=");
}

/** What a visitor gets of a report: its page, its version's page, and files. */
async function publicAnswers(whose: Whose): Promise<{ statuses: number[]; text: string }> {
  const { report } = draft(whose);
  const paths = [`/fi/reports/${report}`, `/fi/reports/${report}/1`];
  const files = ["report.json", "report.html", "report.xlsx"].map(
    (file) => `/fi/export/reports/${report}/1/${file}`,
  );
  const answers = await Promise.all([...paths, ...files].map((path) => visit("V").get(path)));
  return {
    statuses: answers.map(({ status }) => status),
    text: answers.map(({ text }) => text).join(""),
  };
}

describe.each(["county", "kotka"] as const)("a report of the %s, on its way to a decision", (whose) => {
  it("is seen there by who reads it", async () => {
    for (const letter of LETTERS) {
      const { status, text } = await visit(letter).get(page(whose));
      const reads = READ[whose].includes(letter);
      expect([letter, status]).toEqual([letter, reads ? 200 : letter === "V" ? 303 : 404]);
      if (!reads) expect(text).not.toContain(`${TITLE[whose]} raportti`);
    }
  });

  it("is proposed by who may, and taken back", async () => {
    await refusedTo(PROPOSE[whose], whose, { intent: "propose", accept: "yes", empty: "yes" });
    await done("C", whose, { intent: "propose", accept: "yes", empty: "yes" });
    await refusedTo(PROPOSE[whose], whose, { intent: "take-back", number: "1" });
    await done("C", whose, { intent: "take-back", number: "1" });
  });

  it("is frozen for its makers alone, as a proposal and as decided", async () => {
    const proposer = whose === "kotka" ? "K" : "C";
    await done(proposer, whose, { intent: "propose", accept: "yes", empty: "yes" });
    for (const number of [1, 2])
      for (const file of ["report.json", "report.html", "report.xlsx"])
        for (const letter of LETTERS) {
          const path = `/fi/desk/reports/${draft(whose).report}/versions/${number}/${file}`;
          const { status, text, headers } = await visit(letter).get(path);
          const reads = READ[whose].includes(letter);
          expect([letter, file, status]).toEqual([letter, file, reads ? 200 : letter === "V" ? 303 : 404]);
          if (!reads) expect(text).not.toContain(SECRET);
          expect(headers.get("Cache-Control")).toBe("no-store");
        }
    const { statuses, text } = await publicAnswers(whose);
    expect([new Set(statuses), text.includes(SECRET)]).toEqual([new Set([404]), false]);
  });

  it("is decided by the recorder alone, and still for its makers", async () => {
    const decision = { intent: "decide", ...DECISION, number: "2" };
    await refusedTo(DECIDE, whose, decision);
    await done("R", whose, decision);
    const { statuses, text } = await publicAnswers(whose);
    expect([new Set(statuses), text.includes(SECRET)]).toEqual([new Set([404]), false]);
  });

  it("is published by the recorder alone: from then on everybody reads it", async () => {
    await refusedTo(DECIDE, whose, { intent: "publish", number: "2" });
    await done("R", whose, { intent: "publish", number: "2", sure: "yes" });
    const { report } = draft(whose);
    const read = await visit("V").get(`/fi/reports/${report}`);
    expect([read.status, read.text.includes(SECRET)]).toEqual([200, true]);
    expect((await visit("V").get(`/fi/export/reports/${report}/2/report.json`)).text).toContain(SECRET);
    // The proposal that was taken back was never published.
    expect((await visit("V").get(`/fi/reports/${report}/1`)).status).toBe(404);
    expect((await visit("V").get(`/fi/export/reports/${report}/1/report.json`)).status).toBe(404);
  });

  it("is corrected by who may, unseen until that is published too", async () => {
    await refusedTo(PROPOSE[whose], whose, { intent: "correct" });
    await done("C", whose, { intent: "correct" });
    const { report, section, block } = draft(whose);
    const saved = { intent: "save", block, base: "2", "text-fi": LATER };
    expect((await visit("C").post(`/fi/desk/reports/${report}/${section}`, saved)).status).toBe(303);
    for (const path of [`/fi/reports/${report}`, `/fi/reports/${report}/2`, "/fi/reports"]) {
      const { status, text } = await visit("V").get(path);
      expect([path, status, text.includes(LATER)]).toEqual([path, 200, false]);
    }
  });
});
