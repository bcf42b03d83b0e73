import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  actOnBackups,
  type BackupActed,
  backupsPage,
  LARGEST_DOWNLOAD,
} from "#app/pages/backups/backups-page.server.ts";
import { BackupsView } from "#app/pages/backups/backups-view.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { backupGround } from "#app/server/backup-ground.server.ts";
import {
  administratorAt,
  answerWith,
  formTokenFor,
  seeOther,
  sentForm,
} from "#app/server/desk-door.server.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = administratorAt(locale, request, context);
  const page = await backupsPage(backupGround(), person, new Date());
  if (!page) throw notFound(locale);
  const made = new URL(request.url).searchParams.get("done") === "made";
  const head = pageHead(locale, "/desk/backups", ({ backups }) => backups);
  return forReading({ head, page, token: formTokenFor(request), made, largest: LARGEST_DOWNLOAD });
}

export async function action({ params, request, context }: ActionFunctionArgs): Promise<BackupActed> {
  const locale = localeOf(params);
  const person = administratorAt(locale, request, context);
  const acted = await actOnBackups(backupGround(), person, await sentForm(request), new Date());
  if (acted.outcome === "not-found") throw notFound(locale);
  if (acted.outcome === "made") throw seeOther(`/${locale}/desk/backups?done=made`);
  return acted.outcome === "trouble" ? answerWith(503, acted) : acted;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Copies of people's work. */
export default function BackupsRoute(): ReactNode {
  const { page, token, made, largest } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  return (
    <BackupsView {...page} {...{ token, largest }} acted={acted ?? (made ? { outcome: "made" } : null)} />
  );
}
