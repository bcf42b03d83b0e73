/** ”a” tai ”b”: words as a reader typed them, each in quotation marks. `open`: the mark in front. */
export function quotedWords(words: readonly string[], or: string, open = "”"): string {
  const quoted = words.map((word) => `${open}${word}”`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${or} ${last}`;
}
