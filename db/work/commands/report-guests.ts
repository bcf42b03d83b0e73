import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Reader } from "#app/domain/person.ts";
import type { WorkDatabase } from "../client.server.ts";
import { personRoles, reportGuests } from "../schema/people.ts";
import { addToAudit } from "./audit.ts";
import { changeDraft, type DraftChange, type DraftOutcome, mayTo, remember } from "./report-rows.ts";

/**
 * Makes these the municipal authors who take part in the report: they read it, and write the chapters that
 * are their municipality's own. Numbers of others are passed over.
 */
export function inviteAuthors(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  people: readonly number[],
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    if (!mayTo("write", desk)) return "not-found";
    const { engine, person, now } = desk;
    const { orm } = engine;
    const { report } = change;
    const authors = orm
      .select({ id: personRoles.personId })
      .from(personRoles)
      .where(and(eq(personRoles.role, "municipal-author"), inArray(personRoles.personId, [...people])))
      .all()
      .map(({ id }) => id);
    orm
      .delete(reportGuests)
      .where(and(eq(reportGuests.report, report), notInArray(reportGuests.personId, authors)))
      .run();
    for (const personId of authors)
      orm.insert(reportGuests).values({ personId, report }).onConflictDoNothing().run();
    remember(desk, { act: "changed", content: { authors } });
    addToAudit(engine, {
      who: person,
      act: "report.guests",
      subject: `report:${report}`,
      detail: { authors },
      now,
    });
    return "done";
  });
}
