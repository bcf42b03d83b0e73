import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { formulaIn, isMethodKey, METHOD_SOURCES } from "#app/domain/method.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { weightsSentence } from "#app/i18n/trait-weights.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { database } from "#app/server/database.server.ts";
import { readSimilarityWeights } from "#db/queries/method-data.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { key = "" } = params;
  if (!isMethodKey(key)) throw notFound(locale);
  const head = pageHead(locale, `/methods/${key}`, ({ methods }) => ({
    title: methods.list[key].title,
    description: methods.list[key].question,
  }));
  const weights = key === "similar" ? await readSimilarityWeights(database()) : null;
  return forReading({ head, key, weights });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One method in plain words: what it asks, how, when it does not answer, on what it rests. */
export default function MethodRoute(): ReactNode {
  const { key, weights } = useLoaderData<typeof loader>();
  const messages = useServerMessages();
  const { methods } = messages;
  const locale = useLocale();
  const { title, question, how, refuses, changes } = methods.list[key];
  const formula = formulaIn(key, locale);
  const { reference } = METHOD_SOURCES[key];
  const weighed = weights && weightsSentence(weights, messages, locale);
  return (
    <>
      <PageHead title={title} kicker={methods.title} lead={question} />
      <div className="prose">
        <h2>{methods.how}</h2>
        <p>{how}</p>
        {weighed ? <p>{weighed}</p> : null}
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
