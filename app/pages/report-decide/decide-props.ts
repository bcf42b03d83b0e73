import type { DecideDone, DecideProblem } from "./decide-acts.server.ts";
import type { DecidePage } from "./decide-page.server.ts";

/** What the page of decisions is drawn from. */
export interface DecideViewProps extends DecidePage {
  token: string;
  done: DecideDone | null;
  problems: readonly DecideProblem[];
  /** The report had moved on before the form came: nothing was done. */
  movedOn: boolean;
}
