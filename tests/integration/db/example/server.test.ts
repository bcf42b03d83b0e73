import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleSotkanet } from "#db/example/generator.ts";
import { type ExampleServer, startExampleSotkanet } from "#db/example/server.ts";

let server: ExampleServer;
beforeAll(async () => {
  server = await startExampleSotkanet({ revision: 2 });
});
afterAll(() => server.close());

const ask = (path: string): Promise<Response> =>
  fetch(`${server.baseUrl}${path}`, { headers: { "user-agent": "test" } });

/** Node's own fetch always names itself; a bare request does not. */
function statusWithoutAgent(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${server.baseUrl}${path}`, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

describe("the example server", () => {
  test("listens on the loopback under Sotkanet's path", () => {
    expect(server.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/rest\/1\.1$/);
  });

  test("refuses a client without a name", async () => {
    expect(await statusWithoutAgent("/regions")).toBe(403);
  });

  test("answers lists and records as the generator makes them", async () => {
    const source = exampleSotkanet({ revision: 2 });
    expect(await (await ask("/regions")).json()).toEqual(source.regions());
    expect(await (await ask("/indicators")).json()).toEqual(source.indicators());
    const record = await ask("/indicators/181");
    expect(record.headers.get("content-type")).toContain("application/json");
    expect(await record.json()).toEqual(source.indicator(181));
  });

  test("gives the asked years and sexes, and every region whatever is asked", async () => {
    const answer = await ask(
      "/json?indicator=288&years=2021&years=2023&genders=female&genders=total&region=1",
    );
    const rows: { year: number; gender: string; region: number }[] = await answer.json();
    expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2021, 2023]));
    expect(new Set(rows.map(({ gender }) => gender))).toEqual(new Set(["female", "total"]));
    expect(new Set(rows.map(({ region }) => region)).size).toBeGreaterThan(200);
  });

  test("refuses a comma list of years and a request without an indicator", async () => {
    expect((await ask("/json?indicator=181&years=2022,2023")).status).toBe(400);
    expect((await ask("/json?years=2022")).status).toBe(400);
  });

  test("has an empty list for unknown indicators and years, no record of them, and no other pages", async () => {
    expect(await (await ask("/json?indicator=5641&years=2022&genders=total")).json()).toEqual([]);
    expect(await (await ask("/json?indicator=181&years=1950&genders=total")).json()).toEqual([]);
    expect((await ask("/indicators/5641")).status).toBe(404);
    expect((await ask("/nothing")).status).toBe(404);
  });

  test("gives the same figures as CSV, empty where there is no value", async () => {
    const text = await (await ask("/csv?indicator=2618&years=2022&genders=total")).text();
    const [header, ...lines] = text.trimEnd().split("\r\n");
    expect(header).toBe("indicator;region;year;gender;primary value;absolute value");
    expect(lines.some((line) => /^2618;\d+;2022;total;;\d+$/.test(line))).toBe(true);
  });
});
