import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SmallSotkanet } from "#tests/fixtures/sotkanet/small.ts";

/** What a request is answered with in place of the right answer. */
export type Fault =
  | { kind: "status"; status: number; retryAfter?: string; body?: string }
  | { kind: "html" }
  | { kind: "truncated" }
  | { kind: "half" }
  | { kind: "broken-off" }
  | { kind: "hanging" }
  | { kind: "body"; body: string | Buffer; type?: string; encoding?: string };

export interface AskedRequest {
  path: string;
  userAgent: string | undefined;
  /** Milliseconds since the server began. */
  at: number;
}

export interface ReplayServer {
  baseUrl: string;
  /** What it answers from; change it between imports. */
  source: SmallSotkanet;
  /** Every request so far. */
  asked: AskedRequest[];
  /** The most requests that were under way at the same moment. */
  readonly mostAtOnce: number;
  /** Decides on a fault; `nth` counts all requests from 1. Set it back to null for a healthy server. */
  fault: ((nth: number, url: URL) => Fault | null) | null;
  /** Milliseconds before each answer. */
  latencyMs: number;
  /** Forgets the requests so far. */
  forget(): void;
  /** The paths under the base that were asked for, without their query. */
  paths(): string[];
  close(): Promise<void>;
}

const BASE = "/rest/1.1";

/** A small server on loopback that answers in Sotkanet's form from `source`, with faults on demand. */
export async function startReplayServer(source: SmallSotkanet): Promise<ReplayServer> {
  const began = Date.now();
  let underWay = 0;
  let most = 0;
  const server = createServer((request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    response.once("close", () => {
      underWay -= 1;
    });
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    replay.asked.push({
      path: url.pathname.slice(BASE.length) + url.search,
      userAgent: request.headers["user-agent"],
      at: Date.now() - began,
    });
    const fault = replay.fault?.(replay.asked.length, url) ?? null;
    setTimeout(() => answer(replay.source, request, url, fault, response), replay.latencyMs);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // listening on TCP
  const replay: ReplayServer = {
    baseUrl: `http://127.0.0.1:${port}${BASE}`,
    source,
    asked: [],
    get mostAtOnce() {
      return most;
    },
    fault: null,
    latencyMs: 0,
    forget() {
      replay.asked.length = 0;
      most = 0;
    },
    paths: () => replay.asked.map(({ path }) => path.replace(/\?.*/, "")),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return replay;
}

function answer(
  source: SmallSotkanet,
  request: IncomingMessage,
  url: URL,
  fault: Fault | null,
  response: ServerResponse,
): void {
  if (fault) return misbehave(fault, replyTo(source, url)?.body ?? "[]", response);
  if (!request.headers["user-agent"]) return send(response, 403, "text/html", "<h1>403</h1>");
  const reply = replyTo(source, url);
  if (!reply) return send(response, 404, "text/html", "<h1>404</h1>");
  send(response, reply.status, "application/json;charset=UTF-8", reply.body);
}

function misbehave(fault: Fault, whole: string, response: ServerResponse): void {
  const json = "application/json;charset=UTF-8";
  switch (fault.kind) {
    case "hanging":
      return;
    case "html":
      return send(response, 200, "text/html", "<html><body>Huoltokatko</body></html>");
    case "half":
      return send(response, 200, json, whole.slice(0, Math.floor(whole.length / 2)));
    case "broken-off":
      response.socket?.destroy();
      return;
    case "truncated":
      response.writeHead(200, { "content-type": json, "content-length": Buffer.byteLength(whole) });
      response.write(whole.slice(0, Math.floor(whole.length / 2)));
      setTimeout(() => response.destroy(), 5);
      return;
    case "body":
      return send(
        response,
        200,
        fault.type ?? json,
        fault.body,
        fault.encoding ? { "content-encoding": fault.encoding } : {},
      );
    case "status": {
      const headers = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
      return send(response, fault.status, "text/html", fault.body ?? `<h1>${fault.status}</h1>`, headers);
    }
  }
}

function replyTo(source: SmallSotkanet, url: URL): { status: number; body: string } | null {
  const path = url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : "";
  const ok = (value: unknown): { status: number; body: string } => ({
    status: 200,
    body: JSON.stringify(value),
  });
  if (path === "/regions") return ok(source.regions);
  if (path === "/indicators") return ok(source.records.map(({ id, title }) => ({ id, title })));
  const id = /^\/indicators\/(\d+)$/.exec(path)?.[1];
  const record = id === undefined ? undefined : source.records.find((one) => one.id === Number(id));
  if (record) return ok(record);
  if (path !== "/json") return null;
  const years = url.searchParams.getAll("years");
  const genders = url.searchParams.getAll("genders");
  if (url.searchParams.getAll("indicator").length !== 1 || years.some((year) => !/^\d{4}$/.test(year)))
    return { status: 400, body: "" };
  return ok(
    source.rows.filter(
      (row) =>
        String(row.indicator) === url.searchParams.get("indicator") &&
        years.includes(String(row.year)) &&
        genders.includes(row.gender),
    ),
  );
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(body);
}
