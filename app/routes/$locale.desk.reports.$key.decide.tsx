import { writingScript } from "virtual:writing-script";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import {
  actOnDecision,
  DECIDE_DONE,
  type DecideDone,
  type DecideProblem,
} from "#app/pages/report-decide/decide-acts.server.ts";
import { decidePage } from "#app/pages/report-decide/decide-page.server.ts";
import { DecideView } from "#app/pages/report-decide/decide-view.tsx";
import { undoOfDecision } from "#app/pages/report-decide/undo-of-decision.ts";
import { type Typed, typedIn } from "#app/plan/form-fields.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { answerWith, formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";

export const handle = { forOneReader: true };

const ground = () => ({
  ...{ database: database(), work: workDatabase(), home: homeKey(), origin: environment().publicUrl },
});

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const page = await decidePage(ground(), person, params.key ?? "", locale, new Date());
  if (!page) throw notFound(locale);
  const search = new URL(request.url).searchParams;
  const head = pageHead(locale, `/desk/reports/${page.report}/decide`, ({ reportDecide }) => ({
    title: `${reportDecide.title}: ${page.title}`,
    description: "",
  }));
  const what = DECIDE_DONE.find((one) => one === search.get("done"));
  const done = what ? { what, undo: undoOfDecision(what, search, page) } : null;
  const writing = { script: writingScript, person: person.id };
  return forReading({ head, page, token: formTokenFor(request), done, writing });
}

type Sent = { problems: DecideProblem[]; typed: Typed; movedOn: boolean };

export async function action({ params, request, context }: ActionFunctionArgs): Promise<Sent> {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const report = params.key ?? "";
  const now = new Date();
  const form = await sentForm(request);
  const answer = await actOnDecision(ground(), person, report, form, now);
  switch (answer.outcome) {
    case "done":
      throw seeOther(
        `/${locale}/desk/reports/${report}/decide?${doneQuery(answer.done, now)}${placeOf(answer.done)}`,
      );
    case "bad":
      return answerWith(422, { problems: answer.problems, typed: typedIn(form), movedOn: false });
    case "not-found":
      throw notFound(locale);
    default:
      return answerWith(409, { problems: [], typed: typedIn(form), movedOn: true });
  }
}

/** Choices are made in a list of many; any other step makes a new page, which begins with what is next. */
function placeOf(done: DecideDone): string {
  return done === "chosen" || done === "unchosen" ? "#revised" : "";
}

/** A choice is named by its moment, so that it can be taken back. */
function doneQuery(done: DecideDone, now: Date): URLSearchParams {
  return new URLSearchParams(done === "chosen" ? { done, at: now.toISOString() } : { done });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** From a draft to a decided and published version. */
export default function DecideRoute(): ReactNode {
  const { page, token, done, writing } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <DecideView
      {...page}
      {...writing}
      token={token}
      done={sent ? null : done}
      problems={sent?.problems ?? []}
      typed={sent?.typed ?? {}}
      movedOn={sent?.movedOn ?? false}
    />
  );
}
