import type { ReactNode } from "react";

export interface FormNoticeProps {
  kind: "done" | "problem";
  /** It takes the focus as the page opens, and is scrolled to: what was sent came back for it. */
  focused?: boolean;
  /** Its id, where the page's address ends in it: browsers take the focus there instead. */
  id?: string;
  children: ReactNode;
}

/** What became of a form that was sent: done, or why not. A screen reader says it as the page opens. */
export function FormNotice({ kind, focused = false, id, children }: FormNoticeProps): ReactNode {
  return (
    <div
      className={`form-notice form-notice-${kind}`}
      id={id}
      role={kind === "problem" ? "alert" : "status"}
      tabIndex={focused || id ? -1 : undefined}
      // biome-ignore lint/a11y/noAutofocus: what is wrong is seen and said first
      autoFocus={focused && !id}
    >
      {children}
    </div>
  );
}
