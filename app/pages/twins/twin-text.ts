import type { PageTwin } from "./page-twin.ts";

/** A page's data as JSON, with the state of the figures it is made of and its address. */
export function twinText(
  { data, frozen }: Pick<PageTwin, "data" | "frozen">,
  { version, example }: { version: number; example: boolean },
  address: string,
): string {
  return JSON.stringify({ ...data, ...(frozen ?? { dataVersion: version, example }), address });
}
