import { type Environment, environmentTrouble, parseEnvironment } from "#app/settings/environment.ts";

let known: Environment | undefined;

/**
 * The environment of this process, parsed once. Throws a text that names every bad variable and its value.
 */
export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}

function readEnvironment(record: Record<string, string | undefined>): Environment {
  const parsed = parseEnvironment(record);
  if (parsed.ok) return parsed.environment;
  throw new Error(environmentTrouble(parsed.problems));
}
