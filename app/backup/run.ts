import { BackupTrouble } from "#app/domain/backup.ts";
import { environmentTrouble, parseEnvironment } from "#app/settings/environment.ts";
import { COMMANDS, WrongCommand } from "./commands.ts";

const HELP = `npm run backup -- [FOLDER] [--figures]
  Copies the file of people's work (with --figures also that of the figures) while the service runs, checks the copy, and keeps the latest
  ones. FOLDER is there already; if not said: SAUKKO_BACKUP_FOLDER.

npm run restore -- FILE [--from-elsewhere] [--damaged]
  Checks a backup and puts it in the place of the database that it is of. What was there is kept beside it. The service is stopped first.
  --from-elsewhere      it is another installation's backup
  --damaged             what is there now cannot be read, and nothing runs on it

npm run verify -- [FILE]
  Recomputes the hash of every frozen version in the file of people's work (SAUKKO_WORK_DB) or in a backup of it.

  Ends with 0 when it is done and all is well, 1 when not, 2 where the command is written wrongly, and says why.`;

process.exitCode = await main(process.argv.slice(2));

async function main([name = "", ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || args.includes("--help")) {
    console.log(HELP);
    return command ? 0 : 2;
  }
  try {
    const parsed = parseEnvironment(process.env);
    if (!parsed.ok) throw new WrongCommand(environmentTrouble(parsed.problems));
    const session = { environment: parsed.environment, now: new Date(), say: console.log };
    return (await command(session, args)) ? 0 : 1;
  } catch (error) {
    return told(error);
  }
}

function told(error: unknown): number {
  if (error instanceof BackupTrouble) {
    process.send?.({ trouble: error.kind });
    console.error(error.message);
    return 1;
  }
  // parseArgs names an unknown option in a TypeError with a code.
  const isWrong = error instanceof WrongCommand || (error instanceof TypeError && "code" in error);
  if (!isWrong) throw error;
  console.error(error.message);
  return 2;
}
