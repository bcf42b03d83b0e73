import type { Refusal } from "#app/domain/verdict.ts";
import { listText } from "../list-text.ts";
import type { Counted, DatedAmount, Quantity, VerdictWords } from "./words.ts";

const NAME: Record<Quantity, string> = { share: "Andelen", figure: "Talet" };
const IT: Record<Quantity, string> = { share: "den", figure: "det" };

const COUNTED: Record<Counted, { none: string; one: string; many: string }> = {
  persons: { none: "ingen person", one: "person", many: "personer" },
  households: { none: "inget hushåll", one: "hushåll", many: "hushåll" },
  respondents: { none: "ingen svarande", one: "svarande", many: "svarande" },
  events: { none: "inget fall", one: "fall", many: "fall" },
};

function dated({ amount, year }: DatedAmount): string {
  return `${amount} år ${year}`;
}

/** Var talet började och, om det inte redan har sagts, vart det kom. */
function ends(quantity: Quantity, from: DatedAmount, to: DatedAmount | null): string {
  return to ? `${dated(from)} och ${dated(to)}` : `år ${from.year} var ${IT[quantity]} ${from.amount}`;
}

const SO_MANY = ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];

const REFUSALS: Record<Refusal, (about: string) => string> = {
  "no-figure": () => "Det finns inget tal för det här året, så ingenting kan bedömas.",
  "unit-without-interval": () => "Talets slumpvariation kan inte beräknas utifrån de publicerade talen.",
  "without-chance": () => "Det finns ingen slumpvariation i talet.",
  "count-only": () =>
    "Talet är enbart ett antal, som inte visar hur vanlig företeelsen är. Därför bedöms det inte.",
  balance: () =>
    "Talet är skillnaden mellan två antal, till exempel inflyttade och utflyttade. Slumpvariationen kan inte beräknas utifrån enbart skillnaden.",
  "no-count": () => "Källan uppger inte antalet bakom talet. Därför kan slumpens andel inte bedömas.",
  "no-denominator": (about) =>
    `Källan uppger inte hur stor gruppen bakom talet är${about ? ` (saknas: ${about})` : ""}. Därför kan slumpens andel inte bedömas.`,
  "contradictory-count": () =>
    "Källans antal och relationstal stämmer inte överens, så talet bedöms inte. Saken bör kontrolleras i källan.",
  "no-benchmark": () => "Det finns inget tal för hela landet samma år att jämföra med.",
  "different-terms": (about) =>
    `Talen kan inte jämföras, eftersom kön, åldersgrupp eller år är olika${about ? `: ${about}` : ""}.`,
  "part-hidden": (about) =>
    `Det gemensamma talet räknas inte ut, eftersom en del av talen är dolda${about ? ` (saknas: ${about})` : ""}.`,
  "too-few-points": (about) =>
    `För bedömningen behövs fem skilda mätningar${about ? ` (tillgängliga: ${about})` : ""}.`,
  "gap-in-points": (about) =>
    `De fem senaste talen ligger så långt från varandra${about ? ` (${about})` : ""} att de inte kan bedömas tillsammans.`,
  "overlapping-periods": () =>
    "Talen är medeltal för flera år som delvis är desamma. Därför kan de inte bedömas tillsammans.",
  "series-break": (about) =>
    `Statistikföringen ändrades${about ? ` år ${about}` : ""}, och de gamla talen kan inte jämföras med de nya. De nya mätningarna är ännu färre än fem.`,
  restandardised: () =>
    "Indexet ställs varje år på nytt i relation till hela landet. Därför kan olika år inte jämföras med varandra.",
  "no-interval": (about) =>
    `Åren kan inte bedömas tillsammans, eftersom källan inte uppger ${about ? `antalet bakom talet för varje år (saknas: ${about})` : "antalen bakom talen"}.`,
  "no-previous-year": (about) =>
    about
      ? `Det föregående talet är från år ${about}. Avståndet är så långt att skillnaden inte testas.`
      : "Det finns inget tidigare tal, så någon förändring kan inte anges.",
  "too-few-areas": (about) =>
    about === "1"
      ? "Tal finns bara för en kommun, vilket är för lite för att beskriva hela landet."
      : `Tal finns bara för ${about || "några"} kommuner, vilket är för få för att beskriva hela landet.`,
  "member-missing": (about) =>
    `Kommunernas gemensamma tal kan inte räknas ut, eftersom antalet bakom talet och gruppens storlek inte är kända för alla${about ? ` (saknas: ${about})` : ""}.`,
  "members-without-figure": (about) =>
    `De kommuner som jämförelsen skulle göras med har inget tal för samma år${about ? ` (saknas: ${about})` : ""}.`,
  "member-hidden": (about) =>
    `Kommunernas gemensamma tal räknas inte ut, eftersom en del av talen är dolda${about ? ` (dolda: ${about})` : ""}.`,
  "inputs-missing": () => "Liknande kommuner kan inte sökas, eftersom bakgrundsuppgifter saknas.",
  "no-target": () => "Inget mål har ställts upp för indikatorn.",
  "no-baseline": () =>
    "Målet saknar en utgångsnivå att jämföra talet med, och ingen förändring åt ett håll har påvisats.",
  "target-year-past": () =>
    "Målåret har redan gått, och enligt det senaste talet har målet inte uppnåtts. Ställ upp ett nytt mål.",
  "progress-not-shown": () =>
    "Ingen förändring åt ett håll kan påvisas, och skillnaden mot det som målet förutsätter i det här skedet ryms inom slumpvariationen. Tidtabellen kan alltså hålla, men man kan också ligga efter.",
};

