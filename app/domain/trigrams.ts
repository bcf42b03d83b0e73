/** Of a word's groups of three letters, how many another must share to stand near it. */
const LEAST_SHARE = 0.5;
/** Shorter words share too little to be told apart. */
const SHORTEST = 5;

/**
 * The words that share at least half of the groups of three letters of `word`, those that share most first.
 * All folded. Nothing where the word is too short.
 */
export function wordsNear(word: string, words: Iterable<string>, most: number): string[] {
  if (word.length < SHORTEST) return [];
  const wanted = trigramsOf(word);
  return [...words]
    .map((one) => ({ one, share: sharedBy(wanted, one) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.one.length - b.one.length)
    .slice(0, most)
    .map(({ one }) => one);
}

function sharedBy(wanted: ReadonlySet<string>, word: string): number {
  let shared = 0;
  for (const group of wanted) if (word.includes(group)) shared += 1;
  return shared / wanted.size;
}

function trigramsOf(word: string): Set<string> {
  return new Set(Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3)));
}
