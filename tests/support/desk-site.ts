import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { endOfSession, idleSince } from "#app/auth/session-times.ts";
import { formToken, hashOf, newToken } from "#app/auth/token.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { Role } from "#app/domain/person.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { createPerson } from "#db/work/commands/command-line.ts";
import { openSession } from "#db/work/commands/sessions.ts";
import { findCredential } from "#db/work/queries/sign-in.ts";
import { startServer } from "./server.ts";

/** The built service with the example data and a file of work of its own, open to the test too. */
export interface DeskSite {
  url: string;
  work: WorkDatabase;
  /** An account without a password that anybody knows. */
  person(login: string, roles: readonly Role[], municipality?: AreaKey | null): Promise<number>;
  /** Somebody at a browser: nobody yet where no account is given, else signed in by two steps unless told. */
  visit(personId?: number, how?: { secondFactor: boolean }): Promise<Visit>;
  /** Ends the service in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again where it was. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * `ofFigures`: makes a database of figures in the file given, in the place of the example; `environment`: of
 * the service, beside what every one of tests has.
 */
export async function deskSite(
  ofFigures?: (file: string) => Promise<void>,
  environment: Record<string, string> = {},
): Promise<DeskSite> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-desk-"));
  const file = join(folder, "work.db");
  const figures = join(folder, "figures.db");
  await ofFigures?.(figures);
  const settings = {
    database: ofFigures ? figures : inject("exampleDatabase"),
    environment: { SAUKKO_WORK_DB: file, SAUKKO_TRUST_PROXY: "1", ...environment },
  };
  let server = await startServer(settings);
  const port = Number(new URL(server.url).port);
  const work = openWork(file);
  return {
    url: server.url,
    work,
    person: async (login, roles, municipality = null) => {
      const person = { login, name: `Person ${login}`, roles, municipality, hash: "nobody's" };
      await createPerson(work, person, new Date());
      return (await findCredential(work, login))?.personId ?? 0;
    },
    visit: async (personId, { secondFactor } = { secondFactor: true }) => {
      const visit = new Visit(server.url);
      if (personId !== undefined) visit.token = await signedIn(work, personId, secondFactor);
      return visit;
    },
    kill: () =>
      new Promise((done) => {
        server.process.once("exit", () => done());
        server.process.kill("SIGKILL");
      }),
    restart: async () => {
      server = await startServer({ ...settings, port });
    },
    close: async () => {
      await server.stop();
      closeWork(work);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signedIn(work: WorkDatabase, personId: number, secondFactor: boolean): Promise<string> {
  const [token, now] = [newToken(), new Date()];
  await openSession(work, {
    ...{ tokenHash: hashOf(token), personId, state: "open", secondFactor, device: "", now },
    ...{ endsAt: endOfSession(now, "open"), idleSince: idleSince(now), replaces: null },
  });
  return token;
}

/** An answer as the tests look at it. */
export interface Answer {
  status: number;
  /** Where it leads, where it leads elsewhere. */
  to: string | null;
  headers: Headers;
  text: string;
}

/** A browser without scripts: it keeps the session's cookie and follows nothing by itself. */
export class Visit {
  readonly url: string;
  /** What the session's cookie holds. */
  token: string | null = null;
  /** Network address, as the reverse proxy in front tells it. */
  address = "192.0.2.1";

  constructor(url: string) {
    this.url = url;
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  /**
   * Sends a form as its page would: with the session's token and from our own site, unless told otherwise.
   */
  post(
    path: string,
    fields: Record<string, string | readonly string[]>,
    { csrf = true, origin = this.url }: { csrf?: boolean | string; origin?: string } = {},
  ): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
    if (typeof csrf === "string") body.set("csrf", csrf);
    else if (csrf && this.token) body.set("csrf", formToken(this.token));
    return this.#ask(path, { method: "POST", body, headers: { Origin: origin } });
  }

  /** Sends JSON as a page's own script does. */
  save(path: string, sent: unknown): Promise<Answer> {
    const headers = {
      Origin: this.url,
      "Content-Type": "application/json",
      "X-Saukko-Form": formToken(this.token ?? ""),
    };
    return this.#ask(path, { method: "POST", body: JSON.stringify(sent), headers });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set("X-Forwarded-For", this.address);
    if (this.token) headers.set("Cookie", `saukko=${this.token}`);
    const answer = await fetch(this.url + path, { ...init, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie())
      this.token = /^saukko=([\w-]*);/.exec(cookie)?.[1] || null;
    return {
      status: answer.status,
      to: answer.headers.get("Location"),
      headers: answer.headers,
      text: await answer.text(),
    };
  }
}
