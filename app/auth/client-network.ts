import { isIPv4, isIPv6 } from "node:net";

/** Addresses of IPv4 written as IPv6: "::ffff:192.0.2.1". */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
/** The half of an IPv6 address that names a network; a single machine has all addresses of it. */
const NETWORK_GROUPS = 4;

/**
 * Whose attempts are counted together: an IPv4 address, or the /64 of an IPv6 address. Null where the address
 * is none.
 */
export function networkOf(address: string | null): string | null {
  const plain = MAPPED.exec(address ?? "")?.[1] ?? address ?? "";
  if (isIPv4(plain)) return plain;
  const [bare = ""] = plain.split("%");
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, NETWORK_GROUPS).join(":")}::/64` : null;
}

/** All eight groups, without the zeros in front that may be left out. */
function groupsOf(address: string): string[] {
  const [left = "", right] = address.toLowerCase().split("::");
  const before = left === "" ? [] : left.split(":");
  const after = right === undefined || right === "" ? [] : right.split(":");
  const filling = right === undefined ? 0 : GROUPS - before.length - after.length;
  const all = [...before, ...Array.from({ length: Math.max(0, filling) }, () => "0"), ...after];
  return all.map((group) => group.replace(/^0+(?=.)/, ""));
}
