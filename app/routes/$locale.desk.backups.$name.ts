import type { LoaderFunctionArgs } from "@remix-run/node";
import { backupFile } from "#app/pages/backups/backups-page.server.ts";
import { localeOf, notFound } from "#app/pages/page-request.server.ts";
import { backupGround } from "#app/server/backup-ground.server.ts";
import { administratorAt } from "#app/server/desk-door.server.ts";

/** GET /<language>/desk/backups/<name>: a copy for an administrator to take home. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const person = administratorAt(locale, request, context);
  const { name = "" } = params;
  const bytes = await backupFile(backupGround(), person, name, new Date());
  if (bytes === null) throw notFound(locale);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/vnd.sqlite3",
      // A name of ours: letters, digits, points, hyphens and a plus sign.
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Length": String(bytes.length),
      "Cache-Control": "no-store",
    },
  });
}
