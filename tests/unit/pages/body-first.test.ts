import { expect, test } from "vitest";
import { afterBody, bodyFirst } from "#app/pages/plan-item/body-first.ts";

const searchOf = (address: string) => new URL(address, "http://saukko").searchParams;
const GOAL = "01m8pekfdmdsnkr06dnakn7kwg";

test("a body that is made for a measure leads back to it, new or old", () => {
  const fresh = bodyFirst("kunta:285", { id: null, goal: GOAL }, "sv");
  expect(fresh).toMatch(/^\/sv\/desk\/plan\/new\?kind=body&area=kunta%3A285/);
  expect(afterBody(searchOf(fresh), "sv")).toBe(
    `/sv/desk/plan/new?kind=measure&area=kunta%3A285&goal=${GOAL}`,
  );
  expect(afterBody(searchOf(bodyFirst("kunta:285", { id: GOAL }, "fi")), "fi")).toBe(`/fi/desk/plan/${GOAL}`);
});

test("a body asked for by itself leads nowhere else, whatever its address says", () => {
  const of = (search: string) => afterBody(new URLSearchParams(search), "fi");
  expect(of("kind=body&area=kunta:285")).toBeNull();
  expect(of("kind=goal&back=measure")).toBeNull();
  expect(of("kind=body&back=https://example.com")).toBeNull();
  expect(of("kind=body&back=../account")).toBeNull();
});
