import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { boundedQueue } from "#app/exports/bounded-queue.ts";

/**
 * Passwords as argon2id hashes (RFC 9106), with the least that OWASP's Password Storage Cheat Sheet asks for:
 * 19 MiB of memory, two passes, one lane. Some tenth of a second each.
 */
const SETTINGS = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/**
 * Each takes 19 MiB and a whole core. Whoever comes when so many wait is asked to come again (QueueFull).
 */
const queue = boundedQueue({ atOnce: 2, waiting: 20 });
const derive = promisify(argon2);

/** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. Throws QueueFull. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await argon2id(password, salt, SETTINGS, HASH_BYTES);
  const { memory, passes, parallelism } = SETTINGS;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(hash)}`;
}

/** Whether it is the password of a hash; of a hash in another form it is not. Throws QueueFull. */
export async function isPassword(password: string, phc: string): Promise<boolean> {
  const parts = partsOf(phc);
  if (!parts) return false;
  const { salt, hash, settings } = parts;
  return timingSafeEqual(await argon2id(password, salt, settings, hash.length), hash);
}

/**
 * Takes as long as looking at a password of somebody who exists: nobody learns by the clock which names there
 * are. Throws QueueFull.
 */
export async function isNobodysPassword(password: string): Promise<false> {
  await argon2id(password, randomBytes(SALT_BYTES), SETTINGS, HASH_BYTES);
  return false;
}

function argon2id(
  password: string,
  nonce: Buffer,
  settings: typeof SETTINGS,
  tagLength: number,
): Promise<Buffer> {
  const message = password.normalize("NFKC");
  return queue.add(() => derive("argon2id", { ...settings, message, nonce, tagLength }));
}

interface Parts {
  settings: typeof SETTINGS;
  salt: Buffer;
  hash: Buffer;
}

function partsOf(phc: string): Parts | null {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc);
  if (!found) return null;
  const [, memory, passes, parallelism, salt = "", hash = ""] = found;
  return {
    settings: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, "base64"),
    hash: Buffer.from(hash, "base64"),
  };
}

/** Base 64 without its filling, as PHC strings have it. */
function text(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
