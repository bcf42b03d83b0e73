import { eq } from "drizzle-orm";
import type { Engine } from "../../open-file.server.ts";
import { recoveryCodes, secondFactors, sessions } from "../schema/people.ts";

/** Takes away the second factor with its codes: no session has shown one any more. */
export function removeSecondFactor({ orm }: Engine, personId: number): void {
  orm.delete(secondFactors).where(eq(secondFactors.personId, personId)).run();
  orm.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId)).run();
  orm.update(sessions).set({ secondFactor: 0 }).where(eq(sessions.personId, personId)).run();
}
