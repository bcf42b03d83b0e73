/** A number as people write it, with more marks than are taken. */
const NUMBER = "[-\u2212+]?\\d(?:[\\d \\u00A0\\u202F.,']*?\\d)??";

/** What people write beside a number, and what to write instead; "$1" is the number. */
const HABITS: readonly { form: RegExp; instead: string }[] = [
  {
    form: new RegExp(`^(?:n\\.?|noin|ca\\.?|cirka|ungefär|about|approx\\.?|~|\u2248)\\s*(${NUMBER})$`, "iu"),
    instead: "the number itself, $1, without a word for about",
  },
  {
    form: new RegExp(`^(${NUMBER})\\s*[-\u2013\u2014]\\s*\\d[\\d.,]*$`, "u"),
    instead: "one number: a figure is no range (its limits have columns of their own, alaraja and yläraja)",
  },
  { form: /^(\d{1,3}(?:'\d{3})+)$/u, instead: "thousands apart by a space or nothing (1 234)" },
  { form: /^\((.+)\)$/u, instead: "the number alone, $1, without brackets" },
  {
    form: new RegExp(
      `^(${NUMBER})(?:\\s+\\d\\)|\\s*(?:\\*+|[\u2020\u2021]|[\u00B9\u00B2\u00B3\u2070-\u2079]+|[a-zåäö]?\\)|[a-zåäö]|\\(.*\\)|\\[.*\\]))$`,
      "iu",
    ),
    instead: "the number alone, $1, without the mark behind it",
  },
  {
    form: new RegExp(`^(${NUMBER})\\s*(?:[€‰]|\\p{L}[\\p{L}./ -]*)$`, "u"),
    instead: "the number alone, $1, without the unit or word behind it",
  },
];

/** What to write in place of a number with something beside it; null where it is of no known habit. */
export function numberHint(text: string): string | null {
  for (const { form, instead } of HABITS) {
    const found = form.exec(text.trim());
    if (found && /\d/.test(text)) return instead.replace("$1", found[1]?.trim() ?? "");
  }
  return null;
}
