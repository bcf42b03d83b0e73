import type { ReactNode } from "react";
import { ofEverybody } from "#app/domain/speaking-of.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";

interface WayBackProps {
  /** The whole address of the page, without its question. */
  pathname: string;
  search: string;
  municipality: { code: string; name: string };
  county: string;
}

/** On a page that speaks of a municipality: the way back to it, and the same page of the whole region. */
export function WayBack({ pathname, search, municipality, county }: WayBackProps): ReactNode {
  const { back, label, everybody } = useMessages().site.way;
  const locale = useLocale();
  const out = ofEverybody(pathname, search);
  return (
    <nav className="way-back no-print" aria-label={label}>
      <a href={`/${locale}/municipalities/${municipality.code}`}>
        <span aria-hidden="true">← </span>
        {back(municipality.name)}
      </a>
      {out === null ? null : <a href={out}>{everybody(county)}</a>}
    </nav>
  );
}
