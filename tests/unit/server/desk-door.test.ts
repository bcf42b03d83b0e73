import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newLink } from "#app/auth/link.ts";
import { cookieWith } from "#app/auth/session-cookie.ts";
import { formToken, hashOf, newToken } from "#app/auth/token.ts";
import { FORM_TOKEN } from "#app/components/desk-form.tsx";
import { type Reader, VISITOR } from "#app/domain/person.ts";
import {
  formTokenFor,
  ownPath,
  personAt,
  seeOther,
  sentForm,
  sentJson,
  sessionToken,
} from "#app/server/desk-door.server.ts";

const NOW = new Date("2026-11-29T08:00:00Z");
const token = newToken();
const before = process.env.SAUKKO_PUBLIC_URL;
beforeAll(() => {
  process.env.SAUKKO_PUBLIC_URL = "http://127.0.0.1:3000";
});
afterAll(() => {
  process.env.SAUKKO_PUBLIC_URL = before;
});

function sent(body: string, headers: Record<string, string> = {}): Request {
  const type = "application/x-www-form-urlencoded";
  return new Request("http://127.0.0.1:3000/fi/desk/people", {
    method: "POST",
    headers: { Cookie: cookieWith(token, false), "Content-Type": type, ...headers },
    body,
  });
}
const statusOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 200,
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : thrown),
  );

describe("a form", () => {
  it("is taken with the token of its session", async () => {
    const form = await sentForm(sent(`${FORM_TOKEN}=${formToken(token)}&name=Aino`));
    expect(form.get("name")).toBe("Aino");
    expect(formTokenFor(sent(""))).toBe(formToken(token));
  });

  it.each([
    ["without one", "name=Aino", {}],
    ["with another session's", `${FORM_TOKEN}=${formToken(newToken())}`, {}],
    ["with the session's own token in its place", `${FORM_TOKEN}=${token}`, {}],
    ["without a session", `${FORM_TOKEN}=${formToken(token)}`, { Cookie: "a=1" }],
    ["with an empty one and no session", `${FORM_TOKEN}=`, { Cookie: "" }],
  ])("is refused %s", async (_name, body, headers) => {
    expect(await statusOf(sentForm(sent(body, headers)))).toBe(403);
  });

  it("of nobody holds nothing", () => {
    expect(formTokenFor(sent("", { Cookie: "" }))).toBe("");
    expect(sessionToken(sent("", { Cookie: "" }))).toBeNull();
  });

  it("of JSON has it in a header, which no other site can send along", async () => {
    const json = { "Content-Type": "application/json" };
    const own = { ...json, "X-Saukko-Form": formToken(token) };
    expect(await sentJson(sent('{"a":1}', own))).toEqual({ a: 1 });
    expect(await statusOf(sentJson(sent('{"a":1}', json)))).toBe(403);
    expect(await statusOf(sentJson(sent("a=1", own)))).toBe(400);
  });
});

describe("the door of the desk", () => {
  const at = (path: string, reader: Reader): unknown => {
    const context = { requestId: "1", reader, client: null, handOver: () => {} };
    try {
      return personAt("sv", new Request(`http://127.0.0.1:3000${path}`), context);
    } catch (thrown) {
      return thrown instanceof Response && [thrown.status, thrown.headers.get("Location")];
    }
  };

  it("sends visitors to sign in, and back to where they were", () => {
    expect(at("/sv/desk/people?q=a&b=c", VISITOR)).toEqual([
      303,
      "/sv/sign-in?to=%2Fsv%2Fdesk%2Fpeople%3Fq%3Da%26b%3Dc",
    ]);
    expect(at("/sv/desk.data", VISITOR)).toEqual([303, "/sv/sign-in?to=%2Fsv%2Fdesk"]);
  });

  it("lets people in", () => {
    const person: Reader = {
      ...{ kind: "person", id: 1, issuer: "local", subject: "1", name: "Aino", login: "aino" },
      ...{ roles: [], municipality: null, invitedTo: [] },
    };
    expect(at("/sv/desk", person)).toBe(person);
  });

  it.each([
    ["/fi/desk/people?q=1", "/fi/desk/people?q=1"],
    ["/en", "/en"],
    ["/sv?x=1", "/sv?x=1"],
    ["/fi/../sv/desk", "/sv/desk"],
  ])("leads on to a page of ours: %s", (to, path) => {
    expect(ownPath(to, "/fi/desk")).toBe(path);
  });

  it.each([
    "//evil.example/fi",
    "https://evil.example/fi/desk",
    "/\\evil.example",
    "/fi\\..\\..\\evil",
    "/fi/..//evil.example",
    "/fi/../../health",
    "/de/desk",
    "/finland",
    "javascript:alert(1)",
    "\t//evil.example",
    "",
    null,
  ])("leads nowhere else: %j", (to) => {
    expect(ownPath(to, "/fi/desk")).toMatch(/^\/(fi|sv|en)(\/|$)/);
    expect(new URL(ownPath(to, "/fi/desk"), "http://saukko.test").origin).toBe("http://saukko.test");
  });

  it("answers what was done with a page to be asked for", () => {
    const answer = seeOther("/fi/desk", { "Set-Cookie": "a=1" });
    expect([answer.status, answer.headers.get("Location"), answer.headers.get("Set-Cookie")]).toEqual([
      303,
      "/fi/desk",
      "a=1",
    ]);
  });
});

describe("a link", () => {
  it("is kept as a hash, for a week", () => {
    const made = newLink(NOW);
    expect(made.link.tokenHash).toBe(hashOf(made.token));
    expect(made.link.endsAt.toISOString()).toBe("2026-12-06T08:00:00.000Z");
    expect(newLink(NOW).token).not.toBe(made.token);
  });
});
