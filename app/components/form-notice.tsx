import type { ReactNode } from "react";

/** What became of a form that was sent: done, or why not. A screen reader says it as the page opens. */
export function FormNotice({ kind, children }: { kind: "done" | "problem"; children: ReactNode }): ReactNode {
  return (
    <div className={`form-notice form-notice-${kind}`} role={kind === "problem" ? "alert" : "status"}>
      {children}
    </div>
  );
}
