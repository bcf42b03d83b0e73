import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { AnswerCache, Found } from "./answer-cache.ts";
import type { PlainAnswer } from "./plain-connections.ts";
import { readPlainQuestion } from "./plain-question.ts";
import { isPersonal, type Sent, sendCached, writeCached } from "./send-answer.ts";

export interface CacheFrontParts {
  answers: AnswerCache;
  log: Logger;
  /** Asks for an address to be drawn anew, aside. */
  redraw: (address: string) => void;
}

/**
 * Answers from what is kept, before anything else looks at the request: a page that is kept costs some
 * microseconds. Where it has nothing, or where the reader sends something they may be known by, `otherwise`
 * answers.
 */
export function cacheFront(parts: CacheFrontParts, otherwise: RequestListener): RequestListener {
  const { answers } = parts;
  const answerFromCache = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method = "", url = "", headers } = request;
    return fromCache(parts, method, url, headers["cache-control"], ({ answer }) =>
      sendCached(answer, request, response),
    );
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (!answerFromCache(request, response)) otherwise(request, response);
  };
  return (request, response) => {
    if (isPersonal(request)) return otherwise(request, response);
    // Nobody waits for a look at the data that was had just now.
    if (answers.isFresh()) return answer(request, response);
    // Data that cannot be looked at is told by the page that needs it.
    answers.look().then(
      () => answer(request, response),
      () => otherwise(request, response),
    );
  };
}

/** The same for plain questions, before Node has read them; the connection is kept for `keepOpenMs`. */
export function plainFront(parts: CacheFrontParts, keepOpenMs: number): PlainAnswer {
  const { answers } = parts;
  return (text, socket, looked) => {
    const question = readPlainQuestion(text);
    if (!question) return "not mine";
    if (!looked && !answers.isFresh()) return answers.look();
    const found = fromCache(parts, "GET", question.url, question.cacheControl, ({ answer }) =>
      writeCached(answer, question, socket, keepOpenMs),
    );
    return found ? "answered" : "not mine";
  };
}

/** Whether the address is kept, and so was sent. */
function fromCache(
  { answers, log, redraw }: CacheFrontParts,
  method: string,
  url: string,
  cacheControl: string | undefined,
  send: (found: Found) => Sent,
): boolean {
  const found = answers.find(url, asksForNewest(cacheControl));
  if (!found) return false;
  if (found.stale) redraw(url);
  const began = log.isLevelEnabled("info") ? performance.now() : 0;
  const { answer } = found;
  const before = answer.gzip;
  const sent = send(found);
  // Made for this reader.
  if (answer.gzip !== before) answers.measure(url, answer, 0);
  if (began > 0) tell(log, method, url, began, sent);
  return true;
}

/** What a browser sends when its reader reloads. */
function asksForNewest(cacheControl: string | undefined): boolean {
  return cacheControl !== undefined && /no-cache|max-age=0/.test(cacheControl);
}

/** The same line as of other requests; an answer that others have had too carries no number of its own. */
function tell(log: Logger, method: string, url: string, began: number, { status, bytes }: Sent): void {
  const end = url.indexOf("?");
  const path = end < 0 ? url : url.slice(0, end);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  log.info({ method, path, status, ms, bytes, kept: true }, "request");
}
