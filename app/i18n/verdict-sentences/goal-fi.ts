import type { GoalWords } from "./goal-words.ts";

/** Tavoitteiden lauseet suomeksi. */
export const goalFi: GoalWords = {
  goal: (direction, amount, year) =>
    `Tavoite: ${direction === "at-most" ? "enintään" : "vähintään"} ${amount} vuoteen ${year} mennessä.`,
  figure: (quantity, amount, year) => `${quantity === "share" ? "Osuus" : "Luku"} on ${amount} (${year}).`,
  reached: "Tavoite on saavutettu.",
  atTarget: (quantity) =>
    `${quantity === "share" ? "Osuus" : "Luku"} on nyt tavoitteessa. Tavoite katsotaan saavutetuksi vasta, kun tulos ei selity sattumalla.`,
  onPace: (pace, needed) =>
    `Kehitys etenee tavoitteen suuntaan riittävän nopeasti: noin ${pace} vuodessa, kun tarvitaan noin ${needed}.`,
  paceOpen: (pace, needed) =>
    `Kehitys etenee tavoitteen suuntaan: noin ${pace} vuodessa, kun tarvitaan noin ${needed}. Vauhti voi riittää, mutta se voi olla myös liian hidas.`,
  tooSlow: (pace, needed) =>
    `Kehitys etenee tavoitteen suuntaan mutta liian hitaasti: noin ${pace} vuodessa, kun tarvitaan noin ${needed}.`,
  wrongWay: (pace) => `Kehitys kulkee poispäin tavoitteesta: noin ${pace} vuodessa.`,
  range: (pace, lower, upper) => `${pace} (${lower}–${upper})`,
  besideLine: (_quantity, side, ahead, expected, exact) => {
    const size = side === "lower" ? "pienempi" : "suurempi";
    const so = ahead ? "joten aikataulussa ollaan" : "joten tavoitteesta ollaan jäljessä";
    return `Se on ${size} kuin tavoite tässä vaiheessa edellyttää (${expected}), ${so}.${exact ? "" : " Yhteen suuntaan kulkevaa muutosta ei ole osoitettu."}`;
  },
  cannotBeJudged: (reason) => `Etenemistä tavoitteeseen ei voi arvioida: ${reason}`,
  tooFew: (year, sinceBaseline) => {
    const wanted = `Siihen tarvitaan vähintään kaksi erillistä lukua${sinceBaseline ? " lähtövuodesta alkaen" : ""}`;
    return year ? `${wanted}, ja niitä on vasta yksi (${year}).` : `${wanted}, eikä niitä vielä ole.`;
  },
  afterBreak: (year) =>
    `Tilastointi on muuttunut vuonna ${year}, eikä vanhoja lukuja voi verrata uusiin. Uusia lukuja on vasta yksi, ja arvioon tarvitaan vähintään kaksi.`,
  noFigure: "Alueelta ei ole omaa lukua.",
};
