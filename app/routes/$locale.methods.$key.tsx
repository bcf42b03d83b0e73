import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { isMethodKey, METHOD_SOURCES } from "#app/domain/method.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { key = "" } = params;
  if (!isMethodKey(key)) throw notFound(locale);
  const head = pageHead(locale, `/methods/${key}`, ({ methods }) => ({
    title: methods.list[key].title,
    description: methods.list[key].question,
  }));
  return { head, key };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One method in plain words: what it asks, how, when it does not answer, on what it rests. */
export default function MethodRoute(): ReactNode {
  const { key } = useLoaderData<typeof loader>();
  const { methods } = useMessages();
  const locale = useLocale();
  const { title, question, how, refuses, changes } = methods.list[key];
  const { formula, reference } = METHOD_SOURCES[key];
  return (
    <>
      <PageHead title={title} kicker={methods.title} lead={question} />
      <div className="prose">
        <h2>{methods.how}</h2>
        <p>{how}</p>
        {formula ? (
          <>
            <h2>{methods.formula}</h2>
            <p className="formula">{formula}</p>
          </>
        ) : null}
        <h2>{methods.refuses}</h2>
        <p>{refuses}</p>
        <h2>{methods.changes}</h2>
        <p>{changes}</p>
        {reference ? (
          <>
            <h2>{methods.reference}</h2>
            <p>{reference}</p>
          </>
        ) : null}
        <p>
          <a href={`/${locale}/methods`}>{methods.all}</a>
        </p>
      </div>
    </>
  );
}
