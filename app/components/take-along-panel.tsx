import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CopyText } from "./copy-text.tsx";

/** A file, or one of a picture's sizes with its formats. */
export interface Download {
  label: string;
  href: string;
}

export interface DownloadRow {
  label: string;
  files: readonly Download[];
}

/** A text to copy: what it is, and all of it. */
export interface TextToTake {
  label: string;
  text: string;
}

export interface TakeAlongPanelProps {
  /** What is taken, for a name of each link and button. */
  of: string;
  files: readonly DownloadRow[];
  texts: readonly TextToTake[];
  /** What opens it; absent: "Ota mukaan". */
  title?: string;
}

/**
 * Everything a reader takes along of one figure, folded: files by what they are for, texts to copy. The one
 * place for it: what else can be taken gets its row here.
 */
export function TakeAlongPanel({ of, files, texts, title }: TakeAlongPanelProps): ReactNode {
  const { along } = useMessages().site.figure;
  return (
    <details className="along no-print">
      <summary>{title ?? along.open}</summary>
      <dl>
        {files.map((row) => (
          <div key={row.label} className="along-row figure-downloads">
            <dt>{row.label}</dt>
            {row.files.map((file) => (
              <dd key={file.href}>
                <a href={file.href} download aria-label={`${row.label}, ${file.label}: ${of}`}>
                  {file.label}
                </a>
              </dd>
            ))}
          </div>
        ))}
        {texts.map(({ label, text }) => (
          <div key={label} className="along-row">
            <dt>{label}</dt>
            <dd>
              <CopyText text={text} label={label} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
