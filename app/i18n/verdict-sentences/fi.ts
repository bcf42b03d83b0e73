import type { Unit } from "#app/domain/indicator.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import { listText } from "../list-text.ts";
import type { Counted, DatedAmount, Quantity, VerdictWords } from "./words.ts";

const NAME: Record<Quantity, string> = { share: "Osuus", figure: "Luku" };

/** Yksi ja monta: "1 henkilö", "115 henkilöä". */
const COUNTED: Record<Counted, { one: string; many: string }> = {
  persons: { one: "henkilö", many: "henkilöä" },
  households: { one: "kotitalous", many: "kotitaloutta" },
  respondents: { one: "vastaaja", many: "vastaajaa" },
  events: { one: "tapaus", many: "tapausta" },
};

/** "26 800:sta", "4 280:stä": the ending follows the last word of the number as it is read. */
function elative(number: string): string {
  const digits = number.replaceAll(/\D/g, "");
  const last = Number(digits.at(-1));
  const front = last === 0 ? digits.at(-2) !== "0" && digits.length > 1 : [1, 4, 5, 7, 9].includes(last);
  return `${number}:${front ? "stä" : "sta"}`;
}

function dated({ amount, year }: DatedAmount): string {
  return `${amount} vuonna ${year}`;
}

/** Mistä luku lähti ja, ellei sitä ole jo kerrottu, mihin se tuli. */
function ends(from: DatedAmount, to: DatedAmount | null): string {
  return to ? `${dated(from)} ja ${dated(to)}` : `vuonna ${from.year} se oli ${from.amount}`;
}

const IN_SO_MANY = [
  ...["yhdessä", "kahdessa", "kolmessa", "neljässä", "viidessä"],
  ...["kuudessa", "seitsemässä", "kahdeksassa", "yhdeksässä", "kymmenessä"],
];

const REFUSALS: Record<Refusal, (about: string) => string> = {
  "no-figure": () => "Tältä vuodelta ei ole lukua, joten mitään ei voi arvioida.",
  "unit-without-interval": () => "Luvun satunnaisvaihtelua ei voi laskea julkaistuista tiedoista.",
  "without-chance": () => "Luvussa ei ole satunnaisvaihtelua.",
  "count-only": () =>
    "Luku on pelkkä lukumäärä, josta ei näe, kuinka yleistä asia on. Siksi sitä ei arvioida.",
  balance: () =>
    "Luku on kahden lukumäärän erotus, esimerkiksi kuntaan muuttaneiden ja sieltä poismuuttaneiden. Sen satunnaisvaihtelua ei voi laskea pelkästä erotuksesta.",
  "no-count": () => "Lähde ei kerro luvun takana olevaa määrää. Siksi sattuman osuutta ei voi arvioida.",
  "no-denominator": (about) =>
    `Lähde ei kerro, kuinka monesta luku on laskettu${about ? ` (puuttuu: ${about})` : ""}. Siksi sattuman osuutta ei voi arvioida.`,
  "contradictory-count": () =>
    "Lähteen antama lukumäärä ja suhdeluku eivät sovi yhteen, joten lukua ei arvioida. Asia kannattaa tarkistaa lähteestä.",
  "no-benchmark": () => "Koko maan lukua ei ole samalta vuodelta, joten siihen ei voi verrata.",
  "different-terms": (about) =>
    `Lukuja ei voi verrata, koska niissä on eri sukupuoli, ikäryhmä tai vuosi${about ? `: ${about}` : ""}.`,
  "part-hidden": (about) =>
    `Yhteistä lukua ei lasketa, koska osa luvuista on salattu${about ? ` (puuttuu: ${about})` : ""}.`,
  "too-few-points": (about) =>
    `Arvioon tarvitaan viisi erillistä mittausta${about ? ` (käytettävissä: ${about})` : ""}.`,
  "gap-in-points": (about) =>
    `Viisi viimeisintä lukua ovat niin etäällä toisistaan${about ? ` (${about})` : ""}, ettei niitä voi arvioida yhdessä.`,
  "overlapping-periods": () =>
    "Luvut ovat usean vuoden keskiarvoja, joissa on samoja vuosia. Siksi niitä ei voi arvioida yhdessä.",
  "series-break": (about) =>
    `Tilastointi on muuttunut${about ? ` vuonna ${about}` : ""}, eikä vanhoja lukuja voi verrata uusiin. Uusia mittauksia on vielä alle viisi.`,
  restandardised: () =>
    "Indeksi suhteutetaan joka vuosi uudelleen koko maahan. Siksi eri vuosia ei voi verrata toisiinsa.",
  "no-interval": (about) =>
    `Vuosia ei voi arvioida yhdessä, koska lähde ei kerro ${about ? `luvun takana olevaa määrää joka vuodelta (puuttuu: ${about})` : "lukujen takana olevia määriä"}.`,
  "no-previous-year": (about) =>
    about
      ? `Edellinen luku on vuodelta ${about}. Väli on niin pitkä, ettei lukujen eroa testata.`
      : "Aiempaa lukua ei ole, joten muutosta ei voi kertoa.",
  "too-few-areas": (about) =>
    `Luku on vain ${about === "1" ? "yhdestä" : about || "muutamasta"} kunnasta, mikä on liian vähän koko maan jakauman kuvaamiseen.`,
  "member-missing": (about) =>
    `Kuntien yhteistä lukua ei voi laskea, koska kaikista ei tiedetä luvun takana olevaa määrää ja sitä, kuinka monesta luku on laskettu${about ? ` (puuttuu: ${about})` : ""}.`,
  "members-without-figure": (about) =>
    `Kunnilta, joihin verrattaisiin, ei ole lukua samalta vuodelta${about ? ` (puuttuu: ${about})` : ""}.`,
  "member-hidden": (about) =>
    `Kuntien yhteistä lukua ei lasketa, koska osa luvuista on salattu${about ? ` (salattu: ${about})` : ""}.`,
  "inputs-missing": () => "Samankaltaisia kuntia ei voi etsiä, koska vertailun taustatietoja puuttuu.",
  "no-target": () => "Indikaattorille ei ole asetettu tavoitetta.",
  "no-baseline": () =>
    "Tavoitteella ei ole lähtötasoa, johon lukua voisi verrata, eikä yhteen suuntaan kulkevaa muutosta ole osoitettu.",
  "target-year-past": () =>
    "Tavoitevuosi on jo mennyt, eikä tavoitetta ole viimeisimmän luvun mukaan saavutettu. Aseta uusi tavoite.",
  "progress-not-shown": () =>
    "Yhteen suuntaan kulkevaa muutosta ei voi osoittaa, ja luvun ero siihen, mitä tavoite tässä vaiheessa edellyttää, mahtuu satunnaisvaihteluun. Aikataulussa voidaan siis olla, mutta siitä voidaan myös olla jäljessä.",
};

