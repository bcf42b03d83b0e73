import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { Kept, type KeptProps } from "#app/markup/kept.ts";

/** Where `by` is not known it is drawn for each page. */
export type DrawnOnceProps = Omit<KeptProps, "by"> & { by: object | undefined };

/**
 * A part of a page that the server draws once in each language for what it is made of, and for every later
 * page as it stands. It must follow from `by`, `as` and the language alone.
 */
export function DrawnOnce({ by, as, children }: DrawnOnceProps): ReactNode {
  const locale = useLocale();
  if (!by) return children();
  return (
    <Kept by={by} as={`${as} ${locale}`}>
      {children}
    </Kept>
  );
}
