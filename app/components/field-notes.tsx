import type { ReactNode } from "react";

export interface FieldNotesProps {
  /** The field's id. */
  id: string;
  hint?: string | undefined;
  /** What is wrong with what was given. */
  problem?: string | null | undefined;
}

/** What stands between a field's label and the field: how to fill it, and what is wrong with it. */
export function FieldNotes({ id, hint, problem }: FieldNotesProps): ReactNode {
  return (
    <>
      {hint ? (
        <p className="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="form-field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </>
  );
}

/** The field's own side of it: by which of the notes it is described, and whether it is wrong. */
export function notedBy({ id, hint, problem }: FieldNotesProps) {
  const described = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null].filter(Boolean);
  return {
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": problem ? true : undefined,
  } as const;
}
