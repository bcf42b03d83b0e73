import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formToken } from "#app/auth/token.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type Answer, type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";

let site: DeskSite;
const readers: Record<string, Visit> = {};

/** Stands in every part of every plan: looked for in every answer to who may not read it. */
const SECRET = "salainen-suunnitelma-91c";
const COUNTY = "hyvinvointialue:10";
const KOTKA = "kunta:285";

/**
 * Visitor, person without a role, author of Kotka, author of Kouvola, coordinator, recorder, administrator.
 */
const LETTERS = ["V", "N", "K", "O", "C", "R", "A"] as const;
const visitOf = (letter: string): Visit => readers[letter] ?? expect.fail(`nobody is "${letter}"`);
const items: Record<string, string> = {};

const goalFields = (fi: string): Record<string, string> => ({
  ...{ intent: "add", "wanted-fi": fi, priority: "paihteettomyys", meter: "indicator" },
  ...{ indicator: "sotkanet-181", direction: "at-most", target: "5,5", year: "2032" },
});
const measureFields = (fi: string, part = ""): Record<string, string> => ({
  ...{ intent: "add", "what-fi": fi, state: "going-on", part },
});
const added = (answer: Answer): string => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(303);
  return new URL(answer.to ?? "", site.url).searchParams.get("item") ?? "";
};

beforeAll(async () => {
  site = await deskSite();
  const people: [string, "municipal-author" | "coordinator" | "recorder" | "administrator", AreaKey?][] = [
    ["K", "municipal-author", KOTKA],
    ["O", "municipal-author", "kunta:286"],
    ["C", "coordinator"],
    ["R", "recorder"],
    ["A", "administrator"],
  ];
  for (const [letter, role, area] of people)
    readers[letter] = await site.visit(
      await site.person(`plan-${letter.toLowerCase()}`, [role], area ?? null),
    );
  readers.V = await site.visit();
  readers.N = await site.visit(await site.person("plan-n", []));
  const add = async (query: string, fields: Record<string, string>): Promise<string> =>
    added(await visitOf("C").post(`/fi/desk/plan/new?${query}`, fields));
  items.goal = await add(`kind=goal&area=${COUNTY}`, goalFields(`${SECRET} maakunta`));
  items.measure = await add(`kind=measure&goal=${items.goal}`, measureFields(`${SECRET} tehdään`));
  items.part = await add(`kind=measure&goal=${items.goal}`, measureFields(`${SECRET} Kotkassa`, KOTKA));
  items.kotka = await add(`kind=goal&area=${KOTKA}`, goalFields(`${SECRET} Kotka`));
  items.body = await add(`kind=body&area=${KOTKA}`, { intent: "add", "name-fi": `${SECRET} ryhmä` });
});
afterAll(() => site?.close());

/** Which page, who reads it, and who may change it there. */
const PAGES: readonly (readonly [path: string, reads: string, writes: string])[] = [
  [`/desk/plan?area=${COUNTY}`, "K O C R A", ""],
  [`/desk/bodies?area=${KOTKA}`, "K C R A", ""],
  ["/desk/plan/:goal", "K O C R A", "C"],
  ["/desk/plan/:measure", "K O C R A", "C"],
  ["/desk/plan/:part", "K O C R A", "K C"],
  ["/desk/plan/:kotka", "K C R A", "K C"],
  ["/desk/plan/:body", "K C R A", "K C"],
  [`/desk/plan/files?area=${COUNTY}`, "K O C R A", ""],
  [`/desk/plan/files/goal?area=${COUNTY}`, "K O C R A", ""],
  [`/desk/plan/files/goal?area=${KOTKA}`, "K C R A", ""],
];
const pathOf = (path: string): string => path.replace(/:(\w+)$/, (all, name: string) => items[name] ?? all);

