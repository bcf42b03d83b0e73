import { describe, expect, it } from "vitest";
import { finnishDay, finnishYear } from "#app/domain/finnish-day.ts";
import { exportFilename } from "#app/exports/filename.ts";
import { formatDay } from "#app/i18n/format-day.ts";

describe("a day in Finland", () => {
  it("begins at midnight of Finnish winter time, two hours before that of UTC", () => {
    expect(finnishDay("2026-01-14T21:59:59.999Z")).toBe("2026-01-14");
    expect(finnishDay("2026-01-14T22:00:00Z")).toBe("2026-01-15");
  });

  it("begins at midnight of Finnish summer time, three hours before that of UTC", () => {
    expect(finnishDay("2026-07-14T20:59:59Z")).toBe("2026-07-14");
    expect(finnishDay("2026-07-14T21:00:00Z")).toBe("2026-07-15");
  });

  it("knows the clocks at both ends of the days on which they change", () => {
    expect(finnishDay("2027-03-27T21:59:00Z")).toBe("2027-03-27");
    expect(finnishDay("2027-03-27T22:00:00Z")).toBe("2027-03-28");
    expect(finnishDay("2027-03-28T20:59:00Z")).toBe("2027-03-28");
    expect(finnishDay("2027-03-28T21:00:00Z")).toBe("2027-03-29");
    expect(finnishDay("2026-10-24T21:00:00Z")).toBe("2026-10-25");
    expect(finnishDay("2026-10-25T21:30:00Z")).toBe("2026-10-25");
    expect(finnishDay("2026-10-25T22:00:00Z")).toBe("2026-10-26");
  });

  it("is read from a moment with any zone, and a day stays the day that it is", () => {
    expect(finnishDay("2026-05-02T00:30:00+03:00")).toBe("2026-05-02");
    expect(finnishDay(new Date("2026-05-01T21:30:00Z"))).toBe("2026-05-02");
    expect(finnishDay("2024-02-29")).toBe("2024-02-29");
  });

  it("is not made of what is no moment", () => {
    expect(() => finnishDay("viime viikolla")).toThrow('not a day: "viime viikolla"');
  });

  it("brings the new year with it", () => {
    expect(finnishYear(new Date("2026-12-31T21:59:00Z"))).toBe(2026);
    expect(finnishYear(new Date("2026-12-31T22:00:00Z"))).toBe(2027);
  });
});

describe("figures fetched a little after midnight", () => {
  const fetched = "2026-06-09T21:40:00.000Z";

  it("are of the new day in all languages", () => {
    expect([formatDay(fetched, "fi"), formatDay(fetched, "sv"), formatDay(fetched, "en")]).toEqual([
      "10.6.2026",
      "10.6.2026",
      "10 June 2026",
    ]);
  });

  it("are of the new day in the name of their file", () => {
    const name = exportFilename({ subject: "Työttömät", areas: ["Hamina"], day: fetched, extension: "csv" });
    expect(name).toBe("saukko-tyottomat-hamina-2026-06-10.csv");
  });
});
