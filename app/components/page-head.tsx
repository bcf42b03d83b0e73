import type { ReactNode } from "react";
import { longWordClass } from "./long-word-class.ts";
import { PriorityIcon } from "./priority-icon.tsx";
import { titleWords } from "./title-words.tsx";

export interface PageHeadProps {
  title: string;
  /** A short line above the title: what kind of page this is. */
  kicker?: string;
  lead?: string | null;
  /** The priority that the page is about: shows its icon. */
  priority?: number;
}

/** The page's heading. */
export function PageHead({ title, kicker, lead, priority }: PageHeadProps): ReactNode {
  const words = (
    <div>
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1 className={longWordClass(title)}>{titleWords(title)}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
  if (priority === undefined) return <header className="page-head">{words}</header>;
  return (
    <header className="page-head page-head-with-icon">
      <PriorityIcon position={priority} />
      {words}
    </header>
  );
}
