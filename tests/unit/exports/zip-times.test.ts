import { afterEach, describe, expect, it, vi } from "vitest";
import { xlsxFile } from "#app/exports/xlsx.server.ts";
import { withoutZipTimes } from "#app/exports/zip-times.ts";
import { readWorkbook } from "#importers/workbook/workbook.ts";

afterEach(() => vi.useRealTimers());

const workbook = (): Promise<Buffer> =>
  xlsxFile({
    locale: "fi",
    table: { columns: [{ heading: "Alue", decimals: null }], rows: [["Kouvola"]] },
    facts: [["Lähde", "Sotkanet"]],
  });

describe("a workbook", () => {
  it("made at another time is the same to the byte, and can be read", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T08:00:00Z") });
    const first = await workbook();
    vi.setSystemTime(new Date("2031-05-01T13:07:31Z"));
    expect((await workbook()).equals(first)).toBe(true);
    expect(readWorkbook(first)).toMatchObject({ workbook: { others: [expect.any(String)] } });
  });

  it("has no times to be taken out of what is no zip file", () => {
    expect(() => withoutZipTimes(Buffer.from("Dear coordinator"))).toThrow("not a zip file");
    expect(() => withoutZipTimes(Buffer.alloc(60))).toThrow("not a zip file");
  });
});
