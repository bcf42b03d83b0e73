import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { LOCALES } from "#app/domain/text.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { beginReport, sameReports } from "#app/pages/report-list/begin-report.server.ts";
import { offeredYears, sentReport } from "#app/pages/report-list/new-report.ts";
import { reportListPage } from "#app/pages/report-list/report-list.server.ts";
import { ReportListView } from "#app/pages/report-list/report-list-view.tsx";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { answerWith, formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { restoreReport } from "#db/work/commands/reports.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const ground = { database: database(), work: workDatabase(), home: homeKey() };
  const page = await reportListPage(ground, person, locale);
  const { first, last, year } = offeredYears(new Date(), page.reports);
  const made = {
    ...{ kind: "wide-regional" as const, area: page.areas[0]?.key ?? null, problems: null },
    ...{ first: String(first), last: String(last), year: String(year) },
    languages: LOCALES.filter((one) => one !== "en"),
  };
  const head = pageHead(locale, "/desk", ({ deskReports }) => deskReports.list);
  const search = new URL(request.url).searchParams;
  const what = (["removed", "restored"] as const).find((one) => one === search.get("done"));
  const removed = page.removed.find(({ key }) => key === search.get("report"));
  const done = what ? { what, report: removed?.key ?? null } : null;
  return forReading({ head, page, made, done, token: formTokenFor(request) });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const form = await sentForm(request);
  const [work, now] = [workDatabase(), new Date()];
  if (form.get("intent") === "restore") {
    const report = String(form.get("report") ?? "");
    if ((await restoreReport(work, person, { report, now })) !== "done") throw notFound(locale);
    throw seeOther(`/${locale}/desk?done=restored`);
  }
  const sent = sentReport(form);
  const known = sent.years ? await sameReports(work, person, { ...sent, years: sent.years }) : [];
  const same = form.get("again") === "yes" ? [] : known;
  if (!sent.years || sent.languages.length === 0 || same.length > 0) {
    const typed = (name: string): string => String(form.get(name) ?? "").slice(0, 10);
    return answerWith(422, {
      ...{ ...sent, first: typed("first"), last: typed("last"), year: typed("year") },
      problems: {
        ...{ years: sent.yearsProblems, languages: sent.languages.length === 0 },
        same: same.map(({ key, titles }) => ({ key, title: titleIn(titles, locale) })),
      },
    });
  }
  const ground = { database: database(), work, home: homeKey() };
  const key = await beginReport(ground, person, { ...sent, years: sent.years }, now);
  if (key === null) throw notFound(locale);
  throw seeOther(`/${locale}/desk/reports/${key}?done=made`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function DeskRoute(): ReactNode {
  const { page, made, done, token } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ReportListView {...page} token={token} done={done} made={sent ?? made} />;
}
