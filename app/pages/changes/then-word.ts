import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";

/** ", tilastollisesti hyvin selvä" behind a mark's words where the mark says it by its filled arrow only. */
export function certaintyBehind(mark: VerdictMarkData, veryClear: string): string {
  return mark.strong ? `, ${veryClear}` : "";
}
