import { type ReactNode, useEffect, useState } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";

/**
 * A text that one click takes hold of; where scripts run, and the browser lets them, a button copies it and
 * says so.
 */
export function CopyText({ text, label }: { text: string; label: string }): ReactNode {
  const { along } = useMessages().site.figure;
  const [ready, setReady] = useState(false);
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => setReady("clipboard" in navigator), []);
  const copy = (): void => {
    // Refused by the reader's own settings: the text is there to be taken by hand.
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  };
  return (
    <>
      <span className="to-copy">{text}</span>
      {ready ? (
        <button type="button" onClick={copy} aria-label={`${along.copy}: ${label}`}>
          {along.copy}
        </button>
      ) : null}
      <span role="status" className="small">
        {copied === text ? along.copied : ""}
      </span>
    </>
  );
}
