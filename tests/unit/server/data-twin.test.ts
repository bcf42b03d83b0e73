import { describe, expect, it } from "vitest";
import { dataTwinAddress } from "#app/server/data-twin.ts";

describe("the address of a data twin", () => {
  it.each([
    ["/fi/indicators/sotkanet-181.json", "/twin/json/fi/indicators/sotkanet-181"],
    ["/sv/indicators/sotkanet-181.csv", "/twin/csv/sv/indicators/sotkanet-181"],
    ["/en/municipalities/285.xlsx", "/twin/xlsx/en/municipalities/285"],
    ["/fi.json", "/twin/json/fi"],
    ["/en/indicators/tea-kuntajohto.johtaminen.json", "/twin/json/en/indicators/tea-kuntajohto.johtaminen"],
    ["/fi/catalogue.json?q=ty%C3%B6&x=a.csv", "/twin/json/fi/catalogue?q=ty%C3%B6&x=a.csv"],
  ])("%s leads to %s", (asked, inner) => {
    expect(dataTwinAddress(asked)).toBe(inner);
  });

  it.each([
    "/fi/indicators/sotkanet-181",
    "/fi/indicators/sotkanet-181.data",
    "/fi.data?_routes=root",
    "/de.json",
    "/health.json",
    "/fi/.json",
    "/fi//indicators.json",
    "/manifest.json",
    "/fi/indicators/sotkanet-181?file=x.json",
    "/fi/export/chart.csv",
    "/fi/desk/reports/kymi-2025/versions/1/report.json",
    "/sv/desk/reports/kymi-2025/versions/2/figure-1.csv",
  ])("%s has none", (asked) => {
    expect(dataTwinAddress(asked)).toBeNull();
  });
});
