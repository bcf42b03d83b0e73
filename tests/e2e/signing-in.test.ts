import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "#app/auth/password-hash.ts";
import { hashOf, newToken } from "#app/auth/token.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { createPerson } from "#db/work/commands/command-line.ts";
import { type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";

const PASSWORD = "kolme pientä saukkoa";
let site: DeskSite;
let hash: string;
beforeAll(async () => {
  [site, hash] = await Promise.all([deskSite(), hashPassword(PASSWORD)]);
});
afterAll(() => site?.close());

const account = (login: string, ...roles: ("coordinator" | "recorder" | "administrator")[]) =>
  createPerson(site.work, { login, name: `Person ${login}`, roles, municipality: null, hash }, new Date());

/** Signs in by the form; the visit has the session's cookie afterwards. */
const signIn = (visit: Visit, login: string, password = PASSWORD, path = "/fi/sign-in") =>
  visit.post(path, { login, password });
const codeNow = (secret: string, stepsAhead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + stepsAhead * 30_000 });

describe("the page for signing in", () => {
  it("says how the first administrator is made, while there is nobody", async () => {
    const visit = await site.visit();
    for (const locale of LOCALES) {
      const { text } = await visit.get(`/${locale}/sign-in`);
      expect(text).toContain("npm run admin -- create-user --login NAME --role administrator");
      expect(text).toContain(messagesFor(locale).signIn.nobody.title);
      expect(text).not.toContain('name="password"');
    }
    await account("first", "administrator");
    expect((await visit.get("/fi/sign-in")).text).toContain('name="password"');
  });

  it("leads to the page that was asked for, and nowhere outside", async () => {
    await account("leads");
    const visit = await site.visit();
    const asked = await visit.get("/en/desk/account?a=1&b=2");
    expect(asked.to).toBe("/en/sign-in?to=%2Fen%2Fdesk%2Faccount%3Fa%3D1%26b%3D2");
    expect((await signIn(visit, "leads", PASSWORD, asked.to ?? "")).to).toBe("/en/desk/account?a=1&b=2");
    for (const to of ["//evil.example", "https://evil.example", "/\\evil.example", "/de/desk"]) {
      const fresh = await site.visit();
      const answer = await signIn(fresh, "leads", PASSWORD, `/fi/sign-in?to=${encodeURIComponent(to)}`);
      expect([to, answer.to]).toEqual([to, "/fi/desk"]);
    }
  });

  it("says one and the same of a wrong name and a wrong password, and keeps the name typed", async () => {
    await account("wrongly");
    const visit = await site.visit();
    const [wrong, unknown] = [
      await signIn(visit, "wrongly", "wrong"),
      await signIn(visit, "nobody", "wrong"),
    ];
    expect([wrong.status, unknown.status, visit.token]).toEqual([401, 401, null]);
    expect(wrong.text.replaceAll("wrongly", "nobody")).toBe(unknown.text);
    expect(wrong.text).toContain('value="wrongly"');
    expect(wrong.text).not.toContain('value="wrong"');
  });

  it("is taken from our own site alone", async () => {
    await account("forged");
    const visit = await site.visit();
    for (const origin of ["https://evil.example", "null", "http://127.0.0.1:1"])
      expect(
        (await visit.post("/fi/sign-in", { login: "forged", password: PASSWORD }, { origin })).status,
      ).toBe(403);
    expect(visit.token).toBeNull();
  });

  it("lets a guesser wait and the owner in", async () => {
    await account("guessed");
    const guesser = await site.visit();
    guesser.address = "198.51.100.7";
    const statuses = [];
    for (let i = 0; i < 8; i++) statuses.push((await signIn(guesser, "guessed", `guess ${i}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    expect((await signIn(guesser, "guessed")).status).toBe(429);
    const owner = await site.visit();
    owner.address = "203.0.113.5";
    expect((await signIn(owner, "guessed")).to).toBe("/fi/desk");
    expect((await owner.get("/fi/desk")).status).toBe(200);
  });
});

describe("a session", () => {
  it("has a cookie that only we see, kept as a hash, another one at each sign-in", async () => {
    await account("cookie");
    const visit = await site.visit();
    const answer = await signIn(visit, "cookie");
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^saukko=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const first = visit.token ?? "";
    await signIn(visit, "cookie");
    expect(visit.token).not.toBe(first);
    const old = await site.visit();
    old.token = first;
    expect((await old.get("/fi/desk")).status).toBe(303);
  });

  it("is not one that somebody else has planted", async () => {
    await account("planted");
    const visit = await site.visit();
    const planted = newToken();
    visit.token = planted;
    await signIn(visit, "planted");
    expect(visit.token).not.toBe(planted);
    const thief = await site.visit();
    thief.token = planted;
    expect((await thief.get("/fi/desk")).status).toBe(303);
    thief.token = hashOf(visit.token ?? "");
    expect((await thief.get("/fi/desk")).status).toBe(303);
  });

  it("is over when its owner signs out, and cannot be used again", async () => {
    await account("leaves");
    const visit = await site.visit();
    await signIn(visit, "leaves");
    const token = visit.token;
    expect((await visit.post("/fi/sign-out", {}, { csrf: false })).status).toBe(403);
    expect((await visit.get("/fi/sign-out")).to).toBe("/fi/sign-in");
    expect((await visit.get("/fi/desk")).status).toBe(200);
    const out = await visit.post("/fi/sign-out", {});
    expect([out.to, visit.token]).toEqual(["/fi/sign-in?done=signed-out", null]);
    visit.token = token;
    expect((await visit.get("/fi/desk")).status).toBe(303);
    expect((await visit.post("/fi/desk/account", { intent: "close-others" })).status).toBe(303);
  });

  it("is over everywhere when its owner says so", async () => {
    await account("everywhere");
    const [one, other] = [await site.visit(), await site.visit()];
    await signIn(one, "everywhere");
    await signIn(other, "everywhere");
    await one.post("/fi/desk/account", { intent: "close-others" });
    expect([(await one.get("/fi/desk")).status, (await other.get("/fi/desk")).status]).toEqual([200, 303]);
    await one.post("/fi/desk/account", { intent: "close-all" });
    expect((await one.get("/fi/desk")).status).toBe(303);
  });

  it("is shown on public pages, which nobody keeps then; visitors' pages say nothing of it", async () => {
    await account("shown");
    const [visit, visitor] = [await site.visit(), await site.visit()];
    await signIn(visit, "shown");
    for (const path of ["/fi", "/sv/catalogue", "/en/indicators/sotkanet-181"]) {
      const mine = await visit.get(path);
      expect([mine.text.includes("Person shown"), mine.headers.get("Cache-Control")]).toEqual([
        true,
        "no-store",
      ]);
      const theirs = await visitor.get(path);
      expect(theirs.text).not.toContain("Person shown");
      expect([theirs.headers.get("Set-Cookie"), theirs.headers.get("Cache-Control")]).toEqual([
        null,
        expect.stringContaining("public"),
      ]);
    }
  });
});

describe("two-step sign-in", () => {
  /** Sets it up by the account's page; gives the secret and the recovery codes. */
  async function setUp(visit: Visit): Promise<{ secret: string; codes: string[] }> {
    await visit.post("/fi/desk/account", { intent: "factor-begin" });
    const { text } = await visit.get("/fi/desk/account");
    const secret = (/class="secret">([A-Z2-7 ]+)</.exec(text)?.[1] ?? "").replaceAll(" ", "");
    const done = await visit.post("/fi/desk/account", {
      intent: "factor-confirm",
      code: codeNow(secret, -1),
    });
    return {
      secret,
      codes: [...done.text.matchAll(/<code>([\w-]{19})<\/code>/g)].map(([, code = ""]) => code),
    };
  }

  it("brings the guarded roles, in a session of its own, with codes shown once", async () => {
    await account("guarded", "administrator");
    const visit = await site.visit();
    await signIn(visit, "guarded");
    expect((await visit.get("/fi/desk/people")).status).toBe(403);
    const before = visit.token;
    const { codes } = await setUp(visit);
    expect(codes).toHaveLength(10);
    expect(visit.token).not.toBe(before);
    expect((await visit.get("/fi/desk/people")).status).toBe(200);
    expect((await visit.get("/fi/desk/account")).text).not.toContain(codes[0]);
    const old = await site.visit();
    old.token = before;
    expect((await old.get("/fi/desk")).status).toBe(303);
  });

  it("asks for a code, once each, or for a recovery code, once each", async () => {
    await account("steps", "recorder");
    const visit = await site.visit();
    await signIn(visit, "steps");
    const { secret, codes } = await setUp(visit);
    const step = async (code: string): Promise<number | string | null> => {
      const fresh = await site.visit();
      const first = await signIn(fresh, "steps", PASSWORD, "/fi/sign-in?to=%2Ffi%2Fdesk%2Faccount");
      expect(first.to).toBe("/fi/sign-in/code?to=%2Ffi%2Fdesk%2Faccount");
      expect((await fresh.get("/fi/desk")).status).toBe(303);
      const second = await fresh.post(first.to ?? "", { code });
      return second.to ?? second.status;
    };
    expect(await step("000000")).toBe(401);
    const code = codeNow(secret);
    expect(await step(code)).toBe("/fi/desk/account");
    expect(await step(code)).toBe(401);
    expect(await step(codes[0] ?? "")).toBe("/fi/desk/account");
    expect(await step(codes[0] ?? "")).toBe(401);
  });

  it("has no second step without the first", async () => {
    const visit = await site.visit();
    expect((await visit.get("/fi/sign-in/code")).to).toBe("/fi/sign-in");
    visit.token = newToken();
    expect((await visit.post("/fi/sign-in/code", { code: "123456" })).to).toBe("/fi/sign-in?expired");
  });

  it("is removed only by who shows it", async () => {
    await account("removes", "recorder");
    const visit = await site.visit();
    await signIn(visit, "removes");
    const { codes } = await setUp(visit);
    expect((await visit.post("/fi/desk/account", { intent: "factor-drop", code: "000000" })).status).toBe(
      422,
    );
    expect((await visit.post("/fi/desk/account", { intent: "factor-begin" })).status).toBe(303);
    expect((await visit.get("/fi/desk/account")).text).not.toContain('class="secret"');
    const dropped = await visit.post("/fi/desk/account", { intent: "factor-drop", code: codes[3] ?? "" });
    expect(dropped.to).toContain("done=factor-dropped");
  });
});

describe("a password of one's own", () => {
  it("is set by a link that works once", async () => {
    const boss = await site.visit(await site.person("inviting-boss", ["administrator"]));
    const fields = { login: "invited", name: "Invited", role: "coordinator", municipality: "" };
    const invited = await boss.post("/en/desk/people", fields);
    const path = /value="[^"]*(\/en\/sign-in\/welcome\?key=[\w-]+)"/.exec(invited.text)?.[1] ?? "";
    expect((await boss.get("/en/desk/people")).text).not.toContain("welcome?key=");
    const visit = await site.visit();
    expect((await visit.get(path)).text).toContain("Your user name is invited");
    const password = "a river runs slowly";
    const sent = (more: Record<string, string>) =>
      visit.post(path, { name: "Invited", password, again: password, ...more });
    expect((await sent({ password: "short", again: "short" })).status).toBe(422);
    expect((await sent({ again: "a river runs fast" })).status).toBe(422);
    expect((await sent({ name: " " })).status).toBe(422);
    expect((await sent({})).to).toBe("/en/sign-in?done=joined");
    expect((await sent({})).status).toBe(403);
    expect((await visit.get(path)).status).toBe(403);
    expect((await signIn(visit, "invited", password)).to).toBe("/fi/desk");
  });

  it.each(["", "?key=", "?key=abc", `?key=${newToken()}`])("is set by no other link: %s", async (search) => {
    const visit = await site.visit();
    expect((await visit.get(`/fi/sign-in/welcome${search}`)).status).toBe(403);
    expect((await visit.post(`/fi/sign-in/welcome${search}`, { name: "X" })).status).toBe(403);
  });

  it("is changed by who knows the present one, and ends the other sessions", async () => {
    await account("changes");
    const [visit, other] = [await site.visit(), await site.visit()];
    await signIn(visit, "changes");
    await signIn(other, "changes");
    const next = "toinen hyvä lause";
    const sent = (current: string) =>
      visit.post("/fi/desk/account", { intent: "password", current, password: next, again: next });
    expect((await sent("wrong")).status).toBe(422);
    expect((await other.get("/fi/desk")).status).toBe(200);
    expect((await sent(PASSWORD)).to).toContain("done=password");
    expect([(await visit.get("/fi/desk")).status, (await other.get("/fi/desk")).status]).toEqual([200, 303]);
    expect((await signIn(other, "changes")).status).toBe(401);
    expect((await signIn(other, "changes", next)).to).toBe("/fi/desk");
  });
});
