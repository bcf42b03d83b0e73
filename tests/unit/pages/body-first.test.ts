import { expect, test } from "vitest";
import { afterBody, bodyAfter, THEN_BODY, wayToBody } from "#app/pages/plan-item/body-first.ts";

const searchOf = (address: string) => new URL(address, "http://saukko").searchParams;
const MEASURE = "01m8pekfdmdsnkr06dnakn7kwg";
const saved = { outcome: "done", area: "kunta:285", id: MEASURE, search: { done: "added" } } as const;
const asks = new FormData();
asks.set(THEN_BODY.name, THEN_BODY.value);

test("a body that is made for a measure leads back to it, once the measure is saved", () => {
  const there = bodyAfter(asks, { ...saved, kind: "measure" }, "sv") ?? "";
  expect(there).toBe(`/sv/desk/plan/new?kind=body&area=kunta%3A285&back=${MEASURE}&done=saved`);
  expect(wayToBody(searchOf(there))).toBe("measure-saved");
  const back = afterBody(searchOf(there), "sv") ?? "";
  expect(back).toBe(`/sv/desk/plan/${MEASURE}?done=body`);
  expect(wayToBody(searchOf(back))).toBe("body-added");
});

test("a measure saved by its own button leads to no body, nor does a goal whatever its form says", () => {
  expect(bodyAfter(new FormData(), { ...saved, kind: "measure" }, "fi")).toBeNull();
  expect(bodyAfter(asks, { ...saved, kind: "goal" }, "fi")).toBeNull();
});

test("a body asked for by itself leads nowhere else, whatever its address says", () => {
  const of = (search: string) => afterBody(new URLSearchParams(search), "fi");
  expect(of("kind=body&area=kunta:285")).toBeNull();
  expect(of(`kind=goal&back=${MEASURE}`)).toBeNull();
  expect(of("kind=body&back=https://example.com")).toBeNull();
  expect(of("kind=body&back=../account")).toBeNull();
  expect(wayToBody(new URLSearchParams("kind=body&area=kunta:285"))).toBeNull();
});
