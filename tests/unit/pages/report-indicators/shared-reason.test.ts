import { expect, test } from "vitest";
import { sharedReason } from "#app/pages/report-indicators/shared-reason.ts";

const reasons = (...all: (string | null)[]) => all.map((fi) => ({ leftOut: fi === null ? null : { fi } }));

test("a group's reason is the one that all of it have, word for word", () => {
  expect(sharedReason(reasons("Ei nyt.", "Ei nyt."))).toEqual({ fi: "Ei nyt." });
  expect(sharedReason(reasons("Ei nyt.", "Ei nyt"))).toBeNull();
  expect(sharedReason(reasons("Ei nyt.", null))).toBeNull();
  expect(sharedReason(reasons(null, null))).toBeNull();
  expect(sharedReason([])).toBeNull();
});
