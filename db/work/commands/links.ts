import { eq, lte } from "drizzle-orm";
import type { Engine } from "../../open-file.server.ts";
import { invitations } from "../schema/people.ts";

/** A link by which a person sets their own password. */
export interface NewLink {
  /** SHA-256 of what stands in it. */
  tokenHash: string;
  /** Moment after which it is good for nothing. */
  endsAt: Date;
}

/** An earlier link of the same person is good for nothing from then on, and what has run out goes. */
export function openLink(engine: Engine, personId: number, { tokenHash, endsAt }: NewLink, now: Date): void {
  const { orm } = engine;
  orm.delete(invitations).where(eq(invitations.personId, personId)).run();
  orm.delete(invitations).where(lte(invitations.endsAt, now.toISOString())).run();
  const moments = { createdAt: now.toISOString(), endsAt: endsAt.toISOString() };
  orm
    .insert(invitations)
    .values({ tokenHash, personId, ...moments })
    .run();
}
