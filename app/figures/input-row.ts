/** One input or number of a method, in the reader's language. */
export type InputRow = [name: string, text: string];
