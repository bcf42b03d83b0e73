import { describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { type Area, COUNTRY_CODE } from "#app/domain/area.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import {
  answered,
  type ComparisonResult,
  type Outcome,
  REFUSALS,
  type Refusal,
  refused,
  type TrendResult,
} from "#app/domain/verdict.ts";
import { countVerdicts } from "#app/domain/verdict-counts.ts";
import type { Place } from "#app/i18n/place-names.ts";
import { comparisonSentence, pairSentence } from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import type { VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";
import {
  countsSentence,
  figureSentence,
  resultHeadline,
  testsSentence,
} from "#app/i18n/verdict-sentences/headline.ts";
import { pooledSentence } from "#app/i18n/verdict-sentences/pooled-sentence.ts";
import { intervalSentence, positionSentence } from "#app/i18n/verdict-sentences/position-sentence.ts";
import { refusalSentence } from "#app/i18n/verdict-sentences/refusal-sentence.ts";
import { trendSentence } from "#app/i18n/verdict-sentences/trend-sentence.ts";
import { REFUSED_RESULT, RESULT, TOGETHER } from "#tests/support/area-results.ts";

const KOTKA: Area = { kind: "kunta", code: "285", name: { fi: "Kotka", sv: "Kotka", en: "Kotka" } };
const COUNTY: Area = {
  kind: "hyvinvointialue",
  code: "10",
  name: {
    fi: "Kymenlaakson hyvinvointialue",
    sv: "Kymmenedalens välfärdsområde",
    en: "Wellbeing services county of Kymenlaakso",
  },
};
const region = (code: string, fi: string, sv: string): Area => ({
  kind: "kunta",
  code,
  name: { fi, sv, en: fi },
});
const COUNTRY: Area = { kind: "maa", code: COUNTRY_CODE, name: { fi: "", sv: "", en: "" } };
const FACTS: VerdictFacts = {
  indicator: "sotkanet-493",
  title: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: "Social assistance" },
  unit: "percent",
  decimals: 1,
  area: KOTKA,
  sex: "total",
};
const names = (key: string): string => `<${key}>`;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const inAll = (make: (locale: Locale) => string): string[] => LOCALES.map((locale) => plain(make(locale)));

const country = (changes: Partial<ComparisonResult>): Outcome<ComparisonResult> => {
  if (!RESULT.country?.ok) throw new Error("the fixture has a comparison");
  return answered({ ...RESULT.country.result, ...changes });
};
const trend = (changes: Partial<TrendResult>): Outcome<TrendResult> => {
  if (!RESULT.trend.ok) throw new Error("the fixture has a trend");
  return answered({ ...RESULT.trend.result, ...changes });
};
const beside = (outcome: Outcome<ComparisonResult>): string[] =>
  inAll((locale) => comparisonSentence(FACTS, { kind: "area", place: COUNTRY }, outcome, names, locale));

