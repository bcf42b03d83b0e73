import { inject } from "vitest";
import { closeDatabase, engineOf, openDatabase } from "#db/client.server.ts";

/** A copy of the example's figures that passes for real ones: only such a report is ever published. */
export async function realDatabase(file: string): Promise<void> {
  const example = openDatabase(inject("exampleDatabase"), { readonly: true });
  engineOf(example).connection.exec(`VACUUM INTO '${file}'`);
  closeDatabase(example);
  changeFigures(file, "UPDATE data_state SET example = 0");
}

/**
 * Changes figures as an import would that has found them otherwise: readers are told by the data's version.
 */
export function changeFigures(file: string, sql: string): void {
  const database = openDatabase(file);
  engineOf(database).connection.exec(`${sql}; UPDATE data_state SET version = version + 1`);
  closeDatabase(database);
}
