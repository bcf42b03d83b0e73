import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { AnswerCache } from "./answer-cache.ts";
import { isPersonal, sendCached } from "./send-answer.ts";

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
export function cacheFront(
  { answers, log, redraw }: CacheFrontParts,
  otherwise: RequestListener,
): RequestListener {
  const answerFromCache = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = "" } = request;
    const found = answers.find(url, asksForNewest(request));
    if (!found) return false;
    if (found.stale) redraw(url);
    const began = log.isLevelEnabled("info") ? performance.now() : 0;
    const bytes = sendCached(found.answer, request, response);
    if (began > 0) tell(log, request, response, began, bytes);
    return true;
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

/** What a browser sends when its reader reloads. */
function asksForNewest({ headers }: IncomingMessage): boolean {
  const said = headers["cache-control"];
  return said !== undefined && /no-cache|max-age=0/.test(said);
}

/** The same line as of other requests; an answer that others have had too carries no number of its own. */
function tell(
  log: Logger,
  { method, url = "" }: IncomingMessage,
  { statusCode: status }: ServerResponse,
  began: number,
  bytes: number,
): void {
  const end = url.indexOf("?");
  const path = end < 0 ? url : url.slice(0, end);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  log.info({ method, path, status, ms, bytes, kept: true }, "request");
}
