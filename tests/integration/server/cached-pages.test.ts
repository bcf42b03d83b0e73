import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AnswerCache, answerCache } from "#app/server/answer-cache.ts";
import { cacheFront } from "#app/server/cache-front.ts";
import type { Asked } from "#app/server/drawing.server.ts";
import type { Drawn } from "#app/server/drawn.ts";
import { pageAnswers } from "#app/server/page-answers.ts";
import { PUBLIC_ANSWER } from "#app/server/public-answer.ts";
import { securityHeaders } from "#app/server/security-headers.ts";
import { type SharedDrawing, sharedDrawing } from "#app/server/shared-drawing.ts";
import { createWebApp } from "#app/server/web-app.ts";

const log = pino({ level: "silent" });
const security = securityHeaders({ https: false });
let server: Server;
let base: string;
let answers: AnswerCache;
let asked: Asked[];
/** What the thread of people's work was asked. */
let atDesk: Asked[];
let shared: SharedDrawing;
let edition: string;
let importing: boolean;
let redrawn: string[];
let hold: Promise<void>;

/** Stands where Remix does. */
async function draw(ask: Asked): Promise<Drawn> {
  asked.push(ask);
  const number = asked.length;
  await hold;
  const missing = ask.address.includes("missing");
  return {
    status: missing ? 404 : 200,
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["cache-control", missing ? "no-store" : PUBLIC_ANSWER],
    ],
    body: Buffer.from(
      `<p>${ask.address} ${edition} ${ask.headers.cookie ?? ""} ${number}</p>`.padEnd(4_000, "x"),
    ),
    scripts: ["sha256-abc"],
  };
}

/** Stands where Remix does for people who are signed in; says, wrongly, that everybody may keep it. */
async function drawDesk(ask: Asked): Promise<Drawn> {
  atDesk.push(ask);
  const body = Buffer.from(`<p>desk ${ask.sent ? Buffer.from(ask.sent.body).toString() : ""}</p>`);
  return {
    status: 200,
    headers: [
      ["cache-control", PUBLIC_ANSWER],
      ["etag", '"1"'],
    ],
    body,
    scripts: [],
  };
}

