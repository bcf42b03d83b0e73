import { parseArgs } from "node:util";
import { loginName } from "#app/auth/login-name.ts";
import { hashPassword } from "#app/auth/password-hash.ts";
import { passwordProblem } from "#app/auth/password-rules.ts";
import { type AreaKey, isMunicipality, parseAreaAddress } from "#app/domain/area.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import { isRole, ROLES, type Role } from "#app/domain/person.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import {
  createPerson,
  dropSecondFactorOf,
  erasePerson,
  everyAccount,
  resetPassword,
} from "#db/work/commands/command-line.ts";
import type { AskSecret } from "./ask-secret.ts";
import { UsageError } from "./usage.ts";

/** What a command is done with. */
export interface AdminSession {
  work: WorkDatabase;
  ask: AskSecret;
  now: Date;
  say: (line: string) => void;
}

const OPTIONS = {
  login: { type: "string" },
  name: { type: "string" },
  role: { type: "string", multiple: true },
  municipality: { type: "string" },
  db: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

export function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [command, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`"${others[0]}" is one word too many`);
  return { command, values };
}
type Values = ReturnType<typeof readArguments>["values"];

export async function createUser({ work, ask, now, say }: AdminSession, values: Values): Promise<void> {
  const login = loginOf(values);
  const roles = (values.role ?? []).map(roleOf);
  const municipality = values.municipality === undefined ? null : municipalityOf(values.municipality);
  if (roles.includes("municipal-author") && municipality === null)
    throw new UsageError("a municipal-author needs --municipality");
  const name = values.name?.trim() || login;
  const hash = await newHash(ask, [login, name]);
  if (!(await createPerson(work, { login, name, roles, municipality, hash }, now)))
    throw new UsageError(`there is a user "${login}" already`);
  say(`${login} can sign in${roles.length === 0 ? ", without any role" : ` as ${roles.join(", ")}`}.`);
  if (roles.some((role) => role === "administrator" || role === "recorder"))
    say("After signing in, set up two-step sign-in under My account: the role counts only with it.");
}

export async function resetPasswordOf({ work, ask, now, say }: AdminSession, values: Values): Promise<void> {
  const login = loginOf(values);
  const hash = await newHash(ask, [login]);
  if (!(await resetPassword(work, login, hash, now))) throw nobody(login);
  say(`${login} has a new password and is signed out everywhere.`);
}

export async function resetSecondFactorOf({ work, now, say }: AdminSession, values: Values): Promise<void> {
  const login = loginOf(values);
  if (!(await dropSecondFactorOf(work, login, now))) throw nobody(login);
  say(`${login} signs in by the password alone and can set up two-step sign-in anew.`);
}

export async function eraseUser({ work, now, say }: AdminSession, values: Values): Promise<void> {
  const login = loginOf(values);
  const outcome = await erasePerson(work, login, now);
  if (outcome === "not-found") throw nobody(login);
  if (outcome === "open")
    throw new UsageError(`"${login}" has an open account: close it first, in the browser`);
  say(`What was known of ${login} is erased. What they did stays, under a number.`);
}

export async function listUsers({ work, say }: AdminSession): Promise<void> {
  const accounts = await everyAccount(work);
  if (accounts.length === 0) say("Nobody has an account yet.");
  for (const { login, name, roles, municipality, lastSignIn, closedAt, joined, secondFactor } of accounts) {
    const state = closedAt === null ? (joined ? "open" : "invited") : `closed ${finnishDay(closedAt)}`;
    const what = [roles.join(" ") || "no role", municipality, state, secondFactor ? "two-step" : null];
    say([login, name, ...what.filter((one) => one !== null), lastSignIn ?? "never signed in"].join(" · "));
  }
}

function loginOf({ login }: Values): string {
  if (login === undefined) throw new UsageError("whose? Say --login NAME");
  const name = loginName(login);
  if (name === null) throw new UsageError(`--login "${login}" is no name: letters, digits and . _ @ + -`);
  return name;
}

function roleOf(text: string): Role {
  if (!isRole(text)) throw new UsageError(`--role "${text}" is none of ${ROLES.join(", ")}`);
  return text;
}

function municipalityOf(text: string): AreaKey {
  const key = parseAreaAddress(text);
  if (key === null || !isMunicipality(key))
    throw new UsageError(`--municipality "${text}" is no municipality's code, such as 285`);
  return key;
}

async function newHash(ask: AskSecret, about: string[]): Promise<string> {
  const password = await ask("Password (at least 12 characters): ");
  const problem = passwordProblem(password, about);
  if (problem) throw new UsageError(PROBLEMS[problem]);
  if ((await ask("The same once more: ")) !== password) throw new UsageError("the two passwords differ");
  return hashPassword(password);
}
const PROBLEMS = {
  short: "the password has fewer than 12 characters",
  long: "the password has more than 200 characters",
  guessable: "the password is easy to guess: choose one without the name or mere repetition",
};

function nobody(login: string): UsageError {
  return new UsageError(`there is no user "${login}": npm run admin -- list`);
}
