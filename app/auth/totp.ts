import { Secret, TOTP } from "otpauth";

/** Half-minute codes of six digits (RFC 6238), as every authenticator application makes them. */
const PERIOD_S = 30;
const SECRET_BYTES = 20;
/** Clocks may differ by one code before or after. */
const WINDOW = 1;

/** A new secret, in base 32. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code says. */
export function totpAddress(secret: string, login: string): string {
  return totp(secret, login).toString();
}

/** The number of the half minute whose code it is; null where it is none of about now. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = totp(secret, "").validate({ token, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_S) + delta;
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: "Saukko", label, secret: Secret.fromBase32(secret), period: PERIOD_S });
}
