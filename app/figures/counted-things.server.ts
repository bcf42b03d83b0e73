import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Counted } from "#app/i18n/verdict-sentences/words.ts";
import type { Database } from "#db/client.server.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import { judgedIndicators } from "./judged-indicators.server.ts";

/** What an indicator's counts are of, for sentences that tell them. */
export async function countedThings(database: Database, key: IndicatorKey): Promise<Counted> {
  const known = (await judgedIndicators(database)).find((one) => one.key === key);
  return known ? countedOf(known) : "persons";
}

export function countedOf({ kind, method }: Pick<JudgedIndicator, "kind" | "method">): Counted {
  if (kind === "survey") return "respondents";
  return method.counts === "balance" ? "persons" : method.counts;
}
