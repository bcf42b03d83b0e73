/**
 * Which of the two files a copy is of: what people write (työ), or the figures (luvut), which can be fetched
 * again.
 */
export type BackupContent = "work" | "figures";

/** A backup (varmuuskopio) as it lies in its folder: only a copy that was checked has such a name. */
export interface Backup {
  /** Name of the file: "saukko-work-2026-11-29T15-33-12+02.db". */
  name: string;
  content: BackupContent;
  /** Moment of the copy, ISO in UTC. */
  at: string;
  bytes: number;
}

/** Why there is no copy, or why a file is not put back. */
export type BackupTroubleKind =
  | "no-source"
  | "no-folder"
  | "not-writable"
  | "disk-full"
  | "other-running"
  | "damaged"
  | "not-ours"
  | "newer"
  | "other-installation"
  | "in-use"
  | "failed";

/** The message is for whoever sits at the machine: what is wrong, with which file, and what to do. */
export class BackupTrouble extends Error {
  readonly kind: BackupTroubleKind;

  constructor(kind: BackupTroubleKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