describe("a comparison in words", () => {
  it("tells a clear difference, how clear, and that it is better", () => {
    expect(beside(country({}))).toEqual([
      "Osuus on pienempi kuin koko maassa (7,1 %), ja ero on tilastollisesti hyvin selvä. Tilanne on tältä osin parempi.",
      "Andelen är mindre än i hela landet (7,1 %), och skillnaden är statistiskt mycket tydlig. I detta avseende är läget bättre.",
      "The share is lower than in the whole country (7.1%), and the difference is statistically very clear. In this respect the situation is better.",
    ]);
  });

  it("tells a difference without judging where the indicator has no good direction", () => {
    expect(beside(country({ significance: "95", judgement: "no-judgement", direction: "higher" }))).toEqual([
      "Osuus on suurempi kuin koko maassa (7,1 %), ja ero on tilastollisesti selvä.",
      "Andelen är större än i hela landet (7,1 %), och skillnaden är statistiskt tydlig.",
      "The share is higher than in the whole country (7.1%), and the difference is statistically clear.",
    ]);
  });

  it("says about the same only where the whole interval is so near that nothing else is left", () => {
    expect(
      beside(country({ significance: "none", relevant: false, close: true, judgement: "similar" })),
    ).toEqual([
      "Osuus on suunnilleen sama kuin koko maassa (7,1 %): ero mahtuu satunnaisvaihteluun.",
      "Andelen är ungefär densamma som i hela landet (7,1 %): skillnaden ryms inom slumpvariationen.",
      "The share is about the same as in the whole country (7.1%): the difference is within random variation.",
    ]);
  });

  it("of a difference that chance explains says which way it lies, and never that the two are the same", () => {
    expect(beside(country({ significance: "none", judgement: "similar" }))).toEqual([
      "Osuus on pienempi kuin koko maassa (7,1 %), mutta ero mahtuu satunnaisvaihteluun.",
      "Andelen är mindre än i hela landet (7,1 %), men skillnaden ryms inom slumpvariationen.",
      "The share is lower than in the whole country (7.1%), but the difference is within random variation.",
    ]);
  });

  it("says that a certain difference is small", () => {
    expect(beside(country({ relevant: false, judgement: "similar" }))[0]).toBe(
      "Osuus on hieman pienempi kuin koko maassa (7,1 %): ero on tilastollisesti selvä mutta pieni.",
    );
  });

  it("of the same number says that, and nothing of chance", () => {
    for (const significance of ["none", "exact", "not-tested"] as const)
      expect(beside(country({ significance, direction: "equal", judgement: "similar" }))).toEqual([
        "Osuus on sama kuin koko maassa (7,1 %).",
        "Andelen är densamma som i hela landet (7,1 %).",
        "The share is the same as in the whole country (7.1%).",
      ]);
  });

  it("of the same number does not say that a difference is untested, beside an area or a year", () => {
    const untested = { significance: "not-tested", direction: "equal", why: refused("no-count") } as const;
    expect(beside(country({ ...untested, judgement: "cannot-be-judged" }))[0]).toBe(
      "Osuus on sama kuin koko maassa (7,1 %).",
    );
    if (!RESULT.pair.ok) throw new Error("the fixture has two years");
    const pair = answered({ ...RESULT.pair.result, ...untested });
    expect(inAll((locale) => pairSentence(FACTS, pair, names, locale))).toEqual([
      "Osuus on sama kuin vuonna 2024 (6,4 %).",
      "Andelen är densamma som år 2024 (6,4 %).",
      "The share is the same as in 2024 (6.4%).",
    ]);
  });

  it("of totals says which way they lie, and nothing of chance", () => {
    expect(beside(country({ significance: "exact" }))[0]).toBe(
      "Osuus on pienempi kuin koko maassa (7,1 %). Tilanne on tältä osin parempi.",
    );
    expect(beside(country({ significance: "exact", relevant: false, judgement: "similar" }))).toEqual([
      "Osuus on hieman pienempi kuin koko maassa (7,1 %).",
      "Andelen är något mindre än i hela landet (7,1 %).",
      "The share is slightly lower than in the whole country (7.1%).",
    ]);
  });

  it("of what nothing has tested says which way it lies, and why there is no test", () => {
    const untested = { significance: "not-tested", judgement: "cannot-be-judged" } as const;
    expect(beside(country({ ...untested, why: refused("no-count") }))).toEqual([
      "Osuus on pienempi kuin koko maassa (7,1 %). Eroa ei ole testattu, koska lähde ei kerro luvun takana olevaa määrää.",
      "Andelen är mindre än i hela landet (7,1 %). Skillnaden har inte testats, eftersom källan inte uppger antalet bakom talet.",
      "The share is lower than in the whole country (7.1%). The difference has not been tested, because the source does not give the number behind the figure.",
    ]);
    expect(beside(country({ ...untested, why: refused("balance") }))[0]).toContain(
      "koska luku on kahden määrän erotus.",
    );
  });

  it("names the municipalities that are not in a sum, and denies none of them a published nought", () => {
    const rest = (benchmarkFrom: "summed" | "middle", missing: readonly AreaKey[] = ["kunta:489"]) => {
      const outcome = country({ benchmarkFrom, missing });
      return inAll((locale) =>
        comparisonSentence(FACTS, { kind: "rest", county: COUNTY }, outcome, names, locale),
      );
    };
    const [fi, sv, en] = rest("summed");
    expect(fi).toContain(
      "Vertailussa ei ole mukana kunta, jonka lukua tai sen takana olevia määriä ei tiedetä (<kunta:489>).",
    );
    expect(sv).toContain(
      "Jämförelsen omfattar inte den kommun vars tal eller antalen bakom det inte är kända (<kunta:489>).",
    );
    expect(en).toContain(
      "The comparison leaves out the municipality whose figure or the numbers behind it are not known (<kunta:489>).",
    );
    const several = rest("summed", ["kunta:489", "kunta:624"]);
    expect(several[0]).toContain("Vertailussa eivät ole mukana kunnat, joiden lukua tai");
    expect(several[1]).toContain("Jämförelsen omfattar inte de kommuner vars tal eller");
    expect(several[2]).toContain("The comparison leaves out the municipalities whose figure or");
    for (const told of rest("summed")) expect(told).not.toMatch(/julkaistu|publicerats|published/);
    expect(rest("middle")[0]).toContain("joiden luku on julkaistu (puuttuu: <kunta:489>).");
  });

  it("tells a middle between two scores with its half, by which it is classed", () => {
    const tea: VerdictFacts = {
      ...FACTS,
      indicator: "tea-liikunta",
      title: { fi: "Terveydenedistämisaktiivisuus (TEA), liikunta", sv: null, en: null },
      unit: "score",
      decimals: 0,
    };
    const middle = country({
      ...{ benchmark: 74.5, benchmarkFrom: "middle", difference: 5.5, direction: "higher" },
      ...{ significance: "exact", judgement: "better" },
    });
    expect(plain(comparisonSentence(tea, { kind: "area", place: COUNTRY }, middle, names, "fi"))).toBe(
      "Luku on suurempi kuin Suomen kuntien mediaani (74,5). Luokka on ”hyvä”, vertailuluvun luokka ”parannettavaa”. Tilanne on tältä osin parempi.",
    );
  });

  it("names a benchmark that we have summed ourselves", () => {
    expect(beside(country({ benchmarkFrom: "summed", significance: "95" }))[0]).toContain(
      "pienempi kuin koko maassa kuntien luvuista laskettuna (7,1 %)",
    );
  });

  it("with the rest of the county bends its name", () => {
    const rest = RESULT.rest ?? refused("no-figure");
    expect(
      inAll((locale) => comparisonSentence(FACTS, { kind: "rest", county: COUNTY }, rest, names, locale)),
    ).toEqual([
      "Osuus on hieman pienempi kuin muualla Kymenlaaksossa (6,9 %): ero on tilastollisesti selvä mutta pieni.",
      "Andelen är något mindre än på andra håll i Kymmenedalen (6,9 %): skillnaden är statistiskt tydlig men liten.",
      "The share is slightly lower than elsewhere in Kymenlaakso (6.9%): the difference is statistically clear but small.",
    ]);
  });
});