/** Meningar om bedömningar på svenska. */
export const sv: VerdictWords = {
  sexLead: { total: "", male: "Män: ", female: "Kvinnor: " },
  childLead: { total: "", male: "Pojkar: ", female: "Flickor: " },
  elsewhereIn: (where, name) => `på andra håll ${where ?? `i ${name}`}`,
  wholeOf: (where, name) => (where ? where.replace(/^(i|på) /, "$1 hela ") : `i hela ${name}`),
  middle: (county) =>
    county
      ? `medianen för de övriga kommunerna ${county.where ?? `i ${county.name}`}`
      : "medianen för Finlands kommuner",
  inPlace: (name) => `i ${name}`,
  differentYears: (own, other) =>
    `Talen är från olika år (${own} och ${other}) och kan därför inte jämföras.`,
  summed: (than) => `${than} beräknat utifrån kommunernas tal`,
  similarAreas: "i liknande kommuner",
  sameYears: (than) => `${than} under samma år`,
  trend: (quantity, up, strength, from, to) => {
    const how = strength === "clear" ? "tydligt" : "lite men konsekvent";
    return `${NAME[quantity]} har ${up ? "ökat" : "minskat"} ${how}: ${ends(quantity, from, to)}.`;
  },
  turnedLately: "I de två senaste mätningarna har riktningen dock varit den motsatta.",
  turned: (quantity, downFirst, turn, from, to) => {
    const [first, then] = downFirst ? ["minskade", "ökat"] : ["ökade", "minskat"];
    return `${NAME[quantity]} har varierat mer än slumpen förklarar, men inte åt ett håll: ${IT[quantity]} ${first} fram till år ${turn.year} och har ${then} sedan dess (${listText([from, turn, ...(to ? [to] : [])].map(dated), "sv")}).`;
  },
  varying: (quantity, years, from, to) =>
    `${NAME[quantity]} har under åren ${years} varierat mer än slumpen förklarar, men inte åt ett håll: ${ends(quantity, from, to)}.`,
  steady: (quantity, years, amount) =>
    `${NAME[quantity]} har varit ${quantity === "share" ? "densamma" : "detsamma"} under åren ${years}${amount === null ? "" : ` (${amount})`}.`,
  trendJudged: (good) => `Utvecklingen är ${good ? "gynnsam" : "ogynnsam"}.`,
  trendOfTotals:
    "Utvecklingen testas inte, eftersom det inte finns någon slumpvariation i talet: årens tal kan läsas som de är.",
  withoutChance: (quantity) =>
    `${NAME[quantity]} är ${quantity === "share" ? "exakt: den" : "exakt: det"} innehåller ingen slumpmässig variation som behöver beaktas.`,
  pooledOfTotals: "Åren behöver inte räknas ihop, eftersom det inte finns någon slumpvariation i talet.",
  noTrend: (years, smallest) =>
    `Under åren ${years} kan ingen förändring påvisas: variationen kan bero på slumpen. Förändringen borde ha varit minst cirka ${smallest} för att sannolikt ha synts.`,
  position: (areas, percent) =>
    `Talet är lägre i ${percent} procent av de ${areas} kommuner som det finns för.`,
  fewLower: (count, areas) =>
    `Talet är lägre i ${SO_MANY[count - 1]} av de ${areas} kommuner som det finns för.`,
  lowest: (areas) => `Talet är inte lägre i någon av de ${areas} kommuner som det finns för.`,
  bounds: { less: (percent) => `under ${percent}`, more: (percent) => `över ${percent}` },
  positionRange: (lower, upper) =>
    `När slumpvariationen beaktas har ${lower}–${upper} procent av kommunerna ett lägre tal.`,
  interval: (quantity, lower, upper) =>
    `Enbart slumpen skulle kunna flytta ${NAME[quantity].toLowerCase()} mellan ${lower} och ${upper} (95 procents konfidensintervall).`,
  respondents: (number, _one, weighted) =>
    `Bakom talet finns ${number} ${COUNTED.respondents.many}${weighted ? ", och andelen har beräknats utifrån viktade svar" : ""}.`,
  intervalCounts: ({ text, one, none, rough }, of, denominator) => {
    const about = (isRough: boolean): string => (isRough ? "cirka " : "");
    const { none: nobody, one: single, many } = COUNTED[of];
    const count = none ? nobody : `${about(rough)}${text} ${one ? single : many}`;
    const whole = `${about(denominator.rough)}${denominator.text}`;
    return of === "events"
      ? `Bakom talet finns ${count} bland ${whole} personer.`
      : `Bakom talet finns ${count} av ${whole}.`;
  },
  atLeast:
    "I talet räknas händelser, och samma person kan ingå flera gånger. Därför är intervallet i verkligheten minst så här brett.",
  pooled: (quantity, years, amount, { lower, upper, atLeast }) =>
    `${quantity === "share" ? "Den gemensamma andelen" : "Det gemensamma talet"} för de fem senaste mätningarna (${years}) är ${amount} (slumpvariation ${atLeast ? `minst mellan ${lower} och ${upper}` : `${lower}–${upper}`}).`,
  change: (number, unit) =>
    ({
      percent: `${number} ${number === "1" ? "procentenhet" : "procentenheter"}`,
      "per-1000": `${number} per tusen`,
      "per-10000": `${number} per tiotusen`,
      "per-100000": `${number} per hundratusen`,
    })[unit as string] ?? number,
  refusal: (refusal, about) => REFUSALS[refusal](about),
  unanswered: {
    before: "Talet kan inte jämföras med det föregående.",
    country: "Talet kan inte jämföras med hela landet.",
    trend: "Utvecklingen kan inte bedömas.",
  },
  more: (count) => (count === 1 ? "och en till" : `och ${count} till`),
};
