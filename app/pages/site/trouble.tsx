import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";

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
