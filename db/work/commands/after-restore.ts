import { inArray } from "drizzle-orm";
import type { WorkDatabase } from "../client.server.ts";
import { invitations, people, sessions } from "../schema/people.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";

/**
 * What must not come back to life with a file that has been put back: sessions and links, which may have been
 * closed since. Gives the logins of those of `erased` who are known again in it: they were erased after the
 * backup was made.
 */
export async function afterRestore(
  work: WorkDatabase,
  { backup, erased }: { backup: string; erased: readonly number[] },
  now: Date,
): Promise<string[]> {
  return workTransaction(work, (engine) => {
    engine.orm.delete(sessions).run();
    engine.orm.delete(invitations).run();
    addToAudit(engine, { who: null, act: "backup.restored", subject: `backup:${backup}`, now });
    const known = engine.orm
      .select({ id: people.id, login: people.login })
      .from(people)
      .where(inArray(people.id, [...erased]))
      .all();
    return known.filter(({ id, login }) => login !== `erased-${id}`).map(({ login }) => login);
  });
}