describe("why nothing is said, in words", () => {
  const told = (refusal: Refusal, about: string[]): string[] =>
    inAll((locale) => refusalSentence(refused(refusal, about), names, locale));

  it("of figures of two years says just that, and of sexes that they are others", () => {
    expect(told("different-terms", ["2025 / 2023"])).toEqual([
      "Luvut ovat eri vuosilta (2025 ja 2023), joten niitä ei voi verrata.",
      "Talen är från olika år (2025 och 2023) och kan därför inte jämföras.",
      "The figures are of different years (2025 and 2023), so they cannot be compared.",
    ]);
    expect(told("different-terms", ["male / female"])[0]).toMatch(/eri sukupuoli/);
  });

  it("agrees in number with the only municipality that has a figure", () => {
    expect(told("too-few-areas", ["1"])).toEqual([
      "Luku on vain yhdestä kunnasta, mikä on liian vähän koko maan jakauman kuvaamiseen.",
      "Tal finns bara för en kommun, vilket är för lite för att beskriva hela landet.",
      "Only one municipality has a figure, which is not enough to describe the whole country.",
    ]);
    expect(told("too-few-areas", ["6"])[1]).toMatch(/för 6 kommuner/);
  });

  it("names the years of which the source does not tell the group's size as missing", () => {
    expect(told("no-denominator", ["2021", "2022", "2025"])).toEqual([
      "Lähde ei kerro, kuinka monesta luku on laskettu (puuttuu: 2021–2022, 2025). Siksi sattuman osuutta ei voi arvioida.",
      "Källan uppger inte hur stor gruppen bakom talet är (saknas: 2021–2022, 2025). Därför kan slumpens andel inte bedömas.",
      "The source does not say how large the group behind the figure is (missing: 2021–2022, 2025), so the part played by chance cannot be assessed.",
    ]);
  });
});

describe("an area together with others in words", () => {
  it("stands beside similar municipalities", () => {
    const similar = TOGETHER.similar ?? refused("no-figure");
    expect(inAll((locale) => comparisonSentence(FACTS, { kind: "similar" }, similar, names, locale))).toEqual(
      [
        "Osuus on suurempi kuin samankaltaisissa kunnissa (6,1 %), mutta ero mahtuu satunnaisvaihteluun.",
        "Andelen är större än i liknande kommuner (6,1 %), men skillnaden ryms inom slumpvariationen.",
        "The share is higher than in similar municipalities (6.1%), but the difference is within random variation.",
      ],
    );
  });

  it("tells five years together with their range of chance, and the country's same years", () => {
    const pooled = TOGETHER.pooled ?? refused("no-figure");
    expect(inAll((locale) => pooledSentence(FACTS, COUNTRY, pooled, names, locale))).toEqual([
      "Viiden viime mittauksen (2021–2025) yhteinen osuus on 6,3 % (satunnaisvaihtelu vähintään välillä 6,2–6,4 %). Osuus on pienempi kuin koko maassa samoina vuosina (7,0 %), ja ero on tilastollisesti hyvin selvä. Tilanne on tältä osin parempi.",
      "Den gemensamma andelen för de fem senaste mätningarna (2021–2025) är 6,3 % (slumpvariation minst mellan 6,2 och 6,4 %). Andelen är mindre än i hela landet under samma år (7,0 %), och skillnaden är statistiskt mycket tydlig. I detta avseende är läget bättre.",
      "Over the five latest measurements (2021–2025) together, the share is 6.3% (random variation at least from 6.2 to 6.4%). The share is lower than in the whole country in the same years (7.0%), and the difference is statistically very clear. In this respect the situation is better.",
    ]);
  });

  it("names each municipality in its own form", () => {
    const place: Place = {
      kind: "together",
      members: [
        region("489", "Miehikkälä", "Miehikkälä"),
        region("624", "Pyhtää", "Pyttis"),
        region("935", "Virolahti", "Vederlax"),
      ],
    };
    expect(inAll((locale) => figureSentence({ ...FACTS, area: place }, RESULT, locale))).toEqual([
      "Miehikkälässä, Pyhtäällä ja Virolahdella yhteensä 6,6 % asukkaista sai toimeentulotukea vuonna 2025.",
      "I Miehikkälä, Pyttis och Vederlax sammanlagt fick 6,6 % av invånarna utkomststöd år 2025.",
      "In Miehikkälä, Pyhtää and Virolahti together, 6.6% of residents received social assistance in 2025.",
    ]);
  });
});

