import { and, count, desc, eq, gt, isNull } from "drizzle-orm";
import type { Reader, Role } from "#app/domain/person.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { recoveryCodes, secondFactors, sessions } from "../schema/people.ts";
import { rolesOf } from "./people.ts";

/** What a person sees of their own account. */
export interface OwnAccount {
  /** All roles given, also those that count only behind a second factor. */
  roles: Role[];
  secondFactor: "none" | "begun" | "in-use";
  /** Recovery codes that are still good. */
  codesLeft: number;
  sessions: OwnSession[];
}

export interface OwnSession {
  id: number;
  device: string;
  createdAt: string;
  seenAt: string;
  /** Whether it is the one that asks. */
  thisOne: boolean;
}

export async function readOwnAccount(
  work: WorkDatabase,
  reader: Reader,
  { tokenHash, now, idleSince }: { tokenHash: string; now: Date; idleSince: Date },
): Promise<OwnAccount | null> {
  if (reader.kind === "visitor") return null;
  const engine = workEngineOf(work);
  const { orm } = engine;
  const factor = orm.select().from(secondFactors).where(eq(secondFactors.personId, reader.id)).get();
  const codes = orm
    .select({ n: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.personId, reader.id), isNull(recoveryCodes.usedAt)))
    .get();
  const rows = orm
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, reader.id),
        eq(sessions.state, "open"),
        gt(sessions.endsAt, now.toISOString()),
        gt(sessions.seenAt, idleSince.toISOString()),
      ),
    )
    .orderBy(desc(sessions.seenAt))
    .all();
  return {
    roles: rolesOf(engine, reader.id),
    secondFactor: factor === undefined ? "none" : factor.confirmedAt === null ? "begun" : "in-use",
    codesLeft: codes?.n ?? 0,
    sessions: rows.map(({ id, device, createdAt, seenAt, tokenHash: hash }) => ({
      ...{ id, device, createdAt, seenAt },
      thisOne: hash === tokenHash,
    })),
  };
}

/** Every role that the reader has been given, whether it counts yet or not. */
export async function readOwnRoles(work: WorkDatabase, reader: Reader): Promise<Role[]> {
  return reader.kind === "visitor" ? [] : rolesOf(workEngineOf(work), reader.id);
}
