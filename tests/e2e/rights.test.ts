import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { readAccount } from "#db/work/queries/people.ts";
import { type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";

let site: DeskSite;
const readers: Record<string, Visit> = {};
/** Somebody whom only administrators may see: their name is looked for in every answer. */
let hidden: number;
const HIDDEN = "Person salattu-henkilo";

beforeAll(async () => {
  site = await deskSite();
  hidden = await site.person("salattu-henkilo", ["coordinator"]);
  readers.V = await site.visit();
  for (const [letter, role] of [
    ["M", "municipal-author"],
    ["C", "coordinator"],
    ["R", "recorder"],
    ["A", "administrator"],
  ] as const)
    readers[letter] = await site.visit(
      await site.person(`reader-${letter}`, [role], role === "municipal-author" ? "kunta:285" : null),
    );
  readers.N = await site.visit(await site.person("reader-n", []));
});
afterAll(() => site?.close());

const LETTERS = ["V", "N", "M", "C", "R", "A"] as const;
const visitOf = (letter: string): Visit => readers[letter] ?? expect.fail(`nobody is "${letter}"`);

/**
 * Who gets what by GET: visitor, person without a role, municipal author, coordinator, recorder,
 * administrator. Visitors are sent to sign in, others are refused.
 */
const PAGES: readonly (readonly [path: string, who: string])[] = [
  ["/desk", "  N M C R A"],
  ["/desk/account", "  N M C R A"],
  ["/desk/people", "          A"],
  ["/desk/people/:hidden", "          A"],
  ["/desk/audit", "          A"],
  ["/desk/audit?act=person.created", "          A"],
  ["/desk/audit/file", "          A"],
  ["/desk/backups", "          A"],
];
const pathOf = (path: string): string => path.replace(":hidden", String(hidden));

describe("a page of the workspace", () => {
  it.each(PAGES)("%s is for who may see it: %s", async (path, who) => {
    for (const locale of LOCALES)
      for (const letter of LETTERS) {
        const { status, to, text, headers } = await visitOf(letter).get(`/${locale}${pathOf(path)}`);
        const allowed = who.includes(letter);
        const expected = allowed ? 200 : letter === "V" ? 303 : 403;
        expect([locale, letter, status]).toEqual([locale, letter, expected]);
        if (letter === "V") expect(to).toMatch(new RegExp(`^/${locale}/sign-in\\?to=`));
        if (!who.includes(letter) || letter !== "A") expect(text).not.toContain(HIDDEN);
        expect(headers.get("Cache-Control")).toBe("no-store");
      }
  });

  it.each(PAGES)("%s has no twins, nor data for others: %s", async (path, who) => {
    const [bare = "", search = ""] = pathOf(path).split("?");
    for (const ending of [".json", ".csv", ".data"])
      for (const letter of LETTERS) {
        const { status, text } = await visitOf(letter).get(`/fi${bare}${ending}?${search}`);
        if (ending !== ".data" || !who.includes(letter))
          expect([letter, ending, text.includes(HIDDEN)]).toEqual([letter, ending, false]);
        if (ending !== ".data") expect([letter, ending, status]).toEqual([letter, ending, 404]);
      }
  });

  it.each(["0", "999999999", "-1", "1e3", "1.0", "x", "%00", "1%2F..%2F2"])(
    "of a person by another number is not there: %s",
    async (id) => {
      expect((await visitOf("A").get(`/fi/desk/people/${id}`)).status).toBeOneOf([400, 404]);
      expect((await visitOf("C").get(`/fi/desk/people/${id}`)).status).toBeOneOf([400, 403, 404]);
    },
  );
});

/** What forms do, and who may. Each is sent by everybody who may not, and changes nothing. */
const ACTS: readonly (readonly [path: string, fields: Record<string, string>, who: string])[] = [
  ["/desk/people", { login: "uusi", name: "Uusi", role: "administrator" }, "A"],
  ["/desk/people/:hidden", { intent: "change", name: "Toinen", role: "administrator" }, "A"],
  ["/desk/people/:hidden", { intent: "undo", name: "Toinen", role: "administrator" }, "A"],
  ["/desk/people/:hidden", { intent: "link" }, "A"],
  ["/desk/people/:hidden", { intent: "drop-factor" }, "A"],
  ["/desk/people/:hidden", { intent: "close" }, "A"],
  ["/desk/people/:hidden", { intent: "reopen" }, "A"],
  ["/desk/backups", { intent: "make" }, "A"],
];

describe("a form of the workspace", () => {
  const administrator = { kind: "person", roles: ["administrator"] } as const;
  const asBoss = {
    ...administrator,
    id: 0,
    issuer: "",
    subject: "",
    name: "",
    login: "",
    municipality: null,
    invitedTo: [],
  };
  const state = () => readAccount(site.work, asBoss, hidden);

  it.each(ACTS)("%s %j does nothing for who may not", async (path, fields, who) => {
    const before = await state();
    for (const letter of LETTERS) {
      if (who.includes(letter)) continue;
      const { status, to, text } = await visitOf(letter).post(`/sv${pathOf(path)}`, fields);
      expect([letter, status]).toEqual([letter, letter === "V" ? 303 : 403]);
      if (letter === "V") expect(to).toMatch(/^\/sv\/sign-in/);
      expect(text).not.toContain("sign-in/welcome");
    }
    expect(await state()).toEqual(before);
  });

  it.each(ACTS)("%s %j is taken from its own site and session alone", async (path, fields) => {
    const before = await state();
    const boss = visitOf("A");
    const sent = async (options: { csrf?: boolean | string; origin?: string }): Promise<number> =>
      (await boss.post(`/fi${pathOf(path)}`, fields, options)).status;
    expect(await sent({ csrf: false })).toBe(403);
    expect(await sent({ csrf: "" })).toBe(403);
    expect(await sent({ csrf: boss.token ?? "" })).toBe(403);
    expect(await sent({ origin: "https://evil.example" })).toBe(403);
    expect(await sent({ origin: "null" })).toBe(403);
    expect(await state()).toEqual(before);
  });

  it("is done for an administrator", async () => {
    const boss = visitOf("A");
    const path = `/fi/desk/people/${hidden}`;
    const changed = await boss.post(path, {
      intent: "change",
      name: "Person X",
      role: ["coordinator", "recorder"],
    });
    expect([changed.status, changed.to]).toEqual([303, `${path}?done=changed#change`]);
    expect(await state()).toMatchObject({ name: "Person X", roles: ["coordinator", "recorder"] });
    expect((await boss.get(`${path}?done=changed`)).text).toContain(`value="${HIDDEN}"`);
    await boss.post(path, { intent: "undo", name: HIDDEN, role: "coordinator" });
    expect(await state()).toMatchObject({ name: HIDDEN, roles: ["coordinator"] });
    await boss.post(path, { intent: "close" });
    expect((await state())?.closedAt).not.toBeNull();
    await boss.post(path, { intent: "reopen" });
    expect((await state())?.closedAt).toBeNull();
  });
});

describe("a role", () => {
  it("that is taken away counts no more at the next request", async () => {
    const id = await site.person("second-boss", ["administrator"]);
    const second = await site.visit(id);
    expect((await second.get("/fi/desk/people")).status).toBe(200);
    await visitOf("A").post(`/fi/desk/people/${id}`, {
      intent: "change",
      name: "Second",
      role: "coordinator",
    });
    expect((await second.get("/fi/desk/people")).status).toBe(403);
    expect((await second.post(`/fi/desk/people/${hidden}`, { intent: "close" })).status).toBe(403);
    expect((await second.get("/fi/desk")).status).toBe(200);
    await visitOf("A").post(`/fi/desk/people/${id}`, { intent: "close" });
    expect((await second.get("/fi/desk")).status).toBe(303);
  });

  it("of the last administrator stays", async () => {
    const boss = visitOf("A");
    const { text } = await boss.get("/fi/desk/people");
    const id = /desk\/people\/(\d+)"[^>]*>Person reader-A/.exec(text)?.[1];
    for (const fields of [{ intent: "close" }, { intent: "change", name: "Boss", role: "recorder" }]) {
      const refused = await boss.post(`/fi/desk/people/${id}`, fields);
      expect([refused.status, refused.text.includes("ainakin yksi pääkäyttäjä")]).toEqual([409, true]);
    }
    expect((await boss.get("/fi/desk/people")).status).toBe(200);
  });
});
