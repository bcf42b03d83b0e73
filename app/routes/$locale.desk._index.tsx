import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { personAt } from "#app/server/desk-door.server.ts";

export const handle = { forOneReader: true };

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { name } = personAt(locale, request, context);
  return forReading({ head: pageHead(locale, "/desk", ({ deskFrame }) => deskFrame), name });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function DeskRoute(): ReactNode {
  const { name } = useLoaderData<typeof loader>();
  return <PageHead title={useServerMessages().deskFrame.title} lead={name} />;
}
