import { asWord } from "../csv/word.ts";

const LONGEST = 60;

/**
 * The part of an indicator's key that stands for a single item (osoitin), made of its text: small letters
 * a–z, digits and hyphens. A long text, often a whole question, is cut and ends in a check sum of all of it.
 * Null where nothing is left.
 */
export function itemKey(text: string): string | null {
  const word = asWord(text);
  const plain = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain === "") return null;
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST).replace(/-+$/, "")}-${checkSum(word)}`;
}

/** FNV-1a, 32 bits, as eight hex digits. */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
