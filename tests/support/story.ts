import { isMunicipality } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import type { ComparisonResult, Limits } from "#app/domain/verdict.ts";
import type { Picked } from "./story-pick.ts";
import { numbersIn } from "./told.ts";

/** What two tellings of one figure differ in; all of it at once, since a template is wrong on many pages. */
export function comparing() {
  const found: string[] = [];
  return {
    found,
    same: (of: string, told: unknown, truth: unknown): void => {
      const [a, b] = [JSON.stringify(told), JSON.stringify(truth)];
      if (a !== b) found.push(`${of}: ${a} for ${b}`);
    },
  };
}

export const nameOf = ({ kind, record, key }: Picked): string => `${kind} ${indicatorKey(record)} ${key}`;
const decimalsFor = ({ record, result }: Picked): number => record.decimals ?? decimalsOf([result.value]);
export const municipal = (picked: readonly Picked[]): Picked[] =>
  picked.filter(({ key }) => isMunicipality(key));

/** A number as it can be read: with the decimals that are shown. */
export function read(one: Picked, value: number): number {
  return Number(value.toFixed(decimalsFor(one))) + 0;
}
/** What a figure is compared with, as it can be read: the middle one of two keeps its half. */
export function readBenchmark(
  one: Picked,
  { benchmark, benchmarkFrom }: Pick<ComparisonResult, "benchmark" | "benchmarkFrom">,
): number {
  return Number(benchmark.toFixed(decimalsFor(one) + (benchmarkFrom === "middle" ? 1 : 0))) + 0;
}
export const readLimits = (one: Picked, limits: Limits | null): number[] | null =>
  limits && [read(one, limits.lower), read(one, limits.upper)];
export const limitsOf = ({ result: { interval } }: Picked): Limits | null =>
  interval.ok ? interval.result.limits : null;

/** Whether all these numbers can be read in a text. */
export function reads(text: string | null | undefined, numbers: readonly number[], locale: Locale): boolean {
  const found = numbersIn(text ?? "", locale);
  return numbers.every((number) => found.includes(number));
}
