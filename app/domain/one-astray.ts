/** A word must be this long for a misspelling to be forgiven: shorter ones are each other's misspellings. */
const SHORTEST = 5;
/** From this length on the first letter may be the wrong one. */
const LONG = 6;

/**
 * Whether what was typed is the beginning of the word but for one letter: wrong, left out, too many, or
 * changed with the next. Both folded. False where it is the beginning as it stands.
 */
export function isOneAstray(typed: string, word: string): boolean {
  if (typed.length < SHORTEST || word.length < typed.length - 1) return false;
  const at = firstDifference(typed, word);
  if (at === typed.length || (at === 0 && typed.length < LONG)) return false;
  const [rest, whole] = [typed.slice(at), word.slice(at)];
  const isSwapped = rest.length > 1 && rest[0] === whole[1] && rest[1] === whole[0];
  return (
    whole.slice(1).startsWith(rest.slice(1)) ||
    whole.startsWith(rest.slice(1)) ||
    whole.slice(1).startsWith(rest) ||
    (isSwapped && whole.slice(2).startsWith(rest.slice(2)))
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
