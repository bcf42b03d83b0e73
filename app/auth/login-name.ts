const LONGEST = 100;
/** A name or an e-mail address, in small letters. */
const LOGIN = /^[\p{L}\d][\p{L}\d._@+-]*$/u;

/** The name somebody signs in by, as it is kept: however it was typed. Null where it can be nobody's. */
export function loginName(typed: string): string | null {
  const login = typed.normalize("NFKC").trim().toLocaleLowerCase("fi");
  return login.length <= LONGEST && LOGIN.test(login) ? login : null;
}
