import type { PlanKind } from "#app/domain/plan.ts";
import { LOCALES } from "#app/domain/text.ts";
import type { ColumnSpec } from "#importers/csv/columns.ts";

/** A column of a plan's file: what heads it, and the field of the form that it is. */
export interface PlanColumn extends ColumnSpec<string> {
  /** Where in the content a problem of it lies: "meter.target". */
  path: string;
  /** Which of the words of `planWords` stand in it; null: what is typed. */
  words: "meters" | "directions" | "outcome" | "measureState" | "bodyKind" | null;
}

/** Assessments of a measure that a file has room for. */
const MOST_ASSESSED = 12;

type Shape = readonly [header: string, field: string, path: string, words?: NonNullable<PlanColumn["words"]>];

const texts = (header: string, field: string, path: string): Shape[] =>
  LOCALES.map((locale) => [`${header}_${locale}`, `${field}-${locale}`, `${path}.${locale}`]);

const SHAPES: Record<PlanKind, readonly Shape[]> = {
  goal: [
    ...texts("tavoite", "wanted", "wanted"),
    ...texts("kenelle", "for-whom", "forWhom"),
    ["painopisteet", "priority", "priorities"],
    ["mittari", "meter", "meter", "meters"],
    ["indikaattori", "indicator", "meter.indicator"],
    ["suunta", "direction", "meter.direction", "directions"],
    ["tavoitetaso", "target", "meter.target"],
    ["tavoitevuosi", "year", "meter.year"],
    ["lähtövuosi", "baseline-year", "meter.baseline.year"],
    ["lähtötaso", "baseline", "meter.baseline.value"],
    ...texts("tulos", "described", "meter.described"),
    ["tila", "outcome-state", "meter.state", "outcome"],
    ...texts("päätös", "decision", "decision"),
  ],
  measure: [
    ...texts("toimenpide", "what", "what"),
    ["tavoite", "goal", "goal"],
    ["vastuutaho", "owner", "owner"],
    ...texts("kumppanit", "partners", "partners"),
    ["alkaa", "from", "from"],
    ["päättyy", "to", "to"],
    ...texts("resurssit", "resources", "resources"),
    ["tila", "state", "state", "measureState"],
    ["prosessimittari", "meter", "meter"],
    ...Array.from({ length: MOST_ASSESSED }, (_, at): Shape[] => {
      const [header, field, path] = [`arvio${at + 1}`, `assessment-${at}`, `assessments.${at}`];
      return [
        [`${header}_vuosi`, `${field}-year`, `${path}.year`],
        [`${header}_tila`, `${field}-state`, `${path}.state`, "measureState"],
        ...texts(header, `${field}-text`, `${path}.texts`),
      ];
    }).flat(),
  ],
  body: [
    ...texts("nimi", "name", "names"),
    ["laji", "kind", "kind", "bodyKind"],
    ...texts("tehtävä", "description", "description"),
  ],
};

/** What names a row: the thing itself, and whose own it is within the region's plan. */
export const ID_ROLE = "id";
export const PART_ROLE = "part";

export function planColumns(kind: PlanKind): PlanColumn[] {
  const own = (header: string, role: string): PlanColumn => ({
    ...{ role, headers: [header], need: "optional", path: role, words: null },
  });
  return [
    own("tunnus", ID_ROLE),
    ...(kind === "measure" ? [own("kunnan osuus", PART_ROLE)] : []),
    ...SHAPES[kind].map(
      ([header, role, path, words]): PlanColumn => ({
        ...{ role, headers: [header], need: "optional", path, words: words ?? null },
      }),
    ),
  ];
}
