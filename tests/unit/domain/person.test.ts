import { describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import {
  ACTS,
  type Act,
  isGuarded,
  isRole,
  may,
  type Person,
  type Reader,
  ROLES,
  type Role,
  rolesThatCount,
  type Subject,
  VISITOR,
} from "#app/domain/person.ts";

const REGION: AreaKey = "hyvinvointialue:10";
const KOTKA: AreaKey = "kunta:285";
const HAMINA: AreaKey = "kunta:075";

/** Somebody of Kotka who is invited to one of the region's reports. */
function person(...roles: Role[]): Person {
  return {
    kind: "person",
    id: 1,
    issuer: "local",
    subject: "1",
    name: "Aino Esimerkki",
    login: "aino",
    roles,
    municipality: KOTKA,
    invitedTo: ["invited"],
  };
}

const READERS: readonly Reader[] = [
  VISITOR,
  person("municipal-author"),
  person("coordinator"),
  person("recorder"),
  person("administrator"),
];

const SUBJECTS: Record<string, Subject> = {
  "a version": { kind: "version" },
  "own municipality's report": { kind: "report", report: "kotka", area: KOTKA },
  "another municipality's report": { kind: "report", report: "hamina", area: HAMINA },
  "region's report, invited": { kind: "report", report: "invited", area: REGION },
  "region's report, not invited": { kind: "report", report: "other", area: REGION },
  "own report's section": { kind: "section", report: "kotka", area: KOTKA, part: null },
  "another's report's section": { kind: "section", report: "hamina", area: HAMINA, part: null },
  "another's report, a section marked as mine": {
    kind: "section",
    report: "hamina",
    area: HAMINA,
    part: KOTKA,
  },
  "region's report, nobody's section, invited": {
    kind: "section",
    report: "invited",
    area: REGION,
    part: null,
  },
  "region's report, own section, invited": { kind: "section", report: "invited", area: REGION, part: KOTKA },
  "region's report, another's section, invited": {
    kind: "section",
    report: "invited",
    area: REGION,
    part: HAMINA,
  },
  "region's report, own section, not invited": {
    kind: "section",
    report: "other",
    area: REGION,
    part: KOTKA,
  },
  "own plan": { kind: "plan", area: KOTKA, part: null },
  "another's plan": { kind: "plan", area: HAMINA, part: null },
  "region's plan": { kind: "plan", area: REGION, part: null },
  "own measure in the region's plan": { kind: "plan", area: REGION, part: KOTKA },
  "another's measure in the region's plan": { kind: "plan", area: REGION, part: HAMINA },
  "own figures": { kind: "figures", area: KOTKA },
  "another's figures": { kind: "figures", area: HAMINA },
  "region's figures": { kind: "figures", area: REGION },
  "the service": { kind: "service" },
};

/**
 * Who may what, written out by hand after the table of the product's design: visitor, municipal author (of
 * Kotka), coordinator, recorder, administrator. What is not listed nobody may.
 */
const ALLOWED: readonly (readonly [subject: string, act: Act, who: string])[] = [
  ["a version", "read", "V M C R A"],
  ["a version", "comment", "V M C R A"],
  ["own municipality's report", "read", "  M C R A"],
  ["own municipality's report", "write", "  M C    "],
  ["own municipality's report", "propose", "  M C    "],
  ["own municipality's report", "decide", "      R  "],
  ["own municipality's report", "publish", "      R  "],
  ["another municipality's report", "read", "    C R A"],
  ["another municipality's report", "write", "    C    "],
  ["another municipality's report", "propose", "    C    "],
  ["another municipality's report", "decide", "      R  "],
  ["another municipality's report", "publish", "      R  "],
  ["region's report, invited", "read", "  M C R A"],
  ["region's report, invited", "write", "    C    "],
  ["region's report, invited", "propose", "    C    "],
  ["region's report, invited", "decide", "      R  "],
  ["region's report, invited", "publish", "      R  "],
  ["region's report, not invited", "read", "    C R A"],
  ["region's report, not invited", "write", "    C    "],
  ["region's report, not invited", "propose", "    C    "],
  ["region's report, not invited", "decide", "      R  "],
  ["region's report, not invited", "publish", "      R  "],
  ["own report's section", "read", "  M C R A"],
  ["own report's section", "write", "  M C    "],
  ["another's report's section", "read", "    C R A"],
  ["another's report's section", "write", "    C    "],
  ["another's report, a section marked as mine", "read", "    C R A"],
  ["another's report, a section marked as mine", "write", "    C    "],
  ["region's report, nobody's section, invited", "read", "  M C R A"],
  ["region's report, nobody's section, invited", "write", "    C    "],
  ["region's report, own section, invited", "read", "  M C R A"],
  ["region's report, own section, invited", "write", "  M C    "],
  ["region's report, another's section, invited", "read", "  M C R A"],
  ["region's report, another's section, invited", "write", "    C    "],
  ["region's report, own section, not invited", "read", "    C R A"],
  ["region's report, own section, not invited", "write", "    C    "],
  ["own plan", "read", "  M C R A"],
  ["own plan", "write", "  M C    "],
  ["another's plan", "read", "    C R A"],
  ["another's plan", "write", "    C    "],
  ["region's plan", "read", "  M C R A"],
  ["region's plan", "write", "    C    "],
  ["own measure in the region's plan", "read", "  M C R A"],
  ["own measure in the region's plan", "write", "  M C    "],
  ["another's measure in the region's plan", "read", "  M C R A"],
  ["another's measure in the region's plan", "write", "    C    "],
  ["own figures", "read", "  M C R A"],
  ["own figures", "write", "  M C   A"],
  ["another's figures", "read", "    C R A"],
  ["another's figures", "write", "    C   A"],
  ["region's figures", "read", "    C R A"],
  ["region's figures", "write", "    C   A"],
  ["the service", "read", "        A"],
  ["the service", "administer", "        A"],
];

const LETTERS = ["V", "M", "C", "R", "A"];

describe("who may what", () => {
  it("names every subject, and each act once", () => {
    expect(new Set(ALLOWED.map(([subject]) => subject))).toEqual(new Set(Object.keys(SUBJECTS)));
    const named = ALLOWED.map(([subject, act]) => `${subject}: ${act}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(Object.entries(SUBJECTS))("%s", (name, subject) => {
    for (const act of ACTS) {
      const who = ALLOWED.find(([of, what]) => of === name && what === act)?.[2] ?? "";
      const allowed = LETTERS.filter((_letter, at) => may(READERS[at] ?? VISITOR, act, subject));
      expect([act, ...allowed]).toEqual([act, ...LETTERS.filter((letter) => who.includes(letter))]);
    }
  });

  it("adds up over the roles of one person", () => {
    const two = person("recorder", "municipal-author");
    const report: Subject = { kind: "report", report: "kotka", area: KOTKA };
    expect([may(two, "write", report), may(two, "decide", report)]).toEqual([true, true]);
    expect(may(two, "write", { ...report, area: HAMINA })).toBe(false);
  });

  it("gives a person without a role what a visitor may", () => {
    const readable = Object.values(SUBJECTS).filter((subject) => may(person(), "read", subject));
    expect(readable).toEqual([{ kind: "version" }]);
  });

  it("gives an author without a municipality nothing of the region's but what they are invited to", () => {
    const nobodys = { ...person("municipal-author"), municipality: null };
    const writes = Object.values(SUBJECTS).filter((subject) => may(nobodys, "write", subject));
    expect(writes).toEqual([]);
    expect(may(nobodys, "read", { kind: "report", report: "invited", area: REGION })).toBe(true);
  });

  it("never takes a municipality's report for the region's, whatever the invitation says", () => {
    const guest = { ...person("municipal-author"), invitedTo: ["hamina"] };
    expect(may(guest, "read", { kind: "report", report: "hamina", area: HAMINA })).toBe(false);
  });
});

describe("roles that change what the public reads", () => {
  it("count only behind a second factor", () => {
    expect(rolesThatCount(ROLES, false)).toEqual(["municipal-author", "coordinator"]);
    expect(rolesThatCount(ROLES, true)).toEqual(ROLES);
    expect([isGuarded(["coordinator"]), isGuarded(["coordinator", "recorder"]), isGuarded([])]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("a role's name", () => {
  it("is one of ours", () => {
    expect(ROLES.every(isRole)).toBe(true);
    expect(["", "admin", "Administrator", null, 1].some(isRole)).toBe(false);
  });
});
