import type { Messages } from "../fi/index.ts";

/** Mål: tecken, kolumner och vad bedömningen består av. */
export const goals: Messages["goals"] = {
  column: "Mål",
  mark: {
    reached: "uppnått",
    "on-target": "nu på målnivå",
    "on-course": "håller tidtabellen",
    "pace-open": "takten osäker",
    "off-course": "ligger efter",
    "wrong-way": "åt fel håll",
    refused: "kan inte bedömas",
  },
  short: {
    "at-most": (amount, year) => `högst ${amount} år ${year}`,
    "at-least": (amount, year) => `minst ${amount} år ${year}`,
  },
  legend: "Målens tecken",
  legendNote:
    "Det lodräta strecket är målet och pilen talet. Talet är nu på målnivå när det senaste talet når målet eller är bättre; målet anses uppnått och ett annat läge nämns först när slumpen inte förklarar resultatet.",
  legendWords: {
    reached: "målet har uppnåtts",
    "on-target": "talet är nu på målnivå",
    "on-course": "går tillräckligt snabbt framåt eller följer tidtabellen",
    "pace-open": "går mot målet, men takten kan vara för långsam",
    "off-course": "går för långsamt framåt eller ligger efter",
    "wrong-way": "går bort från målet",
    refused: "det går inte att bedöma om målet nås",
  },
  inputs: {
    target: "Mål",
    year: "Målår",
    baseline: "Utgångsnivå",
    noBaseline: "har inte angetts",
    limits: "Talets 95 procents intervall",
    noLimits: "kan inte räknas",
    expected: (year) => `Nivån som talet borde ha år ${year} (rät linje)`,
    needed: "Förändring som behövs per år",
    pace: "Påvisad förändring per år",
    paceRange: (lower, upper) => `95 procents intervall ${lower} … ${upper}`,
    noPace: "ingen förändring åt ett håll har påvisats",
    judgedIn: "Bedömt år",
    decision: "Beslut",
  },
  example: "Exempelmål: ingen har beslutat om det.",
  twin: {
    target: (area) => `Mål: ${area}`,
    direction: (area) => `Målets riktning: ${area}`,
    year: (area) => `Målår: ${area}`,
    status: (area) => `Målets läge: ${area}`,
    directions: { "at-most": "högst", "at-least": "minst" },
  },
};
