import type { BenchmarkFrom } from "#app/domain/verdict.ts";
import type { PlaceForms } from "../place-names.ts";
import type { BalanceWords, Overall, Whose } from "./balance-words.ts";

const WHOSE: Record<Whose, string> = {
  municipality: "Kuntaa",
  county: "Aluetta",
  municipalities: "Kuntia yhdessä",
};
const AGAINST = { country: "koko maahan", similar: "samankaltaisiin kuntiin" };
const others = ({ name, whose }: PlaceForms): string => `${whose ?? `alueen ${name}`} muihin kuntiin`;
const against = (what: Overall): string => (typeof what === "string" ? AGAINST[what] : others(what.rest));
const LITTLE = "ero on pieni tai sitä ei voi osoittaa";

const COUNTRY: Record<BenchmarkFrom, string> = {
  published: "koko maa",
  summed: "Suomen kunnat yhteensä",
  middle: "kuntien mediaani",
};

const many = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`);

/** Yleiskuvan lauseet suomeksi. */
export const balanceFi: BalanceWords = {
  counts: ({ tested, better, worse, similar, against: what, whose }) => {
    const lead = `${WHOSE[whose]} verrattiin ${against(what)}`;
    const lacks = (which: string): string =>
      typeof what === "string" ? "" : `, ${which} ei ole koko maan lukua`;
    if (tested === 1)
      return `${lead} yhdellä luvulla${lacks("josta")}: ${similar > 0 ? LITTLE : `se on ${worse > 0 ? "huonompi" : "parempi"}`}.`;
    const sides = [
      ...(worse > 0 ? [many(worse, "yksi on huonompi", "on huonompia")] : []),
      ...(better > 0
        ? [
            many(
              better,
              worse > 0 ? "yksi parempi" : "yksi on parempi",
              worse > 0 ? "parempia" : "on parempia",
            ),
          ]
        : []),
    ].join(" ja ");
    const little = similar > 0 ? `${many(similar, "yhdessä", "luvussa")} ${LITTLE}` : "";
    const alike = worse === tested ? "huonompia" : better === tested ? "parempia" : null;
    const told =
      alike !== null
        ? `Kaikki ovat ${alike}.`
        : sides === ""
          ? `Kaikissa ${LITTLE}.`
          : `Niistä ${[sides, little].filter(Boolean).join("; ")}.`;
    return `${lead} ${tested} luvulla${lacks("joista")}, kullakin erikseen. ${told}`;
  },
  noneTested: "Yhdenkään luvun eroa ei ole testattu.",
  unjudged: (count) =>
    `Lisäksi ${many(count, "yhdellä luvulla", "luvulla")} ei ole hyvää eikä huonoa suuntaa.`,
  untested: (count) => `${many(count, "Yhden luvun", "luvun")} eroa ei ole testattu.`,
  trends: (good, bad) => {
    const subject = (count: number): string => many(count, "yksi luku", "lukua");
    const first = good > 0 ? [`${subject(good)} on muuttunut selvästi parempaan suuntaan`] : [];
    const second =
      good > 0
        ? `${bad === 1 ? "yksi" : bad} huonompaan`
        : `${subject(bad)} on muuttunut selvästi huonompaan suuntaan`;
    return `Viiden viime mittauksen aikana ${[...first, ...(bad > 0 ? [second] : [])].join(" ja ")}.`;
  },
  lead: { worse: "Huonompi", better: "Parempi", changed: "Muuttunut" },
  changedLead: { worse: "Huonontunut", better: "Parantunut" },
  country: (amount, from) => ` (${COUNTRY[from]} ${amount})`,
  elsewhere: (than, _rest, amount) => ` (${than} ${amount})`,
  before: (year, amount) => ` (${amount} vuonna ${year})`,
  figure: (where, amount, year, survey) =>
    `${where === null ? "" : `${where} `}luku oli ${amount}${survey ? ` kyselyssä ${year}` : ` vuonna ${year}`}`,
  nothingClear: "Mikään ero ei ole selvä.",
  noneSure:
    "Mikään ero tai muutos ei ole niin varma, että se nostettaisiin esiin: kun vertailuja on monta tai tapauksia vähän, sattumakin voi näyttää erolta.",
  tests: (tests, byChance) => {
    const told = `Sivun arvioiden takana on ${many(tests, "yksi tilastollinen testi", "tilastollista testiä")}.`;
    if (byChance === null) return told;
    const some = tests === 1 ? "Sekin" : byChance === 1 ? "Jokin niistä" : `Noin ${byChance} niistä`;
    return `${told} ${some} voi näyttää eron pelkän sattuman vuoksi.`;
  },
};
