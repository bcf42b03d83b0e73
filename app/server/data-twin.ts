import { LOCALE_PATTERN } from "#app/domain/text.ts";

const TWIN = new RegExp(`^/(${LOCALE_PATTERN}(?:/[^/]+)*)\\.(json|csv|xlsx)$`);
const DOWNLOAD = /^[a-z]+\/(?:export|desk\/reports\/[^/]+\/versions)\//;

/**
 * Every page has data twins at its own address: `/fi/indicators/sotkanet-181.json`, `.csv`, `.xlsx`. Routes
 * cannot end in a free extension after a free parameter, so the request is given to one inner route:
 * `/twin/json/fi/indicators/sotkanet-181`.
 *
 * Returns the inner address with its query string, or null where the address asks for no twin. Addresses
 * below `/<language>/export/`, and files of a report's version in the workspace, are downloads with routes of
 * their own.
 */
export function dataTwinAddress(address: string): string | null {
  const question = address.indexOf("?");
  const path = question < 0 ? address : address.slice(0, question);
  const match = TWIN.exec(path);
  const page = match?.[1];
  if (match === null || page === undefined || DOWNLOAD.test(page)) return null;
  return `/twin/${match[2]}/${page}${question < 0 ? "" : address.slice(question)}`;
}

/** Where Remix finds what an address asks for. Single fetch's own `.data` requests stay as they are. */
export function innerAddress(address: string): string {
  return dataTwinAddress(address) ?? address;
}
