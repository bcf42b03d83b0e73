import type { FormEvent, ReactNode } from "react";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import { speakingOf } from "#app/domain/speaking-of.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { questionOf, useTypedAnswer } from "../typed-answer.ts";
import type { SearchPage, SearchResult, SearchWords } from "./search-answer.ts";

/**
 * One question over everything: answers as the reader types, and by its button where JavaScript is off.
 * `page`: the server's answer to the address.
 */
export function SearchView({ page, words }: { page: SearchPage; words: SearchWords }): ReactNode {
  const address = `/${useLocale()}/search`;
  const area = useSpokenArea();
  const fields = Object.entries({ q: page.q, area });
  const asked = new URLSearchParams(
    fields.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  const { form, onAsk, shown, failed } = useTypedAnswer({ address, page, asked });
  const ask = (event: FormEvent<HTMLFormElement>): void => onAsk(questionOf(event.currentTarget));
  return (
    <>
      <search>
        <form ref={form} className="site-search" action={address} method="get" onInput={ask}>
          <label htmlFor="q">{words.label}</label>
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            defaultValue={page.q}
            placeholder={words.placeholder}
          />
          {area ? <input type="hidden" name="area" value={area} /> : null}
          <button className="button" type="submit">
            {words.submit}
          </button>
        </form>
      </search>
      <div role="status">
        {(failed ? [words.failed] : shown.said).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ol className="found">
        {shown.results.map((result) => (
          <Found key={result.href} result={result} />
        ))}
      </ol>
      {shown.ways.length > 0 ? (
        <ul className="found-ways">
          {shown.ways.map(({ href, title }) => (
            <li key={href}>
              <a href={speakingOf(href, area)}>{title}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Found({ result: { href, title, detail, kindName } }: { result: SearchResult }): ReactNode {
  return (
    <li>
      <a href={speakingOf(href, useSpokenArea())}>{title}</a>
      <span className="quiet small">{[kindName, detail].filter(Boolean).join(" · ")}</span>
    </li>
  );
}