describe("a page of the plan", () => {
  it.each(PAGES)("%s is read by %s", async (path, reads) => {
    for (const letter of LETTERS) {
      const { status, text, to, headers } = await visitOf(letter).get(`/fi${pathOf(path)}`);
      if (!reads.includes(letter)) expect(text).not.toContain(`${SECRET} Kotka`);
      const may = reads.includes(letter);
      if (may) expect([letter, status]).toEqual([letter, 200]);
      else if (letter === "V") expect([status, to?.startsWith("/fi/sign-in?to=")]).toEqual([303, true]);
      // Another area's plan was asked for: the own one, or nothing, is shown.
      else expect([letter, [200, 403, 404].includes(status)]).toEqual([letter, true]);
      if (!may && path.includes("/:")) expect(text).not.toContain(SECRET);
      expect(headers.get("Cache-Control")).toBe("no-store");
    }
  });

  it("of one municipality shows nothing to the author of another", async () => {
    for (const path of [`/fi/desk/plan?area=${KOTKA}`, `/fi/desk/bodies?area=${KOTKA}`])
      expect((await visitOf("O").get(path)).text).not.toContain(`${SECRET} Kotka`);
  });

  it("has no twins, and no data for others", async () => {
    for (const [path, reads] of PAGES)
      for (const letter of LETTERS)
        for (const ending of [".json", ".csv", ".data"]) {
          const [bare = "", search = ""] = pathOf(path).split("?");
          const { status, text } = await visitOf(letter).get(`/fi${bare}${ending}?${search}`);
          if (ending !== ".data") expect([letter, path, ending, status]).toEqual([letter, path, ending, 404]);
          if (!reads.includes(letter) && path.includes("/:")) expect(text).not.toContain(SECRET);
        }
  });
});

describe("a form of the plan", () => {
  it("of a measure is saved before a body is made for it, by plain forms, and is come back to", async () => {
    const writer = visitOf("C");
    const measures = `/fi/desk/plan/new?kind=measure&goal=${items.goal}`;
    const page = (await writer.get(measures)).text;
    // What the Enter key sends is the first button.
    expect(page.indexOf('name="next"')).toBeGreaterThan(page.indexOf(`>${messagesFor("fi").deskPlan.add}<`));
    const typed = { ...measureFields("Ohjataan liikkumaan"), "resources-fi": "12 000 euroa", next: "body" };
    const saved = await writer.post(measures, typed);
    expect([saved.status, saved.to]).toEqual([303, expect.stringContaining("kind=body")]);
    const { way } = messagesFor("fi").deskPlan.bodies;
    expect((await writer.get(saved.to ?? "")).text).toContain(way["measure-saved"]);
    const body = await writer.post(saved.to ?? "", { intent: "add", "name-fi": "Liikuntaryhmä" });
    expect(body.to).toMatch(/^\/fi\/desk\/plan\/[0-9a-z]{26}\?done=body$/);
    const { text } = await writer.get(body.to ?? "");
    for (const said of ["Ohjataan liikkumaan", "12 000 euroa", ">Liikuntaryhmä</option>", way["body-added"]])
      expect(text).toContain(said);
    const empty = await writer.post(measures, { ...measureFields(""), next: "body" });
    expect(empty.status).toBe(422);
  });

  const CHANGES: readonly (readonly [intent: string, fields: Record<string, string>])[] = [
    ["save", { base: "1", "wanted-fi": "vieras", "what-fi": "vieras", "name-fi": "vieras" }],
    ["end", {}],
    ["resume", {}],
    ["remove", {}],
    ["restore", {}],
    ["move", { past: ":other" }],
    ["take", { version: "1" }],
  ];
  it.each(CHANGES)("%s does nothing for who may not write it", async (intent, sent) => {
    const before = await visitOf("C").get(`/fi/desk/plan?area=${COUNTY}`);
    for (const [path, , writes] of PAGES.filter(([one]) => one.includes("/:")))
      for (const letter of LETTERS) {
        if (writes.includes(letter)) continue;
        const fields = { intent, ...sent, ...(sent.past ? { past: items.part ?? "" } : {}) };
        const { status, text } = await visitOf(letter).post(`/fi${pathOf(path)}`, fields);
        expect([letter, path, status]).toEqual([letter, path, letter === "V" ? 303 : 404]);
        expect(text).not.toContain(SECRET);
      }
    const plain = ({ text }: Answer): string => text.replaceAll(/value="[\w.-]{30,}"/g, "");
    expect(plain(await visitOf("C").get(`/fi/desk/plan?area=${COUNTY}`))).toBe(plain(before));
  });

  it("adds for who may alone: an author to the own plan and the own part of the region's", async () => {
    const tries: readonly (readonly [query: string, fields: Record<string, string>, who: string])[] = [
      [`kind=goal&area=${COUNTY}`, goalFields("uusi"), "C"],
      [`kind=goal&area=${KOTKA}`, goalFields("uusi"), "K C"],
      [`kind=body&area=${COUNTY}`, { intent: "add", "name-fi": "uusi" }, "C"],
      [`kind=measure&goal=${items.goal}`, measureFields("uusi", KOTKA), "K C"],
      [`kind=measure&goal=${items.goal}`, measureFields("uusi", "kunta:286"), "O C"],
      [`kind=measure&goal=${items.kotka}`, measureFields("uusi"), "K C"],
    ];
    for (const [query, fields, who] of tries)
      for (const letter of LETTERS) {
        const { status, to } = await visitOf(letter).post(`/sv/desk/plan/new?${query}`, fields);
        const isDone = status === 303 && !to?.includes("sign-in");
        expect([query, letter, isDone]).toEqual([query, letter, who.includes(letter)]);
      }
  });

  it("is taken from its own site and session alone", async () => {
    const [path, fields] = [`/fi/desk/plan/${items.goal}`, { intent: "remove" }];
    const sent = async (options: { csrf?: boolean | string; origin?: string }): Promise<number> =>
      (await visitOf("C").post(path, fields, options)).status;
    expect(await sent({ csrf: false })).toBe(403);
    expect(await sent({ csrf: visitOf("K").token ?? "" })).toBe(403);
    expect(await sent({ origin: "https://evil.example" })).toBe(403);
    expect((await visitOf("C").get(`/fi/desk/plan/${items.goal}`)).text).toContain('name="wanted-fi"');
  });
});

