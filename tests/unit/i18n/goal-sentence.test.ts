import { describe, expect, it } from "vitest";
import { GOAL_STATES, type Goal, type GoalComponents, type GoalResult } from "#app/domain/goal.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { answered, type Limits, REFUSALS, refused } from "#app/domain/verdict.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type GoalFacts, goalSentence } from "#app/i18n/verdict-sentences/goal-sentence.ts";

const GOAL: Goal = { target: 5, year: 2030, direction: "at-most", baseline: { year: 2020, value: 8 } };
const FACTS: GoalFacts = {
  indicator: "sotkanet-493",
  title: { fi: "Toimeentulotukea saaneet, %", sv: null, en: null },
  unit: "percent",
  unitLabel: "%",
  decimals: 1,
  area: { kind: "kunta", code: "285", name: { fi: "Kotka", sv: "Kotka", en: "Kotka" } },
  sex: "total",
};
const names = (key: string): string => (key === "kunta:489" ? "Miehikkälä" : key);
/** Everything as one writes it by hand: no-break spaces as spaces. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function standing(
  status: GoalResult["status"],
  {
    value = 6.2,
    // Beside the line only a figure with an interval is told, or a total.
    limits = { lower: value - 0.2, upper: value + 0.2 },
    ...components
  }: { value?: number; limits?: Limits | null } & Partial<GoalComponents> = {},
): GoalResult {
  return {
    status,
    latest: { year: 2024, value, limits },
    components: { reached: false, needed: -0.2, pace: null, paceLimits: null, expected: 6.8, ...components },
    trendYears: [2020, 2021, 2022, 2023, 2024],
    judgedIn: 2026,
  };
}
const inAll = (stood: GoalResult | null, goal: Goal = GOAL, facts: GoalFacts = FACTS): string[] =>
  LOCALES.map((locale) => plain(goalSentence(facts, goal, stood, names, locale)));
const LEAD = [
  "Tavoite: enintään 5,0 % vuoteen 2030 mennessä. Osuus on 6,2 % (2024).",
  "Mål: högst 5,0 % senast år 2030. Andelen är 6,2 % (2024).",
  "Goal: at most 5.0% by 2030. The share is 6.2% (2024).",
];
const withLead = (...rest: string[]): string[] => rest.map((text, at) => `${LEAD[at]} ${text}`);

describe("a goal in words", () => {
  it("that is reached", () => {
    expect(inAll(standing(answered("reached"), { value: 4.2, reached: true, needed: 0 }))).toEqual([
      "Tavoite: enintään 5,0 % vuoteen 2030 mennessä. Osuus on 4,2 % (2024). Tavoite on saavutettu.",
      "Mål: högst 5,0 % senast år 2030. Andelen är 4,2 % (2024). Målet har uppnåtts.",
      "Goal: at most 5.0% by 2030. The share is 4.2% (2024). The goal has been reached.",
    ]);
  });

  it("whose figure is there now, as chance could take back, is not called reached", () => {
    const limits = { lower: 4.6, upper: 5.4 };
    const [fi, sv, en] = inAll(
      standing(answered("on-target"), { value: 5, limits, reached: true, needed: 0 }),
    );
    expect(fi).toMatch(
      /Osuus on 5,0 % \(2024\)\. Osuus on nyt tavoitteessa\. Tavoite katsotaan saavutetuksi vasta, kun tulos ei selity sattumalla\.$/,
    );
    expect(sv).toMatch(
      /Andelen är nu på målnivå\. Målet anses uppnått först när slumpen inte förklarar det\.$/,
    );
    expect(en).toMatch(
      /is now at its target\. The goal counts as reached only when chance does not explain it\.$/,
    );
  });

  it("on course by its pace", () => {
    const paceLimits = { lower: -0.5, upper: -0.2 };
    expect(inAll(standing(answered("on-course"), { pace: -0.35, paceLimits }))).toEqual(
      withLead(
        "Kehitys etenee tavoitteen suuntaan riittävän nopeasti: noin 0,35 prosenttiyksikköä (0,20–0,50) vuodessa, kun tarvitaan noin 0,20 prosenttiyksikköä.",
        "Utvecklingen går mot målet tillräckligt snabbt: cirka 0,35 procentenheter (0,20–0,50) per år, medan det behövs cirka 0,20 procentenheter.",
        "It is moving towards the goal fast enough: about 0.35 percentage points (0.20–0.50) a year, while about 0.20 percentage points is needed.",
      ),
    );
  });

  it("off course by its pace", () => {
    expect(inAll(standing(answered("off-course"), { pace: -0.1 }))).toEqual(
      withLead(
        "Kehitys etenee tavoitteen suuntaan mutta liian hitaasti: noin 0,10 prosenttiyksikköä vuodessa, kun tarvitaan noin 0,20 prosenttiyksikköä.",
        "Utvecklingen går mot målet men för långsamt: cirka 0,10 procentenheter per år, medan det behövs cirka 0,20 procentenheter.",
        "It is moving towards the goal but too slowly: about 0.10 percentage points a year, while about 0.20 percentage points is needed.",
      ),
    );
  });

  it("on its way at a pace that may be enough or not", () => {
    const paceLimits = { lower: -0.27, upper: -0.05 };
    expect(inAll(standing(answered("pace-open"), { pace: -0.16, paceLimits }))).toEqual(
      withLead(
        "Kehitys etenee tavoitteen suuntaan: noin 0,16 prosenttiyksikköä (0,05–0,27) vuodessa, kun tarvitaan noin 0,20 prosenttiyksikköä. Vauhti voi riittää, mutta se voi olla myös liian hidas.",
        "Utvecklingen går mot målet: cirka 0,16 procentenheter (0,05–0,27) per år, medan det behövs cirka 0,20 procentenheter. Takten kan räcka till, men den kan också vara för långsam.",
        "It is moving towards the goal: about 0.16 percentage points (0.05–0.27) a year, while about 0.20 percentage points is needed. The pace may be enough, but it may also be too slow.",
      ),
    );
  });

  it("going the wrong way", () => {
    expect(inAll(standing(answered("wrong-way"), { pace: 0.3 }))).toEqual(
      withLead(
        "Kehitys kulkee poispäin tavoitteesta: noin 0,30 prosenttiyksikköä vuodessa.",
        "Utvecklingen går bort från målet: cirka 0,30 procentenheter per år.",
        "It is moving away from the goal: about 0.30 percentage points a year.",
      ),
    );
  });

  it("ahead of the straight line without a shown trend is told as a place, not as a development", () => {
    expect(inAll(standing(answered("on-course")))).toEqual(
      withLead(
        "Se on pienempi kuin tavoite tässä vaiheessa edellyttää (6,8 %), joten aikataulussa ollaan. Yhteen suuntaan kulkevaa muutosta ei ole osoitettu.",
        "Den är mindre än målet förutsätter i det här skedet (6,8 %), så tidtabellen håller. Ingen förändring åt ett håll har påvisats.",
        "It is lower than the goal requires at this point (6.8%), so it is on schedule. No change in one direction has been shown.",
      ),
    );
  });

  it("of a total beside the straight line no trend is missed: nothing had to be shown", () => {
    const told = inAll(standing(answered("on-course"), { limits: null }));
    expect(told.map((text, at) => text.replace(`${LEAD[at]} `, ""))).toEqual([
      "Se on pienempi kuin tavoite tässä vaiheessa edellyttää (6,8 %), joten aikataulussa ollaan.",
      "Den är mindre än målet förutsätter i det här skedet (6,8 %), så tidtabellen håller.",
      "It is lower than the goal requires at this point (6.8%), so it is on schedule.",
    ]);
  });

  it("behind the straight line, where more is better, has too little", () => {
    const goal: Goal = { ...GOAL, target: 9, direction: "at-least", baseline: { year: 2020, value: 5 } };
    expect(inAll(standing(answered("off-course"), { expected: 6.6 }), goal)[0]).toBe(
      "Tavoite: vähintään 9,0 % vuoteen 2030 mennessä. Osuus on 6,2 % (2024). Se on pienempi kuin tavoite tässä vaiheessa edellyttää (6,6 %), joten tavoitteesta ollaan jäljessä. Yhteen suuntaan kulkevaa muutosta ei ole osoitettu.",
    );
  });

  it("of a rate names the unit, of a mean it does not, and negative figures keep their sign", () => {
    const rate: GoalFacts = {
      ...FACTS,
      unit: "per-1000",
      unitLabel: messagesFor("fi").common.unit["per-1000"],
    };
    const goal: Goal = { ...GOAL, target: -2, direction: "at-least", baseline: null };
    const stood = standing(answered("wrong-way"), { value: -5, needed: 0.5, pace: -0.4 });
    expect(inAll(stood, goal, rate)[0]).toBe(
      "Tavoite: vähintään \u22122,0 / 1 000 vuoteen 2030 mennessä. Luku on \u22125,0 / 1 000 (2024). Kehitys kulkee poispäin tavoitteesta: noin 0,40 tapausta tuhatta kohti vuodessa.",
    );
    const mean: GoalFacts = { ...FACTS, unit: "mean", unitLabel: "keskiarvo" };
    expect(inAll(standing(refused("no-interval")), { ...GOAL, target: 2.85 }, mean)[0]).toMatch(
      /^Tavoite: enintään 2,85 vuoteen 2030 mennessä\. Luku on 6,2 \(2024\)\. Etenemistä tavoitteeseen ei voi arvioida: vuosia ei voi arvioida yhdessä, koska /,
    );
  });

  it("without a figure says only that; before it has been judged it says only the goal", () => {
    const nothing = { ...standing(refused("no-figure")), latest: null, components: null };
    expect(inAll(nothing)).toEqual([
      "Tavoite: enintään 5,0 % vuoteen 2030 mennessä. Etenemistä tavoitteeseen ei voi arvioida: alueelta ei ole omaa lukua.",
      "Mål: högst 5,0 % senast år 2030. Det går inte att bedöma om målet är på väg att nås: området har inget eget tal.",
      "Goal: at most 5.0% by 2030. Whether the goal is within reach cannot be assessed: the area has no figure of its own.",
    ]);
    expect(inAll(null)).toEqual([
      "Tavoite: enintään 5,0 % vuoteen 2030 mennessä.",
      "Mål: högst 5,0 % senast år 2030.",
      "Goal: at most 5.0% by 2030.",
    ]);
  });
});

describe("a goal with fewer than two figures to go by asks for two, never for five", () => {
  const told = (why: ReturnType<typeof refused>, goal = GOAL): string[] =>
    inAll(standing(why), goal).map((text) => text.slice(text.indexOf(": ", text.indexOf("(2024)")) + 2));

  it("since its baseline, or at all", () => {
    expect(told(refused("too-few-points", ["2024"]))).toEqual([
      "siihen tarvitaan vähintään kaksi erillistä lukua lähtövuodesta alkaen, ja niitä on vasta yksi (2024).",
      "det krävs minst två skilda tal från och med utgångsåret, och hittills finns bara ett (2024).",
      "that takes at least two separate figures from the starting year on, and so far there is one (2024).",
    ]);
    const [fi, sv, en] = told(refused("too-few-points", []), { ...GOAL, baseline: null });
    expect(fi).toBe("siihen tarvitaan vähintään kaksi erillistä lukua, eikä niitä vielä ole.");
    expect(sv).toBe("det krävs minst två skilda tal, och inget finns ännu.");
    expect(en).toBe("that takes at least two separate figures, and there is none yet.");
  });

  it("or since the series was broken", () => {
    for (const text of told(refused("series-break", ["2023"]))) {
      expect(text).toContain("2023");
      expect(text).toMatch(/kaksi|två|two/);
      expect(text).not.toMatch(/viisi|fem|five/);
    }
  });
});

describe.each(REFUSALS)("a goal that cannot be judged: %s", (refusal) => {
  it("tells the reason as a whole sentence in each language", () => {
    const told = inAll(standing(refused(refusal, ["2021", "kunta:489"])));
    expect(new Set(told).size).toBe(LOCALES.length);
    told.forEach((text, at) => {
      expect(text).toMatch(/: [a-zåäö][^:]*.*[.)]$/);
      expect(text.startsWith(LEAD[at] ?? "?")).toBe(true);
      expect(text).not.toMatch(/undefined|null|NaN/);
    });
  });
});

describe("what sentences about goals never say", () => {
  const DEVELOPMENT: Record<Locale, RegExp> = {
    fi: /etenee|kulkee|saavutettu(?!\.? Aseta)/,
    sv: /går (mot|bort)|har uppnåtts\./,
    en: /is moving|has been reached/,
  };

  it("nothing goes forward or back where no change has been shown", () => {
    const quiet = [
      standing(answered("on-course")),
      standing(answered("off-course")),
      standing(refused("progress-not-shown")),
      standing(refused("no-baseline")),
    ];
    for (const stood of quiet)
      LOCALES.forEach((locale, at) => {
        expect(inAll(stood)[at]).not.toMatch(DEVELOPMENT[locale]);
      });
  });

  it("every status has a word and a legend of its own in each language", () => {
    for (const locale of LOCALES) {
      const { mark, legendWords } = messagesFor(locale).goals;
      const states = [...GOAL_STATES, "refused"] as const;
      expect(new Set(states.map((state) => mark[state])).size).toBe(states.length);
      expect(new Set(states.map((state) => legendWords[state])).size).toBe(states.length);
    }
  });
});
