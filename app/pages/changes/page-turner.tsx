import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** The way to newer and older computations; nothing where all are on one page. */
export function PageTurner({ page, pages }: { page: number; pages: number }): ReactNode {
  const { changes } = useServerMessages();
  const locale = useLocale();
  if (pages === 1) return null;
  const address = (one: number): string =>
    one === 1 ? `/${locale}/changes` : `/${locale}/changes?page=${one}`;
  return (
    <nav className="page-turner no-print" aria-label={changes.pages}>
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev">
          {changes.newer}
        </a>
      ) : null}
      <span>{changes.page(page, pages)}</span>
      {page < pages ? (
        <a href={address(page + 1)} rel="next">
          {changes.older}
        </a>
      ) : null}
    </nav>
  );
}
