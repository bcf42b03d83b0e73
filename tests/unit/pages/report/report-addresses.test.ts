import { expect, it } from "vitest";
import { figureToday } from "#app/pages/report/report-addresses.ts";

it.each([
  ["kind=line&indicator=sotkanet-181&areas=kunta:286", "/sv/indicators/sotkanet-181"],
  ["kind=spine&area=kunta:285", "/sv/municipalities/285/position"],
  ["kind=river&area=hyvinvointialue:10", null],
  ["kind=spine", null],
])("the numbers of today of a figure of %s are at %s", (spec, address) => {
  expect(figureToday({ spec }, "sv")).toBe(address);
});