describe("a trend in words", () => {
  it("clear, with its first and last figure and its judgement", () => {
    expect(inAll((locale) => trendSentence(FACTS, trend({}), names, locale))).toEqual([
      "Osuus on kasvanut selvästi: 5,9 % vuonna 2021 ja 6,6 % vuonna 2025. Kehityssuunta on kielteinen.",
      "Andelen har ökat tydligt: 5,9 % år 2021 och 6,6 % år 2025. Utvecklingen är ogynnsam.",
      "The share has clearly risen: 5.9% in 2021 and 6.6% in 2025. The direction is unfavourable.",
    ]);
  });

  it("that is not shown tells a size of hundreds without the decimals that it does not have", () => {
    const none = trend({ step: "none", direction: "higher", judgement: "similar", smallestStrict: 230.4 });
    const care = { ...FACTS, unit: "per-10000", counted: "events" } as const;
    expect(inAll((locale) => trendSentence(care, none, names, locale))).toEqual([
      "Vuosina 2021–2025 ei voi osoittaa muutosta: vaihtelu voi olla sattumaa. Muutoksen olisi pitänyt olla vähintään noin 230 tapausta kymmentätuhatta kohti, jotta se olisi todennäköisesti näkynyt.",
      "Under åren 2021–2025 kan ingen förändring påvisas: variationen kan bero på slumpen. Förändringen borde ha varit minst cirka 230 per tiotusen för att sannolikt ha synts.",
      "No change can be shown over 2021–2025: the variation may be chance. A change would have had to be at least about 230 per ten thousand to be likely to show.",
    ]);
  });

  it("small but consistent", () => {
    expect(
      plain(
        trendSentence(
          FACTS,
          trend({ step: "small", direction: "higher", judgement: "similar" }),
          names,
          "fi",
        ),
      ),
    ).toBe("Osuus on kasvanut vähän mutta johdonmukaisesti: 5,9 % vuonna 2021 ja 6,6 % vuonna 2025.");
  });

  it("that has gone the other way lately says so", () => {
    const lately = trend({ values: [5.9, 6.8, 7.4, 7.1, 6.9], turnedLately: true });
    expect(inAll((locale) => trendSentence(FACTS, lately, names, locale))).toEqual([
      "Osuus on kasvanut selvästi: 5,9 % vuonna 2021 ja 6,9 % vuonna 2025. Kehityssuunta on kielteinen. Kahdessa viime mittauksessa suunta on kuitenkin ollut päinvastainen.",
      "Andelen har ökat tydligt: 5,9 % år 2021 och 6,9 % år 2025. Utvecklingen är ogynnsam. I de två senaste mätningarna har riktningen dock varit den motsatta.",
      "The share has clearly risen: 5.9% in 2021 and 6.9% in 2025. The direction is unfavourable. In the two latest measurements, however, it has gone the other way.",
    ]);
  });

  const varying = { step: "varying", significance: "none", judgement: "similar" } as const;

  it("varying with a turn is told as a course, not as nothing", () => {
    const values = [9, 8.1, 7.2, 8, 8.8];
    expect(
      inAll((locale) => trendSentence(FACTS, trend({ ...varying, values, turn: 2023 }), names, locale)),
    ).toEqual([
      "Osuus on vaihdellut enemmän kuin sattuma selittää, mutta ei yhteen suuntaan: se pieneni vuoteen 2023 asti ja on kasvanut sen jälkeen (9,0 % vuonna 2021, 7,2 % vuonna 2023 ja 8,8 % vuonna 2025).",
      "Andelen har varierat mer än slumpen förklarar, men inte åt ett håll: den minskade fram till år 2023 och har ökat sedan dess (9,0 % år 2021, 7,2 % år 2023 och 8,8 % år 2025).",
      "The share has varied by more than chance explains, but not in one direction: it fell until 2023 and has risen since (9.0% in 2021, 7.2% in 2023 and 8.8% in 2025).",
    ]);
  });

  it("varying without a turn says that the years differ, but not one way", () => {
    const values = [9, 7.2, 8.8, 7.3, 8.7];
    expect(inAll((locale) => trendSentence(FACTS, trend({ ...varying, values }), names, locale))).toEqual([
      "Osuus on vaihdellut vuosina 2021–2025 enemmän kuin sattuma selittää, mutta ei yhteen suuntaan: 9,0 % vuonna 2021 ja 8,7 % vuonna 2025.",
      "Andelen har under åren 2021–2025 varierat mer än slumpen förklarar, men inte åt ett håll: 9,0 % år 2021 och 8,7 % år 2025.",
      "The share has varied over 2021–2025 by more than chance explains, but not in one direction: 9.0% in 2021 and 8.7% in 2025.",
    ]);
  });

  it("of equal figures has no word of chance", () => {
    const values = [0, 0, 0, 0, 0];
    expect(inAll((locale) => trendSentence(FACTS, trend({ step: "none", values }), names, locale))).toEqual([
      "Osuus on pysynyt samana vuosina 2021–2025 (0,0 %).",
      "Andelen har varit densamma under åren 2021–2025 (0,0 %).",
      "The share has stayed the same over 2021–2025 (0.0%).",
    ]);
  });

  it("of persons names persons in what would have shown, of events cases", () => {
    const told = (counted: NonNullable<VerdictFacts["counted"]>): string =>
      plain(trendSentence({ ...FACTS, unit: "per-1000", counted }, trend({ step: "none" }), names, "fi"));
    expect(told("persons")).toMatch(/vähintään noin \d+,\d henkilöä tuhatta kohti, jotta/);
    expect(told("events")).toMatch(/vähintään noin \d+,\d tapausta tuhatta kohti, jotta/);
  });

  it("not shown: with what would have shown", () => {
    expect(inAll((locale) => trendSentence(FACTS, trend({ step: "none" }), names, locale))).toEqual([
      "Vuosina 2021–2025 ei voi osoittaa muutosta: vaihtelu voi olla sattumaa. Muutoksen olisi pitänyt olla vähintään noin 0,5 prosenttiyksikköä, jotta se olisi todennäköisesti näkynyt.",
      "Under åren 2021–2025 kan ingen förändring påvisas: variationen kan bero på slumpen. Förändringen borde ha varit minst cirka 0,5 procentenheter för att sannolikt ha synts.",
      "No change can be shown over 2021–2025: the variation may be chance. A change would have had to be at least about 0.5 percentage points to be likely to show.",
    ]);
  });
});

