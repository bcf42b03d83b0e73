import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** A link for somebody to set their own password, shown once. */
export function LinkView({ name, address }: { name: string; address: string }): ReactNode {
  const { link } = useServerMessages().people;
  return (
    <>
      <PageHead title={link.heading(name)} lead={link.text} />
      <div className="form-field link-field">
        <label htmlFor="link">{link.label}</label>
        <input id="link" type="text" readOnly value={address} />
      </div>
      <p>
        <a href={`/${useLocale()}/desk/people`}>{link.back}</a>
      </p>
    </>
  );
}
