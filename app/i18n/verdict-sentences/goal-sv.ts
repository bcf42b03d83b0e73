import type { GoalWords } from "./goal-words.ts";

/** Meningar om mål på svenska. */
export const goalSv: GoalWords = {
  goal: (direction, amount, year) =>
    `Mål: ${direction === "at-most" ? "högst" : "minst"} ${amount} senast år ${year}.`,
  figure: (quantity, amount, year) => `${quantity === "share" ? "Andelen" : "Talet"} är ${amount} (${year}).`,
  reached: "Målet har uppnåtts.",
  atTarget: (quantity) =>
    `${quantity === "share" ? "Andelen" : "Talet"} är nu på målnivå. Målet anses uppnått först när slumpen inte förklarar det.`,
  onPace: (pace, needed) =>
    `Utvecklingen går mot målet tillräckligt snabbt: cirka ${pace} per år, medan det behövs cirka ${needed}.`,
  paceOpen: (pace, needed) =>
    `Utvecklingen går mot målet: cirka ${pace} per år, medan det behövs cirka ${needed}. Takten kan räcka till, men den kan också vara för långsam.`,
  tooSlow: (pace, needed) =>
    `Utvecklingen går mot målet men för långsamt: cirka ${pace} per år, medan det behövs cirka ${needed}.`,
  wrongWay: (pace) => `Utvecklingen går bort från målet: cirka ${pace} per år.`,
  range: (pace, lower, upper) => `${pace} (${lower}–${upper})`,
  besideLine: (quantity, side, ahead, expected, exact) => {
    const [it, less, more] = quantity === "share" ? ["Den", "mindre", "större"] : ["Det", "lägre", "högre"];
    const so = ahead ? "så tidtabellen håller" : "så man ligger efter";
    return `${it} är ${side === "lower" ? less : more} än målet förutsätter i det här skedet (${expected}), ${so}.${exact ? "" : " Ingen förändring åt ett håll har påvisats."}`;
  },
  cannotBeJudged: (reason) => `Det går inte att bedöma om målet är på väg att nås: ${reason}`,
  tooFew: (year, sinceBaseline) => {
    const wanted = `Det krävs minst två skilda tal${sinceBaseline ? " från och med utgångsåret" : ""}`;
    return year ? `${wanted}, och hittills finns bara ett (${year}).` : `${wanted}, och inget finns ännu.`;
  },
  afterBreak: (year) =>
    `Statistiken har ändrats år ${year}, och gamla tal kan inte jämföras med nya. Det finns bara ett nytt tal, och för bedömningen behövs minst två.`,
  noFigure: "Området har inget eget tal.",
};