describe("other sentences", () => {
  it("two years are never a rise", () => {
    expect(inAll((locale) => pairSentence(FACTS, RESULT.pair, names, locale))).toEqual([
      "Osuus on suurempi kuin vuonna 2024 (6,4 %), mutta ero mahtuu satunnaisvaihteluun.",
      "Andelen är större än år 2024 (6,4 %), men skillnaden ryms inom slumpvariationen.",
      "The share is higher than in 2024 (6.4%), but the difference is within random variation.",
    ]);
  });

  it("the place in the country comes with its uncertainty", () => {
    const position = RESULT.position ?? refused("no-figure");
    expect(plain(positionSentence(position, names, "fi"))).toBe(
      "Luku on pienempi 29 prosentissa niistä 302 kunnasta, joista se on saatavilla. Kun satunnaisvaihtelu otetaan huomioon, pienempi luku on 23–37 prosentissa kunnista.",
    );
  });

  it("the place counts only those that are lower, and rounds neither to none nor to all", () => {
    const placed = (below: number): string[] => {
      if (!RESULT.position?.ok) throw new Error("the fixture has a place");
      const position = answered({ ...RESULT.position.result, below, percentileLimits: null });
      return inAll((locale) => positionSentence(position, names, locale));
    };
    expect(placed(0)).toEqual([
      "Luku ei ole pienempi yhdessäkään niistä 302 kunnasta, joista se on saatavilla.",
      "Talet är inte lägre i någon av de 302 kommuner som det finns för.",
      "None of the 302 municipalities that have a figure has a lower one.",
    ]);
    expect(placed(0.3)).toEqual([
      "Luku on pienempi yhdessä niistä 302 kunnasta, joista se on saatavilla.",
      "Talet är lägre i en av de 302 kommuner som det finns för.",
      "The figure is lower in one of the 302 municipalities that have one.",
    ]);
    expect(placed(0.45)[0]).toContain("pienempi yhdessä niistä");
    expect(placed((3 / 302) * 100)).toEqual([
      "Luku on pienempi kolmessa niistä 302 kunnasta, joista se on saatavilla.",
      "Talet är lägre i tre av de 302 kommuner som det finns för.",
      "The figure is lower in three of the 302 municipalities that have one.",
    ]);
    expect(placed((10 / 302) * 100)[0]).toContain("kymmenessä niistä 302 kunnasta");
    expect(placed((11 / 302) * 100)[0]).toContain("4 prosentissa niistä");
    expect(placed(99.7)[1]).toContain("lägre i över 99 procent av");
  });

  it("the interval comes with what it was made of", () => {
    expect(plain(intervalSentence(FACTS, RESULT.interval, names, "sv"))).toBe(
      "Enbart slumpen skulle kunna flytta andelen mellan 6,4 och 6,8 % (95 procents konfidensintervall). Bakom talet finns 3 455 personer av cirka 52 300.",
    );
  });

  it("the denominator is rounded, and its ending follows how it is read", () => {
    if (!RESULT.interval.ok || !RESULT.interval.result.counted)
      throw new Error("the fixture has an interval");
    const { result } = RESULT.interval;
    const { counted } = RESULT.interval.result;
    const told = (count: number, denominator: number): string =>
      plain(
        intervalSentence(
          FACTS,
          answered({ ...result, counted: { ...counted, count, denominator } }),
          names,
          "fi",
        ),
      );
    expect(told(3345, 26760)).toContain("Luvun takana on 3 345 henkilöä noin 26 800:sta.");
    expect(told(45, 4276)).toContain("noin 4 280:stä.");
    expect(told(45, 431)).toContain("noin 431:stä.");
    expect(told(45, 26040)).toContain("noin 26 000:sta.");
  });

  it("what is counted has its name, in the number that it takes, and is about where rounding leaves it open", () => {
    if (!RESULT.interval.ok || !RESULT.interval.result.counted)
      throw new Error("the fixture has an interval");
    const { result } = RESULT.interval;
    const { counted } = RESULT.interval.result;
    const told = (facts: Partial<VerdictFacts>, changes: Partial<typeof result>): string[] =>
      inAll((locale) =>
        intervalSentence({ ...FACTS, ...facts }, answered({ ...result, ...changes }), names, locale),
      ).map((text) =>
        text.slice(text.indexOf(").") + 3).replace(/ (Luvussa|I talet|The figure counts).*/, ""),
      );
    const of = (count: number, bounds?: typeof counted.bounds) => ({
      counted: { ...counted, count, denominator: 1640, ...(bounds && { bounds }) },
    });
    expect(told({}, of(115))).toEqual([
      "Luvun takana on 115 henkilöä noin 1 640:stä.",
      "Bakom talet finns 115 personer av cirka 1 640.",
      "Behind the figure are 115 people out of about 1,640.",
    ]);
    expect(told({}, of(1))[0]).toBe("Luvun takana on 1 henkilö noin 1 640:stä.");
    expect(told({}, of(1))[2]).toBe("Behind the figure is 1 person out of about 1,640.");
    expect(told({ counted: "households" }, of(115)).map((text) => text.split(" ")[4])).toEqual([
      "kotitaloutta",
      "hushåll",
      "115",
    ]);
    expect(told({ counted: "respondents" }, of(29))[0]).toBe("Luvun takana on 29 vastaajaa noin 1 640:stä.");
    // The source has counted those who answered: there is nothing about it.
    const asked = {
      counted: { ...counted, count: 29, denominator: 1647 },
      denominatorFrom: "respondents",
    } as const;
    expect(told({}, asked)).toEqual([
      "Luvun takana on 29 vastaajaa 1 647:stä.",
      "Bakom talet finns 29 svarande av 1 647.",
      "Behind the figure are 29 respondents out of 1,647.",
    ]);
    expect(told({}, { ...asked, denominatorFrom: "weighted" })).toEqual([
      "Luvun takana on 1 647 vastaajaa, ja osuus on laskettu painotetuista vastauksista.",
      "Bakom talet finns 1 647 svarande, och andelen har beräknats utifrån viktade svar.",
      "Behind the figure are 1,647 respondents; the share is worked out from weighted answers.",
    ]);
    expect(told({}, { ...asked, denominatorFrom: "respondents-only" })).toEqual([
      "Luvun takana on 1 647 vastaajaa.",
      "Bakom talet finns 1 647 svarande.",
      "Behind the figure are 1,647 respondents.",
    ]);
    expect(told({}, of(0))).toEqual([
      "Luvun takana ei ole yhtään henkilöä noin 1 640:stä.",
      "Bakom talet finns ingen person av cirka 1 640.",
      "Behind the figure is nobody out of about 1,640.",
    ]);
    expect(told({}, { ...of(0), atLeast: true })[0]).toBe(
      "Luvun takana ei ole yhtään tapausta noin 1 640 ihmisen joukossa.",
    );
    expect(told({}, { ...of(7), atLeast: true })[0]).toBe(
      "Luvun takana on 7 tapausta noin 1 640 ihmisen joukossa.",
    );
    const open = { leastCount: 110, mostCount: 120, leastDenominator: 1640, mostDenominator: 1640 };
    expect(told({}, of(115, open))).toEqual([
      "Luvun takana on noin 115 henkilöä noin 1 640:stä.",
      "Bakom talet finns cirka 115 personer av cirka 1 640.",
      "Behind the figure are about 115 people out of about 1,640.",
    ]);
  });

  it("five years together have limits that are no least ones, unless events are counted", () => {
    const pooled = TOGETHER.pooled;
    if (!pooled?.ok) throw new Error("the fixture has five years together");
    const { interval } = pooled.result;
    const told = inAll((locale) =>
      pooledSentence(
        FACTS,
        COUNTRY,
        answered({ ...pooled.result, interval: { ...interval, atLeast: false } }),
        names,
        locale,
      ),
    );
    expect(told.map((text) => /\(([^)]*6[.,]2[^)]*)\)/.exec(text)?.[1])).toEqual([
      "satunnaisvaihtelu 6,2–6,4 %",
      "slumpvariation 6,2–6,4 %",
      "random variation 6.2–6.4%",
    ]);
  });

  it("the headline tells the figure first; of a figure that cannot be judged it tells nothing more", () => {
    expect(plain(resultHeadline(FACTS, RESULT, COUNTY, names, "fi"))).toMatch(
      /^Kotkassa 6,6 % asukkaista sai toimeentulotukea .* Osuus on pienempi .* Osuus on kasvanut/,
    );
    expect(plain(resultHeadline(FACTS, REFUSED_RESULT, COUNTY, names, "fi"))).toBe(
      "Kotkassa 6,6 % asukkaista sai toimeentulotukea vuonna 2025.",
    );
  });

  it("the headline stands beside the rest of the county where the country has no figure", () => {
    const without = { ...RESULT, country: refused("no-benchmark", ["maa:358"]) };
    expect(plain(resultHeadline(FACTS, without, COUNTY, names, "fi"))).toContain(
      "kuin muualla Kymenlaaksossa (6,9 %)",
    );
    expect(countVerdicts([without, RESULT])).toMatchObject({
      better: 1,
      rest: { better: 0, worse: 0, similar: 1 },
    });
  });

  it("a page says how its indicators stand and how many tests that took", () => {
    const standing = countVerdicts([RESULT, RESULT, REFUSED_RESULT]);
    expect(standing).toMatchObject({ better: 2, worse: 0, comparisons: 4, trends: 2, trendsWorse: 2 });
    expect(countsSentence(standing, "fi", { whose: "municipality", against: "country" })).toBe(
      "Kuntaa verrattiin koko maahan 2 luvulla, kullakin erikseen. Kaikki ovat parempia. Viiden viime mittauksen aikana 2 lukua on muuttunut selvästi huonompaan suuntaan.",
    );
    expect(testsSentence(standing, "fi")).toBe(
      "Sivun arvioiden takana on 6 tilastollista testiä. Jokin niistä voi näyttää eron pelkän sattuman vuoksi.",
    );
    expect(testsSentence({ comparisons: 0, trends: 0 }, "fi")).toBeNull();
  });

  it("names the sex that the figure is of", () => {
    expect(resultHeadline({ ...FACTS, sex: "female" }, REFUSED_RESULT, COUNTY, names, "sv")).toMatch(
      /^Kvinnor: I Kotka/,
    );
  });
});

