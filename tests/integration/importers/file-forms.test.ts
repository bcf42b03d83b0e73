import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownCommand, teaCommand } from "#importers/commands/files.ts";
import { goalsCommand } from "#importers/commands/goals.ts";
import { methodsCommand } from "#importers/commands/methods.ts";
import { UsageError } from "#importers/commands/usage.ts";
import { type TemporaryDatabase, temporaryDatabase } from "#tests/support/small-import.ts";

const COMMANDS = { own: ownCommand, tea: teaCommand, goals: goalsCommand, methods: methodsCommand };

let place: TemporaryDatabase;
beforeEach(() => {
  place = temporaryDatabase();
});
afterEach(() => place.remove());

describe.each(Object.entries(COMMANDS))("npm run import -- %s", (_name, command) => {
  it.each([[["FILE"]], [["--file", "FILE"]], [["--file=FILE"]]])("takes its file as %j", async (form) => {
    const file = join(place.folder, "sitä-ei-ole.csv");
    const args = form.map((one) => one.replace("FILE", file));
    // Who understood the name looks for the file.
    await expect(command([...args, "--db", place.file, "--dry-run"])).rejects.toThrow(
      `cannot read the file "${file}"`,
    );
  });

  it("asks for one file where there are none or two", async () => {
    await expect(command([])).rejects.toThrow(new UsageError("which file? Its name is missing"));
    await expect(command(["--file", "a.csv", "b.csv"])).rejects.toThrow(
      new UsageError('one file at a time: "b.csv" is one too many'),
    );
  });
});
