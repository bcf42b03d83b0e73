import { describe, expect, it } from "vitest";
import { AUDIT_ACTS, isAuditAct } from "#app/domain/audit.ts";

describe("acts of the audit", () => {
  it("are named by what they are done to and what is done, each once", () => {
    expect(AUDIT_ACTS.every((act) => /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(act))).toBe(true);
    expect(new Set(AUDIT_ACTS).size).toBe(AUDIT_ACTS.length);
  });

  it("are known by their names", () => {
    expect(AUDIT_ACTS.every(isAuditAct)).toBe(true);
    expect(["person", "person.", "person.gone", null].some(isAuditAct)).toBe(false);
  });
});
