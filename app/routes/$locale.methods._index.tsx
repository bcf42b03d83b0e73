import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { METHOD_KEYS } from "#app/domain/method.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const head = pageHead(localeOf(params), "/methods", ({ methods }) => ({
    title: methods.title,
    description: methods.description,
  }));
  return forReading({ head });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Every method with the question that it answers. */
export default function MethodsRoute(): ReactNode {
  const { methods } = useServerMessages();
  const locale = useLocale();
  return (
    <>
      <PageHead title={methods.title} lead={methods.lead} />
      <ul className="method-list">
        {METHOD_KEYS.map((key) => (
          <li key={key}>
            <h2>
              <a href={`/${locale}/methods/${key}`}>{methods.list[key].title}</a>
            </h2>
            <p>{methods.list[key].question}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
