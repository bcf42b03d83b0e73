/** Thrown where a report cannot be set or kept; says why in words that name no path. */
export class PdfFailed extends Error {
  /** There is no room for its file. */
  readonly isDiskFull: boolean;

  constructor(message: string, { isDiskFull = false }: { isDiskFull?: boolean } = {}) {
    super(message);
    this.isDiskFull = isDiskFull;
  }
}

/** What the system calls a disk, a share of it or a file that has no room left. */
const NO_ROOM = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

export function isNoRoom(error: unknown): boolean {
  return NO_ROOM.has((error as NodeJS.ErrnoException)?.code ?? "");
}
