import type { Undo } from "#app/components/done-notice.tsx";
import type { DecideDone, DecideProblem } from "./decide-acts.server.ts";
import type { DecidePage } from "./decide-page.server.ts";

/** What the page of decisions is drawn from. */
export interface DecideViewProps extends DecidePage {
  token: string;
  done: { what: DecideDone; undo: Undo | null } | null;
  problems: readonly DecideProblem[];
  /** The report had moved on before the form came: nothing was done. */
  movedOn: boolean;
}
