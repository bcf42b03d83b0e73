import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Snapshot } from "#app/domain/report-version.ts";
import { snapshotOf } from "./form.ts";

/** A version as it is stored: its one way of being written, and the hash of that. */
export interface Frozen {
  /** Canonical JSON (RFC 8785): names in order, numbers in one way, no spaces. */
  json: string;
  /** SHA-256 of the JSON in UTF-8, 64 hexadecimal digits. */
  hash: string;
}

/** Pure: the same content is always the same text and hash. Throws where something is not of the form. */
export function freeze(content: Snapshot): Frozen {
  const json = canonicalText(snapshotOf(content));
  return { json, hash: hashOf(json) };
}

/** Canonical JSON (RFC 8785) of plain data. Throws where a text in it has half a letter. */
export function canonicalText(data: object): string {
  const json = canonicalize(data);
  if (json === undefined) throw new Error("nothing is left of this as JSON");
  return json;
}

/** The content of a stored version. Throws where the text is not the one that was hashed, or of no form. */
export function thaw({ json, hash }: Frozen): Snapshot {
  if (hashOf(json) !== hash)
    throw new Error("the stored version is not the one that was frozen: its hash differs");
  return snapshotOf(JSON.parse(json));
}

export function hashOf(json: string): string {
  return createHash("sha256").update(json, "utf8").digest("hex");
}
