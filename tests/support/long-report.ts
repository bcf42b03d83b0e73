import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Plan, PlanBody, PlanGoal, PlanMeasure } from "#app/domain/plan.ts";
import { type BlockContent, type NewSection, SENTENCE_QUESTIONS, type Texts } from "#app/domain/report.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import type { PriorityWithIndicators } from "#db/queries/priorities.ts";
import type { NewReport } from "#db/work/commands/reports.ts";

const HOME: AreaKey = "hyvinvointialue:10";
const MUNICIPALITIES = ["286", "285", "075", "489", "624", "935"].map((code): AreaKey => `kunta:${code}`);
const LANGUAGES = ["fi", "sv"] as const;
const FIGURES = 80;
/** A spine has some pages for itself. */
const SPINE_EVERY = 40;

const PARAGRAPHS = {
  fi: [
    "Alueen väestö vähenee ja vanhenee, ja palvelut muuttuvat sen mukana. Suurin osa asukkaista arvioi elämänlaatunsa hyväksi, mutta erot kuntien ja väestöryhmien välillä ovat pysyneet. Lasten ja nuorten yksinäisyys on lisääntynyt, ja siihen vastataan koulujen, järjestöjen ja nuorisotyön yhteisillä ryhmillä.",
    "Asukaskyselyyn vastasi 1 240 ihmistä. Useimmin mainittiin **liikkumisen esteet**, pitkät matkat palveluihin ja huoli nuorten jaksamisesta. Vanhusneuvosto ja nuorisovaltuusto käsittelivät luonnosta keväällä, ja heidän esityksensä on otettu huomioon tavoitteissa.",
    "Kuntien välillä on eroja, jotka eivät selity ikärakenteella. Pienissä kunnissa luvut vaihtelevat vuodesta toiseen paljon, joten yksittäisen vuoden muutoksesta ei pidä tehdä päätelmiä.",
  ],
  sv: [
    "Befolkningen i området minskar och åldras, och tjänsterna förändras med den. De flesta invånare anser att deras livskvalitet är god, men skillnaderna mellan kommuner och befolkningsgrupper består. Barns och ungas ensamhet har ökat, och svaret är gemensamma grupper i skolor, föreningar och ungdomsarbete.",
    "Invånarenkäten besvarades av 1 240 personer. Oftast nämndes **hinder för att röra sig**, långa avstånd till tjänster och oro för de ungas ork. Äldrerådet och ungdomsfullmäktige behandlade utkastet på våren, och deras förslag har beaktats i målen.",
    "Mellan kommunerna finns skillnader som inte förklaras av åldersstrukturen. I små kommuner varierar talen mycket från år till år, så man ska inte dra slutsatser av en förändring under ett enskilt år.",
  ],
} as const;
const LISTS = {
  fi: "### Mitä siitä seuraa\n\n- Kunnat ja hyvinvointialue sopivat yhteisestä toimintatavasta.\n- Järjestöjen avustukset sidotaan tavoitteisiin.\n- Seuranta tehdään vuosittain samoista luvuista.\n\n| Toiminta | Kuka vastaa | Milloin |\n| --- | --- | --- |\n| Liikuntaneuvonta | Kunnat | 2026 |\n| Kotikäynnit | Hyvinvointialue | 2027 |",
  sv: "### Vad som följer\n\n- Kommunerna och välfärdsområdet kommer överens om gemensamma arbetssätt.\n- Föreningarnas bidrag binds till målen.\n- Uppföljningen görs årligen med samma tal.\n\n| Verksamhet | Vem ansvarar | När |\n| --- | --- | --- |\n| Motionsrådgivning | Kommunerna | 2026 |\n| Hembesök | Välfärdsområdet | 2027 |",
};

/**
 * The chapters of a wide report of the home region in Finnish and Swedish, some sixty pages: eighty
 * figures of
 * every kind, and every kind of block. Made-up words; the figures are asked of the database.
 */
function longChapters(priorities: readonly PriorityWithIndicators[], figures = FIGURES): NewSection[] {
  const indicators = [...new Set(priorities.flatMap((one) => one.indicators))];
  const specs = figureSpecs(indicators, figures);
  const share = Math.ceil(specs.length / priorities.length);
  return [
    chapter("summary", "Tiivistelmä", "Sammandrag", [text(0), text(1), keyFigures(indicators.slice(0, 8))]),
    chapter("background", "Tausta, tarkoitus ja tavoitteet", "Bakgrund, syfte och mål", [
      ...[text(2), lists(), text(0)],
    ]),
    ...priorities.map((priority, at) => aboutPriority(priority, specs.slice(at * share, (at + 1) * share))),
    chapter("structures", "Rakenteet ja voimavarat", "Strukturer och resurser", [
      text(1),
      { kind: "bodies", content: { area: HOME } },
      { kind: "page-break", content: {} },
      lists(),
    ]),
    chapter("plan", "Hyvinvointisuunnitelma", "Välfärdsplan", [
      text(2),
      { kind: "goals", content: { area: HOME } },
      { kind: "measures", content: { area: HOME } },
    ]),
    chapter("appendices", "Liitteet", "Bilagor", [{ kind: "indicator-appendix", content: {} }]),
  ];
}

/** What the report of these chapters is begun with. */
export function longReport(priorities: readonly PriorityWithIndicators[], figures = FIGURES): NewReport {
  return {
    ...{ kind: "wide-regional", area: HOME, name: "pitka-kertomus", languages: LANGUAGES },
    titles: {
      fi: "Kymenlaakson hyvinvointikertomus ja -suunnitelma",
      sv: "Kymmenedalens välfärdsberättelse",
    },
    years: { first: 2025, last: 2029 },
    sections: longChapters(priorities, figures),
    indicators: [...new Set(priorities.flatMap((one) => one.indicators))],
  };
}

