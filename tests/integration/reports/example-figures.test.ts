import { expect, it } from "vitest";
import { decidePage } from "#app/pages/report-decide/decide-page.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { somebody } from "#tests/support/work-people.ts";
import { newSection } from "#tests/support/work-report.ts";

it.each([true, false])(
  "before a proposal its page knows whether figures are examples: %s",
  async (example) => {
    const database = await smallDatabase({ example });
    const work = openWork(":memory:");
    const anna = await somebody(work, "anna", "coordinator");
    const now = new Date("2026-12-01T10:00:00Z");
    const figure = { kind: "figure", content: { spec: `kind=line&indicator=${UNEMPLOYMENT}` } } as const;
    const start = { kind: "blank", titles: { fi: "Kertomus" }, area: HOME, name: "kertomus" } as const;
    const report = await createReport(
      work,
      anna,
      {
        ...{ ...start, years: { first: 2026, last: 2026 }, languages: ["fi"] },
        ...{ sections: [newSection("Työ", figure)], indicators: [] },
      },
      now,
    );
    const ground = { database, work, home: HOME, origin: "https://saukko.example" };
    const page = await decidePage(ground, anna, report ?? "", "fi", now);
    closeWork(work);
    closeDatabase(database);
    expect(page?.example).toBe(example);
  },
);
