import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** The codes, once: nobody can show them again. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }): ReactNode {
  const { codes: words } = useServerMessages().account.factor;
  return (
    <>
      <PageHead title={words.heading} lead={words.text} />
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="no-print">
        <a href={`/${useLocale()}/desk/account`}>{words.done}</a>
      </p>
    </>
  );
}
