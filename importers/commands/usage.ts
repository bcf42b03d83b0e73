/**
 * A command written wrongly: the person is told what is wrong and how it is written, not where in the code.
 */
export class UsageError extends Error {}

/** How a command is told its file: its name alone, or after --file. */
export const FILE_OPTION = { file: { type: "string" } } as const;
export const FILE_HELP = "FILE                  the file; --file FILE says the same";

/** The one file that a command is to take, or a UsageError. */
export function namedFile(option: string | undefined, names: readonly string[]): string {
  const [file, ...others] = [...(option === undefined ? [] : [option]), ...names];
  if (file === undefined) throw new UsageError("which file? Its name is missing");
  if (others.length > 0) throw new UsageError(`one file at a time: "${others[0]}" is one too many`);
  return file;
}

/** A whole number between two bounds, or a UsageError that names the option and the bad value. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(`${option} "${text}" is no whole number from ${least} to ${most}`);
  return number;
}
