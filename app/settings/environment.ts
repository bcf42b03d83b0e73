import { dirname, join } from "node:path";
import { z } from "zod";
import type { AreaKey } from "#app/domain/area.ts";
import type { BackupContent } from "#app/domain/backup.ts";
import type { LocalText } from "#app/domain/text.ts";
import {
  baseUrl,
  feedbackAddress,
  filePath,
  homeRegion,
  hostName,
  nameInLanguages,
  oneOf,
  plainLine,
  timeOfDay,
  urlHost,
  webUrl,
  wholeNumber,
  workBeside,
} from "./values.ts";

/**
 * What a program of Saukko's is told by its surroundings: the server, the importer and the exporter read the
 * same names.
 */
export interface Environment {
  /** TCP port; 0 lets the machine choose. */
  port: number;
  host: string;
  /** File of the database; a relative one counts from the project's folder. */
  database: string;
  /** File of what people write: reports, goals, people. */
  workDatabase: string;
  /** The county (hyvinvointialue) or region (maakunta) whose figures the pages are about. */
  home: AreaKey;
  /** Root of Sotkanet's interface, without a slash at the end. */
  sotkanetBaseUrl: string;
  /** Statistics Finland's WFS question for the municipalities' boundaries. */
  boundariesUrl: string;
  /** How a source can reach whoever runs this: stands in the importer's User-Agent. */
  contact: string;
  /** Who runs the service and answers for it (palvelun ylläpitäjä, rekisterinpitäjä); null: not told. */
  operator: LocalText | null;
  /** Where readers reach them, for a link: `mailto:…` or `https:…`; null: not told. */
  feedback: string | null;
  /** Where readers find this service, without a slash at the end: permalinks in pictures and files. */
  publicUrl: string;
  backup: BackupSettings;
  /** Whether public pages are drawn before anybody asks for them. */
  drawAhead: boolean;
  logLevel: LogLevel;
  /** How many reverse proxies stand in front: their X-Forwarded headers are believed. */
  trustedProxies: number;
  mode: "production" | "development" | "test";
}

/** How copies of the databases are made. */
export interface BackupSettings {
  folder: string;
  /** Whether nobody has named the folder: then Saukko makes it. */
  ownFolder: boolean;
  /** How many copies of a database stay. */
  keep: number;
  /** Time of day in Finland at which the service makes one, "03:30"; null: never by itself. */
  at: string | null;
  contents: readonly BackupContent[];
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One variable that cannot be used, in words for whoever set it. */
export interface EnvironmentProblem {
  name: string;
  value: string;
  expected: string;
}

export type ParsedEnvironment =
  | { ok: true; environment: Environment }
  | { ok: false; problems: EnvironmentProblem[] };

const YES_OR_NO = ["yes", "no"] as const;
const MODES = ["production", "development", "test"] as const;
const KNOWN_BOUNDARIES =
  "https://geo.stat.fi/geoserver/tilastointialueet/wfs?service=WFS&version=2.0.0&request=GetFeature" +
  "&typeNames=tilastointialueet:kunta4500k_2025&outputFormat=application/json&srsName=EPSG:4326";

/** Every variable with its default, as docs/running.md lists them. An empty value counts as none. */
export const ENVIRONMENT_DEFAULTS = {
  PORT: "3000",
  HOST: "127.0.0.1",
  SAUKKO_DB: "data/saukko.db",
  /** Empty: beside SAUKKO_DB, data/saukko-work.db. */
  SAUKKO_WORK_DB: "",
  SAUKKO_HOME: "hyvinvointialue:10",
  SOTKANET_BASE_URL: "https://sotkanet.fi/rest/1.1",
  BOUNDARIES_URL: KNOWN_BOUNDARIES,
  SAUKKO_CONTACT: "the administrator of this installation",
  /** Empty: the pages about the service say that nobody has told. */
  SAUKKO_OPERATOR: "",
  SAUKKO_FEEDBACK: "",
  /** Empty: made from HOST and PORT. */
  SAUKKO_PUBLIC_URL: "",
  /** Empty: the folder backups beside SAUKKO_WORK_DB. */
  SAUKKO_BACKUP_FOLDER: "",
  SAUKKO_BACKUP_KEEP: "14",
  SAUKKO_BACKUP_AT: "03:30",
  SAUKKO_BACKUP_FIGURES: "no",
  SAUKKO_DRAW_AHEAD: "yes",
  LOG_LEVEL: "info",
  SAUKKO_TRUST_PROXY: "0",
  NODE_ENV: "production",
} as const;

type Name = keyof typeof ENVIRONMENT_DEFAULTS;

const schema = z.object({
  PORT: variable("PORT", "a whole number from 0 to 65535", (text) => wholeNumber(text, 65_535)),
  HOST: variable("HOST", "an IP address or a host name", hostName),
  SAUKKO_DB: variable("SAUKKO_DB", "the path of a file", filePath),
  SAUKKO_WORK_DB: variable("SAUKKO_WORK_DB", "the path of a file", filePath),
  SAUKKO_HOME: variable(
    "SAUKKO_HOME",
    "hyvinvointialue:NN or maakunta:NN, for example hyvinvointialue:10",
    homeRegion,
  ),
  SOTKANET_BASE_URL: variable(
    "SOTKANET_BASE_URL",
    "an address that begins with http:// or https://",
    baseUrl,
  ),
  BOUNDARIES_URL: variable("BOUNDARIES_URL", "an address that begins with http:// or https://", webUrl),
  SAUKKO_CONTACT: variable(
    "SAUKKO_CONTACT",
    "an e-mail or web address in plain letters, on one line",
    plainLine,
  ),
  SAUKKO_OPERATOR: variable(
    "SAUKKO_OPERATOR",
    "a name on one line, or three divided by |: Finnish | Swedish | English",
    nameInLanguages,
  ),
  SAUKKO_FEEDBACK: variable(
    "SAUKKO_FEEDBACK",
    "an e-mail address or one that begins with https://",
    feedbackAddress,
  ),
  SAUKKO_PUBLIC_URL: variable(
    "SAUKKO_PUBLIC_URL",
    "an address that begins with http:// or https://",
    (text) => (text === "" ? "" : baseUrl(text)),
  ),
  SAUKKO_BACKUP_FOLDER: variable("SAUKKO_BACKUP_FOLDER", "the path of a folder", (text) => text),
  SAUKKO_BACKUP_KEEP: variable("SAUKKO_BACKUP_KEEP", "how many backups stay, from 1 to 9999", (text) =>
    text === "0" ? null : wholeNumber(text, 9_999),
  ),
  SAUKKO_BACKUP_AT: variable("SAUKKO_BACKUP_AT", "a time of day such as 03:30, or off", timeOfDay),
  SAUKKO_BACKUP_FIGURES: variable("SAUKKO_BACKUP_FIGURES", "yes or no", (text) => oneOf(YES_OR_NO, text)),
  SAUKKO_DRAW_AHEAD: variable("SAUKKO_DRAW_AHEAD", "yes or no", (text) => oneOf(YES_OR_NO, text)),
  LOG_LEVEL: variable("LOG_LEVEL", `one of ${LOG_LEVELS.join(", ")}`, (text) => oneOf(LOG_LEVELS, text)),
  SAUKKO_TRUST_PROXY: variable(
    "SAUKKO_TRUST_PROXY",
    "the number of reverse proxies in front, from 0 to 9",
    (text) => wholeNumber(text, 9),
  ),
  NODE_ENV: variable("NODE_ENV", `one of ${MODES.join(", ")}`, (text) => oneOf(MODES, text)),
});

/**
 * The environment from a record such as process.env, with defaults filled in; or every variable that cannot
 * be used, all at once.
 */
export function parseEnvironment(record: Record<string, string | undefined>): ParsedEnvironment {
  const parsed = schema.safeParse(record);
  if (parsed.success) return apart(fromVariables(parsed.data));
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return { name, value: record[name] ?? "", expected: issue.message };
  });
  return { ok: false, problems };
}

