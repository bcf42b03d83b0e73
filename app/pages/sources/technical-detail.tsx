import type { ReactNode } from "react";

/** A technical explanation, which is in English on every page, for whoever mends the file or the source. */
export function TechnicalDetail({ label, text }: { label: string; text: string }): ReactNode {
  return (
    <details>
      <summary>{label}</summary>
      <p lang="en">{text}</p>
    </details>
  );
}
