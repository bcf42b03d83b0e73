import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { answerByAddress } from "#app/server/routes-of-address.server.ts";

const ROUTES = [
  { id: "root", path: "" },
  { id: "locale", parentId: "root", path: ":locale" },
  { id: "front", parentId: "locale", index: true },
  { id: "indicator", parentId: "locale", path: "indicators/:key" },
  { id: "numbered", parentId: "locale", path: "indicators/1" },
  { id: "position", parentId: "locale", path: "municipalities/:code/position" },
  { id: "twin", parentId: "root", path: "twin/:format/*" },
  { id: "lost", parentId: "locale", path: "*" },
];

/** Routes without pages: each says which one it is, and what it understood of the address. */
function buildOf(): ServerBuild {
  const routes = ROUTES.map((route) => {
    const loader = ({ params }: { params: object }): Response =>
      new Response(`${route.id} ${JSON.stringify(params)}`);
    return [route.id, { ...route, module: { loader } }];
  });
  const future = { v3_singleFetch: true, v3_lazyRouteDiscovery: true, v3_relativeSplatPath: true };
  return {
    mode: "production",
    entry: { module: { default: () => new Response("a page"), handleError: () => {} } },
    routes: Object.fromEntries(routes),
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
    future,
  } as unknown as ServerBuild; // as much of a build as answers questions
}

async function told(answer: ReturnType<typeof createRequestHandler>, address: string): Promise<unknown> {
  const response = await answer(new Request(`http://127.0.0.1${address}`));
  return [response.status, response.headers.get("content-type"), await response.text()];
}

describe("the routes of an address", () => {
  const whole = createRequestHandler(buildOf(), "production");
  const byAddress = answerByAddress(buildOf());

  it.each([
    ["/fi"],
    ["/fi/"],
    ["/fi?a=1"],
    ["/fi/indicators/1"],
    ["/fi/indicators/sotkanet-181?year=2019"],
    ["/fi/indicators/%C3%A4%20b"],
    ["/fi/indicators/%E4"],
    ["/FI/INDICATORS/x"],
    ["/fi/municipalities/286/position"],
    ["/fi/nothing/such"],
    ["/twin/json/fi/indicators/x"],
    ["/twin"],
    ["//fi//indicators"],
    ["/"],
    ["/fi/indicators/x.data"],
    ["/__manifest?p=%2Ffi%2Findicators%2Fx"],
  ])("answer %s as all of them do", async (address) => {
    const { pathname } = new URL(`http://127.0.0.1${address}`);
    for (const time of ["first", "again"])
      expect([time, await told(byAddress(pathname), address)]).toEqual([time, await told(whole, address)]);
  });

  it("are found once for all addresses of the same kind", () => {
    const [one, other] = ["/fi/indicators/a", "/sv/indicators/b"].map(byAddress);
    expect(one).toBe(other);
    expect(byAddress("/fi/municipalities/286/position")).not.toBe(one);
  });
});