describe.each(REFUSALS)("the refusal %s", (refusal) => {
  it("has a sentence of its own in each language", () => {
    const told = LOCALES.map((locale) =>
      refusalSentence(refused(refusal, ["2021", "kunta:489"]), names, locale),
    );
    expect(new Set(told).size).toBe(LOCALES.length);
    for (const sentence of told) expect(sentence).toMatch(/^[A-ZÅÄÖ].*[.)]$/);
    for (const sentence of told) expect(sentence).not.toMatch(/undefined|null|-/);
  });
});

describe("what a refusal names", () => {
  const told = (about: string[]): string => refusalSentence(refused("no-interval", about), names, "fi");

  it("are years in order, those that follow each other as a run", () => {
    expect(told(["2019", "2012", "2011", "2010"])).toContain("(puuttuu: 2010–2012, 2019)");
    expect(told(["2012", "2008", "2004"])).toContain("(puuttuu: 2004, 2008, 2012)");
  });

  it("are no years where none of the five has a count: the cause says it", () => {
    const years = ["2016", "2018", "2020", "2022", "2024"];
    expect(inAll((locale) => refusalSentence(refused("no-interval", years), names, locale))).toEqual([
      "Vuosia ei voi arvioida yhdessä, koska lähde ei kerro lukujen takana olevia määriä.",
      "Åren kan inte bedömas tillsammans, eftersom källan inte uppger antalen bakom talen.",
      "The years cannot be assessed together, because the source does not give the numbers behind the figures.",
    ]);
  });

  it("of totals says that they are exact, which a share and a score are as well", () => {
    const unvaried = refused("without-chance");
    const told = (unit: VerdictFacts["unit"]): string[] =>
      inAll((locale) => intervalSentence({ ...FACTS, unit }, unvaried, names, locale));
    expect(told("percent")).toEqual([
      "Osuus on sellaisenaan tarkka: siinä ei ole satunnaisvaihtelua, joka pitäisi ottaa huomioon.",
      "Andelen är exakt: den innehåller ingen slumpmässig variation som behöver beaktas.",
      "The share is exact as it stands: there is no random variation to allow for.",
    ]);
    expect(told("score")[1]).toBe(
      "Talet är exakt: det innehåller ingen slumpmässig variation som behöver beaktas.",
    );
    expect(inAll((locale) => pooledSentence(FACTS, COUNTRY, unvaried, names, locale))[0]).toBe(
      "Vuosia ei tarvitse laskea yhteen, koska luvussa ei ole satunnaisvaihtelua.",
    );
  });

  it("are three areas at most, and how many more there are", () => {
    const areas = ["kunta:285", "kunta:286", "kunta:075", "kunta:489", "kunta:624"];
    const tell = (locale: Locale): string => refusalSentence(refused("part-hidden", areas), names, locale);
    expect(tell("fi")).toContain("(puuttuu: <kunta:285>, <kunta:286>, <kunta:075> ja 2 muuta)");
    expect(tell("sv")).toContain("<kunta:075> och 2 till)");
    expect(tell("en")).toContain("<kunta:075> and 2 more)");
  });
});

