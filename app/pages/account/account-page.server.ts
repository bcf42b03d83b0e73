import { encode } from "uqr";
import type { Person, Role } from "#app/domain/person.ts";
import type { OwnAccount } from "#db/work/queries/own-account.ts";

/** What the page of one's own account shows. */
export interface AccountPage {
  login: string;
  roles: readonly Role[];
  municipality: string | null;
  factor: OwnAccount["secondFactor"];
  /** What an authenticator application needs while it is being set up. */
  setUp: { secret: string; modules: string; size: number } | null;
  codesLeft: number;
  sessions: OwnAccount["sessions"];
}

/** `setUp`: the secret, and the address that goes into the QR code. */
export function accountPage(
  { login }: Person,
  own: OwnAccount,
  municipality: string | null,
  setUp: { secret: string; address: string } | null,
): AccountPage {
  const { roles, secondFactor: factor, codesLeft, sessions } = own;
  return {
    ...{ login, roles, municipality, factor, codesLeft, sessions },
    setUp: setUp && { secret: inFours(setUp.secret), ...qrCode(setUp.address) },
  };
}

/** A path of unit squares, within a border of light ones. */
function qrCode(address: string): { modules: string; size: number } {
  const { data, size } = encode(address, { border: 2 });
  const modules = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { modules, size };
}

function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, "$1 ");
}
