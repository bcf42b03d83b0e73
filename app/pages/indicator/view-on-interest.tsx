import type { ReactNode } from "react";
import { firstInterest } from "#app/components/first-interest.ts";
import type { IndicatorViewProps } from "./indicator-view.tsx";

/**
 * The whole page comes from the server as HTML, with links and a form that work as they are. The code of
 * pictures and queries (30 kB) is fetched when the reader first touches the page, and only then does React
 * take the page over, all of it at once: this module ends when the code is here, and the browser's entry runs
 * after the page's modules. (A part that stays behind as a lazy one is lost, and React with it, as soon as
 * the router moves: a skip link is enough.)
 */
if (!import.meta.env.SSR) await firstInterest();
const { IndicatorView } = await import("./indicator-view.tsx");

export function ViewOnInterest(props: IndicatorViewProps): ReactNode {
  return <IndicatorView {...props} />;
}
