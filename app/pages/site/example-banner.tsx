import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** Says on every page that the figures are made up. */
export function ExampleBanner(): ReactNode {
  const { site } = useMessages();
  return (
    <aside className="example-banner" aria-label={site.example.title}>
      <div className="example-banner-inner">
        <p>
          <strong>{site.example.title}.</strong> {site.example.text}
        </p>
      </div>
    </aside>
  );
}
