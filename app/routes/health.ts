import { healthReport } from "#app/server/health.server.ts";

/** GET /health, for monitoring: 200 when all is well, 503 when the database takes no writes. */
export async function loader(): Promise<Response> {
  const report = await healthReport();
  return Response.json(report, {
    status: report.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
