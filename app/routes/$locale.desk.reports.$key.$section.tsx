import { writingScript } from "virtual:writing-script";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { justMoved } from "#app/components/focus-after-move.ts";
import { DRAFT_DONE } from "#app/domain/draft-done.ts";
import { indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { fieldChoices } from "#app/pages/report-section/field-choices.server.ts";
import { actOnSection } from "#app/pages/report-section/section-acts.server.ts";
import { previewIn, sectionPage } from "#app/pages/report-section/section-page.server.ts";
import { SectionView } from "#app/pages/report-section/section-view.tsx";
import { staleSave, typedTexts } from "#app/pages/report-section/stale-answer.ts";
import { toldUnread } from "#app/pages/report-section/told-unread.ts";
import { undoOf } from "#app/pages/report-section/undo-of.ts";
import { typedIn } from "#app/plan/form-fields.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { answerWith, formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import "#app/pages/report/report.css";
import "#app/pages/report-section/editor.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const { key: report = "", section = "" } = params;
  const origin = environment().publicUrl;
  const ground = { database: database(), work: workDatabase(), home: homeKey(), origin };
  const page = await sectionPage(ground, person, { report, section }, locale);
  if (!page) throw notFound(locale);
  const token = formTokenFor(request);
  const search = new URL(request.url).searchParams;
  const done = DRAFT_DONE.find((one) => one === search.get("done"));
  const head = pageHead(locale, `/desk/reports/${report}/${section}`, () => ({
    title: page.title,
    description: "",
  }));
  return forReading({
    head,
    page,
    token,
    script: writingScript,
    person: person.id,
    done: done
      ? {
          ...{ what: done, undo: undoOf(done, search), block: search.get("block") },
          unread: toldUnread(search.get("unread"), locale),
        }
      : null,
    moved: justMoved(search, "block"),
  });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const form = await sentForm(request);
  const { key: report = "", section = "" } = params;
  const { indicators } = await fieldChoices({ database: database(), home: homeKey() }, locale);
  const parts = parseIndicatorKey(indicators[0]?.[0] ?? "");
  const first = parts ? indicatorKey(parts) : "sotkanet-127";
  const act = { work: workDatabase(), person, report, section, now: new Date(), first };
  const answer = await actOnSection(act, form);
  switch (answer.outcome) {
    case "bad":
      return answerWith(422, {
        problem: {
          ...{ block: answer.block, what: answer.problem, chosen: answer.chosen },
          typed: typedTexts(form),
        },
        ...{ stale: null, preview: null, gone: null },
      });
    case "gone":
      return answerWith(409, {
        ...{ problem: null, stale: null, preview: null },
        gone: { why: answer.why, block: answer.block, typed: typedIn(form) },
      });
    case "preview": {
      const { publicUrl: origin } = environment();
      const ground = { database: database(), work: act.work, home: homeKey(), origin };
      const preview = await previewIn(ground, person, { report, section }, answer.block);
      if (!preview) throw notFound(locale);
      return { problem: null, stale: null, gone: null, preview };
    }
    case "stale":
      return answerWith(409, {
        ...{ preview: null, problem: null, gone: null },
        stale: staleSave(answer, form, locale),
      });
    case "done": {
      const { done, block, section: to, from, unread } = answer;
      const search = new URLSearchParams({ done, ...(block ? { block } : {}) });
      if (from) search.set("from", `${from.section}.${from.at}`);
      if (unread) search.set("unread", unread);
      const intent = String(form.get("intent"));
      const ordered = intent === "up" || intent === "down";
      if (ordered) search.set("by", intent);
      const place = block && !ordered ? `#block-${block}` : "";
      throw seeOther(`/${locale}/desk/reports/${report}/${to}?${search}${place}`);
    }
    default:
      throw notFound(locale);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function SectionRoute(): ReactNode {
  const { page, token, script, person, done, moved } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SectionView
      {...page}
      token={token}
      script={script}
      person={person}
      done={sent ? null : done}
      moved={moved}
      problem={sent?.problem ?? null}
      stale={sent?.stale ?? null}
      preview={sent?.preview ?? null}
      gone={sent?.gone ?? null}
    />
  );
}