beforeEach(async () => {
  atDesk = [];
  [asked, edition, importing, redrawn, hold] = [[], "1", false, [], Promise.resolve()];
  answers = answerCache({ edition: async () => edition, importing: async () => importing });
  shared = sharedDrawing(draw, answers, security);
  const { handler } = pageAnswers({ draw, drawDesk, shared, security, development: false });
  const health = (): never => {
    throw new Error("not asked here");
  };
  const parts = {
    log,
    trustedProxies: 0,
    security,
    health,
    clientFolder: null,
    assets: null,
    pages: handler,
  };
  const app = createWebApp(parts);
  server = createServer(cacheFront({ answers, log, redraw: (address) => redrawn.push(address) }, app));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(base + path, { headers: { "accept-encoding": "gzip, br", ...headers } });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Data versions are looked at fifty times a second. */
async function move(to: string): Promise<void> {
  edition = to;
  await expect.poll(() => answers.look()).toBe(to);
}

describe("kept pages", () => {
  it("are drawn once; every reader gets the same bytes, with a policy that names their scripts", async () => {
    const [first, second] = [await get("/fi"), await get("/fi")];
    expect(asked.length).toBe(1);
    expect(second.text).toBe(first.text);
    expect(second.headers.get("content-security-policy")).toContain("script-src 'self' 'sha256-abc';");
    expect(second.headers.get("x-content-type-options")).toBe("nosniff");
    expect(second.headers.get("cache-control")).toBe(PUBLIC_ANSWER);
    expect(second.headers.get("vary")).toBe("Accept-Encoding");
  });

  it("are drawn once for all who ask at the same time", async () => {
    let go = (): void => {};
    hold = new Promise((done) => {
      go = done;
    });
    const readers = Promise.all([get("/fi"), get("/fi"), get("/fi")]);
    await expect.poll(() => asked.length).toBe(1);
    go();
    expect(new Set((await readers).map(({ text }) => text)).size).toBe(1);
    expect(asked.length).toBe(1);
  });

  it("come in each encoding with a strong tag of its own, and 304 by any of them", async () => {
    await get("/fi");
    await expect.poll(async () => (await get("/fi")).headers.get("content-encoding")).toBe("br");
    const tags = await Promise.all(
      ["br, gzip", "gzip", "identity"].map(async (encoding) => {
        const { headers, text } = await get("/fi", { "accept-encoding": encoding });
        expect(text).toContain("<p>/fi 1");
        return headers.get("etag") ?? "";
      }),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) {
      expect(tag).toMatch(/^"[\w-]{22}(\.br|\.gz)?"$/);
      for (const given of [tag, `W/${tag}`, `"other", ${tag}`]) {
        const answer = await get("/fi", { "if-none-match": given });
        expect([answer.status, answer.text]).toEqual([304, ""]);
      }
    }
    expect((await get("/fi", { "if-none-match": '"other"' })).status).toBe(200);
    expect(asked.length).toBe(1);
  });

  it("keep their tag where the data has changed but not the page, and have another where it has", async () => {
    const before = (await get("/fi")).headers.get("etag") ?? "";
    await move("2");
    const after = await get("/fi", { "if-none-match": before });
    expect(after.status).toBe(200);
    expect(after.text).toContain("<p>/fi 2");
  });

  it("answer HEAD with the head alone", async () => {
    await get("/fi");
    const response = await fetch(`${base}/fi`, { method: "HEAD", headers: { "accept-encoding": "gzip" } });
    const whole = await fetch(`${base}/fi`, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-length")).toBe(whole.headers.get("content-length"));
    expect(await response.text()).toBe("");
  });

  it.each([{ cookie: "session=7" }, { authorization: "Basic x" }])(
    "are neither given to nor kept from a reader with %j",
    async (known) => {
      await get("/fi");
      const own = await get("/fi", known);
      expect(asked.length).toBe(2);
      expect(own.text).toContain(" 2</p>");
      expect(own.headers.get("cache-control")).toBe("private, no-cache");
      expect(own.headers.get("etag")).toBeNull();
      await get("/fi/other", known);
      expect((await get("/fi/other")).text).not.toContain("session=7");
      expect(asked.length).toBe(4);
    },
  );

  it("are drawn without one header of the reader who happened to ask first", async () => {
    await get("/fi", { "user-agent": "somebody", "accept-language": "sv", "x-forwarded-for": "192.0.2.7" });
    expect(asked[0]?.headers).toEqual({});
  });

  it("are not kept where the page is missing, or its language depends on the browser", async () => {
    for (const path of ["/fi/missing", "/elsewhere"]) {
      await get(path);
      await get(path);
    }
    expect(asked.length).toBe(4);
  });

  it("are data twins and files as well, at their own addresses", async () => {
    await get("/fi.json");
    await get("/fi.json");
    await get("/fi/export/chart.svg?kind=line");
    await get("/fi/export/chart.svg?kind=line");
    expect(asked.map(({ address }) => address)).toEqual(["/twin/json/fi", "/fi/export/chart.svg?kind=line"]);
  });

  it("stand in while an import is under way, and are asked to be drawn anew; a reload gets the newest", async () => {
    await get("/fi");
    importing = true;
    await move("2");
    expect((await get("/fi")).text).toContain("<p>/fi 1");
    expect(redrawn).toEqual(["/fi"]);
    expect((await get("/fi", { "cache-control": "max-age=0" })).text).toContain("<p>/fi 2");
    expect((await get("/fi")).text).toContain("<p>/fi 2");
  });

  it("are whole after gzip", async () => {
    const { text } = await get("/fi", { "accept-encoding": "identity" });
    const kept = answers.current()[0]?.[1].gzip;
    expect(kept && gunzipSync(kept).toString()).toBe(text);
  });

  it("ask those to come again who would wait too long", async () => {
    let go = (): void => {};
    hold = new Promise((done) => {
      go = done;
    });
    const readers = Array.from({ length: 100 }, (_, one) => get(`/sv/page-${one}`));
    await expect.poll(() => asked.length).toBe(100);
    const turnedAway = await get("/sv/one-more");
    expect([turnedAway.status, turnedAway.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(turnedAway.text).toContain("Försök igen");
    go();
    await Promise.all(readers);
    expect((await get("/sv/one-more")).status).toBe(200);
  });
});

describe("what is compressed in a hurry", () => {
  const tagOf = async (): Promise<string> =>
    (await get("/fi", { "accept-encoding": "gzip" })).headers.get("etag") ?? "";

  it("is made small later: the bytes are others, under a tag of their own, and no tag is forgotten", async () => {
    const quick = await tagOf();
    expect(quick).toMatch(/^"[\w-]{22}\.gz1"$/);
    await expect.poll(tagOf).toMatch(/^"[\w-]{22}\.gz"$/);
    expect((await get("/fi", { "accept-encoding": "gzip" })).text).toContain("<p>/fi 1");
    for (const tag of [quick, await tagOf()])
      expect((await get("/fi", { "if-none-match": tag })).status).toBe(304);
    expect(asked.length).toBe(1);
  });

  it("is small at once where nobody waits for it", async () => {
    await shared.drawAhead("/fi");
    expect(await tagOf()).toMatch(/^"[\w-]{22}\.gz"$/);
    expect(asked.length).toBe(1);
  });
});

describe("people who are signed in", () => {
  it.each(["__Host-saukko=abc", "saukko=abc", "a=1; saukko=abc"])(
    "are answered by a thread of their own on every page (%s), and nothing of it is kept",
    async (cookie) => {
      const mine = await get("/fi", { cookie });
      expect(mine.text).toBe("<p>desk </p>");
      expect(mine.headers.get("cache-control")).toBe("no-store");
      expect(mine.headers.get("etag")).toBeNull();
      expect(asked).toEqual([]);
      expect((await get("/fi")).text).not.toContain("desk");
      expect(atDesk).toMatchObject([
        { address: "/fi", headers: { cookie }, client: expect.stringMatching(/127/) },
      ]);
    },
  );

  it.each(["notsaukko=1", "language=sv", "saukkoja=1"])(
    "are not those with a cookie of others: %s",
    async (cookie) => {
      await get("/fi", { cookie });
      expect([asked.length, atDesk.length]).toEqual([1, 0]);
    },
  );

  it.each(["/fi/desk", "/sv/sign-in?to=/sv", "/en/desk/reports.data"])(
    "are asked for at %s without a cookie as well",
    async (path) => {
      expect((await get(path)).headers.get("cache-control")).toBe("no-store");
      expect(asked).toEqual([]);
      expect(atDesk.length).toBe(1);
    },
  );

  it("send in forms, to the byte", async () => {
    const body = "name=%C3%84ij%C3%A4&text=1+2";
    const response = await fetch(`${base}/fi/desk`, { method: "POST", body });
    expect(await response.text()).toBe(`<p>desk ${body}</p>`);
    expect(atDesk[0]?.sent?.method).toBe("POST");
  });

  it("are told by 413 where a form is larger than any chapter", async () => {
    const response = await fetch(`${base}/fi/desk`, { method: "POST", body: "x".repeat(2_000_001) });
    expect(response.status).toBe(413);
    expect(atDesk).toEqual([]);
  });
});
