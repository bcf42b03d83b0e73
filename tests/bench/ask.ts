import { Agent, get } from "node:http";

/** Each reader keeps a connection, as a browser does. */
const connections = new Agent({ keepAlive: true });

/**
 * Asks as a browser would, and lets the bytes go. Not by `fetch`: beside a server that only sends, it took
 * two milliseconds more, and once in a hundred times ten for its own sweeping, all told as the server's.
 */
export function ask(url: string): Promise<void> {
  return new Promise((done, fail) => {
    const asked = get(url, { agent: connections, headers: { "Accept-Encoding": "gzip" } }, (response) => {
      response.once("end", () =>
        response.statusCode === 200 ? done() : fail(new Error(`${url} answered ${response.statusCode}`)),
      );
      response.once("error", fail).resume();
    });
    asked.once("error", fail);
  });
}
