import { expect, it } from "vitest";
import { boundedQueue, QueueFull } from "#app/exports/bounded-queue.ts";

/** Work that ends when it is told to. */
function held(): { work: () => Promise<string>; end: () => void; began: () => boolean } {
  let [begun, end] = [false, (): void => {}];
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async (): Promise<string> => {
    begun = true;
    await done;
    return "done";
  };
  return { work, end: () => end(), began: () => begun };
}

it("works on so many at a time, lets so many wait, and sends the next away at once", async () => {
  const queue = boundedQueue({ atOnce: 2, waiting: 1 });
  const works = [held(), held(), held()];
  const results = works.map(({ work }) => queue.add(work));
  expect(works.map(({ began }) => began())).toEqual([true, true, false]);
  await expect(queue.add(held().work)).rejects.toBeInstanceOf(QueueFull);
  works[0]?.end();
  await expect.poll(() => works[2]?.began()).toBe(true);
  for (const { end } of works) end();
  expect(await Promise.all(results)).toEqual(["done", "done", "done"]);
});

it("goes on after work that failed", async () => {
  const queue = boundedQueue({ atOnce: 1, waiting: 1 });
  const failing = queue.add(() => Promise.reject(new Error("no picture")));
  const next = queue.add(async () => "drawn");
  await expect(failing).rejects.toThrow("no picture");
  expect(await next).toBe("drawn");
  expect(await queue.add(async () => "another")).toBe("another");
});