/** Arvioiden lauseet suomeksi. */
export const fi: VerdictWords = {
  sexLead: { total: "", male: "Miehet: ", female: "Naiset: " },
  childLead: { total: "", male: "Pojat: ", female: "Tytöt: " },
  elsewhereIn: (where, name) => (where ? `muualla ${where}` : `alueen ${name} muissa kunnissa`),
  wholeOf: (where, name) => (where ? `koko ${where}` : `koko alueella ${name}`),
  middle: (county) =>
    county ? `${county.whose ?? `alueen ${county.name}`} muiden kuntien mediaani` : "Suomen kuntien mediaani",
  inPlace: (name) => `alueella ${name}`,
  differentYears: (own, other) => `Luvut ovat eri vuosilta (${own} ja ${other}), joten niitä ei voi verrata.`,
  summed: (than) => `${than} kuntien luvuista laskettuna`,
  similarAreas: "samankaltaisissa kunnissa",
  sameYears: (than) => `${than} samoina vuosina`,
  trend: (quantity, up, strength, from, to) => {
    const how = strength === "clear" ? "selvästi" : "vähän mutta johdonmukaisesti";
    return `${NAME[quantity]} on ${up ? "kasvanut" : "pienentynyt"} ${how}: ${ends(from, to)}.`;
  },
  turnedLately: "Kahdessa viime mittauksessa suunta on kuitenkin ollut päinvastainen.",
  turned: (quantity, downFirst, turn, from, to) => {
    const [first, then] = downFirst ? ["pieneni", "kasvanut"] : ["kasvoi", "pienentynyt"];
    return `${NAME[quantity]} on vaihdellut enemmän kuin sattuma selittää, mutta ei yhteen suuntaan: se ${first} vuoteen ${turn.year} asti ja on ${then} sen jälkeen (${listText([from, turn, ...(to ? [to] : [])].map(dated), "fi")}).`;
  },
  varying: (quantity, years, from, to) =>
    `${NAME[quantity]} on vaihdellut vuosina ${years} enemmän kuin sattuma selittää, mutta ei yhteen suuntaan: ${ends(from, to)}.`,
  steady: (quantity, years, amount) =>
    `${NAME[quantity]} on pysynyt samana vuosina ${years}${amount === null ? "" : ` (${amount})`}.`,
  trendJudged: (good) => `Kehityssuunta on ${good ? "myönteinen" : "kielteinen"}.`,
  trendOfTotals:
    "Kehityssuuntaa ei testata, koska luvussa ei ole satunnaisvaihtelua: vuosien luvut voi lukea sellaisinaan.",
  withoutChance: (quantity) =>
    `${NAME[quantity]} on sellaisenaan tarkka: siinä ei ole satunnaisvaihtelua, joka pitäisi ottaa huomioon.`,
  pooledOfTotals: "Vuosia ei tarvitse laskea yhteen, koska luvussa ei ole satunnaisvaihtelua.",
  noTrend: (years, smallest) =>
    `Vuosina ${years} ei voi osoittaa muutosta: vaihtelu voi olla sattumaa. Muutoksen olisi pitänyt olla vähintään noin ${smallest}, jotta se olisi todennäköisesti näkynyt.`,
  position: (areas, percent) =>
    `Luku on pienempi ${percent} prosentissa niistä ${areas} kunnasta, joista se on saatavilla.`,
  fewLower: (count, areas) =>
    `Luku on pienempi ${IN_SO_MANY[count - 1]} niistä ${areas} kunnasta, joista se on saatavilla.`,
  lowest: (areas) => `Luku ei ole pienempi yhdessäkään niistä ${areas} kunnasta, joista se on saatavilla.`,
  bounds: { less: (percent) => `alle ${percent}`, more: (percent) => `yli ${percent}` },
  positionRange: (lower, upper) =>
    `Kun satunnaisvaihtelu otetaan huomioon, pienempi luku on ${lower}–${upper} prosentissa kunnista.`,
  interval: (quantity, lower, upper) =>
    `Pelkkä sattuma voisi siirtää ${quantity === "share" ? "osuutta" : "lukua"} välillä ${lower}–${upper} (95 prosentin luottamusväli).`,
  respondents: (number, one, weighted) =>
    `Luvun takana on ${number} ${COUNTED.respondents[one ? "one" : "many"]}${weighted ? ", ja osuus on laskettu painotetuista vastauksista" : ""}.`,
  intervalCounts: ({ text, one, none, rough }, of, denominator) => {
    const about = (isRough: boolean): string => (isRough ? "noin " : "");
    const many = COUNTED[of].many;
    const count = none
      ? `ei ole yhtään ${many}`
      : `on ${about(rough)}${text} ${one ? COUNTED[of].one : many}`;
    const whole = about(denominator.rough);
    return of === "events"
      ? `Luvun takana ${count} ${whole}${denominator.text} ihmisen joukossa.`
      : `Luvun takana ${count} ${whole}${elative(denominator.text)}.`;
  },
  atLeast:
    "Luvussa lasketaan tapahtumia, ja sama henkilö voi olla luvussa monta kertaa. Siksi väli on todellisuudessa vähintään näin leveä.",
  pooled: (quantity, years, amount, { lower, upper, atLeast }) =>
    `Viiden viime mittauksen (${years}) yhteinen ${NAME[quantity].toLowerCase()} on ${amount} (satunnaisvaihtelu ${atLeast ? "vähintään välillä " : ""}${lower}–${upper}).`,
  change: (number, unit, of = "events") => {
    // Without a word between, "3,2 tuhatta" would be read as 3 200.
    const noun = COUNTED[of].many;
    const words: Partial<Record<Unit, string>> = {
      percent: `${number} ${number === "1" ? "prosenttiyksikkö" : "prosenttiyksikköä"}`,
      "per-1000": `${number} ${noun} tuhatta kohti`,
      "per-10000": `${number} ${noun} kymmentätuhatta kohti`,
      "per-100000": `${number} ${noun} sataatuhatta kohti`,
    };
    return words[unit] ?? number;
  },
  refusal: (refusal, about) => REFUSALS[refusal](about),
  unanswered: {
    before: "Lukua ei voi verrata edelliseen.",
    country: "Lukua ei voi verrata koko maahan.",
    trend: "Kehityssuuntaa ei voi arvioida.",
  },
  more: (count) => (count === 1 ? "ja yksi muu" : `ja ${count} muuta`),
};
