import { lazy, type ReactNode, Suspense } from "react";
import { firstInterest } from "./first-interest.ts";
import type { IndicatorViewProps, IndicatorView as View } from "./indicator-view.tsx";

/**
 * The whole page comes from the server as HTML, with links and a form that work as they are. The code of pictures and queries
 * (30 kB) is fetched when the reader first touches the page, and then takes the HTML over as it stands. The server has the
 * code at hand: in the browser's build the condition is known and its branch falls away.
 */
const IndicatorView: typeof View = import.meta.env.SSR
  ? (await import("./indicator-view.tsx")).IndicatorView
  : lazyView();

function lazyView(): typeof View {
  return lazy(async () => {
    await firstInterest();
    return { default: (await import("./indicator-view.tsx")).IndicatorView };
  }) as unknown as typeof View; // a lazy component is drawn like any other
}

export function ViewOnInterest(props: IndicatorViewProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <IndicatorView {...props} />
    </Suspense>
  );
}
