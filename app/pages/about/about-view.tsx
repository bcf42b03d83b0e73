import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { ABOUT_TOPICS, type AboutTopic, aboutPath } from "#app/domain/about-topic.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface AboutViewProps {
  topic: AboutTopic;
  operator: LocalText | null;
  feedback: string | null;
}

/** One page about the service itself; who runs it, and where they are reached, stand on each. */
export function AboutView({ topic, operator, feedback }: AboutViewProps): ReactNode {
  const { about } = useServerMessages();
  const locale = useLocale();
  const { title, lead, sections } = about.topics[topic];
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div className="prose">
        {sections.map(({ heading, texts }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
        <h2>{about.keeper}</h2>
        <p>{(operator && inLocale(operator, locale)) ?? about.noKeeper}</p>
        <p>
          {about.contact}
          {": "}
          {feedback ? <a href={feedback}>{feedback.replace(/^mailto:/, "")}</a> : about.noContact}
        </p>
        <ul className="foot-links">
          {ABOUT_TOPICS.filter((other) => other !== topic).map((other) => (
            <li key={other}>
              <a href={`/${locale}${aboutPath(other)}`}>{about.topics[other].title}</a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
