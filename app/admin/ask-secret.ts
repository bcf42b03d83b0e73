import { createInterface } from "node:readline/promises";
import { PassThrough } from "node:stream";
import { UsageError } from "./usage.ts";

export interface Terminal {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
}

/**
 * A secret typed on the terminal, where it is not shown, or else the next line of standard input: never an
 * argument, which everybody on the machine can see while the command runs.
 */
export type AskSecret = (question: string) => Promise<string>;

export function secretsFrom({ input, output }: Terminal): { ask: AskSecret; close: () => void } {
  const shown = input.isTTY === true;
  const lines = createInterface({ input, output: shown ? new PassThrough() : undefined, terminal: shown });
  const next = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      if (shown) output.write(question);
      const line = await next.next();
      if (shown) output.write("\n");
      if (line.done) throw new UsageError("no password came on standard input");
      return line.value;
    },
    close: () => lines.close(),
  };
}
