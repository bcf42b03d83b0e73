import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { aboutPath, isAboutTopic } from "#app/domain/about-topic.ts";
import { AboutView } from "#app/pages/about/about-view.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { environment } from "#app/server/environment.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const topic = params.topic ?? "service";
  // The service's own page has the short address alone.
  if (!isAboutTopic(topic) || params.topic === "service") throw notFound(locale);
  const { operator, feedback } = environment();
  const head = pageHead(locale, aboutPath(topic), ({ about }) => ({
    title: about.topics[topic].title,
    description: about.topics[topic].lead,
  }));
  return forReading({ head, topic, operator, feedback });
}

export const handle = { twins: false };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** What the service is, the accessibility statement, or the page on data protection. */
export default function AboutRoute(): ReactNode {
  const { topic, operator, feedback } = useLoaderData<typeof loader>();
  return <AboutView topic={topic} operator={operator} feedback={feedback} />;
}
