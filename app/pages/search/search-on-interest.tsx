import type { ReactNode } from "react";
import { firstInterest } from "#app/components/first-interest.ts";
import type { SearchPage, SearchWords } from "./search-answer.ts";

/** Works as the server sends it; what answers at every letter comes when a reader first touches the page. */
if (!import.meta.env.SSR) await firstInterest();
const { SearchView } = await import("./search-view.tsx");
const { QueryRoom } = await import("#app/components/query-room.tsx");

export function SearchOnInterest(props: { page: SearchPage; words: SearchWords }): ReactNode {
  return (
    <QueryRoom>
      <SearchView {...props} />
    </QueryRoom>
  );
}
