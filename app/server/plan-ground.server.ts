import type { PlanGround } from "#app/pages/plan/plan-ground.server.ts";
import { database, homeKey } from "./database.server.ts";
import { workDatabase } from "./work-database.server.ts";

/** What the pages of the plan ask, at this moment. */
export function planGround(): PlanGround {
  return { database: database(), work: workDatabase(), home: homeKey(), now: new Date() };
}
