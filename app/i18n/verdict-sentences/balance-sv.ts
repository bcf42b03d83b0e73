import type { BenchmarkFrom } from "#app/domain/verdict.ts";
import type { PlaceForms } from "../place-names.ts";
import type { BalanceWords, Overall, Whose } from "./balance-words.ts";

const WHOSE: Record<Whose, string> = {
  municipality: "Kommunen",
  county: "Området",
  municipalities: "Kommunerna tillsammans",
};
const AGAINST = { country: "hela landet", similar: "liknande kommuner" };
const others = ({ name, where }: PlaceForms): string => `de övriga kommunerna ${where ?? `i ${name}`}`;
const against = (what: Overall): string => (typeof what === "string" ? AGAINST[what] : others(what.rest));
const LITTLE = "är skillnaden liten eller kan inte påvisas";

const COUNTRY: Record<BenchmarkFrom, string> = {
  published: "Finland",
  summed: "Finlands kommuner tillsammans",
  middle: "kommunernas median",
};

const many = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`);

/** Meningar om helhetsbilden på svenska. */
export const balanceSv: BalanceWords = {
  counts: ({ tested, better, worse, similar, against: what, whose }) => {
    const lead = `${WHOSE[whose]} jämfördes med ${against(what)}`;
    const lacks = typeof what === "string" ? "" : " som saknas för hela landet";
    if (tested === 1)
      return similar > 0
        ? `${lead} i fråga om ett tal${lacks}, och där ${LITTLE}.`
        : `${lead} i fråga om ett tal${lacks}: det är ${worse > 0 ? "sämre" : "bättre"}.`;
    const sides = [
      ...(worse > 0 ? [`${worse === 1 ? "ett" : worse} sämre`] : []),
      ...(better > 0 ? [`${better === 1 ? "ett" : better} bättre`] : []),
    ].join(" och ");
    const little = similar > 0 ? `i ${many(similar, "ett", "tal")} ${LITTLE}` : "";
    const alike = worse === tested ? "sämre" : better === tested ? "bättre" : null;
    const told =
      alike !== null
        ? `Alla är ${alike}.`
        : sides === ""
          ? `I alla ${LITTLE}.`
          : `Av dem är ${[sides, little].filter(Boolean).join("; ")}.`;
    return `${lead} i fråga om ${tested} tal${lacks}, vart och ett för sig. ${told}`;
  },
  noneTested: "Ingen skillnad har testats.",
  unjudged: (count) => `Dessutom finns ${many(count, "ett tal", "tal")} utan god eller dålig riktning.`,
  untested: (count) => `${many(count, "En skillnad", "skillnader")} har inte testats.`,
  trends: (good, bad) => {
    const subject = (count: number): string => many(count, "ett tal", "tal");
    const first = good > 0 ? [`${subject(good)} tydligt förändrats till det bättre`] : [];
    const second =
      good > 0
        ? `${bad === 1 ? "ett" : bad} till det sämre`
        : `${subject(bad)} tydligt förändrats till det sämre`;
    return `Under de fem senaste mätningarna har ${[...first, ...(bad > 0 ? [second] : [])].join(" och ")}.`;
  },
  lead: { worse: "Sämre", better: "Bättre", changed: "Förändrat" },
  changedLead: { worse: "Försämrat", better: "Förbättrat" },
  country: (amount, from) => ` (${COUNTRY[from]} ${amount})`,
  elsewhere: (than, rest, amount) => ` (${rest ? `övriga ${rest.name}` : than} ${amount})`,
  before: (year, amount) => ` (${amount} år ${year})`,
  figure: (where, amount, year, survey) =>
    `${where === null ? "talet var" : `${where} var talet`} ${amount}${survey ? ` i enkäten ${year}` : ` år ${year}`}`,
  nothingClear: "Ingen skillnad är tydlig.",
  noneSure:
    "Ingen skillnad eller förändring är så säker att den lyfts fram: när jämförelserna är många eller fallen få kan också slumpen se ut som en skillnad.",
  tests: (tests, byChance) => {
    const told = `Bakom bedömningarna på sidan finns ${many(tests, "ett statistiskt test", "statistiska test")}.`;
    if (byChance === null) return told;
    const some = tests === 1 ? "Också det" : byChance === 1 ? "Något av dem" : `Cirka ${byChance} av dem`;
    return `${told} ${some} kan visa en skillnad av ren slump.`;
  },
};
