import { constants, setPriority } from "node:os";
import { errorKinds } from "#app/domain/importing/error-kinds.ts";
import { UsageError } from "./commands/usage.ts";
import { moreOfKind } from "./how-many.ts";
import { RefusedFileError } from "./importer.ts";

interface Command {
  help: string;
  run: (args: string[]) => Promise<number>;
}

/** Each reads its own part of the program alone: a list of goals needs no client of Sotkanet. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  sotkanet: async () => {
    const { SOTKANET_HELP: help, sotkanetCommand: run } = await import("./commands/sotkanet.ts");
    return { help, run };
  },
  tea: async () => {
    const { TEA_HELP: help, teaCommand: run } = await import("./commands/files.ts");
    return { help, run };
  },
  own: async () => {
    const { OWN_HELP: help, ownCommand: run } = await import("./commands/files.ts");
    return { help, run };
  },
  goals: async () => {
    const { GOALS_HELP: help, goalsCommand: run } = await import("./commands/goals.ts");
    return { help, run };
  },
  boundaries: async () => {
    const { BOUNDARIES_HELP: help, boundariesCommand: run } = await import("./commands/boundaries.ts");
    return { help, run };
  },
  methods: async () => {
    const { METHODS_HELP: help, methodsCommand: run } = await import("./commands/methods.ts");
    return { help, run };
  },
  all: async () => {
    const { ALL_HELP: help, allCommand: run } = await import("./commands/all.ts");
    return { help, run };
  },
  verdicts: async () => {
    const { VERDICTS_HELP: help, verdictsCommand: run } = await import("./commands/verdicts.ts");
    return { help, run };
  },
  start: async () => {
    const { START_HELP: help, startCommand: run } = await import("./commands/all.ts");
    return { help, run };
  },
};

const HELP = `npm run import -- COMMAND [options]
  Brings figures into the database. What stands there already is compared: running twice changes nothing, a changed
  figure keeps its old value as a revision, and a run that was cut off goes on where it was.

${Object.keys(COMMANDS)
  .map((name) => `  ${name}`)
  .join("\n")}

  COMMAND --help tells more.
  Ends with 0 when all is well, 1 when something could not be imported, 2 when the command is written wrongly.`;

// Nobody waits for an import: readers, and what people save, come first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = await (Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.() : undefined);
  if (!command) {
    console.error(`unknown import "${name}"; there are: ${Object.keys(COMMANDS).join(", ")}\n\n${HELP}`);
    return 2;
  }
  if (args.includes("--help")) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    return explain(error, command);
  }
}

function explain(error: unknown, command: Command): number {
  const text = error instanceof Error ? error.message : String(error);
  console.error(`\nThe import stopped: ${text}`);
  if (error instanceof UsageError || (error instanceof TypeError && "code" in error)) {
    console.error(`\n${command.help}`);
    return 2;
  }
  if (error instanceof RefusedFileError) return refused(error);
  if (process.env.LOG_LEVEL === "debug" && error instanceof Error) console.error(error.stack);
  console.error(
    "What was stored before is whole. Run the same command again when the cause is mended: it goes on where it was.",
  );
  return 1;
}

function refused({ errors, advice }: RefusedFileError): number {
  for (const { told, more, rows } of errorKinds(errors)) {
    for (const { sentence } of told) console.error(`  ${sentence}`);
    if (more > 0) console.error(`  … and ${moreOfKind(more, rows)}`);
  }
  console.error(advice);
  return 1;
}
