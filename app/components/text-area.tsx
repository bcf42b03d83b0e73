import type { ReactNode } from "react";

export interface TextAreaProps {
  name: string;
  id: string;
  label: string;
  /** The language of what is written in it. */
  lang: string;
  value: string;
  rows?: number;
  describedBy?: string;
  readOnly?: boolean;
  /** A text with its structure: the page's script makes an editor of the field. Whether it is stored so. */
  written?: "saved" | "unsaved";
}

/** A labelled field for several rows of text. */
export function TextArea({
  name,
  id,
  label,
  lang,
  value,
  rows = 8,
  describedBy,
  readOnly,
  written,
}: TextAreaProps): ReactNode {
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={readOnly ? undefined : name}
        lang={lang}
        dir="auto"
        rows={rows}
        defaultValue={value}
        readOnly={readOnly}
        data-written={written}
        aria-describedby={describedBy}
      />
    </div>
  );
}
