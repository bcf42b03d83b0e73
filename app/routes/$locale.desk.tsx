import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { deskFrame } from "#app/pages/desk/desk-frame.server.ts";
import { DeskFrameView } from "#app/pages/desk/desk-frame.tsx";
import { troubleMeta } from "#app/pages/page-meta.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { Trouble, useTroubleWords } from "#app/pages/site/trouble.tsx";
import { personAt } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { readOwnRoles } from "#db/work/queries/own-account.ts";
import "#app/pages/desk/desk.css";
import "#app/styles/forms.css";

export const handle = { forOneReader: true };

/**
 * For people alone. Every page below asks by itself too: they are answered one by one, and this one's refusal
 * stops none of them.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const given = await readOwnRoles(workDatabase(), person);
  // The reader is as before the second factor that has just been shown.
  const unguarded = context.begun ? [] : given.filter((role) => !person.roles.includes(role));
  return { frame: deskFrame(person, unguarded, locale) };
}

export const meta: MetaFunction<typeof loader> = ({ error }) =>
  error === undefined ? [] : troubleMeta(error);

export default function DeskLayout(): ReactNode {
  return (
    <DeskFrameView {...useLoaderData<typeof loader>()} path={useDeskPath()}>
      <Outlet />
    </DeskFrameView>
  );
}

/** A page of the workspace that is not there or not for this person, within the workspace's own frame. */
export function ErrorBoundary(): ReactNode {
  const error = useRouteError();
  const frame = useRouteLoaderData<typeof loader>("routes/$locale.desk")?.frame;
  const refusal = isRouteErrorResponse(error) ? error : null;
  const words = useTroubleWords(refusal);
  const path = useDeskPath();
  const isWaiting = refusal !== null && [403, 404].includes(refusal.status);
  const trouble = <Trouble {...((isWaiting && frame?.first?.trouble) || words)} />;
  return frame ? (
    <DeskFrameView frame={frame} path={path}>
      {trouble}
    </DeskFrameView>
  ) : (
    trouble
  );
}

/** What follows the language in the address. */
function useDeskPath(): string {
  return `/${useLocation().pathname.split("/").slice(2).filter(Boolean).join("/")}`;
}
