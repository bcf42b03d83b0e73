import type { Request, RequestHandler, Response } from "express";
import { LOCALE_PATTERN } from "#app/domain/text.ts";
import { localeOfPath, preferredLocale } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { CachedAnswer } from "./cached-answer.ts";
import { innerAddress } from "./data-twin.ts";
import { isForDesk } from "./desk-request.ts";
import type { Asked, Draw } from "./drawing.server.ts";
import type { Drawn } from "./drawn.ts";
import { requestIdOf } from "./request-log.ts";
import type { HeaderList } from "./security-headers.ts";
import { isPersonal, sendCached, sendDrawn } from "./send-answer.ts";
import { sendFile } from "./send-file.server.ts";
import type { SharedDrawing } from "./shared-drawing.ts";

export interface PageAnswersParts {
  draw: Draw;
  /** Draws for people who are signed in; nothing of it is kept, and no other reader waits for it. */
  drawDesk: Draw;
  /** Draws what is the same for everybody, and keeps it; null: nothing is kept. */
  shared: SharedDrawing | null;
  security: HeaderList;
  development: boolean;
}

export interface PageAnswers {
  handler: RequestHandler;
  /** For how long no reader has waited for a drawing, in milliseconds; 0 while one does. */
  quietFor(): number;
}

/** Readers who may wait for a drawing at the most; further ones are asked to come again. */
const MOST_WAITING = 100;
const RETRY_AFTER_S = 5;
/** Elsewhere the language of the answer depends on what the browser asks for. */
const HAS_LANGUAGE = new RegExp(`^/${LOCALE_PATTERN}(?=[/.?]|$)`);

/** Answers with what Remix draws. */
export function pageAnswers(parts: PageAnswersParts): PageAnswers {
  const { draw, drawDesk, shared } = parts;
  let waiting = 0;
  let latest = Number.NEGATIVE_INFINITY;

  const answerFor = (request: Request, response: Response): Promise<CachedAnswer | Drawn> =>
    isForDesk(request)
      ? drawDesk(sentBy(request, response)).then(forNobodyElse)
      : shared === null || isPersonal(request) || !HAS_LANGUAGE.test(request.originalUrl)
        ? draw(askedBy(request, response))
        : shared.draw(request.originalUrl);

  const handler: RequestHandler = async (request, response, next) => {
    if (waiting >= MOST_WAITING) return busy(request, response);
    waiting += 1;
    try {
      const answer = await answerFor(request, response);
      if (response.destroyed) return;
      if ("hash" in answer) sendCached(answer, request, response);
      else if (answer.file) await sendFile(answer, answer.file, request, response, parts);
      else await sendDrawn(answer, request, response, parts);
    } catch (error) {
      next(error);
    } finally {
      waiting -= 1;
      latest = performance.now();
    }
  };
  return { handler, quietFor: () => (waiting > 0 ? 0 : performance.now() - latest) };
}

function askedBy(request: Request, response: Response): Asked {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  return { address: innerAddress(request.originalUrl), headers, requestId: requestIdOf(response) };
}

function sentBy(request: Request, response: Response): Asked {
  const { ip } = request;
  const body: unknown = request.body; // express.raw's bytes, see web-app.ts
  return {
    ...askedBy(request, response),
    ...(request.method === "POST"
      ? { sent: { method: "POST", body: new Uint8Array(body instanceof Uint8Array ? body : []) } }
      : {}),
    ...(ip === undefined ? {} : { client: ip }),
  };
}

/** Whatever a page says of itself: what a person was answered is not kept by any browser or proxy. */
function forNobodyElse(drawn: Drawn): Drawn {
  const others = drawn.headers.filter(([name]) => name !== "cache-control" && name !== "etag");
  return { ...drawn, headers: [...others, ["cache-control", "no-store"]] };
}

function busy(request: Request, response: Response): void {
  const locale = localeOfPath(request.path) ?? preferredLocale(request.get("Accept-Language") ?? null);
  const { title, advice } = messagesFor(locale).errors.busy;
  response.setHeader("Retry-After", RETRY_AFTER_S);
  response.setHeader("Cache-Control", "no-store");
  response.status(503).type("text").send(`${title}. ${advice}\n`);
}
