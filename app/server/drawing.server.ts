import { createRequestHandler, type ServerBuild } from "@remix-run/node";

/** What is asked of the pages, without the connection it came by. */
export interface Asked {
  /** Path and query string. */
  address: string;
  headers: Record<string, string>;
  requestId: string;
}

/** An answer, whole. */
export interface Drawn {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
  /** Hashes of the inline scripts in it. */
  scripts: string[];
}

/** Draws pages, data and files: the one door to Remix. */
export type Draw = (asked: Asked) => Promise<Drawn>;

/**
 * The pages of a build. `origin` stands before every address: what a request calls the service (its Host)
 * decides nothing.
 * Throws a URIError where the address is none.
 */
export function drawWith(build: ServerBuild | (() => Promise<ServerBuild>), origin: string): Draw {
  const answer = createRequestHandler(build, process.env.NODE_ENV);
  return async ({ address, headers, requestId }) => {
    if (!address.startsWith("/") || !URL.canParse(origin + address))
      throw new URIError(`not an address: ${address}`);
    const scripts: string[] = [];
    const request = new Request(origin + address, { headers });
    const response = await answer(request, { requestId, allowScripts: (all) => void scripts.push(...all) });
    return {
      status: response.status,
      headers: [...response.headers],
      body: Buffer.from(await response.arrayBuffer()),
      scripts,
    };
  };
}
