import { setTimeout as pause } from "node:timers/promises";
import { MOST_BYTES, readBody, TooMuchError } from "./answer-body.ts";

/** A polite client for other people's services: few requests at a time, and patience. */
export interface HttpClient {
  /**
   * The body of an answer with status 200 that `accept` takes. Anything passing (429, 5xx, a broken
   * connection, a broken body) is tried again; what stays wrong, and what is larger than any answer has a
   * right to be, ends in an HttpError.
   */
  get(url: string, accept: AcceptBody, mostBytes?: number): Promise<Buffer>;
}

/** Says what is wrong with a body, or null when it is whole. A broken answer is asked again. */
export type AcceptBody = (body: Buffer, contentType: string) => string | null;

export interface HttpOptions {
  userAgent: string;
  /** Requests under way at the same time. */
  atOnce?: number;
  /** How long one answer may take, in milliseconds. */
  timeoutMs?: number;
  /** Tries before giving up, 429 answers not counted. */
  tries?: number;
  /** First pause before a new try, in milliseconds; doubles each time, with jitter. */
  firstPauseMs?: number;
  /** Told in words about every pause. */
  onTrouble?: (text: string) => void;
  /** Ends everything under way at once, pauses too. */
  signal?: AbortSignal;
  /** A number from 0 to 1 for the jitter of pauses. */
  random?: () => number;
}

/** A question that stayed without a usable answer. `status` is null where no answer came at all. */
export class HttpError extends Error {
  readonly url: string;
  readonly status: number | null;
  /** The last body that came, where one came: it is kept for whoever looks into it. */
  readonly body: Buffer | null;

  constructor(url: string, status: number | null, message: string, body: Buffer | null, cause?: unknown) {
    super(message, { cause });
    this.url = url;
    this.status = status;
    this.body = body;
  }
}

/** An answer that was cut off for its size: says nothing about other questions. */
export class TooLargeError extends HttpError {}

const LONGEST_PAUSE_MS = 30_000;
/** A source that asks for more patience than this is asked again another day, not sooner than it wishes. */
const LONGEST_RETRY_AFTER_MS = 120_000;
/** So many "too many requests" in a row for one question, and the source does not want us now. */
const PATIENCE_WITH_429 = 30;
/**
 * The distance between requests that a first "too many requests" asks us to keep, and the largest we come to.
 */
const FIRST_DISTANCE_MS = 150;
const LARGEST_DISTANCE_MS = 2_000;

/** How much of the distance each good answer leaves: half of it after some thirty. */
const EASING = 0.98;

type Attempt =
  | { kind: "taken"; body: Buffer }
  | { kind: "passing"; status: number | null; what: string; body: Buffer | null; cause?: unknown }
  | { kind: "slow-down" }
  | { kind: "too-large"; status: number; what: string; body: Buffer }
  | { kind: "final"; status: number; what: string; body: Buffer };

