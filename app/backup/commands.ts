import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BackupContent, BackupTrouble } from "#app/domain/backup.ts";
import type { BackupSettings, Environment } from "#app/settings/environment.ts";
import { filesOf } from "./list-backups.server.ts";
import { makeBackup } from "./make-backup.server.ts";
import { restoreBackup } from "./restore-backup.server.ts";
import { verifyVersions } from "./verify-versions.server.ts";

/** What a command is done with. */
export interface BackupSession {
  environment: Environment;
  now: Date;
  say: (line: string) => void;
}

/** A command written wrongly. */
export class WrongCommand extends Error {}

type Command = (session: BackupSession, args: string[]) => Promise<boolean>;

/** Each tells what it has done and gives whether all is well; throws a BackupTrouble or WrongCommand. */
export const COMMANDS: Readonly<Record<string, Command>> = { backup, restore, verify };

async function backup({ environment, now, say }: BackupSession, args: string[]): Promise<boolean> {
  const { values, positionals } = read(args, ["figures"]);
  const made = await makeBackup({
    files: filesOf(environment),
    ...placeOf(positionals[0], environment.backup),
    contents: values.figures ? (["work", "figures"] satisfies BackupContent[]) : environment.backup.contents,
    keep: environment.backup.keep,
    now,
  });
  process.send?.({ made });
  for (const { name, content, bytes } of made)
    say(`${content}: ${name}, ${Math.ceil(bytes / 1000)} kB, whole.`);
  return true;
}

async function restore({ environment, now, say }: BackupSession, args: string[]): Promise<boolean> {
  const { values, positionals } = read(args, ["from-elsewhere", "damaged"]);
  const [file] = positionals;
  if (file === undefined) throw new WrongCommand("which backup? Say npm run restore -- FILE");
  const { content, versions, live, aside, toErase } = await restoreBackup({
    ...{ backup: resolve(file), name: basename(file), files: filesOf(environment), now },
    ...{ fromElsewhere: values["from-elsewhere"] === true, damaged: values.damaged === true },
  });
  say(`"${live}" is now what ${basename(file)} holds.`);
  if (aside !== null) say(`What was there until now is kept as "${aside}".`);
  if (content === "work") {
    say(`Frozen versions in it: ${versions}, each with its own hash.`);
    say("Everybody signs in anew. Accounts, roles and passwords are those of the backup: look through them.");
  }
  for (const login of toErase)
    say(`Erased since the backup, and known again: npm run admin -- erase --login ${login}`);
  return true;
}

async function verify({ environment, say }: BackupSession, args: string[]): Promise<boolean> {
  const { positionals } = read(args, []);
  const file = positionals[0] ?? environment.workDatabase;
  const versions = await verifyVersions(file).catch((cause: Error) => {
    throw new BackupTrouble("damaged", cause.message, { cause });
  });
  for (const { version, hash, trouble } of versions)
    say(trouble === null ? `whole   ${version} ${hash}` : `BROKEN  ${version}: ${trouble}`);
  const broken = versions.filter(({ trouble }) => trouble !== null).length;
  say(`${versions.length} versions in "${file}", ${broken} broken.`);
  return broken === 0;
}

function read(args: string[], flags: readonly string[]) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" as const }]));
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (positionals.length > 1) throw new WrongCommand(`"${positionals[1]}" is one word too many`);
  return { values, positionals };
}

function placeOf(
  named: string | undefined,
  { folder, ownFolder }: BackupSettings,
): Pick<BackupSettings, "folder" | "ownFolder"> {
  return named === undefined ? { folder, ownFolder } : { folder: resolve(named), ownFolder: false };
}
