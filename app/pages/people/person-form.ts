import { type AreaKey, isMunicipality, parseAreaKey } from "#app/domain/area.ts";
import { isRole, type Role } from "#app/domain/person.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import type { PersonProblems } from "./person-fields.tsx";

/** What a form says of a person, and what is wrong with it. */
export interface SentPerson {
  name: string;
  roles: Role[];
  municipality: AreaKey | null;
  problems: PersonProblems | null;
}

export function sentPerson(form: FormData): SentPerson {
  const [given, place] = [form.get("name"), form.get("municipality")];
  const name = typeof given === "string" ? cleanLine(given) : "";
  const roles = form.getAll("role").filter(isRole);
  const key = typeof place === "string" ? parseAreaKey(place) : null;
  const municipality = key !== null && isMunicipality(key) ? key : null;
  const problems: PersonProblems = {
    ...(name === "" ? { name: true } : {}),
    ...(roles.includes("municipal-author") && municipality === null ? { municipality: true } : {}),
  };
  return { name, roles, municipality, problems: Object.keys(problems).length === 0 ? null : problems };
}
