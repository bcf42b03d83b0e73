import { describe, expect, inject, it } from "vitest";

const site = inject("exampleSite");

describe.each(["map", "finland"])("a file of the kind %s", (kind) => {
  it("is laid out for the width that it is asked for in, whichever was asked for before", async () => {
    const widthOf = async (width: number): Promise<number> => {
      const question = `kind=${kind}&indicator=sotkanet-181&width=${width}`;
      const svg = await (await fetch(`${site}/fi/export/chart.svg?${question}`)).text();
      return Number(/<svg [^>]*width="(\d+)"/.exec(svg)?.[1]);
    };
    const [wide, narrow] = [await widthOf(720), await widthOf(390)];
    expect(wide).toBeGreaterThan(narrow);
    expect(narrow).toBeGreaterThan(300);
    expect(narrow).toBeLessThanOrEqual(390);
  });
});
