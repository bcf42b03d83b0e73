import { describe, expect, it } from "vitest";
import { type Environment, environmentTrouble, parseEnvironment } from "#app/settings/environment.ts";

function parsed(record: Record<string, string>): Environment {
  const result = parseEnvironment(record);
  if (!result.ok) throw new Error(environmentTrouble(result.problems));
  return result.environment;
}

describe("the environment", () => {
  it("has a default for everything", () => {
    expect(parsed({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      database: "data/saukko.db",
      workDatabase: "data/saukko-work.db",
      home: "hyvinvointialue:10",
      sotkanetBaseUrl: "https://sotkanet.fi/rest/1.1",
      publicUrl: "http://127.0.0.1:3000",
      logLevel: "info",
      trustedProxies: 0,
      mode: "production",
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(parsed({ PORT: "", SAUKKO_HOME: "  " })).toMatchObject({ port: 3000, home: "hyvinvointialue:10" });
  });

  it("gives the home region's code its zeros", () => {
    expect(parsed({ SAUKKO_HOME: "maakunta:8" }).home).toBe("maakunta:08");
  });

  it.each([
    ["/srv/saukko.v2/figures.sqlite", "/srv/saukko.v2/figures-work.sqlite"],
    ["/srv/saukko.v2/figures", "/srv/saukko.v2/figures-work"],
    [":memory:", ":memory:"],
  ])("keeps what people write beside the figures of %s", (database, workDatabase) => {
    expect(parsed({ SAUKKO_DB: database }).workDatabase).toBe(workDatabase);
  });

  it("keeps it where it is told to, but never in the file of the figures", () => {
    expect(parsed({ SAUKKO_WORK_DB: "/srv/work.db" }).workDatabase).toBe("/srv/work.db");
    expect(parseEnvironment({ SAUKKO_DB: "a.db", SAUKKO_WORK_DB: "a.db" })).toEqual({
      ok: false,
      problems: [{ name: "SAUKKO_WORK_DB", value: "a.db", expected: "another file than SAUKKO_DB" }],
    });
  });

  it("writes addresses without a slash at the end", () => {
    const given = parsed({
      SOTKANET_BASE_URL: "http://127.0.0.1:4571/rest/1.1/",
      SAUKKO_PUBLIC_URL: "https://a.fi/",
    });
    expect(given.sotkanetBaseUrl).toBe("http://127.0.0.1:4571/rest/1.1");
    expect(given.publicUrl).toBe("https://a.fi");
  });

  it("makes permalinks that can be opened where it listens everywhere or on IPv6", () => {
    expect(parsed({ HOST: "0.0.0.0", PORT: "80" }).publicUrl).toBe("http://localhost:80");
    expect(parsed({ HOST: "::1" }).publicUrl).toBe("http://[::1]:3000");
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["HOST", "not a host"],
    ["SAUKKO_DB", "data/"],
    ["SAUKKO_WORK_DB", "data/"],
    ["SAUKKO_HOME", "kunta:285"],
    ["SAUKKO_HOME", "Kymenlaakso"],
    ["SOTKANET_BASE_URL", "sotkanet.fi"],
    ["BOUNDARIES_URL", "ftp://geo.stat.fi"],
    ["SAUKKO_CONTACT", "Määttä"],
    ["SAUKKO_OPERATOR", "Kymenlaakson hyvinvointialue | Kymmenedalens välfärdsområde"],
    ["SAUKKO_OPERATOR", "Kymenlaakson\nhyvinvointialue"],
    ["SAUKKO_OPERATOR", "a |  | c"],
    ["SAUKKO_FEEDBACK", "palaute at kymenlaakso"],
    ["SAUKKO_FEEDBACK", "http://kymenlaakso.example"],
    ["SAUKKO_FEEDBACK", "javascript:alert(1)"],
    ["SAUKKO_PUBLIC_URL", "saukko.fi"],
    ["LOG_LEVEL", "loud"],
    ["SAUKKO_TRUST_PROXY", "yes"],
    ["SAUKKO_DRAW_AHEAD", "1"],
    ["NODE_ENV", "prod"],
  ])("refuses %s=%s by its name and value", (name, value) => {
    const result = parseEnvironment({ [name]: value });
    expect(result).toMatchObject({ ok: false, problems: [{ name, value }] });
  });

  it("takes who runs the service in one name or three, and where they are reached as a link", () => {
    expect(parsed({})).toMatchObject({ operator: null, feedback: null });
    const one = "Kymenlaakson hyvinvointialue";
    expect(parsed({ SAUKKO_OPERATOR: one }).operator).toEqual({ fi: one, sv: one, en: one });
    expect(parsed({ SAUKKO_OPERATOR: "Kymenlaakso | Kymmenedalen|Kymenlaakso County" }).operator).toEqual({
      ...{ fi: "Kymenlaakso", sv: "Kymmenedalen", en: "Kymenlaakso County" },
    });
    expect(parsed({ SAUKKO_FEEDBACK: "palaute@example.fi" }).feedback).toBe("mailto:palaute@example.fi");
    expect(parsed({ SAUKKO_FEEDBACK: "https://example.fi/palaute" }).feedback).toBe(
      "https://example.fi/palaute",
    );
  });

  it("tells all bad values at once", () => {
    const result = parseEnvironment({ PORT: "x", LOG_LEVEL: "y", HOST: "127.0.0.1" });
    if (result.ok) throw new Error("should have been refused");
    const words = environmentTrouble(result.problems);
    expect(words).toContain('PORT is "x", but must be a whole number from 0 to 65535');
    expect(words).toContain('LOG_LEVEL is "y"');
    expect(words).not.toContain("HOST");
  });
});
