import { describe, expect, it } from "vitest";
import { AUDIT_ACTS } from "#app/domain/audit.ts";
import { LOCALES } from "#app/domain/text.ts";
import { csvFile } from "#app/exports/csv.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { auditFile } from "#app/pages/audit/audit-file.ts";
import { auditQuestion, filterOf, questionPart } from "#app/pages/audit/audit-question.ts";
import { toldLine } from "#app/pages/audit/told-line.ts";

const asked = (search: string) => auditQuestion(new URLSearchParams(search));

describe("a question to the audit", () => {
  it("asks for days of Finland, in winter and in summer", () => {
    expect(filterOf(asked("from=2026-11-29&until=2026-11-29"))).toEqual({
      from: "2026-11-28T22:00:00.000Z",
      until: "2026-11-29T22:00:00.000Z",
    });
    expect(filterOf(asked("from=2026-07-01&until=2026-07-31"))).toEqual({
      from: "2026-06-30T21:00:00.000Z",
      until: "2026-07-31T21:00:00.000Z",
    });
  });

  it("has the 23 hours of the day on which the clocks go forward", () => {
    const { from = "", until = "" } = filterOf(asked("from=2026-03-29&until=2026-03-29"));
    expect((Date.parse(until) - Date.parse(from)) / 3_600_000).toBe(23);
  });

  it("stands in the address as it was asked", () => {
    const search = "?act=person.closed&who=3&from=2026-01-01&until=2026-02-01&before=77";
    expect(questionPart(asked(search))).toBe(search);
    expect(questionPart(asked(""))).toBe("");
  });

  it("asks for nothing by what is no act, number or day", () => {
    const search = "act=person.gone&who=-1&before=1e9&from=yesterday&until=2026-13-01";
    expect(filterOf(asked(search))).toEqual({});
  });
});

describe("a line of the audit", () => {
  const line = {
    ...{ id: 5, at: "2026-11-29T10:05:00.000Z", person: { id: 1, name: "Aino" } },
    ...{ act: "person.changed", subject: "person:2", subjectName: "Kalle" },
    detail: JSON.stringify({
      before: { name: "Kalle", roles: ["coordinator"], municipality: null },
      now: { name: "Kalle", roles: ["recorder", "administrator"], municipality: "kunta:285" },
    }),
  };

  it("is told in each language: what changed, and nothing of what stayed", () => {
    expect(toldLine(line, "fi")).toEqual({
      ...{
        id: 5,
        at: "29.11.2026 klo 12.05",
        who: "Aino",
        what: "Muutti käyttäjän tietoja",
        subject: "Kalle",
      },
      detail: "roolit: Hyvinvointikoordinaattori → Päätöksen kirjaaja, Pääkäyttäjä; kunta: – → kunta:285",
    });
    expect(toldLine(line, "en").at).toBe("29 November 2026 at 12:05");
    expect(toldLine(line, "sv").detail).toContain(
      "Välfärdskoordinator → Den som antecknar beslut, Administratör",
    );
  });

  it("tells of a report's versions in words, each field by its own", () => {
    const told = (detail: object, locale: (typeof LOCALES)[number] = "fi") =>
      toldLine({ ...line, detail: JSON.stringify(detail) }, locale).detail;
    const decided = { number: 2, day: "2026-11-23", paragraph: "12", ownWork: true };
    expect(told(decided)).toBe(
      "versio: 2; kokouspäivä: 23.11.2026; pykälä: 12; kirjaaja teki myös ehdotuksen: kyllä",
    );
    expect(told(decided, "sv")).toContain("den som antecknade beslutet gjorde också förslaget: ja");
    expect(told({ kind: "yearly-municipal" })).toBe("pohja: Kunnan vuosiraportti");
    // Somebody's name is a name, whatever it is.
    expect(told({ name: "coordinator", login: "2026-11-23", device: null })).toBe(
      "nimi: coordinator; tunnus: 2026-11-23; laite: –",
    );
  });

  it("is told also of the command line, of a report, and of what we have no words for", () => {
    const other = { ...line, person: null, subject: "report:kymi-2025", subjectName: null };
    expect(toldLine({ ...other, detail: '{"state":"draft","n":3}' }, "en")).toMatchObject({
      ...{ who: "on the server", subject: "report kymi-2025", detail: "state: draft; n: 3" },
    });
    expect(toldLine({ ...other, act: "old.act", subject: null, detail: "[]" }, "en")).toMatchObject({
      ...{ what: "old.act", subject: "", detail: "" },
    });
    expect(toldLine({ ...other, subject: "person:9" }, "en").subject).toBe("user 9");
  });

  it("has words for every act in every language", () => {
    for (const locale of LOCALES)
      for (const act of AUDIT_ACTS)
        expect(toldLine({ ...line, act }, locale).what).toBe(messagesFor(locale).audit.act[act]);
  });

  it("goes into a file as text, whatever somebody is called", () => {
    const told = toldLine({ ...line, person: { id: 1, name: '=HYPERLINK("x")' } }, "fi");
    const file = csvFile(auditFile([told], "fi"));
    expect(file.split("\r\n")[0]).toBe("\uFEFFAika;Kuka;Mitä;Kohde;Muutos");
    expect(file).not.toMatch(/;"?=/);
  });
});
