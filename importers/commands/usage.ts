/**
 * A command written wrongly: the person is told what is wrong and how it is written, not where in the code.
 */
export class UsageError extends Error {}

/** A whole number between two bounds, or a UsageError that names the option and the bad value. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(`${option} "${text}" is no whole number from ${least} to ${most}`);
  return number;
}
