import { finnishDay } from "#app/domain/finnish-day.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { Draft, Texts } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import { freeze } from "#app/reports/snapshot/freeze.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import {
  beginCorrection,
  keepVersion,
  publishVersion,
  recordDecision,
  takeBack,
  type VersionOutcome,
} from "#db/work/commands/versions.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { listVersions } from "#db/work/queries/versions.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";
import { draftSnapshot } from "./decide-page.server.ts";
import { chooseOfFigures } from "./figure-acts.server.ts";
import { FIRST_DECISION_DAY } from "./first-decision-day.ts";

export const DECIDE_DONE = [
  "chosen",
  "unchosen",
  "proposed",
  "taken",
  "decided",
  "published",
  "corrected",
] as const;
export type DecideDone = (typeof DECIDE_DONE)[number];

/** What is wrong with a form of the page, by its field. */
export type DecideProblem =
  | "accept"
  /** Nobody has said that the empty chapters may be left out. */
  | "empty"
  | `${"reason" | "body"}-${Locale}`
  /** No day; one to come; one before there were such reports. */
  | `${"no" | "late" | "early"}-day`
  | "paragraph"
  /** Nobody has said that the version was looked at before everybody sees it. */
  | "sure";

export type Decided =
  | { outcome: "done"; done: DecideDone }
  | { outcome: "bad"; problems: DecideProblem[] }
  | { outcome: Exclude<VersionOutcome, "done"> };

/** Does what a form of the decision page asks for. */
export async function actOnDecision(
  ground: DeskGround,
  person: Person,
  report: string,
  form: FormData,
  now: Date,
): Promise<Decided> {
  const { work } = ground;
  const draft = await readDraft(work, person, report);
  if (!draft) return { outcome: "not-found" };
  const key = { report, number: Number(form.get("number")) };
  switch (form.get("intent")) {
    case "propose":
      return propose(ground, person, draft, form, now);
    case "take-back":
      return as("taken", await takeBack(work, person, key, now));
    case "decide": {
      const sent = sentDecision(form, draft, now);
      if ("problems" in sent) return { outcome: "bad", problems: sent.problems };
      return as("decided", await recordDecision(work, person, key, sent, now));
    }
    case "publish": {
      const mayNow =
        draft.state === "decided" && may(person, "publish", { kind: "report", report, area: draft.area });
      if (mayNow && form.get("sure") !== "yes") return { outcome: "bad", problems: ["sure"] };
      return as("published", await publishVersion(work, person, key, now));
    }
    case "look":
    case "accept":
    case "keep":
    case "unchoose": {
      const outcome = await chooseOfFigures(ground, person, draft, form, now);
      const done = form.get("intent") === "unchoose" ? "unchosen" : "chosen";
      return outcome === "done" ? { outcome, done } : { outcome };
    }
    case "correct":
      return as("corrected", await beginCorrection(work, person, report, now));
    default:
      return { outcome: "not-found" };
  }
}

function as(done: DecideDone, outcome: VersionOutcome): Decided {
  return outcome === "done" ? { outcome, done } : { outcome };
}

async function propose(
  ground: DeskGround,
  person: Person,
  draft: Draft,
  form: FormData,
  now: Date,
): Promise<Decided> {
  const versions = await listVersions(ground.work, person, draft.key);
  const corrects = versions.some(({ publishedAt }) => publishedAt !== null);
  const correction = corrects ? sentTexts(form, "reason", draft) : null;
  const { snapshot, hindrances } = await draftSnapshot(ground, person, draft, versions, now, correction);
  const problems: DecideProblem[] = [];
  const isEmpty = hindrances.some(({ matter }) => matter.why === "empty-chapter");
  if (isEmpty && form.get("empty") !== "yes") problems.push("empty");
  if (hindrances.length > 0 && form.get("accept") !== "yes") problems.push("accept");
  if (correction) problems.push(...missingIn(correction, "reason", draft));
  if (problems.length > 0) return { outcome: "bad", problems };
  const { number, example } = snapshot;
  const frozen = freeze(snapshot);
  return as(
    "proposed",
    await keepVersion(ground.work, person, { report: draft.key, number, example, ...frozen }, now),
  );
}

type SentDecision = { bodies: Texts; day: string; paragraph: string } | { problems: DecideProblem[] };

function sentDecision(form: FormData, draft: Draft, now: Date): SentDecision {
  const bodies = sentTexts(form, "body", draft);
  const day = String(form.get("day") ?? "").trim();
  const paragraph = cleanLine(String(form.get("paragraph") ?? "")).replace(/^§\s*/, "");
  const problems: DecideProblem[] = missingIn(bodies, "body", draft);
  if (!isDay(day)) problems.push("no-day");
  else if (day > finnishDay(now)) problems.push("late-day");
  else if (day < FIRST_DECISION_DAY) problems.push("early-day");
  if (!/^\d{1,5}[a-z]?$/i.test(paragraph)) problems.push("paragraph");
  return problems.length > 0 ? { problems } : { bodies, day, paragraph };
}

/** A day of the calendar as `2026-11-23`: no thirtieth of February. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The report's languages that a text of the form lacks. */
function missingIn(texts: Texts, name: "reason" | "body", { languages }: Draft): DecideProblem[] {
  return languages.filter((locale) => !texts[locale]).map((locale) => `${name}-${locale}` as const);
}

function sentTexts(form: FormData, name: string, { languages }: Draft): Texts {
  return Object.fromEntries(
    languages.flatMap((locale) => {
      const text = cleanLine(String(form.get(`${name}-${locale}`) ?? ""));
      return text === "" ? [] : [[locale, text]];
    }),
  );
}
