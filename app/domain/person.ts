import { type AreaKey, isMunicipality } from "./area.ts";

/**
 * What somebody does in the making of reports: municipal-author = kunnan kirjoittaja · coordinator =
 * hyvinvointikoordinaattori · recorder = päätöksen kirjaaja · administrator = pääkäyttäjä. A person may have
 * several.
 */
export const ROLES = ["municipal-author", "coordinator", "recorder", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Roles that change what the public reads, or who may: they count only behind a second factor. */
const GUARDED_ROLES: readonly Role[] = ["recorder", "administrator"];

/** Whether a person with these roles needs a second factor. */
export function isGuarded(roles: readonly Role[]): boolean {
  return roles.some((role) => GUARDED_ROLES.includes(role));
}

/** The roles that count for somebody who has shown a second factor, or has not. */
export function rolesThatCount(roles: readonly Role[], secondFactor: boolean): Role[] {
  return roles.filter((role) => secondFactor || !GUARDED_ROLES.includes(role));
}

/** The issuer of people who sign in by a password that we keep. */
export const LOCAL_ISSUER = "local";

/** Somebody signed in (kirjautunut käyttäjä), as of this request. */
export interface Person {
  kind: "person";
  id: number;
  /** Who vouches for them: "local" by our own password, else the address of an OpenID Connect provider. */
  issuer: string;
  /** The issuer's own name for them, which never changes. */
  subject: string;
  name: string;
  login: string;
  roles: readonly Role[];
  /** Whose a municipal author writes; null for who works for the region. */
  municipality: AreaKey | null;
  /** Reports of the region that a municipal author takes part in. */
  invitedTo: readonly string[];
}

/** Anybody else (lukija). */
export interface Visitor {
  kind: "visitor";
}

/** Who asks, made once a request. */
export type Reader = Visitor | Person;
export const VISITOR: Visitor = { kind: "visitor" };

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

export const ACTS = ["read", "comment", "write", "propose", "decide", "publish", "administer"] as const;
export type Act = (typeof ACTS)[number];

/**
 * What an act is done to. `area`: whose report, plan or figures it is, a municipality or the region (or the
 * county). `part`: the municipality whose own section or measure it is within the region's; null: nobody's in
 * particular.
 */
export type Subject =
  /** A report that is published, or a version in statements. */
  | { kind: "version" }
  /** A report in the making, as a whole: its chapters, their order, its state. */
  | { kind: "report"; report: string; area: AreaKey }
  /** A chapter of such a report with its blocks. */
  | { kind: "section"; report: string; area: AreaKey; part: AreaKey | null }
  /** Goals, measures and bodies. */
  | { kind: "plan"; area: AreaKey; part: AreaKey | null }
  /** Figures and surveys of one's own. */
  | { kind: "figures"; area: AreaKey }
  /** People, imports, settings, backup, audit. */
  | { kind: "service" };

type Rule = (person: Person, subject: Subject) => boolean;
type Rules = Partial<Record<Subject["kind"], Partial<Record<Act, Rule>>>>;

const always: Rule = () => true;
const own: Rule = ({ municipality }, subject) =>
  "area" in subject && isMunicipality(subject.area) && subject.area === municipality;
const ofRegion = (subject: Subject): boolean => "area" in subject && !isMunicipality(subject.area);
const ownPart: Rule = ({ municipality }, subject) =>
  ofRegion(subject) && "part" in subject && subject.part !== null && subject.part === municipality;
const invited: Rule = ({ invitedTo }, subject) =>
  ofRegion(subject) && "report" in subject && invitedTo.includes(subject.report);
const either =
  (...rules: Rule[]): Rule =>
  (person, subject) =>
    rules.some((rule) => rule(person, subject));
const both =
  (...rules: Rule[]): Rule =>
  (person, subject) =>
    rules.every((rule) => rule(person, subject));

const READS_DRAFTS: Rules = {
  report: { read: always },
  section: { read: always },
  plan: { read: always },
  figures: { read: always },
};

/** Who may what, a role at a time. What does not stand here is refused. */
const TABLE: Record<Role, Rules> = {
  "municipal-author": {
    report: { read: either(own, invited), write: own, propose: own },
    section: { read: either(own, invited), write: either(own, both(ownPart, invited)) },
    // A municipality ties its goals to the region's, which are on public pages as well.
    plan: { read: either(own, (_person, subject) => ofRegion(subject)), write: either(own, ownPart) },
    figures: { read: own, write: own },
  },
  coordinator: {
    report: { read: always, write: always, propose: always },
    section: { read: always, write: always },
    plan: { read: always, write: always },
    figures: { read: always, write: always },
  },
  recorder: { ...READS_DRAFTS, report: { read: always, decide: always, publish: always } },
  administrator: {
    ...READS_DRAFTS,
    figures: { read: always, write: always },
    service: { read: always, administer: always },
  },
};

/** Whether the reader may do this to that; a person may what any one of their roles may. */
export function may(reader: Reader, act: Act, subject: Subject): boolean {
  if (subject.kind === "version") return act === "read" || act === "comment";
  if (reader.kind === "visitor") return false;
  return reader.roles.some((role) => TABLE[role][subject.kind]?.[act]?.(reader, subject) ?? false);
}
