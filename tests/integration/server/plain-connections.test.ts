import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AnswerCache, answerCache } from "#app/server/answer-cache.ts";
import { cacheFront, plainFront } from "#app/server/cache-front.ts";
import { cachedAnswer } from "#app/server/cached-answer.ts";
import { CONNECTION_LIMITS, closeIdle, PLAIN_TIMES, refuseAtGate } from "#app/server/gate.ts";
import { gracefulStop } from "#app/server/graceful-stop.ts";
import { type PlainTimes, plainConnections } from "#app/server/plain-connections.ts";
import { securityHeaders } from "#app/server/security-headers.ts";
import { chance } from "#tests/soak/random.ts";

const security = securityHeaders({ https: false });
let server: Server;
let answers: AnswerCache;
let edition: string;
let lookFails: boolean;
let stop: () => Promise<string>;
/** Patient, unless a test says otherwise: a busy machine makes long pauses of its own. */
let times: PlainTimes;
/** What Node's reader has read. */
let byNode: string[];
/** Node's own listeners to connections. */
let nodes: ReturnType<Server["listeners"]>;
const sockets: Socket[] = [];

beforeEach(async () => {
  [edition, lookFails, byNode] = ["1", false, []];
  const askEdition = async (): Promise<string> => {
    if (lookFails) throw new Error("the database is away");
    return edition;
  };
  answers = answerCache({ edition: askEdition, importing: async () => false });
  await answers.look();
  keep("/fi", "<p>Hyvää päivää</p>".padEnd(4_000, "é"));
  keep("/large", Array.from({ length: 60_000 }, (_, at) => (at * at).toString(36)).join(" "));
  const parts = { answers, log: pino({ level: "silent" }), redraw: () => {} };
  const cached = cacheFront(parts, async (request, response) => {
    let sent = "";
    for await (const chunk of request) sent += chunk;
    response.end(`drawn ${request.method} ${request.url} ${sent}`);
  });
  server = createServer(CONNECTION_LIMITS, (request, response) => {
    byNode.push(`${request.method} ${request.url}`);
    if (!refuseAtGate(request, response, "http://saukko.example.fi")) cached(request, response);
  });
  closeIdle(server);
  const stopNode = gracefulStop(server, 5_000);
  nodes = server.listeners("connection");
  times = { firstQuestion: 30_000, nextQuestion: 30_000, lastQuestion: 1_000 };
  const stopPlain = plainConnections(server, plainFront(parts, PLAIN_TIMES.nextQuestion), times);
  stop = () => {
    stopPlain();
    return stopNode();
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  server.close();
});

function keep(address: string, text: string): void {
  const drawn = {
    status: 200,
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["cache-control", "public, max-age=0"],
    ] as [string, string][],
    body: Buffer.from(text),
    scripts: [],
  };
  answers.keep(address, cachedAnswer(drawn, security), edition);
}

function dial(): Socket {
  const { port } = server.address() as AddressInfo; // listening on TCP
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  return socket;
}

const UNTIL_CLOSED = Number.POSITIVE_INFINITY;

/** Sends it, and gives so many whole answers to it, or all that came before the connection was closed. */
async function said(socket: Socket, bytes: string | Buffer, answers = 1): Promise<string> {
  let text = "";
  await new Promise<void>((done) => {
    const hear = (chunk: Buffer): void => {
      text += chunk.toString("latin1");
      if (wholeAnswers(text) >= answers) end();
    };
    const end = (): void => {
      socket.off("data", hear).off("close", end);
      done();
    };
    socket.on("data", hear).on("close", end);
    socket.write(bytes);
  });
  return text;
}

/** How many answers are there to their last byte. */
function wholeAnswers(text: string): number {
  let [from, count] = [0, 0];
  for (let end = endOfAnswer(text, from); end !== null; end = endOfAnswer(text, from)) {
    from = end;
    count += 1;
  }
  return count;
}

/** Where the answer that begins there ends; null where bytes of it are still to come. */
function endOfAnswer(text: string, from: number): number | null {
  const body = text.indexOf("\r\n\r\n", from) + 4;
  if (body < 4) return null;
  const head = text.slice(from, body);
  if (/^HTTP\/1\.1 304 /.test(head)) return body;
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(head)?.[1];
  if (length !== undefined) return body + Number(length) <= text.length ? body + Number(length) : null;
  if (!/\r\ntransfer-encoding: chunked\r\n/i.test(head)) return null;
  const last = text.indexOf("\r\n0\r\n\r\n", body - 2);
  return last < 0 ? null : last + 7;
}

