import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { type Reader, VISITOR } from "#app/domain/person.ts";
import { type Drawn, isPublic, zipped } from "./drawn.ts";
import { answerByAddress } from "./routes-of-address.server.ts";

/** What is asked of the pages, without the connection it came by. */
export interface Asked {
  /** Path and query string. */
  address: string;
  headers: Record<string, string>;
  requestId: string;
  /** What somebody who writes sends in. */
  sent?: Sent;
  /** Has an answer that is the same for everybody compressed. */
  zip?: boolean;
  /** Network address of who asks; only the thread of people's work is told. */
  client?: string;
}

export interface Sent {
  method: "POST";
  body: Uint8Array<ArrayBuffer>;
}

/**
 * A page's bytes and the hashes of its inline scripts. They come past the web's own Response: its stream is
 * made and copied for nothing, and is held until the next great sweep of the heap. Or the file that is to
 * be sent.
 */
export type DrawnPage = Pick<Drawn, "body" | "scripts" | "file" | "framable">;

/** Draws pages, data and files: the one door to Remix. */
export type Draw = (asked: Asked) => Promise<Drawn>;

/** Who asks, of the person's own cookie. */
export type FindReader = (asked: Asked) => Promise<Reader>;

export interface DrawingParts {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Stands before every address: what a request calls the service (its Host) decides nothing. */
  origin: string;
  /** Left out where everybody is a visitor. */
  findReader?: FindReader;
}

/** Why a question's signal says that it is over; without it, each would have an error made. */
const ENDED = "answered";

/** The pages of a build. Throws a URIError where the address is none. */
export function drawWith({ build, origin, findReader }: DrawingParts): Draw {
  const answerAt = typeof build === "function" ? answerAlways(build) : answerByAddress(build);
  return async (asked) => {
    const { address, headers, requestId, sent, zip, client = null } = asked;
    if (!address.startsWith("/") || !URL.canParse(origin + address))
      throw new URIError(`not an address: ${address}`);
    const pages: DrawnPage[] = [];
    const over = new AbortController();
    const request = new Request(origin + address, { headers, signal: over.signal, ...sent });
    try {
      const response = await answerAt(new URL(request.url).pathname)(request, {
        requestId,
        reader: (await findReader?.(asked)) ?? VISITOR,
        client,
        handOver: (page) => void pages.push(page),
      });
      const whole = pages.at(-1) ?? { body: Buffer.from(await response.arrayBuffer()), scripts: [] };
      const drawn = { status: response.status, headers: [...response.headers], ...whole };
      return zip && isPublic(drawn) ? zipped(drawn) : drawn;
    } finally {
      // Remix waits five seconds for data that come late, and holds the page's for as long.
      over.abort(ENDED);
    }
  };
}

/** A build that may be another one each time. */
function answerAlways(build: () => Promise<ServerBuild>): ReturnType<typeof answerByAddress> {
  const answer = createRequestHandler(build, process.env.NODE_ENV);
  return () => answer;
}
