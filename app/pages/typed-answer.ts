import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef, useState } from "react";
import { twinJson } from "./twin-json.ts";

/** How long the reader's fingers must rest before the question is asked, in milliseconds. */
const REST_MS = 150;

/** A page that answers what is typed in its form, and its twin likewise. */
export interface TypedPage<T> {
  /** The page's address without its question. */
  address: string;
  /** The server's answer to the address. */
  page: T & { dataVersion: number | string };
  /** The question of that answer, as the form would ask it. */
  asked: string;
}

export interface TypedAnswer<T> {
  form: RefObject<HTMLFormElement>;
  /** To be called at every letter and choice. */
  onAsk: (question: URLSearchParams) => void;
  /** The answer to what was typed, or the one before while it is on its way. */
  shown: T;
  failed: boolean;
}

/**
 * Answers as the reader types; without JavaScript the form asks by its button. The address follows what is
 * asked.
 */
export function useTypedAnswer<T>({ address, page, asked: first }: TypedPage<T>): TypedAnswer<T> {
  const [asked, setAsked] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const rested = useRested(asked);
  const answer = useQuery({
    queryKey: [address, page.dataVersion, rested],
    queryFn: ({ signal }) => twinJson<T>(`${address}.json?${rested}`, signal),
    enabled: rested !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: 1,
  });
  useEffect(() => {
    if (rested === null) return;
    const next = rested ? `${address}?${rested}` : address;
    // Emptied at one stroke (Esc does it in a search field): what was asked stays a step behind.
    const emptied = rested === "" && window.location.search !== "";
    const { history } = window;
    if (emptied) history.pushState(history.state, "", next);
    else history.replaceState(history.state, "", next);
  }, [address, rested]);
  useEffect(() => {
    const back = (): void => {
      if (form.current) setAsked(refilled(form.current, new URLSearchParams(window.location.search)));
    };
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);
  // What was typed before this code was here.
  useEffect(() => {
    const typed = form.current && questionOf(form.current).toString();
    if (typed !== null && typed !== first) setAsked(typed);
  }, [first]);
  return {
    form,
    onAsk: (question) => setAsked(question.toString()),
    shown: answer.data ?? page,
    failed: answer.isError,
  };
}

/** Puts a question back into its form; gives the question as the form asks it. */
function refilled(form: HTMLFormElement, question: URLSearchParams): string {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = question.get(field.name) ?? "";
  return questionOf(form).toString();
}

/** What the form asks now, without its empty fields. */
export function questionOf(form: HTMLFormElement): URLSearchParams {
  const question = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value !== "") question.set(name, value);
  return question;
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