describe("what sentences never say", () => {
  const CHANGE =
    /kasvanut|laskenut|noussut|pienentynyt|vähentynyt|ökat|minskat|stigit|sjunkit|risen|fallen|grown|increased|decreased/i;
  const GOOD_OR_BAD = /parempi|huonompi|myöntei|kieltei|bättre|sämre|gynnsam|better|worse|favourable/i;
  const SIGNIFICANCES = ["none", "95", "99.8"] as const;

  it("two years are never called a change, whatever their difference", () => {
    if (!RESULT.pair.ok) throw new Error("the fixture has a pair");
    for (const locale of LOCALES)
      for (const significance of SIGNIFICANCES)
        for (const direction of ["lower", "equal", "higher"] as const)
          expect(
            pairSentence(FACTS, answered({ ...RESULT.pair.result, significance, direction }), names, locale),
          ).not.toMatch(CHANGE);
  });

  it("nothing has grown or fallen where no change could be shown", () => {
    for (const locale of LOCALES)
      expect(trendSentence(FACTS, trend({ step: "none" }), names, locale)).not.toMatch(CHANGE);
  });

  it("an indicator without a good direction is never better or worse", () => {
    for (const locale of LOCALES)
      for (const significance of SIGNIFICANCES) {
        const judgement = "no-judgement";
        expect(
          comparisonSentence(
            FACTS,
            { kind: "area", place: COUNTRY },
            country({ significance, judgement }),
            names,
            locale,
          ),
        ).not.toMatch(GOOD_OR_BAD);
        expect(trendSentence(FACTS, trend({ judgement }), names, locale)).not.toMatch(GOOD_OR_BAD);
      }
  });
});

describe("of one sex", () => {
  const title = (fi: string) => ({ ...FACTS, title: { fi, sv: null, en: null } });
  const lead = (facts: VerdictFacts, sex: "male" | "female"): string[] =>
    inAll((locale) => figureSentence({ ...facts, sex }, RESULT, locale)).map(
      (text) => text.split(":")[0] ?? "",
    );

  it("pupils are boys and girls, everybody else men and women", () => {
    const pupils = title("Kokenut kiusaamista, % 4. ja 5. luokan oppilaista");
    expect(lead(pupils, "male")).toEqual(["Pojat", "Pojkar", "Boys"]);
    expect(lead(pupils, "female")).toEqual(["Tytöt", "Flickor", "Girls"]);
    expect(lead(title("Työttömät, % työvoimasta"), "male")).toEqual(["Miehet", "Män", "Men"]);
  });
});
