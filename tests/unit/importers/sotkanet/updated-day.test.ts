import { expect, it } from "vitest";
import { normaliseRecord } from "#importers/sotkanet/normalise.ts";
import { parseRecord } from "#importers/sotkanet/schema.ts";
import { recordOf, smallSotkanet, UNEMPLOYED } from "#tests/fixtures/sotkanet/small.ts";

it.each([
  ["2026-05-02", "2026-05-02"],
  ["2026-05-02T00:30:00", "2026-05-02"],
  ["2026-05-02T00:30:00+0300", "2026-05-02"],
  ["2026-05-01T21:30:00Z", "2026-05-02"],
  ["2026-05-01 21:30:00.000+00:00", "2026-05-02"],
])("the day on which an indicator was updated is Finland's: %s", (told, day) => {
  const record = recordOf(smallSotkanet(), UNEMPLOYED);
  record["data-updated"] = told;
  expect(normaliseRecord(parseRecord(record, String(UNEMPLOYED)), null).sourceUpdated).toBe(day);
});
