import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Person } from "#app/domain/person.ts";
import type { Draft, Texts } from "#app/domain/report.ts";
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

/** What is wrong with a form of the page. */
export type DecideProblem = "accept" | "reason" | "body" | "day" | "paragraph";

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
    case "publish":
      return as("published", await publishVersion(work, person, key, now));
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
  if (hindrances.length > 0 && form.get("accept") !== "yes") problems.push("accept");
  if (correction && Object.keys(correction).length === 0) problems.push("reason");
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
  const day = String(form.get("day") ?? "");
  const paragraph = cleanLine(String(form.get("paragraph") ?? "")).replace(/^§\s*/, "");
  const problems: DecideProblem[] = [];
  if (draft.languages.some((locale) => !bodies[locale])) problems.push("body");
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay || day > finnishDay(now)) problems.push("day");
  if (!/^\d{1,5}[a-z]?$/i.test(paragraph)) problems.push("paragraph");
  return problems.length > 0 ? { problems } : { bodies, day, paragraph };
}

function sentTexts(form: FormData, name: string, { languages }: Draft): Texts {
  return Object.fromEntries(
    languages.flatMap((locale) => {
      const text = cleanLine(String(form.get(`${name}-${locale}`) ?? ""));
      return text === "" ? [] : [[locale, text]];
    }),
  );
}