/** Every kind of picture in turn, of one indicator after another; a municipality's spine now and then. */
function figureSpecs(indicators: readonly IndicatorKey[], count: number): string[] {
  const kinds = ["line", "bars", "line", "map", "line", "sparkline", "bars", "strip"] as const;
  return Array.from({ length: count }, (_, at) => {
    const kind = at % SPINE_EVERY === 7 ? "spine" : kinds[at % kinds.length];
    const area = MUNICIPALITIES[at % MUNICIPALITIES.length];
    if (kind === "spine") return `kind=spine&area=${area}`;
    const other = MUNICIPALITIES[(at + 1) % MUNICIPALITIES.length];
    const areas = [`&areas=${area}`, `&areas=${area},${other}`, ""][at % 3];
    return `kind=${kind}&indicator=${indicators[at % indicators.length]}${areas}`;
  });
}

function aboutPriority(
  { key, name, indicators }: PriorityWithIndicators,
  specs: readonly string[],
): NewSection {
  const blocks: BlockContent[] = [text(0), keyFigures(indicators)];
  specs.forEach((spec, at) => {
    if (at % 4 === 0) blocks.push(text(at));
    if (at % 5 === 1) blocks.push(sentence(indicators[at % indicators.length], at));
    const captions: Texts = { fi: "Kirjoittajan oma huomio kuvasta.", sv: "Skribentens egen iakttagelse." };
    blocks.push({ kind: "figure", content: at % 6 === 0 ? { spec, captions } : { spec } });
    if (at % 9 === 8) blocks.push(lists());
  });
  blocks.push({ kind: "goals", content: { area: HOME, priority: key } });
  blocks.push({ kind: "measures", content: { area: HOME, priority: key } });
  return chapter("priority", name.fi ?? key, name.sv ?? key, blocks);
}

function chapter(began: string, fi: string, sv: string, blocks: readonly BlockContent[]): NewSection {
  return { chapter: began, titles: { fi, sv }, blocks };
}

function text(turn: number): BlockContent {
  const [fi, sv] = LANGUAGES.map((locale) =>
    [0, 1].map((at) => PARAGRAPHS[locale][(turn + at) % PARAGRAPHS[locale].length]).join("\n\n"),
  );
  return typed(fi ?? "", sv ?? "");
}

function lists(): BlockContent {
  return typed(LISTS.fi, LISTS.sv);
}

function typed(fi: string, sv: string): BlockContent {
  return { kind: "text", content: { docs: { fi: readMarkdown(fi), sv: readMarkdown(sv) } } };
}

function keyFigures(indicators: readonly IndicatorKey[]): BlockContent {
  return { kind: "key-figures", content: { indicators, area: HOME } };
}

function sentence(indicator: IndicatorKey = "sotkanet-181", at = 0): BlockContent {
  const question = SENTENCE_QUESTIONS[at % SENTENCE_QUESTIONS.length] ?? "figure";
  const area = MUNICIPALITIES[at % MUNICIPALITIES.length] ?? HOME;
  return { kind: "sentence", content: { result: { indicator, area, sex: "total", question } } };
}

const OF_HOME = { area: HOME, part: null, version: 1, endedAt: null } as const;

/** Three goals a priority, two measures a goal, four bodies. */
export function longPlan(priorities: readonly PriorityWithIndicators[]): Plan {
  const goals = priorities.flatMap(({ key, indicators }) =>
    indicators.slice(0, 3).map((indicator, at): PlanGoal => {
      const aim = { direction: "at-most", target: 10 + at, year: 2029, baseline: null } as const;
      return {
        ...{ ...OF_HOME, kind: "goal", id: `${key}-${at}` },
        content: {
          wanted: { fi: "Arki sujuu ja apua saa ajoissa", sv: "Vardagen löper och hjälpen kommer i tid" },
          forWhom: { fi: "lapsiperheet", sv: "barnfamiljer" },
          ...{ priorities: [key], meter: { kind: "indicator", indicator, ...aim } },
          decision: { fi: "Aluevaltuusto 12.6.2025 § 40", sv: "Fullmäktige 12.6.2025 § 40" },
        },
      };
    }),
  );
  const bodies = ["Aluevaltuusto", "HYTE-ohjausryhmä", "Vanhusneuvosto", "Nuorisovaltuusto"].map(
    (name, at): PlanBody => ({
      ...{ ...OF_HOME, kind: "body", id: `body-${at}` },
      content: {
        ...{ names: { fi: name, sv: name }, kind: "other" },
        description: { fi: "Seuraa tavoitteita.", sv: "Följer upp målen." },
      },
    }),
  );
  const measures = goals.flatMap((goal, at) =>
    [0, 1].map((turn): PlanMeasure => {
      const what = {
        fi: "Matalan kynnyksen ryhmä jokaiseen kuntaan",
        sv: "En lågtröskelgrupp i varje kommun",
      };
      return {
        ...{ ...OF_HOME, kind: "measure", id: `${goal.id}-${turn}` },
        content: {
          ...{ what, goal: goal.id, owner: `body-${at % 4}`, from: 2026, to: 2029, meter: null },
          partners: { fi: "kunnat, järjestöt", sv: "kommuner, föreningar" },
          resources: { fi: "0,5 henkilötyövuotta", sv: "0,5 årsverken" },
          ...{ state: "going-on", assessments: [] },
        },
      };
    }),
  );
  return { goals, measures, bodies };
}
