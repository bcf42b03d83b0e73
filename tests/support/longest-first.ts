import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, of each project the longest in front, by the ends of their paths: one of them
 * begun last would run alone, with a core idle beside it. On two quiet cores they take 110 to 10 seconds.
 */
const LONGEST = [
  "e2e/whole-report",
  "e2e/pages",
  "e2e/nothing-private",
  "e2e/desk-pages",
  "e2e/report-pages",
  "e2e/every-field",
  "e2e/editing",
  "e2e/accessibility",
  "e2e/kept-forms",
  "e2e/frame",
  "e2e/playing",
  "e2e/print",
  "e2e/lengths",
  "e2e/same-bytes",
  "importers/replay",
  "soak/short-soak",
  "reports/after-imports",
  "admin/admin",
  "backup/backup",
  "importers/runs-of-files",
  "importers/goals",
  "importers/kill",
  "importers/faults",
  "importers/methods",
  "server/main",
  "reports/text/markdown",
  "tests/architecture",
  "db/example/generator",
  "verdicts/goals-simulated",
];

/** Begins with the longest files also where no run before has measured them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const path = moduleId.replace(/\.test\.tsx?$/, "");
  const place = LONGEST.findIndex((name) => path.endsWith(`/${name}`));
  return place < 0 ? LONGEST.length : place;
}
