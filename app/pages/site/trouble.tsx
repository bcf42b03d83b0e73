import { isRouteErrorResponse } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { TroubleData } from "../page-meta.ts";

/** What a reader sees in place of a page: what happened, and where to go. */
export function Trouble({ title, advice }: { title: string; advice: string }): ReactNode {
  const { errors } = useMessages();
  return (
    <>
      <PageHead title={title} lead={advice} />
      <p>
        <a href={`/${useLocale()}`}>{errors.toFrontPage}</a>
      </p>
    </>
  );
}

/** What happened, by what was thrown: a refusal's own words, else those of its status. */
export function useTroubleWords(error: unknown): { title: string; advice: string } {
  const { errors, site } = useMessages();
  if (!isRouteErrorResponse(error)) return errors.failed;
  // Ours alone: page-request.server.ts throws it.
  const said = (error.data as TroubleData | null)?.said;
  return (
    said ?? (error.status === 404 ? errors.notFound : error.status === 503 ? site.noData : errors.failed)
  );
}