/** What people write never lies in the file of the figures, which may be thrown away and fetched again. */
function apart(environment: Environment): ParsedEnvironment {
  const { database, workDatabase } = environment;
  if (database === ":memory:" || database !== workDatabase) return { ok: true, environment };
  const expected = "another file than SAUKKO_DB";
  return { ok: false, problems: [{ name: "SAUKKO_WORK_DB", value: workDatabase, expected }] };
}

/** The problems in plain words, one a line. */
export function environmentTrouble(problems: readonly EnvironmentProblem[]): string {
  const lines = problems.map(
    ({ name, value, expected }) => `  ${name} is "${value}", but must be ${expected}`,
  );
  return [`Saukko cannot start: the environment has ${problems.length} bad value(s).`, ...lines].join("\n");
}

function fromVariables(variables: z.infer<typeof schema>): Environment {
  const { HOST: host, PORT: port } = variables;
  const workDatabase = variables.SAUKKO_WORK_DB || workBeside(variables.SAUKKO_DB);
  return {
    ...{ port, host, workDatabase },
    database: variables.SAUKKO_DB,
    backup: backupOf(variables, workDatabase),
    home: variables.SAUKKO_HOME,
    sotkanetBaseUrl: variables.SOTKANET_BASE_URL,
    boundariesUrl: variables.BOUNDARIES_URL,
    contact: variables.SAUKKO_CONTACT,
    operator: variables.SAUKKO_OPERATOR === "" ? null : variables.SAUKKO_OPERATOR,
    feedback: variables.SAUKKO_FEEDBACK || null,
    publicUrl: variables.SAUKKO_PUBLIC_URL || `http://${urlHost(host)}:${port}`,
    logLevel: variables.LOG_LEVEL,
    drawAhead: variables.SAUKKO_DRAW_AHEAD === "yes",
    trustedProxies: variables.SAUKKO_TRUST_PROXY,
    mode: variables.NODE_ENV,
  };
}

function backupOf(variables: z.infer<typeof schema>, workDatabase: string): BackupSettings {
  const { SAUKKO_BACKUP_FOLDER: folder, SAUKKO_BACKUP_AT: at } = variables;
  return {
    folder: folder || join(dirname(workDatabase), "backups"),
    ownFolder: folder === "",
    keep: variables.SAUKKO_BACKUP_KEEP,
    at: at === "off" ? null : at,
    contents: variables.SAUKKO_BACKUP_FIGURES === "yes" ? ["work", "figures"] : ["work"],
  };
}

function variable<T>(name: Name, expected: string, read: (text: string) => T | null) {
  return z
    .string()
    .optional()
    .transform((given, context): T => {
      const value = read(given?.trim() || ENVIRONMENT_DEFAULTS[name]);
      if (value !== null) return value;
      context.addIssue({ code: "custom", message: expected });
      return z.NEVER;
    });
}
