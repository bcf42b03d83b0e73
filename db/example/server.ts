import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ExampleSotkanet, exampleSotkanet, type Revision } from "./generator.ts";
import type { ExampleRow } from "./rows.ts";

export interface ExampleServer {
  /** What an importer takes as its base, e.g. `http://127.0.0.1:40123/rest/1.1`. */
  baseUrl: string;
  close(): Promise<void>;
}

const BASE_PATH = "/rest/1.1";
/** How many indicators' rows are kept between requests: an importer asks for one at a time, two at once. */
const YEARS_ON_DISK = 3;

/**
 * Starts a server on the loopback that answers as Sotkanet does, from the example figures. As the real one,
 * it refuses a client without a name (403) and a comma list of years (400), and has an empty list for what it
 * does not know.
 */
export async function startExampleSotkanet(options: {
  revision: Revision;
  seed?: number;
}): Promise<ExampleServer> {
  const source = exampleSotkanet(options);
  const rows = keepLatest(YEARS_ON_DISK, (id) => source.rows(id));
  const server = createServer((request, response) => answer(source, rows, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}${BASE_PATH}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

type RowsOf = (id: number) => ExampleRow[];

function answer(
  source: ExampleSotkanet,
  rowsOf: RowsOf,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { status, type, body } = request.headers["user-agent"]
    ? replyTo(source, rowsOf, new URL(request.url ?? "/", "http://127.0.0.1"))
    : page(403, "Forbidden");
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

interface Reply {
  status: number;
  type: string;
  body: string;
}

function replyTo(source: ExampleSotkanet, rowsOf: RowsOf, url: URL): Reply {
  const path = url.pathname.startsWith(BASE_PATH) ? url.pathname.slice(BASE_PATH.length) : "";
  if (path === "/regions") return json(source.regions());
  if (path === "/indicators") return json(source.indicators());
  const id = /^\/indicators\/(\d+)$/.exec(path)?.[1];
  const record = id === undefined ? null : source.indicator(Number(id));
  if (record) return json(record);
  return path === "/json" || path === "/csv" ? figures(rowsOf, url) : page(404, "Not Found");
}

function figures(rowsOf: RowsOf, url: URL): Reply {
  const indicator = url.searchParams.get("indicator") ?? "";
  const years = url.searchParams.getAll("years");
  if (!/^\d+$/.test(indicator) || years.some((year) => !/^\d{4}$/.test(year)))
    return page(400, "Bad Request");
  const rows = asked(rowsOf(Number(indicator)), years, url.searchParams.getAll("genders"));
  if (url.pathname.endsWith("/json")) return json(rows);
  return { status: 200, type: "text/csv;charset=UTF-8", body: csv(rows) };
}

function asked(rows: ExampleRow[], years: string[], genders: string[]): ExampleRow[] {
  const inYears = new Set(years.map(Number));
  return rows.filter(
    ({ year, gender }) => inYears.has(year) && (genders.length === 0 || genders.includes(gender)),
  );
}

function csv(rows: ExampleRow[]): string {
  const lines = rows.map(({ indicator, region, year, gender, value, absValue }) =>
    [indicator, region, year, gender, value ?? "", absValue ?? ""].join(";"),
  );
  return `${["indicator;region;year;gender;primary value;absolute value", ...lines].join("\r\n")}\r\n`;
}

function json(value: unknown): Reply {
  return { status: 200, type: "application/json;charset=UTF-8", body: JSON.stringify(value) };
}

function page(status: number, reason: string): Reply {
  return { status, type: "text/html;charset=UTF-8", body: `<h1>${status} ${reason}</h1>` };
}

/** Remembers what was made last, so that an indicator asked for in several requests is made once. */
function keepLatest<T>(size: number, make: (id: number) => T): (id: number) => T {
  const kept = new Map<number, T>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const made = make(id);
    kept.set(id, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return made;
  };
}
