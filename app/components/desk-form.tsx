import type { ReactNode } from "react";

/** Name of the hidden field that says a form was made for whoever sends it. */
export const FORM_TOKEN = "csrf";

export interface DeskFormProps {
  /** Made for the session by the server. */
  token: string;
  /** Which of a page's forms it is. */
  intent?: string;
  /** Where it goes; left out: to the page's own address. */
  action?: string;
  className?: string;
  /** Its place in the page: where the address leads that tells what it did. */
  id?: string;
  /** Its name in the store of the browser, which keeps what is filled in until it is saved. */
  kept?: string;
  /** It is shown again with what was sent and not taken. */
  answered?: boolean;
  /** It has a field for a file. */
  takesFile?: boolean;
  children: ReactNode;
}

/** A plain form of somebody who is signed in: it works without JavaScript. */
export function DeskForm({
  token,
  intent,
  action,
  className = "desk-form",
  id,
  kept,
  answered = false,
  takesFile = false,
  children,
}: DeskFormProps): ReactNode {
  return (
    <form
      method="post"
      action={action}
      className={className}
      id={id}
      data-kept={kept}
      data-answered={answered ? "" : undefined}
      encType={takesFile ? "multipart/form-data" : undefined}
    >
      <input type="hidden" name={FORM_TOKEN} value={token} />
      {intent ? <input type="hidden" name="intent" value={intent} /> : null}
      {children}
    </form>
  );
}
