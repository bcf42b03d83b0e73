import type { ReactNode } from "react";
import { firstInterest } from "#app/components/first-interest.ts";
import type { CatalogueViewProps } from "./catalogue-view.tsx";

/**
 * The list and its form work as the server sends them. The code that answers at every letter (17 kB) comes
 * when the reader first touches the page, and React takes the page over then: as on an indicator's page.
 */
if (!import.meta.env.SSR) await firstInterest();
const { CatalogueView } = await import("./catalogue-view.tsx");
const { QueryRoom } = await import("#app/components/query-room.tsx");

export function CatalogueOnInterest(props: CatalogueViewProps): ReactNode {
  return (
    <QueryRoom>
      <CatalogueView {...props} />
    </QueryRoom>
  );
}
