import { constants, setPriority } from "node:os";
import { errorKinds } from "#app/domain/importing/error-kinds.ts";
import { ALL_HELP, allCommand, START_HELP, startCommand } from "./commands/all.ts";
import { BOUNDARIES_HELP, boundariesCommand } from "./commands/boundaries.ts";
import { OWN_HELP, ownCommand, TEA_HELP, teaCommand } from "./commands/files.ts";
import { GOALS_HELP, goalsCommand } from "./commands/goals.ts";
import { METHODS_HELP, methodsCommand } from "./commands/methods.ts";
import { SOTKANET_HELP, sotkanetCommand } from "./commands/sotkanet.ts";
import { UsageError } from "./commands/usage.ts";
import { VERDICTS_HELP, verdictsCommand } from "./commands/verdicts.ts";
import { moreOfKind } from "./how-many.ts";
import { RefusedFileError } from "./importer.ts";

interface Command {
  help: string;
  run: (args: string[]) => Promise<number>;
}

const COMMANDS: Record<string, Command> = {
  sotkanet: { help: SOTKANET_HELP, run: sotkanetCommand },
  tea: { help: TEA_HELP, run: teaCommand },
  own: { help: OWN_HELP, run: ownCommand },
  goals: { help: GOALS_HELP, run: goalsCommand },
  boundaries: { help: BOUNDARIES_HELP, run: boundariesCommand },
  methods: { help: METHODS_HELP, run: methodsCommand },
  all: { help: ALL_HELP, run: allCommand },
  verdicts: { help: VERDICTS_HELP, run: verdictsCommand },
  start: { help: START_HELP, run: startCommand },
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
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
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
