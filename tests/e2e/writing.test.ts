import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { LOCALES } from "#app/domain/text.ts";
import { type Answer, type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";

let site: DeskSite;
const readers: Record<string, Visit> = {};

/** Stands in every draft: looked for in every answer to who may not read it. */
const SECRET = "salainen-luonnos-7f3a";

/** A draft as its addresses name it. */
interface Draft {
  report: string;
  section: string;
  block: string;
}
const drafts: Record<string, Draft> = {};

/**
 * Visitor, person without a role, author of Kotka, author of Kouvola, coordinator, recorder, administrator,
 * author of Kotka who is invited to the county's report.
 */
const LETTERS = ["V", "N", "K", "O", "C", "R", "A", "I"] as const;
const visitOf = (letter: string): Visit => readers[letter] ?? expect.fail(`nobody is "${letter}"`);

beforeAll(async () => {
  site = await deskSite();
  const person = async (
    letter: string,
    role: "municipal-author" | "coordinator" | "recorder" | "administrator" | null,
    area: AreaKey | null = null,
  ): Promise<number> => {
    const id = await site.person(`writer-${letter.toLowerCase()}`, role ? [role] : [], area);
    readers[letter] = await site.visit(id);
    return id;
  };
  readers.V = await site.visit();
  await person("N", null);
  await person("K", "municipal-author", "kunta:285");
  await person("O", "municipal-author", "kunta:286");
  await person("C", "coordinator");
  await person("R", "recorder");
  await person("A", "administrator");
  const invited = await person("I", "municipal-author", "kunta:285");
  drafts.county = await begun(visitOf("C"), "hyvinvointialue:10");
  drafts.kotka = await begun(visitOf("C"), "kunta:285");
  await invite(invited, drafts.county.report);
});
afterAll(() => site?.close());

const idIn = (to: string | null, name: string): string =>
  new URLSearchParams(to?.split("?")[1]?.split("#")[0]).get(name) ?? "";

/** Begins a report with one chapter of one text in it. */
async function begun(visit: Visit, area: AreaKey): Promise<Draft> {
  const fields = {
    intent: "create",
    kind: "blank",
    area,
    first: "2025",
    last: "2029",
    language: ["fi", "sv"],
  };
  const { to } = await visit.post("/fi/desk?index", fields);
  const report = /reports\/([^?]+)/.exec(to ?? "")?.[1] ?? "";
  const own = `/fi/desk/reports/${report}`;
  const added = await visit.post(own, { intent: "add", chapter: "own", "title-fi": `Luku ${SECRET}` });
  const section = idIn(added.to, "chapter");
  const block = /name="block" value="([^"]+)"/.exec((await visit.get(`${own}/${section}`)).text)?.[1] ?? "";
  await visit.post(`${own}/${section}`, { intent: "save", block, base: "1", "text-fi": SECRET });
  return { report, section, block };
}

async function invite(personId: number, report: string): Promise<void> {
  await visitOf("C").post(`/fi/desk/reports/${report}`, { intent: "authors", author: String(personId) });
}

/** Who reads which draft; who writes it is in capitals below. */
const READ: Record<"county" | "kotka", string> = { county: "C R A I", kotka: "K C R A I" };
const WRITE: Record<"county" | "kotka", string> = { county: "C", kotka: "K C I" };

const PAGES = ["", "/:section", "/:section/history/:block", "/preview", "/indicators"] as const;
const addressOf = (which: "county" | "kotka", page: string): string => {
  const { report = "", section = "", block = "" } = drafts[which] ?? {};
  return `/desk/reports/${report}${page.replace(":section", section).replace(":block", block)}`;
};
const CASES = (["county", "kotka"] as const).flatMap((which) => PAGES.map((page) => [which, page] as const));

describe("a draft", () => {
  it.each(CASES)("of the %s is read by who may alone, in every language: %s", async (which, page) => {
    for (const locale of LOCALES)
      for (const letter of LETTERS) {
        const { status, text, headers } = await visitOf(letter).get(`/${locale}${addressOf(which, page)}`);
        const reads = READ[which].includes(letter);
        expect([locale, letter, status]).toEqual([locale, letter, reads ? 200 : letter === "V" ? 303 : 404]);
        if (!reads) expect([letter, text.includes(SECRET)]).toEqual([letter, false]);
        expect(headers.get("Cache-Control")).toBe("no-store");
      }
  });

  it.each(CASES)("of the %s has no twins, and no data for others: %s", async (which, page) => {
    for (const ending of [".json", ".csv", ".data"])
      for (const letter of LETTERS) {
        const { status, text } = await visitOf(letter).get(`/fi${addressOf(which, page)}${ending}`);
        if (ending !== ".data") expect([letter, ending, status]).toEqual([letter, ending, 404]);
        if (ending !== ".data" || !READ[which].includes(letter))
          expect([letter, ending, text.includes(SECRET)]).toEqual([letter, ending, false]);
      }
  });

  it("is on the list of who reads it, and offered to who writes it", async () => {
    for (const letter of LETTERS) {
      const { text: list } = await visitOf(letter).get("/fi/desk");
      const { text: add } = await visitOf(letter).get("/fi/desk/add?kind=line&indicator=sotkanet-127");
      for (const which of ["county", "kotka"] as const) {
        const report = drafts[which]?.report ?? "";
        expect([letter, which, list.includes(`/desk/reports/${report}"`)]).toEqual([
          letter,
          which,
          READ[which].includes(letter),
        ]);
        expect([letter, which, add.includes(`value="${report}/`)]).toEqual([
          letter,
          which,
          WRITE[which].includes(letter),
        ]);
      }
    }
  });

  it("is not found by another report's chapter, or a name that is none", async () => {
    const [county, kotka] = [drafts.county, drafts.kotka];
    for (const path of [
      `${kotka?.report}/${county?.section}`,
      `${county?.report}/x`,
      "x",
      "..%2Fx",
      `${county?.report}/%00`,
    ]) {
      const { status, text } = await visitOf("C").get(`/fi/desk/reports/${path}`);
      expect([path, status]).toEqual([path, expect.toBeOneOf([400, 404])]);
      expect(text).not.toContain(SECRET);
    }
    expect((await visitOf("K").get(`/fi/desk/reports/${kotka?.report}/${county?.section}`)).status).toBe(404);
  });
});