export function politeClient(options: HttpOptions): HttpClient {
  const { atOnce = 2, timeoutMs = 90_000, tries = 7, firstPauseMs = 500, random = Math.random } = options;
  const say = options.onTrouble ?? (() => {});
  const over = options.signal ?? new AbortController().signal;
  const turn = turnstile(atOnce);
  const pace = pacer();

  async function ask(url: string, accept: AcceptBody, mostBytes: number): Promise<Attempt> {
    await pace.wait(over);
    let response: Response;
    let body: Buffer;
    try {
      response = await fetch(url, {
        headers: { "user-agent": options.userAgent, accept: "application/json" },
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), over]),
      });
      body = await readBody(response, mostBytes);
    } catch (error) {
      over.throwIfAborted();
      if (error instanceof TooMuchError)
        return { kind: "too-large", status: 200, what: error.message, body: error.begin };
      return {
        kind: "passing",
        status: null,
        what: connectionTrouble(error, timeoutMs),
        body: null,
        cause: error,
      };
    }
    const { status } = response;
    const waitMs = retryAfter(response);
    if ((status === 429 || status >= 500) && waitMs !== null && waitMs > LONGEST_RETRY_AFTER_MS) {
      const what = `answered ${status} and asks to be left alone for ${Math.ceil(waitMs / 60_000)} minutes`;
      return { kind: "final", status, what, body };
    }
    if (status === 429) {
      // Before the turn is given on: whoever comes next rests as well.
      pace.slowDown(waitMs ?? FIRST_DISTANCE_MS * 4);
      return { kind: "slow-down" };
    }
    if (status >= 500) {
      if (waitMs !== null) pace.rest(waitMs);
      return { kind: "passing", status, what: `answered ${status}`, body };
    }
    if (status !== 200) return { kind: "final", status, what: `answered ${status}`, body };
    const wrong = accept(body, response.headers.get("content-type") ?? "");
    if (wrong === null) pace.ease();
    return wrong === null ? { kind: "taken", body } : { kind: "passing", status, what: wrong, body };
  }

  async function get(url: string, accept: AcceptBody, mostBytes = MOST_BYTES): Promise<Buffer> {
    let tried = 0;
    let slowedDown = 0;
    for (;;) {
      const outcome = await turn(() => ask(url, accept, mostBytes));
      if (outcome.kind === "taken") return outcome.body;
      if (outcome.kind === "final")
        throw new HttpError(url, outcome.status, `${url} ${outcome.what}`, outcome.body);
      if (outcome.kind === "too-large")
        throw new TooLargeError(url, outcome.status, `${url} ${outcome.what}`, outcome.body);
      if (outcome.kind === "slow-down") {
        slowedDown += 1;
        if (slowedDown > PATIENCE_WITH_429)
          throw new HttpError(url, 429, `${url} answered 429 (too many requests) ${slowedDown} times`, null);
        continue;
      }
      tried += 1;
      if (tried >= tries)
        throw new HttpError(
          url,
          outcome.status,
          `${url} ${outcome.what} (${tried} tries)`,
          outcome.body,
          outcome.cause,
        );
      const waitMs = Math.min(firstPauseMs * 2 ** (tried - 1), LONGEST_PAUSE_MS) * (0.5 + random());
      say(
        `${url} ${outcome.what}; trying again in ${(waitMs / 1000).toFixed(1)} s (try ${tried + 1} of ${tries})`,
      );
      await pause(waitMs, undefined, { signal: over });
    }
  }

  return { get };
}

/** Lets so many through at a time, the others in the order they came. */
function turnstile(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** Keeps a distance between requests once the source has asked for it, and rests where it names a time. */
function pacer(): {
  wait(over: AbortSignal): Promise<void>;
  rest(ms: number): void;
  slowDown(ms: number): void;
  ease(): void;
} {
  let distanceMs = 0;
  let nextAt = 0;
  const rest = (ms: number): void => {
    nextAt = Math.max(nextAt, Date.now() + ms);
  };
  return {
    async wait(over) {
      // While one waits, another answer may ask for a longer rest: look again before going.
      for (let ms = nextAt - Date.now(); ms > 0; ms = nextAt - Date.now())
        await pause(ms, undefined, { signal: over });
      nextAt = Date.now() + distanceMs;
    },
    rest,
    ease() {
      distanceMs *= EASING;
    },
    slowDown(ms) {
      distanceMs = Math.min(Math.max(distanceMs * 1.5, FIRST_DISTANCE_MS), LARGEST_DISTANCE_MS);
      rest(ms);
    },
  };
}

/** What `Retry-After` asks for, in milliseconds: seconds or a date. */
function retryAfter(response: Response): number | null {
  const text = response.headers.get("retry-after");
  if (!text) return null;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(ms) ? Math.max(ms, 0) : null;
}

function connectionTrouble(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === "TimeoutError")
    return `did not answer in ${timeoutMs / 1000} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `broke off (${cause instanceof Error ? cause.message || cause.name : String(cause)})`;
}
