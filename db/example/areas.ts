import type { AreaKind } from "#app/domain/area.ts";
import { seedRegions } from "#db/seed/regions.ts";
import type { ExampleMunicipality } from "./municipalities.ts";
import { chance } from "./random.ts";

/** A row of `/regions` as Sotkanet gives it. */
export interface RegionAnswer {
  id: number;
  code: string;
  category: string;
  title: { fi: string; sv: string; en: string };
  memberOf: number[];
  uri: string;
}

/** An area of the example country and the municipalities (places in the list) whose sums are its figures. */
export interface ExampleArea {
  answer: RegionAnswer;
  kind: AreaKind | "nuts1";
  members: number[];
}

/** Sotkanet's own numbers end below 1,000; ours start here, since nobody may rely on them. */
const FIRST_ID = 21_001;
const MAINLAND = { fi: "Manner-Suomi", sv: "Fastlandsfinland", en: "Mainland Finland" };

/**
 * Every area of the kinds we keep, and mainland Finland as one of a kind that an importer has to leave aside.
 * Numbers are made up and in no order of the codes: areas have to be told by category and code.
 */
export function exampleAreas(seed: number, municipalities: readonly ExampleMunicipality[]): ExampleArea[] {
  const areas = [
    ...seedRegions().map(({ kind, code, name }) => ({ kind, code, title: name })),
    { kind: "nuts1" as const, code: "1", title: MAINLAND },
  ].sort((a, b) => chance(seed, "area", a.kind, a.code) - chance(seed, "area", b.kind, b.code));
  const ids = new Map(areas.map(({ kind, code }, i) => [`${kind}:${code}`, FIRST_ID + 3 * i]));
  return areas.map(({ kind, code, title }) => {
    const members = municipalities.flatMap((municipality, i) =>
      belongs(municipality, kind, code) ? [i] : [],
    );
    const own = kind === "kunta" ? municipalities[members[0] ?? -1] : undefined;
    return {
      kind,
      members,
      answer: {
        id: ids.get(`${kind}:${code}`) ?? 0,
        code,
        category: kind.toUpperCase(),
        title,
        memberOf: own ? containersOf(own).flatMap((key) => ids.get(key) ?? []) : [],
        uri: "",
      },
    };
  });
}

function belongs(municipality: ExampleMunicipality, kind: ExampleArea["kind"], code: string): boolean {
  if (kind === "maa") return true;
  if (kind === "nuts1") return municipality.mainland;
  if (kind === "kunta") return municipality.code === code;
  return municipality[kind] === code;
}

function containersOf(municipality: ExampleMunicipality): string[] {
  const mainland = municipality.mainland ? ["nuts1:1"] : [];
  return [
    `maakunta:${municipality.maakunta}`,
    `hyvinvointialue:${municipality.hyvinvointialue}`,
    "maa:358",
    ...mainland,
  ];
}
