/**
 * Kinds of area (alue) that Saukko keeps, by their official Finnish names, since they are data: in exports,
 * URLs, configuration. kunta = municipality · maakunta = region · hyvinvointialue = wellbeing services county
 * · maa = the country.
 */
export const AREA_KINDS = ["kunta", "maakunta", "hyvinvointialue", "maa"] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** How many digits the official code of each kind has; zeros in front belong to the code. */
export const AREA_CODE_DIGITS: Record<AreaKind, number> = {
  kunta: 3,
  maakunta: 2,
  hyvinvointialue: 2,
  maa: 3,
};

/** Official code of the whole country as Sotkanet gives it. */
export const COUNTRY_CODE = "358";

/** `kind:code`, e.g. `kunta:285` (Kotka) or `hyvinvointialue:10` (Kymenlaakso). */
export type AreaKey = `${AreaKind}:${string}`;

export const COUNTRY_KEY: AreaKey = `maa:${COUNTRY_CODE}`;

export interface Area {
  kind: AreaKind;
  /** Official code with its zeros, e.g. "075". */
  code: string;
  name: { fi: string; sv: string; en: string };
}

export function isAreaKind(value: unknown): value is AreaKind {
  return AREA_KINDS.some((kind) => kind === value);
}

export function areaKey({ kind, code }: { kind: AreaKind; code: string }): AreaKey {
  return `${kind}:${code}`;
}

/** Whether a key is of an area of this kind. */
export function isOfKind(kind: AreaKind, key: AreaKey): boolean {
  return key.startsWith(`${kind}:`);
}

export function isMunicipality(key: AreaKey): boolean {
  return isOfKind("kunta", key);
}

/** Of a wellbeing services county (hyvinvointialue). */
export function isCounty(key: AreaKey): boolean {
  return isOfKind("hyvinvointialue", key);
}

/** The key of a municipality by its code, which has its zeros. */
export function municipalityKey(code: string): AreaKey {
  return `kunta:${code}`;
}

/** The code in a key: of "kunta:075" it is "075". */
export function codeIn(key: AreaKey): string {
  return splitAreaKey(key).code;
}

/** Parses `kind:code`; the code may lack its zeros. `null` when it is not of that form. */
export function parseAreaKey(text: string): AreaKey | null {
  const match = /^([a-z]+):(\d{1,3})$/.exec(text.trim());
  const kind = match?.[1];
  const code = match?.[2];
  if (!isAreaKind(kind) || code === undefined || code.length > AREA_CODE_DIGITS[kind]) return null;
  return `${kind}:${code.padStart(AREA_CODE_DIGITS[kind], "0")}`;
}

/**
 * The area that an address names: `kunta:075`, and `kunta:75` or `75` of a municipality by its code alone.
 * `null` when it is of no such form.
 */
export function parseAreaAddress(text: string): AreaKey | null {
  return parseAreaKey(/^\s*\d+\s*$/.test(text) ? `kunta:${text.trim()}` : text);
}

/** "75" → "075": the code of a municipality as its own address has it; `null` when it is no code. */
export function municipalityCode(text: string): string | null {
  return parseAreaKey(`kunta:${text}`)?.slice("kunta:".length) ?? null;
}

/** The two parts of a key that is known to be well formed. */
export function splitAreaKey(key: AreaKey): { kind: AreaKind; code: string } {
  const [kind, code] = key.split(":");
  if (!isAreaKind(kind) || code === undefined) throw new Error(`not the key of an area: "${key}"`);
  return { kind, code };
}
