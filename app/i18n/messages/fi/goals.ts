import type { GoalDirection, GoalMarkState } from "#app/domain/goal.ts";

/** Tavoitteet: merkit, sarakkeet ja se, mistä tila koostuu. Lauseet ovat tiedostossa goal-fi.ts. */
export const goals = {
  column: "Tavoite",
  mark: {
    reached: "saavutettu",
    "on-target": "nyt tavoitteessa",
    "on-course": "aikataulussa",
    "pace-open": "vauhti epävarma",
    "off-course": "jäljessä",
    "wrong-way": "väärään suuntaan",
    refused: "ei voi arvioida",
  } satisfies Record<GoalMarkState, string>,
  /** "enintään 5,0 % vuonna 2030" */
  short: {
    "at-most": (amount: string, year: number) => `enintään ${amount} vuonna ${year}`,
    "at-least": (amount: string, year: number) => `vähintään ${amount} vuonna ${year}`,
  } satisfies Record<GoalDirection, (amount: string, year: number) => string>,
  legend: "Tavoitteiden merkit",
  legendNote:
    "Pystyviiva on tavoite ja nuoli luku. Luku on nyt tavoitteessa, kun tuorein luku on tavoitteessa tai sitä parempi. Tavoite katsotaan saavutetuksi ja muu tila kerrotaan vasta, kun tulos ei selity sattumalla.",
  legendWords: {
    reached: "tavoite on saavutettu",
    "on-target": "luku on nyt tavoitteessa",
    "on-course": "etenee riittävän nopeasti tai on aikataulussa",
    "pace-open": "etenee tavoitteen suuntaan, mutta vauhti voi olla liian hidas",
    "off-course": "etenee liian hitaasti tai on jäljessä",
    "wrong-way": "kulkee poispäin tavoitteesta",
    refused: "tavoitteen etenemistä ei voi arvioida",
  } satisfies Record<GoalMarkState, string>,
  inputs: {
    target: "Tavoite",
    year: "Tavoitevuosi",
    baseline: "Lähtötaso",
    noBaseline: "ei annettu",
    limits: "Luvun 95 prosentin väli",
    noLimits: "ei voi laskea",
    expected: (year: number) => `Taso, jolla luvun pitäisi olla vuonna ${year} (suora viiva)`,
    needed: "Tarvittava muutos vuodessa",
    pace: "Osoitettu muutos vuodessa",
    paceRange: (lower: string, upper: string) => `95 prosentin väli ${lower} … ${upper}`,
    noPace: "yhteen suuntaan kulkevaa muutosta ei ole osoitettu",
    judgedIn: "Arvioitu vuonna",
    decision: "Päätös",
  },
  example: "Esimerkkitavoite: kukaan ei ole päättänyt siitä.",
  /** Sarakkeet datatiedostossa, alueittain. */
  twin: {
    target: (area: string) => `Tavoite: ${area}`,
    direction: (area: string) => `Tavoitteen suunta: ${area}`,
    year: (area: string) => `Tavoitevuosi: ${area}`,
    status: (area: string) => `Tavoitteen tila: ${area}`,
    directions: { "at-most": "enintään", "at-least": "vähintään" } satisfies Record<GoalDirection, string>,
  },
};