/** What forms do to a draft; each is sent by everybody who may not, and changes nothing. */
const ACTS: readonly (readonly [page: string, fields: Record<string, string>])[] = [
  ["", { intent: "add", chapter: "older" }],
  ["", { intent: "remove", section: ":section" }],
  ["", { intent: "up", section: ":section" }],
  ["", { intent: "details", "title-fi": "x", first: "2025", last: "2029", language: "fi", owner: "1" }],
  ["", { intent: "authors", author: "1" }],
  ["", { intent: "remove-report" }],
  ["/:section", { intent: "save", block: ":block", base: "2", "text-fi": "x" }],
  ["/:section", { intent: "save", block: ":block", base: "1", "text-fi": "x" }],
  ["/:section", { intent: "add", kind: "text" }],
  ["/:section", { intent: "copy", block: ":block" }],
  ["/:section", { intent: "remove", block: ":block" }],
  ["/:section", { intent: "restore", block: ":block" }],
  ["/:section", { intent: "move", block: ":block", to: ":section" }],
  ["/:section", { intent: "details", "title-fi": "x", ready: "yes" }],
  ["/:section/history/:block", { event: "3" }],
  ["/indicators", { indicator: "sotkanet-127", "sotkanet-127.fi": "x" }],
];

describe("a form about a draft", () => {
  const state = async (which: "county" | "kotka"): Promise<string> => {
    const pages = await Promise.all(PAGES.map((page) => visitOf("C").get(`/fi${addressOf(which, page)}`)));
    return pages.map(({ text }) => text.replace(/name="csrf" value="[^"]*"/g, "")).join("");
  };
  const filled = (which: "county" | "kotka", fields: Record<string, string>): Record<string, string> => {
    const { section = "", block = "" } = drafts[which] ?? {};
    const own = (value: string): string => value.replace(":section", section).replace(":block", block);
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, own(value)]));
  };

  it.each(ACTS)("%s %j does nothing for who may not write it", async (page, fields) => {
    for (const which of ["county", "kotka"] as const) {
      const before = await state(which);
      for (const letter of LETTERS.filter((one) => !WRITE[which].includes(one))) {
        const { status, text } = await visitOf(letter).post(
          `/sv${addressOf(which, page)}`,
          filled(which, fields),
        );
        // A visitor's form belongs to no session.
        expect([which, letter, status]).toEqual([which, letter, letter === "V" ? 303 : 404]);
        if (!READ[which].includes(letter)) expect(text).not.toContain(SECRET);
      }
      expect(await state(which)).toBe(before);
    }
  });

  it.each(ACTS)("%s %j is taken from its own site and session alone", async (page, fields) => {
    const before = await state("county");
    const writer = visitOf("C");
    const sent = async (options: { csrf?: boolean | string; origin?: string }): Promise<number> =>
      (await writer.post(`/fi${addressOf("county", page)}`, filled("county", fields), options)).status;
    for (const options of [
      { csrf: false },
      { csrf: "x" },
      { origin: "https://evil.example" },
      { origin: "null" },
    ])
      expect(await sent(options)).toBe(403);
    expect(await state("county")).toBe(before);
  });

  it("of another report's piece changes nothing of it", async () => {
    const before = await state("county");
    const { section = "", block = "" } = drafts.county ?? {};
    const own = `/fi${addressOf("kotka", "/:section")}`;
    for (const intent of ["save", "copy", "remove", "restore"])
      expect((await visitOf("K").post(own, { intent, block, base: "2", "text-fi": "x" })).status).toBe(404);
    const move = { intent: "move", block: drafts.kotka?.block ?? "", to: section };
    expect((await visitOf("K").post(own, move)).status).toBe(404);
    const place = { place: `${drafts.county?.report}/${section}` };
    expect((await visitOf("K").post("/fi/desk/add?kind=line&indicator=sotkanet-127", place)).status).toBe(
      404,
    );
    expect(await state("county")).toBe(before);
  });
});

describe("a writer", () => {
  it("writes, is told of a late save with both texts, and takes a removal back", async () => {
    const own = `/fi${addressOf("kotka", "/:section")}`;
    const block = drafts.kotka?.block ?? "";
    const save = (letter: string, base: string, text: string): Promise<Answer> =>
      visitOf(letter).post(own, { intent: "save", block, base, "text-fi": text });
    expect((await save("K", "2", `${SECRET} Kotkan teksti`)).status).toBe(303);
    const late = await save("C", "2", "Koordinaattorin <script>alert(1)</script>");
    expect(late.status).toBe(409);
    expect(late.text).toContain(`${SECRET} Kotkan teksti</textarea>`);
    expect(late.text).toContain("Koordinaattorin &lt;script&gt;alert(1)&lt;/script&gt;</textarea>");
    expect(late.text).toContain("Person writer-k");
    expect(late.text).toContain('name="base" value="3"');
    const removed = await visitOf("K").post(own, { intent: "remove", block });
    expect((await visitOf("K").get(removed.to ?? "")).text).toContain("Kumoa");
    await visitOf("K").post(own, { intent: "restore", block });
    expect((await visitOf("K").get(own)).text).toContain("Kotkan teksti</textarea>");
  });
});