describe("whoever writes a plan", () => {
  const post = (path: string, fields: Record<string, string>): Promise<Answer> =>
    visitOf("C").post(`/fi/desk${path}`, fields);
  const follow = async ({ to }: Answer): Promise<string> =>
    (await visitOf("C").get((to ?? "").split("#")[0] ?? "")).text;

  it("adds the usual bodies at once, and sees that none is missing", async () => {
    const { addUsual, usual } = messagesFor("fi").deskPlan.bodies;
    expect((await visitOf("C").get("/fi/desk/bodies")).text).toContain(addUsual(13));
    const text = await follow(await post("/bodies", { intent: "usual", area: COUNTY }));
    for (const name of [usual.council, usual.swedish, usual.older]) expect(text).toContain(name);
    expect(text).not.toContain(addUsual(13));
  });

  it("undoes each act by the button that its page shows", async () => {
    const own = `/plan/${items.measure}`;
    for (const [intent, fields] of [
      ["end", {}],
      ["remove", {}],
      ["move", { past: items.part ?? "" }],
      ["save", { base: "1", ...measureFields("muutettu"), intent: "save" }],
    ] as const) {
      const before = await visitOf("C").get(`/fi/desk/plan?area=${COUNTY}`);
      const page = await follow(await post(own, { intent, ...fields }));
      const from = page.indexOf('role="status"');
      const notice = page.slice(from, page.indexOf("</form>", from));
      const hidden = [...notice.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
      const undo = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value]));
      expect([intent, undo.intent]).not.toContain(undefined);
      const { csrf: _, ...undone } = undo;
      expect((await post(own, undone)).status).toBe(303);
      const plain = ({ text }: Answer): string => text.replaceAll(/value="[\w.-]{30,}"/g, "");
      expect([intent, plain(await visitOf("C").get(`/fi/desk/plan?area=${COUNTY}`))]).toEqual([
        intent,
        plain(before),
      ]);
    }
  });

  it("who saves too late sees both, and loses nothing", async () => {
    const own = `/plan/${items.part}`;
    const save = (what: string, base: string): Promise<Answer> =>
      post(own, { ...measureFields(what), intent: "save", base });
    expect((await save("toisen teksti", "1")).status).toBe(303);
    const late = await save("oma teksti", "1");
    expect(late.status).toBe(409);
    expect(late.text).toContain("oma teksti</textarea>");
    expect(late.text).toContain("toisen teksti</li>");
    const base = /name="base" value="(\d+)"/.exec(late.text)?.[1] ?? "";
    expect((await save("yhdistetty", base)).status).toBe(303);
    const history = (await visitOf("C").get(`/fi/desk${own}`)).text;
    for (const text of ["oma teksti", "toisen teksti", "yhdistetty"]) expect(history).toContain(text);
  });

  it("takes a plan out as a file and brings it in, whole or not at all", async () => {
    const path = `/fi/desk/plan/files?area=${COUNTY}`;
    const upload = async (letter: string, text: string, csrf = true): Promise<Answer["text"]> => {
      const visit = visitOf(letter);
      const form = new FormData();
      form.set("what", "goal");
      if (csrf) form.set("csrf", formToken(visit.token ?? ""));
      form.set("file", new File([text], "tavoitteet.csv"));
      const headers = { Origin: site.url, Cookie: `saukko=${visit.token}` };
      const answer = await fetch(site.url + path, { method: "POST", body: form, headers });
      return `${answer.status} ${await answer.text()}`;
    };
    const file = await visitOf("C").get(`/fi/desk/plan/files/goal?area=${COUNTY}`);
    expect(file.headers.get("Content-Disposition")).toMatch(/^attachment; filename="saukko-tavoitteet/);
    const { taken, problems, refused } = messagesFor("fi").deskPlan.files;
    const lines = file.text.trim().split("\r\n").length - 1;
    expect(await upload("C", file.text)).toContain(taken(0, 0, lines));
    const bad = await upload("C", "tavoite_fi;mittari\nUusi;arvaus");
    expect(bad.startsWith("422")).toBe(true);
    for (const part of [refused(1), "arvaus", problems["not-a-choice"]]) expect(bad).toContain(part);
    for (const letter of ["K", "O", "R", "A"])
      expect([letter, await upload(letter, "tavoite_fi\nVieras tavoite")]).toEqual([
        letter,
        expect.stringContaining(problems["not-writable"]),
      ]);
    expect((await upload("C", "tavoite_fi\nVieras tavoite", false)).startsWith("403")).toBe(true);
    expect((await visitOf("C").get(`/fi/desk/plan?area=${COUNTY}`)).text).not.toContain("Vieras tavoite");
  });

  it("is told field by field what is wrong, and keeps what was typed", async () => {
    const bad = { ...goalFields("jotain"), target: "viisi", year: "20" };
    const { status, text } = await post(`/plan/new?kind=goal&area=${COUNTY}`, bad);
    expect(status).toBe(422);
    const { problems } = messagesFor("fi").deskPlan;
    for (const part of [problems["bad-number"], problems["bad-year"], 'value="viisi"', "jotain</textarea>"])
      expect(text).toContain(part);
  });

  it("is given no indicator that was not chosen, and is told to choose one", async () => {
    const address = `/fi/desk/plan/new?kind=goal&area=${COUNTY}`;
    const fresh = (await visitOf("C").get(address)).text;
    expect(fresh).toMatch(/<select[^>]*name="indicator"[^>]*><option value=""/);
    const answer = await visitOf("C").post(address, { ...goalFields("Ilman mittaria"), indicator: "" });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/id="indicator-problem"[^>]*>Valitse indikaattori\./);
  });

  it("sees the chain, and what it lacks, in three languages", async () => {
    for (const locale of LOCALES) {
      const { missing } = messagesFor(locale).deskPlan;
      const { text } = await visitOf("C").get(`/${locale}/desk/plan?area=${COUNTY}`);
      for (const words of [missing.goal, missing.processMeter, missing.owner]) expect(text).toContain(words);
    }
  });
});