/** What came within a moment, and until another reader had been answered. */
async function begun(socket: Socket, bytes: string): Promise<string> {
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  socket.on("error", () => {});
  socket.write(bytes, "latin1");
  await new Promise((done) => setTimeout(done, 100));
  await said(dial(), ask("/fi"));
  socket.destroy();
  return text;
}

/** What a head may be spoilt with. */
const PIECES = [
  ..."\r \n \r\n \r\n\r\n : ; \t \u0000 \u00e4 , / ? %".split(" "),
  " ",
  "\r\nContent-Length: 3\r\n",
  "\r\nTransfer-Encoding: chunked\r\n",
  "\r\nConnection: close\r\n",
  "\r\nHost: other\r\n",
  "\r\nCookie: a=1\r\n",
  "HTTP/1.0",
];

const ask = (address: string, ...lines: string[]): string =>
  [`GET ${address} HTTP/1.1`, "Host: saukko.example.fi", ...lines, "", ""].join("\r\n");
/** Said twice, which is for Node to read, and changes nothing. */
const BY_NODE = ["Accept-Encoding: gzip", "Accept-Encoding: gzip"];
const undated = (text: string): string => text.replace(/\r\nDate: [^\r]+/g, "\r\nDate:");

describe("plain questions on their connection", () => {
  it.each(["/fi", "/large"])(
    "are answered for %s with the bytes that Node's server sends",
    async (address) => {
      const plain = await said(dial(), ask(address, "Accept-Encoding: gzip"));
      expect(byNode).toEqual([]);
      const node = await said(dial(), ask(address, ...BY_NODE));
      expect(byNode).toEqual([`GET ${address}`]);
      expect(undated(plain)).toBe(undated(node));
      expect(plain).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/);
      const tag = /\r\netag: ("[^"]+")/.exec(plain)?.[1];
      const known = `If-None-Match: ${tag}`;
      const [plain304, node304] = [
        await said(dial(), ask(address, "Accept-Encoding: gzip", known)),
        await said(dial(), ask(address, ...BY_NODE, known)),
      ];
      expect(plain304).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/);
      expect(undated(plain304)).toBe(undated(node304));
      expect(byNode.length).toBe(2);
    },
  );

  it.each([
    ["/fi", []],
    ["/fi", ["Accept-Encoding: gzip"]],
    ["/large", ["Accept-Encoding: gzip"]],
  ])("are answered whole for %s %j however often they are asked in a second", async (address, lines) => {
    const often = Array.from({ length: 12 }, () => said(dial(), ask(address, ...lines)));
    const answered = new Set((await Promise.all(often)).map(undated));
    expect(byNode).toEqual([]);
    const encoding = lines.flatMap((line) => [line, line]);
    const node = await said(
      dial(),
      ask(address, ...(encoding.length > 0 ? encoding : ["Accept: a", "Accept: a"])),
    );
    expect([...answered]).toEqual([undated(node)]);
  });

  it("are answered one after the other on one connection, also after a moment and another edition", async () => {
    const socket = dial();
    const first = await said(socket, ask("/fi"));
    edition = "2";
    await expect.poll(() => answers.look()).toBe("2");
    keep("/fi", "the second edition");
    expect(first).toContain("\r\n\r\n<p>Hyv");
    expect(await said(socket, ask("/fi"))).toContain("\r\n\r\nthe second edition");
    expect(byNode).toEqual([]);
  });

  it("go over to Node with all that came, for good, where something else is asked", async () => {
    const socket = dial();
    expect(await said(socket, ask("/fi"))).toContain("Hyv");
    expect(await said(socket, ask("/unknown"))).toContain("drawn GET /unknown ");
    expect(await said(socket, ask("/fi"))).toContain("Hyv");
    expect(byNode).toEqual(["GET /unknown", "GET /fi"]);
    const form =
      "POST /fi/sign-in HTTP/1.1\r\nHost: saukko.example.fi\r\nOrigin: http://saukko.example.fi\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n";
    const other = dial();
    await said(other, ask("/fi"));
    expect(await said(other, `${form}{"a":"b"}`)).toContain('drawn POST /fi/sign-in {"a":"b"}');
  });

  it("that come in pieces, or several at once, are all answered in their order", async () => {
    const socket = dial();
    const whole = ask("/fi", ...BY_NODE);
    socket.write(whole.slice(0, 20));
    await new Promise((done) => setTimeout(done, 30));
    expect(await said(socket, whole.slice(20))).toMatch(/^HTTP\/1\.1 200 OK/);
    const several = await said(dial(), ask("/unknown?1") + ask("/fi") + ask("/unknown?2"), 3);
    expect(several.match(/drawn GET \/unknown\?\d|Hyv/g)).toEqual([
      "drawn GET /unknown?1",
      "Hyv",
      "drawn GET /unknown?2",
    ]);
  });

  it("with a body hidden in them are refused by Node as ever, and nothing of it is taken for a question", async () => {
    for (const line of ["Content-Length: 60", "Transfer-Encoding: chunked"]) {
      const answer = await said(dial(), ask("/fi", line) + ask("/unknown"), UNTIL_CLOSED);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).not.toContain("drawn");
    }
    expect(await said(dial(), "GET /fi HTTP/1.1\nHost: a\n\n")).not.toContain("200 OK\r\netag");
    expect(await said(dial(), "\u0016\u0003\u0001 not HTTP\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("are drawn where the data cannot be looked at", async () => {
    lookFails = true;
    await new Promise((done) => setTimeout(done, 30));
    expect(await said(dial(), ask("/fi"))).toContain("drawn GET /fi ");
  });

  it("of a reader who takes no bytes are not answered on and on", async () => {
    const theirs = once(server, "connection") as Promise<[Socket]>;
    const greedy = dial();
    greedy.pause();
    const [socket] = await theirs;
    const question = ask("/large", "Accept-Encoding: gzip");
    const one = (await said(dial(), question)).length;
    const askMore = async (): Promise<number> => {
      greedy.write(question);
      await new Promise((done) => setTimeout(done, 1));
      return socket.writableLength;
    };
    // Until the machine takes no more between the two.
    await expect.poll(askMore, { interval: 1, timeout: 20_000 }).toBeGreaterThan(0);
    for (let time = 0; time < 100; time += 1) await askMore();
    expect(socket.writableLength).toBeGreaterThan(0);
    expect(socket.writableLength).toBeLessThan(3 * one);
    expect(await said(dial(), ask("/fi"))).toContain("Hyv");
  });

  it("that are spoilt in any way are answered as if Node alone had read them", async () => {
    const random = chance(20_261_129);
    const spoil = (text: string): string => {
      const at = random.below(text.length);
      return text.slice(0, at) + random.pick(PIECES) + text.slice(at + random.below(4));
    };
    const spoilt = Array.from({ length: 240 }, () => spoil(ask("/fi", "Accept-Encoding: gzip")));
    const ours = server.listeners("connection");
    const told = async (readers: readonly unknown[], heads: readonly string[]): Promise<string[]> => {
      server.removeAllListeners("connection");
      server.on("connection", (socket) => {
        for (const reader of readers) if (typeof reader === "function") reader.call(server, socket);
      });
      const all: string[] = [];
      for (let from = 0; from < heads.length; from += 40)
        all.push(...(await Promise.all(heads.slice(from, from + 40).map((one) => begun(dial(), one)))));
      return all.map(undated);
    };
    const plain = await told(ours, spoilt);
    const node = await told(nodes, spoilt);
    // What follows a whole question is refused before or after its answer, as the machine is busy: asked
    // alone, both ways are the same sooner or later.
    const same = async (head: string): Promise<boolean> =>
      (await told(ours, [head]))[0] === (await told(nodes, [head]))[0];
    for (const [at, head] of spoilt.entries()) {
      let agree = plain[at] === node[at];
      for (let time = 0; time < 20 && !agree; time += 1) agree = await same(head);
      expect([head, agree]).toEqual([head, true]);
    }
    expect(new Set(node.map((text) => text.slice(9, 12)))).toEqual(new Set(["", "200", "400", "413"]));
  });

  it("that are never asked, or no more, end their connection", async () => {
    Object.assign(times, { firstQuestion: 300, nextQuestion: 400 });
    const silent = dial();
    const asked = dial();
    await said(asked, ask("/fi"));
    await Promise.all([once(silent, "close"), once(asked, "close")]);
    expect(byNode).toEqual([]);
  });

  it("do not hold a service that stops, and a last one is told that the connection closes", async () => {
    const [idle, busy] = [dial(), dial()];
    await Promise.all([said(idle, ask("/fi")), said(busy, ask("/fi"))]);
    const stopped = stop();
    expect(await said(busy, ask("/fi"))).toMatch(/\r\nConnection: close\r\n/);
    expect(await stopped).toBe("finished");
  });
});
