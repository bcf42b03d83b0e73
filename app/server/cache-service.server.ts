import type { RequestListener, Server } from "node:http";
import type { Logger } from "pino";
import type { Environment } from "#app/settings/environment.ts";
import type { Database } from "#db/client.server.ts";
import { isImporting } from "#db/queries/runs.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { answerCache } from "./answer-cache.ts";
import { cacheFront, plainFront } from "./cache-front.ts";
import { loadCache, saveCache } from "./cache-on-disk.server.ts";
import { type DrawAhead, drawAhead } from "./draw-ahead.ts";
import type { Draw } from "./drawing.server.ts";
import { editionOf } from "./edition.server.ts";
import { PLAIN_TIMES } from "./gate.ts";
import { plainConnections } from "./plain-connections.ts";
import { publicAddresses } from "./public-addresses.server.ts";
import type { HeaderList } from "./security-headers.ts";
import { type SharedDrawing, sharedDrawing } from "./shared-drawing.ts";

export interface CacheServiceParts {
  database: Database;
  /** To read alone: what is published. */
  work: WorkDatabase;
  settings: Environment;
  draw: Draw;
  security: HeaderList;
  log: Logger;
}

/** Everything around the kept answers: memory, disk, and the drawing ahead. */
export interface CacheService {
  shared: SharedDrawing;
  /** Answers from what is kept; where it cannot, the listener given does. */
  before(otherwise: RequestListener): RequestListener;
  /**
   * Plain questions that come to this server are answered before Node reads them; before it listens. Returns
   * what is to be called when the service stops.
   */
  onConnections(server: Server): () => void;
  /**
   * Once the service listens. `build` names all that pages depend on besides the edition; `quietFor`
   * tells for
   * how long no reader has waited for a page.
   */
  begin(build: string, quietFor: () => number): Promise<void>;
  end(): Promise<void>;
}

/** How long after a question readers are taken to be about, in milliseconds. */
const VISIT_MS = 1_000;

/** Bytes of answers that are no longer kept and still take memory, at the most. */
const MOST_UNSWEPT = 8_000_000;
/** When none has gone for so long, in milliseconds, so many bytes are worth a sweep. */
const IDLE_MS = 500;
const WORTH_A_SWEEP = 2_000_000;

export function cacheService({
  database,
  work,
  settings,
  draw,
  security,
  log,
}: CacheServiceParts): CacheService {
  const answers = answerCache({
    edition: editionOf(database, work),
    importing: () => isImporting(database),
    letGo: sweptAfter(MOST_UNSWEPT),
  });
  const shared = sharedDrawing(draw, answers, security);
  const file = `${settings.database}.pages`;
  let ahead: DrawAhead | null = null;
  let build = "";
  let latestVisit = Number.NEGATIVE_INFINITY;
  let saving: Promise<void> = Promise.resolve();

  /** A disk that takes no pages costs the next start some seconds, nothing else. */
  const save = (): Promise<void> => {
    const edition = { build, edition: answers.edition(), answers: answers.current() };
    saving = saving
      .then(() => saveCache(file, edition))
      .catch((err: unknown) => log.warn({ err }, "the drawn pages could not be saved"));
    return saving;
  };

  const front = { answers, log, redraw: (address: string): void => ahead?.redraw(address) };
  return {
    shared,
    before: (otherwise) => {
      const answer = cacheFront(front, otherwise);
      return (request, response) => {
        latestVisit = performance.now();
        answer(request, response);
      };
    },
    onConnections: (server) => {
      const answer = plainFront(front, PLAIN_TIMES.nextQuestion);
      return plainConnections(
        server,
        (...question) => {
          latestVisit = performance.now();
          return answer(...question);
        },
        PLAIN_TIMES,
      );
    },
    begin: async (name, quietFor) => {
      build = name;
      const edition = await answers.look();
      const saved = await loadCache(file, { build, edition }).catch(() => null);
      for (const [address, answer] of saved ?? []) {
        answers.keep(address, answer, edition);
        shared.compress(address, answer);
      }
      log.info({ pages: saved?.length ?? 0 }, "drawn pages kept from the last time");
      ahead = drawAhead({
        answers,
        // What readers were given in its old form is drawn again in any case.
        list: async () => (settings.drawAhead ? publicAddresses(database, work, settings.home) : []),
        draw: shared.drawAhead,
        quietFor,
        visited: () => performance.now() - latestVisit < VISIT_MS,
        whole: () => void shared.compressed().then(save),
      });
    },
    end: async () => {
      ahead?.stop();
      await save();
    },
  };
}

/**
 * Sweeps the whole heap each time so many bytes have been let go, and sooner when nothing more goes for a
 * while: answers are outside of it, and its own growth would have it swept after dozens of megabytes. It
 * holds little, and takes some 20 ms.
 */
function sweptAfter(most: number): (bytes: number) => void {
  let unswept = 0;
  const sweep = (): void => {
    unswept = 0;
    globalThis.gc?.({ type: "major" });
  };
  const idle = setTimeout(() => {
    if (unswept > WORTH_A_SWEEP) sweep();
  }, IDLE_MS).unref();
  return (bytes) => {
    unswept += bytes;
    idle.refresh();
    if (unswept >= most) setImmediate(sweep);
  };
}
