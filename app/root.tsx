import type { LinksFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { useNonce } from "#app/pages/site/nonce.ts";
import { isPlayable } from "#app/pages/site/playable.ts";
import { SiteShell } from "#app/pages/site/site-shell.tsx";
import { Trouble } from "#app/pages/site/trouble.tsx";
import "#app/styles/site.css";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/icons/favicon.svg", type: "image/svg+xml" },
];

/** The page around everything, error pages too. */
export function Layout({ children }: { children: ReactNode }): ReactNode {
  const nonce = useNonce();
  // Outside an error the hook gives null, whatever its type says.
  const failed = useRouteError() != null;
  return (
    <html lang={useLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {failed ? <ErrorTitle /> : <Meta />}
        <Links />
      </head>
      <body>
        {children}
        {usePlayable() ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

/**
 * Whether there is something on the page for the reader to play with: its route then says `handle = {
 * scripts: true }`. Every other page is whole as it comes from the server, and loads no script at all.
 */
function usePlayable(): boolean {
  return useMatches().some(({ handle }) => isPlayable(handle));
}

export default function App(): ReactNode {
  return <Outlet />;
}

/** What a reader sees in place of a page: that it does not exist, or that we failed. */
export function ErrorBoundary(): ReactNode {
  return (
    <SiteShell pathname={`/${useLocale()}`} search="" site={null} twins={false}>
      <Trouble {...useErrorText()} />
    </SiteShell>
  );
}

function ErrorTitle(): ReactNode {
  const { common } = useMessages();
  return <title>{`${useErrorText().title} – ${common.appName}`}</title>;
}

function useErrorText(): { title: string; advice: string } {
  const error = useRouteError();
  const { errors, site } = useMessages();
  if (isRouteErrorResponse(error) && error.status === 503) return site.noData;
  return isRouteErrorResponse(error) && error.status === 404 ? errors.notFound : errors.failed;
}
