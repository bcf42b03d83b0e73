/**
 * Chapters that a report may begin with, by the headings that THL describes and councils use: of the wide
 * report, of the yearly follow-up, and by stage of life where the writer wants it. Titles and guides are in
 * `messages/<locale>/report-chapters.ts`.
 */
export const CHAPTERS = [
  "summary",
  "background",
  "population",
  "priority",
  "children",
  "youth",
  "working-age",
  "older",
  "differences",
  "structures",
  "strengths",
  "plan",
  "follow-up",
  "changes",
  "goals",
  "measures",
  "plan-changes",
  "handling",
  "appendices",
] as const;
export type Chapter = (typeof CHAPTERS)[number];

export function isChapter(value: unknown): value is Chapter {
  return CHAPTERS.some((chapter) => chapter === value);
}
