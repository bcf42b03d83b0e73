import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { deskFrame } from "#app/pages/desk/desk-frame.server.ts";
import { DeskFrameView } from "#app/pages/desk/desk-frame.tsx";
import { localeOf } from "#app/pages/page-request.server.ts";
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

export default function DeskLayout(): ReactNode {
  const { pathname } = useLocation();
  const path = `/${pathname.split("/").slice(2).filter(Boolean).join("/")}`;
  return (
    <DeskFrameView {...useLoaderData<typeof loader>()} path={path}>
      <Outlet />
    </DeskFrameView>
  );
}
