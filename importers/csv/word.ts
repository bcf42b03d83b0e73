/**
 * A cell as a word to compare: composed letters (a Mac writes "ä" as two), single spaces, small letters.
 * Two spellings that a person would call the same come out equal.
 */
export function asWord(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Signs that turn the direction of what follows: a title could hide another one behind them. */
const TURNS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A cell as a text to show: composed letters, single spaces, no line breaks. */
export function asLine(text: string): string {
  return text.normalize("NFC").replace(TURNS, "").replace(/\s+/gu, " ").trim();
}

/** The words nearest to a misspelled one, best first; empty where nothing is near. */
export function nearestWords(misspelled: string, words: Iterable<string>, atMost = 3): string[] {
  const target = asWord(misspelled);
  const limit = Math.max(1, Math.floor(target.length / 3));
  const near: { word: string; distance: number }[] = [];
  for (const word of words) {
    if (Math.abs(word.length - target.length) > limit) continue;
    const distance = editDistance(target, asWord(word));
    if (distance <= limit) near.push({ word, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return near.slice(0, atMost).map(({ word }) => word);
}

/** How many letters must be added, left out or changed to make one word of the other (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
