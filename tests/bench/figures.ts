/** The value below which the given share of the sorted timings lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs the work so often and gives each run's time in milliseconds. */
export async function timings(times: number, work: (run: number) => unknown): Promise<number[]> {
  const took: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const began = performance.now();
    await work(run);
    took.push(performance.now() - began);
  }
  return took;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

export function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** A measured value beside what is wanted of it, and whether it is met. */
export function tellWanted(
  name: string,
  value: number,
  { most, written }: { most: number; written: (value: number) => string },
): void {
  const met = value <= most ? "met" : "NOT MET";
  console.log(`${name}: ${written(value)}  (wanted: at most ${written(most)}: ${met})`);
}

/** Heading of a part of the report. */
export function heading(text: string): void {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
}
