import { errorKinds } from "#app/domain/importing/error-kinds.ts";
import type { Recomputed } from "#app/verdicts/recompute.ts";
import type { ExampleGone } from "#db/commands/example-data.ts";
import type { UnitRejection } from "#db/commands/rejections.ts";
import { howMany, moreOfKind } from "./how-many.ts";
import { noteText } from "./note-text.ts";
import type { RunSummary } from "./pipeline.ts";

/** The summary of a run in plain words. */
export function describeRun(summary: RunSummary, dryRun: boolean): string {
  const { counts, rejections, unfetched, notes } = summary;
  const rejected = rejections.reduce((sum, { rejection }) => sum + rejection.count, 0);
  const lines = [
    `${summary.source}: ${STATUS[summary.status]}${dryRun ? " (dry run: nothing was written)" : ""}${summary.resumed ? " (resumed)" : ""}`,
    `  asked      ${summary.asked}`,
    `  new        ${counts.new}`,
    `  changed    ${counts.changed}`,
    `  unchanged  ${counts.unchanged}`,
    `  vanished   ${counts.vanished}`,
    ...(summary.described > 0
      ? [`  described  ${summary.described} (indicators with a new or another title, unit or text)`]
      : []),
    ...(summary.exampleGone === null ? [] : [`  example    ${describeGone(summary.exampleGone, dryRun)}`]),
    `  rejected   ${rejected}`,
    ...describeRejections(rejections).map((line) => `    ${line}`),
    ...notes.map((note) => `  note: ${noteText(note)}`),
    ...unfetched.map(({ unit, why }) => `  not imported: ${unit}: ${why}`),
  ];
  if (unfetched.length > 0)
    lines.push(
      "  What to do: mend what is said above, or run the same command again later; it asks only for what is missing.",
    );
  return lines.join("\n");
}

/** "all example data goes: 41,230 figures of 81 indicators, 16 goals, 1 map" */
function describeGone({ figures, indicators, goals, maps }: ExampleGone, dryRun: boolean): string {
  const parts = [
    `${howMany(figures, "figure")} of ${howMany(indicators, "indicator")}`,
    howMany(goals, "goal"),
    ...(maps > 0 ? [howMany(maps, "map")] : []),
  ];
  return `all example data ${dryRun ? "would go" : "went"}: ${parts.join(", ")}`;
}

const STATUS: Record<RunSummary["status"], string> = {
  finished: "finished",
  partial: "finished, with rejected rows",
  failed: "not everything could be imported",
};

/** Every kind of rejection, one by one where they are few. */
function describeRejections(rejections: RunSummary["rejections"]): string[] {
  const placed = rejections.map(({ unit, rejection }) => ({ ...rejection, unit }));
  return errorKinds(placed).flatMap(({ told, more, rows }) => [
    ...told.map((one) => describeRejection(one, one.unit)),
    ...(more > 0 ? [`… and ${moreOfKind(more, rows)}`] : []),
  ]);
}

/** A rejection in one line: where, what stood there, what was expected. */
function describeRejection(rejection: UnitRejection, unit: string): string {
  const { row, column, value, expected, count } = rejection;
  const place = [row === null ? null : `row ${row}`, column === null ? null : `column "${column}"`].filter(
    Boolean,
  );
  const where = [unit, ...place].join(", ");
  const times = count > 1 ? ` (${howMany(count, "row")})` : "";
  return `${where}: "${value ?? ""}" – expected ${expected}${times}`;
}

/**
 * "verdicts: 12,345 results are new or different, 3 verdicts turned out otherwise than before (84 indicators,
 * 4.1 s)"
 */
export function describeRecomputed({ indicators, written, flips, failed, seconds }: Recomputed): string {
  const left = failed.map(({ indicator, why }) => `\n  not computed: ${indicator}: ${why}`);
  return (
    `verdicts: ${howMany(written, "result")} ${written === 1 ? "is" : "are"} new or different, ` +
    `${howMany(flips, "verdict")} turned out otherwise than before (${howMany(indicators, "indicator")}, ${seconds.toFixed(1)} s)${left.join("")}`
  );
}
