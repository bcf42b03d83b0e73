import type { StoreCounts } from "#db/commands/figures.ts";

/** How an import tells a person how far it is. */
export interface Progress {
  begin(total: number, already: number): void;
  step(unit: string, counts: StoreCounts): void;
  say(text: string): void;
  end(): void;
}

interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

const BAR_WIDTH = 24;
/** Elsewhere than on a terminal a line is written so often, in milliseconds, and at the end. */
const LINE_EVERY_MS = 2_000;

/** A bar with counts and time left on a terminal, plain lines elsewhere. */
export function progressOn(screen: Screen, clock: () => number = Date.now): Progress {
  const terminal = screen.isTTY === true;
  let total = 0;
  let done = 0;
  let doneAtStart = 0;
  let startedAt = 0;
  let lastLineAt = 0;
  let figures = 0;

  const describe = (unit: string): string => {
    const left = timeLeft(done - doneAtStart, total - done, clock() - startedAt);
    return `${done}/${total}${figures > 0 ? ` · ${howMany(figures, "figure")} read` : ""}${left ? ` · about ${left} left` : ""} · ${unit}`;
  };
  const wipe = (): void => {
    if (terminal) screen.write("\r\u001b[2K");
  };

  return {
    begin(count, already) {
      [total, done, doneAtStart, startedAt, figures] = [count, already, already, clock(), 0];
      if (already > 0)
        screen.write(`Going on where it was cut off: ${already} of ${count} are already stored.\n`);
    },
    step(unit, counts) {
      done += 1;
      figures += counts.new + counts.changed + counts.unchanged;
      if (terminal) {
        const filled = total === 0 ? 0 : Math.round((done / total) * BAR_WIDTH);
        const line = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${describe(unit)}`;
        wipe();
        screen.write(line.slice(0, (screen.columns ?? 80) - 1));
      } else if (clock() - lastLineAt >= LINE_EVERY_MS || done === total) {
        lastLineAt = clock();
        screen.write(`${describe(unit)}\n`);
      }
    },
    say(text) {
      wipe();
      screen.write(`${text}\n`);
    },
    end: wipe,
  };
}

function timeLeft(did: number, left: number, tookMs: number): string | null {
  if (did < 3 || left === 0) return null;
  const seconds = Math.ceil(((tookMs / did) * left) / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

import { howMany } from "./how-many.ts";
