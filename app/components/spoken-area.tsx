import { createContext, useContext } from "react";
import type { AreaKey } from "#app/domain/area.ts";

/** The municipality that the page's address speaks of; null: the region. */
export const SpokenAreaContext = createContext<AreaKey | null>(null);

/** For links that lead on: their pages then speak of it as well. */
export function useSpokenArea(): AreaKey | null {
  return useContext(SpokenAreaContext);
}
