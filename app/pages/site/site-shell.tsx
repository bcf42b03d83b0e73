import type { ReactNode } from "react";
import { SpokenAreaContext } from "#app/components/spoken-area.tsx";
import { spokenOf } from "#app/domain/speaking-of.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale, useMessages, WritersWordsProvider } from "#app/i18n/messages-context.tsx";
import { ExampleBanner } from "./example-banner.tsx";
import { SiteFoot } from "./site-foot.tsx";
import { SiteHeader, type SiteHeaderProps } from "./site-header.tsx";
import { WayBack } from "./way-back.tsx";
import type { WhoIsHere } from "./who-is-here.ts";

export interface SiteShellProps {
  /** The whole address of the page, without its question: "/fi/catalogue". */
  pathname: string;
  search: string;
  /** Null where the page knows nothing of the region: an error page. */
  site:
    | (NonNullable<SiteHeaderProps["site"]> & {
        countyName: LocalText;
        dataVersion: number;
        changedAt: string | null;
        example: boolean;
        who: WhoIsHere;
      })
    | null;
  /** Whether the page has data twins. */
  twins: boolean;
  children: ReactNode;
}

/** What stands around the content of every page. */
export function SiteShell({ pathname, search, site, twins, children }: SiteShellProps): ReactNode {
  const { site: words } = useMessages();
  const locale = useLocale();
  const address = pathname.replace(/\/+$/, "") || `/${locale}`;
  const path = address.split("/").slice(2).join("/");
  const spoken = spokenOf(address, search);
  // Others than the region's own have no page to come from.
  const own = spoken && site?.municipalities.find(({ code }) => `kunta:${code}` === spoken);
  const area = own ? spoken : null;
  return (
    <SpokenAreaContext.Provider value={area}>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <SiteHeader path={path === "" ? "" : `/${path}`} search={search} site={site} />
      {site?.example ? <ExampleBanner /> : null}
      <main className="page" id="content" tabIndex={-1}>
        {own && area && !path.startsWith("municipalities/") ? (
          <WayBack
            pathname={address}
            search={search}
            municipality={{ code: own.code, name: inLocale(own.name, locale) ?? own.code }}
            county={inLocale(site?.countyName ?? {}, locale) ?? ""}
          />
        ) : null}
        <WritersWordsProvider words={site?.who.person?.words.addToReport ?? null}>
          {children}
        </WritersWordsProvider>
      </main>
      <SiteFoot
        twinOf={twins ? address : null}
        search={search}
        data={site}
        signIn={site?.who.signIn ?? null}
      />
    </SpokenAreaContext.Provider>
  );
}
