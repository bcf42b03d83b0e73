/** What is chosen stays to be chosen, also where it is not among what is offered any more. */
export function withOwn(
  options: readonly (readonly [key: string, name: string])[],
  own: string,
): readonly (readonly [key: string, name: string])[] {
  return own === "" || options.some(([key]) => key === own) ? options : [[own, own], ...options];
}
