import type { AreaKey } from "./area.ts";
import type { Goal } from "./goal.ts";
import type { IndicatorKey } from "./indicator.ts";
import type { Texts, Writer } from "./report.ts";

/** What a welfare plan (hyvinvointisuunnitelma) is made of: tavoite · toimenpide · toimielin tai työryhmä. */
const PLAN_KINDS = ["goal", "measure", "body"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export function isPlanKind(value: unknown): value is PlanKind {
  return PLAN_KINDS.some((kind) => kind === value);
}

/** How a described outcome stands, as people see it: matkalla · saavutettu · ei saavutettu. */
export const OUTCOME_STATES = ["on-the-way", "reached", "not-reached"] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

/**
 * By what a goal is known to be reached (tulosmittari): a figure with its target, or an outcome in words,
 * whose state people say.
 */
export type GoalMeter = IndicatorMeter | OutcomeMeter;

export interface IndicatorMeter extends Goal {
  kind: "indicator";
  indicator: IndicatorKey;
}

export interface OutcomeMeter {
  kind: "outcome";
  described: Texts;
  state: OutcomeState;
}

/** A goal of the plan (tavoite). */
export interface GoalContent {
  /** What is wanted; of a goal with an indicator it may be empty, and the indicator's name tells it. */
  wanted: Texts;
  /** For whom (kohderyhmä). */
  forWhom: Texts;
  /** Keys of the region's priorities that it serves; a municipality's goal may serve several. */
  priorities: readonly string[];
  /** Null while nobody has said. */
  meter: GoalMeter | null;
  /** Where it was decided: "Aluevaltuusto 12.6.2025 § 40"; empty while it is not. */
  decision: Texts;
}

/** Where a measure is on its way: ei aloitettu · käynnissä · tehty · luovuttu. */
export const MEASURE_STATES = ["not-begun", "going-on", "done", "dropped"] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** What was seen of a measure in a year (vuosiarvio). */
export interface Assessment {
  year: number;
  state: MeasureState;
  texts: Texts;
}

/** A measure (toimenpide): what is done so that a goal is reached. */
export interface MeasureContent {
  what: Texts;
  /** Id of the goal that it serves; null while nobody has said. */
  goal: string | null;
  /** Id of the body that answers for it (vastuutaho); null while nobody has said. */
  owner: string | null;
  partners: Texts;
  /** From which year to which (aikataulu); null where an end is open. */
  from: number | null;
  to: number | null;
  resources: Texts;
  state: MeasureState;
  /**
   * By which figure its doing is followed (prosessimittari), often of TEAviisari; null while nobody has said.
   */
  meter: IndicatorKey | null;
  /** One a year, the earliest first. */
  assessments: readonly Assessment[];
}

/** Kinds of body; the names that the usual ones go by are words of each language. */
export const BODY_KINDS = [
  "council",
  "board",
  "steering",
  "coordinators",
  "substance-use",
  "organisations",
  "participation",
  "safety",
  "culture",
  "local-group",
  "youth",
  "older",
  "disabled",
  "swedish",
  "other",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A body or working group (toimielin, työryhmä). No names or contacts of people. */
export interface BodyContent {
  names: Texts;
  kind: BodyKind;
  /** What it is for and what it does. */
  description: Texts;
}

export interface PlanContents {
  goal: GoalContent;
  measure: MeasureContent;
  body: BodyContent;
}

/** A kind with what it holds. */
export type PlanContent = { [K in PlanKind]: { kind: K; content: PlanContents[K] } }[PlanKind];

/** Something in a plan, as it stands now. */
export type PlanItem = PlanContent & {
  id: string;
  /** The county or municipality whose plan it is in. */
  area: AreaKey;
  /** The municipality whose own it is within the region's plan; null: nobody's in particular. */
  part: AreaKey | null;
  /** Grows by one with each change of the content: a save says which one it began from. */
  version: number;
  /** Moment it was ended (päättynyt), ISO; null while it goes on. It can be taken up again. */
  endedAt: string | null;
};

export type PlanItemOf<K extends PlanKind> = Extract<PlanItem, { kind: K }>;
export type PlanGoal = PlanItemOf<"goal">;
export type PlanMeasure = PlanItemOf<"measure">;
export type PlanBody = PlanItemOf<"body">;

/** The plans that somebody may read: each kind in its order. */
export interface Plan {
  goals: readonly PlanGoal[];
  measures: readonly PlanMeasure[];
  bodies: readonly PlanBody[];
}

/** No plan at all: where nothing of one is asked for. */
export const EMPTY_PLAN: Plan = { goals: [], measures: [], bodies: [] };

/** Something that was done to a part of the plan. */
export interface PlanEvent {
  id: number;
  act: PlanAct;
  /** The version that it made; of a late save the one it began from; null of other acts. */
  version: number | null;
  /** What was written; null of acts that write nothing. */
  content: PlanContent | null;
  who: Writer;
  at: string;
}

/** made · saved · late: a save that came too late, kept so that no text is lost. */
export const PLAN_ACTS = [
  "made",
  "saved",
  "late",
  "moved",
  "ended",
  "resumed",
  "removed",
  "restored",
] as const;
export type PlanAct = (typeof PLAN_ACTS)[number];
