import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { twinJson } from "#app/pages/twin-json.ts";
import type { CataloguePage, CatalogueQuestion } from "./catalogue-answer.ts";
import { Results } from "./results.tsx";
import { questionOf, SearchForm } from "./search-form.tsx";

/** How long the reader's fingers must rest before the catalogue is asked, in milliseconds. */
const REST_MS = 150;

/**
 * The search: answers as the reader types, and by its button where JavaScript is off. `page`: the server's
 * answer to the address.
 */
export function CatalogueView({ page }: { page: CataloguePage }): ReactNode {
  const locale = useLocale();
  const { catalogue } = useMessages();
  const [asked, setAsked] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const rested = useRested(asked);
  const address = `/${locale}/catalogue`;
  const answer = useQuery({
    queryKey: ["catalogue", page.dataVersion, locale, rested],
    queryFn: ({ signal }) => twinJson<CataloguePage>(`${address}.json?${rested}`, signal),
    enabled: rested !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: 1,
  });
  useEffect(() => {
    if (rested === null) return;
    window.history.replaceState(window.history.state, "", rested ? `${address}?${rested}` : address);
  }, [address, rested]);
  // What was typed before this code was here.
  useEffect(() => {
    const typed = form.current && questionOf(form.current).toString();
    if (typed !== null && typed !== questionText(page.question)) setAsked(typed);
  }, [page.question]);
  const shown = answer.data ?? page;
  return (
    <>
      <SearchForm form={form} page={page} onAsk={(question) => setAsked(question.toString())} />
      <div className="search-status" role="status">
        <p className={answer.isError ? undefined : "quiet"}>
          {answer.isError ? catalogue.failed : catalogue.found(shown.found, shown.total)}
        </p>
      </div>
      <Results page={shown} />
    </>
  );
}

/** The server's question in the words of the form's. */
function questionText({ q, priority, lifeStage, source }: CatalogueQuestion): string {
  const fields = Object.entries({ q, priority, lifeStage, source });
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}

/** The text as it was when it last stood still for a moment. */
function useRested(text: string | null): string | null {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
