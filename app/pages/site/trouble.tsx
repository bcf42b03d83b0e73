import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { Said, TroubleData } from "../page-meta.ts";

/** What a reader sees in place of a page: what happened, and where to go. */
export function Trouble({ title, advice, way }: Said): ReactNode {
  const { errors } = useMessages();
  const front = `/${useLocale()}`;
  return (
    <>
      <PageHead title={title} lead={advice} />
      <p>
        <a href={way?.href ?? front}>{way?.text ?? errors.toFrontPage}</a>
      </p>
    </>
  );
}

/** An answer that was thrown in the place of a page. */
interface Refusal {
  status: number;
  data: unknown;
}

/** What happened: a refusal's own words, else those of its status; null: the page itself failed. */
export function useTroubleWords(refusal: Refusal | null): Said {
  const { errors, site } = useMessages();
  if (!refusal) return errors.failed;
  // Ours alone: page-request.server.ts throws it.
  const said = (refusal.data as TroubleData | null)?.said;
  return (
    said ?? (refusal.status === 404 ? errors.notFound : refusal.status === 503 ? site.noData : errors.failed)
  );
}
