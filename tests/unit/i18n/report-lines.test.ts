import { describe, expect, it } from "vitest";
import { reportCitation, reportYears, titleWithYears } from "#app/i18n/report-lines.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";

const named = (title: string) => frozenReport({ title });

describe("a report's name", () => {
  it.each([
    ["Hyvinvointikertomus", "Hyvinvointikertomus 2025–2029"],
    ["Hyvinvointikertomus 2025–2029", "Hyvinvointikertomus 2025–2029"],
    ["Hyvinvointikertomus 2025-2029", "Hyvinvointikertomus 2025-2029"],
    ["Hyvinvointikertomus 2025 — 2029, laaja", "Hyvinvointikertomus 2025 — 2029, laaja"],
    ["Hyvinvointikertomus 2025", "Hyvinvointikertomus 2025 2025–2029"],
  ])("has its years once: %s", (title, told) => {
    expect(titleWithYears(named(title).snapshot.report, "fi")).toBe(told);
  });

  it("is cited with the decision, the version, the beginning of its hash and the address", () => {
    expect(reportCitation(named("Kertomus 2025–2029"), "fi", 3)).toBe(
      "Kymenlaakson hyvinvointialue: Kertomus 2025–2029. Kuva 3. Kymenlaakson aluevaltuusto 23.11.2026, § 12. " +
        "Versio 1, SHA-256 0123456789ab. https://saukko.example.fi/fi/reports/kymenlaakso-2025-2029/1#figure-3",
    );
  });

  it("has a single year as one", () => {
    expect(reportYears({ first: 2026, last: 2026 })).toBe("2026");
  });
});
