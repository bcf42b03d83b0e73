import { CHART_KINDS } from "#app/charts/kinds.ts";
import type { SpecProblem } from "#app/charts/spec.ts";
import type { Locale } from "#app/domain/text.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import type { FigureProblem } from "./figure-answer.ts";
import { toldAreas } from "./former-areas.server.ts";

/** Why there is no picture, in one line, and the status that it is said with. */
export async function refusalText(
  database: Database,
  problem: FigureProblem,
  locale: Locale,
): Promise<[status: 400 | 404, text: string]> {
  const { refusal } = messagesFor(locale).files;
  switch (problem.why) {
    case "unknown-indicator":
      return [404, refusal.noIndicator(problem.indicator)];
    case "unknown-areas":
      return [400, refusal.unknownAreas((await toldAreas(database, problem.areas, locale)).join(", "))];
    case "no-figures":
      return [404, refusal.noFigures(problem.indicator)];
    case "no-figures-together":
      return [404, refusal.noFiguresTogether(problem.indicators.join(", "))];
    case "no-places":
      return [404, refusal.noPlaces(problem.area)];
    case "no-map":
      return [404, refusal.noMap];
  }
}

/** Names each bad parameter, its value as given and what was expected, in the reader's language. */
export function parameterText(problems: readonly SpecProblem[], locale: Locale): string {
  const { files: words } = messagesFor(locale);
  const { refusal } = words;
  return refusal.parameters(
    problems
      .map(({ name, value, expected }) =>
        refusal.parameter(name, value, expectedOf(name, words, locale) ?? expected),
      )
      .join("; "),
  );
}

function expectedOf(
  name: string,
  { refusal: { expected } }: Messages["files"],
  locale: Locale,
): string | null {
  switch (name) {
    case "kind":
      return new Intl.ListFormat(locale, { type: "disjunction" }).format(CHART_KINDS);
    case "indicator":
    case "x":
    case "y":
      return expected.indicator;
    case "area":
    case "areas":
    case "indicators":
    case "sex":
    case "size":
    case "theme":
    case "width":
      return expected[name];
    case "from":
    case "to":
    case "year":
      return expected.year;
    default:
      return null;
  }
}
