import { thaw } from "#app/reports/snapshot/freeze.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { storedVersions } from "#db/work/queries/versions.ts";

/** A frozen version as checking found it; `trouble` is null where it is the one that was frozen. */
export interface VerifiedVersion {
  /** "kymenlaakso-2025-2029/1" */
  version: string;
  hash: string;
  trouble: string | null;
}

/**
 * Recomputes the hash of every version in a file of work, and reads each by its form. Throws where the file
 * cannot be opened.
 */
export async function verifyVersions(file: string): Promise<VerifiedVersion[]> {
  const work = openWork(file, { readonly: true });
  try {
    const found: VerifiedVersion[] = [];
    for await (const stored of storedVersions(work)) {
      if ("unreadable" in stored)
        found.push({ version: `row ${stored.id}`, hash: "", trouble: stored.unreadable });
      else {
        const { report, number, hash } = stored;
        found.push({ version: `${report}/${number}`, hash, trouble: troubleOf(stored) });
      }
    }
    return found;
  } finally {
    closeWork(work);
  }
}

function troubleOf(stored: { report: string; number: number; json: string; hash: string }): string | null {
  try {
    const { report, number } = thaw(stored);
    const isInItsPlace = report.key === stored.report && number === stored.number;
    return isInItsPlace ? null : `its content is of ${report.key}/${number}`;
  } catch (error) {
    return (error as Error).message;
  }
}
