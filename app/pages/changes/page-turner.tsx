import type { ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

interface PageTurnerProps {
  page: number;
  pages: number;
  /** Of whose verdicts alone; null: of all. */
  area: AreaKey | null;
}

/** The way to newer and older computations; nothing where all are on one page. */
export function PageTurner({ page, pages, area }: PageTurnerProps): ReactNode {
  const { changes } = useServerMessages();
  const locale = useLocale();
  if (pages === 1) return null;
  const address = (one: number): string => {
    const asked = [area ? `area=${area}` : "", one > 1 ? `page=${one}` : ""].filter((part) => part !== "");
    return `/${locale}/changes${asked.length > 0 ? `?${asked.join("&")}` : ""}`;
  };
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
