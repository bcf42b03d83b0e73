import type { Undo } from "#app/components/done-notice.tsx";
import type { Typed } from "#app/plan/form-fields.ts";
import type { DecideDone, DecideProblem } from "./decide-acts.server.ts";
import type { DecidePage } from "./decide-page.server.ts";

/** What the page of decisions is drawn from. */
export interface DecideViewProps extends DecidePage {
  token: string;
  /** Address of the page's script. */
  script: string;
  /** Who reads, by number. */
  person: number;
  done: { what: DecideDone; undo: Undo | null } | null;
  problems: readonly DecideProblem[];
  /** What was typed in the form that was sent. */
  typed: Typed;
  /** The report had moved on before the form came: nothing was done. */
  movedOn: boolean;
}
