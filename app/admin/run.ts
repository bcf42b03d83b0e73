import { environmentTrouble, parseEnvironment } from "#app/settings/environment.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { secretsFrom } from "./ask-secret.ts";
import {
  type AdminSession,
  createUser,
  eraseUser,
  listUsers,
  readArguments,
  resetPasswordOf,
  resetSecondFactorOf,
} from "./commands.ts";
import { UsageError } from "./usage.ts";

const HELP = `npm run admin -- COMMAND [options]
  Makes and mends accounts on the server itself; people are otherwise managed in the browser, by an administrator.

  create-user           --login NAME [--name "FULL NAME"] [--role ROLE …] [--municipality CODE]
  reset-password        --login NAME; also opens a closed account
  reset-second-factor   --login NAME; for who has lost the telephone and the recovery codes
  erase                 --login NAME; takes name, password and all else that is known of a person out of a closed account
  list                  everybody, with roles

  ROLE is administrator, recorder, coordinator or municipal-author (with --municipality).
  --db FILE             the file of people's work (SAUKKO_WORK_DB)

  The password is asked for on the terminal; where there is none, it is read from standard input, on two lines.
  Ends with 0 when it is done, 2 when not, and says why.`;

const COMMANDS: Record<string, typeof createUser> = {
  "create-user": createUser,
  "reset-password": resetPasswordOf,
  "reset-second-factor": resetSecondFactorOf,
  erase: eraseUser,
  list: listUsers,
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { command: name, values } = readArguments(args);
    if (values.help || name === undefined) {
      console.log(HELP);
      return values.help ? 0 : 2;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new UsageError(`unknown command "${name}"; there are: ${Object.keys(COMMANDS).join(", ")}`);
    await inSession(values.db, (session) => command(session, values));
    return 0;
  } catch (error) {
    // parseArgs names an unknown option in a TypeError with a code.
    if (!(error instanceof UsageError) && !(error instanceof TypeError && "code" in error)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function inSession(
  file: string | undefined,
  use: (session: AdminSession) => Promise<void>,
): Promise<void> {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new UsageError(environmentTrouble(parsed.problems));
  const work = openWork(file ?? parsed.environment.workDatabase);
  const secrets = secretsFrom({ input: process.stdin, output: process.stderr });
  try {
    await use({ work, ask: secrets.ask, now: new Date(), say: console.log });
  } finally {
    secrets.close();
    closeWork(work);
  }
}
