/**
 * Why a password is not taken: too short, too long, or easily guessed. No rules of capitals and digits, and
 * no dates of expiry (NIST SP 800-63B §3.1.1): length is what counts.
 */
export type PasswordProblem = "short" | "long" | "guessable";

const SHORTEST_PASSWORD = 12;
const LONGEST = 200;

/** Words that stand alone in what people choose when a password must be long. */
const GUESSABLE = ["salasana", "password", "lösenord", "losenord", "saukko", "hyvinvointi", "kymenlaakso"];
/** So few different signs are a pattern: "aaaaaaaaaaaa", "121212121212". */
const FEWEST_SIGNS = 5;

/** `about`: what others know of the person: the name they sign in by, their name. */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | null {
  const plain = password.normalize("NFKC").toLocaleLowerCase("fi");
  const { length } = [...plain];
  if (length < SHORTEST_PASSWORD) return "short";
  if (length > LONGEST) return "long";
  if (new Set(plain).size < FEWEST_SIGNS) return "guessable";
  const known = [...GUESSABLE, ...about.flatMap((text) => text.toLocaleLowerCase("fi").split(/[\s@.]+/))];
  const rest = known
    .filter((word) => word.length >= 4)
    .reduce((left, word) => left.replaceAll(word, ""), plain)
    .replace(/[\d\s!?.,_-]+/g, "");
  return rest.length < FEWEST_SIGNS ? "guessable" : null;
}
